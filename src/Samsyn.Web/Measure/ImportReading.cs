// Reads a file into the store, for the pages and for the command alike: first to see what comes of it, then for good.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;
using Samsyn.Sources;
using Samsyn.Store;

namespace Samsyn.Web.Measure;

/// <summary>A file to import.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="FileName">The name it was given.</param>
/// <param name="Hash">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
internal sealed record ImportSource(string Path, string FileName, string Hash);

/// <summary>What came of an import.</summary>
/// <param name="Report">What was found in the file.</param>
/// <param name="Batch">The import; null when nothing was kept.</param>
internal sealed record ImportOutcome(ImportReport Report, Batch? Batch);

/// <summary>Reads a file into the store.</summary>
internal sealed class ImportReading(SamsynStore store, ImportSource source)
{
    /// <summary>How it is to be read; null for the kept recipe that fits, or else as its header tells.</summary>
    public Recipe? Recipe { get; init; }

    /// <summary>The table wanted; null for the one that says most of itself.</summary>
    public string? Sheet { get; init; }

    /// <summary>Whether places that are not known are to be added.</summary>
    public bool NewPlaces { get; init; }

    /// <summary>New places as somebody will have them.</summary>
    public IReadOnlyList<Area> Places { get; init; } = [];

    /// <summary>What the trial of an upload is called among the work that goes on.</summary>
    public static string CheckName(ImportUpload upload) => $"{upload.Id}/check";

    /// <summary>What the import of an upload is called among the work that goes on.</summary>
    public static string CommitName(ImportUpload upload) => $"{upload.Id}/commit";

    /// <summary>Reads the file and keeps nothing.</summary>
    public async Task<ImportReport> Check(CollaborationKey collaboration, Action step, CancellationToken stop) =>
        (await Look(collaboration, step, stop)).Report;

    /// <summary>Imports all of the file, or its sound rows; nothing when it is flawed and all was wanted, or when it is in already.</summary>
    public async Task<ImportOutcome> Commit(CollaborationKey collaboration, bool soundRows, Action step, CancellationToken stop)
    {
        var (report, intake, table) = await Look(collaboration, step, stop);
        if (report.Earlier is not null || report.Figures == 0 || (report.AllFlaws > 0 && !soundRows) || intake is null || table is null)
        {
            return new(report, null);
        }

        if (table.NeedsRecipe)
        {
            await store.Recipes.Keep(collaboration, table.Recipe, stop);
        }

        var answer = await store.Intake.Keep(collaboration, report.New, Origin(report, table), intake.Observations(table.Sound(step, null, stop)), stop);
        return answer switch
        {
            BatchAnswer.Added { Batch: var batch } => new(report, batch),
            BatchAnswer.TakenInBefore { Earlier: var earlier } => new(report with { Earlier = earlier }, null),
            _ => new(report, null),
        };
    }

    private BatchOrigin Origin(ImportReport report, ImportTable table) => new(source.FileName, table.Hash, store.Who.Name)
    {
        Recipe = table.NeedsRecipe ? table.Recipe.Name : null,
        Source = table.Recipe.Constants.Source ?? report.New.Indicators.Select(one => one.Source).FirstOrDefault(one => one is not null),
        Licence = table.Recipe.Constants.Licence,
        RowsLeftOut = report.RowsFlawed,
    };

    private async Task<(ImportReport Report, IntakeReport? Intake, ImportTable? Table)> Look(CollaborationKey collaboration, Action step, CancellationToken stop)
    {
        var opened = SourceFile.Open(source.Path);
        if (opened is not Checked<IReadOnlyList<SourceTable>>.Sound { Value: var tables })
        {
            return (ImportReport.Refused(((Checked<IReadOnlyList<SourceTable>>.Flawed)opened).Flaws), null, null);
        }

        var known = await store.Intake.Known(collaboration, stop);
        var table = ImportTable.Of(source.Hash, tables, Recipe, Sheet, await store.Recipes.Of(collaboration, stop));
        var wrong = new ImportFlaws();
        var intake = IntakeReport.Of(table.Sound(step, wrong, stop), known, new() { NewAreas = NewPlaces, Places = Places, Indicators = [.. table.Recipe.Indicators.Select(use => use.Indicator())] });
        var earlier = (await store.Batches.Of(collaboration, stop)).FirstOrDefault(batch => batch.RolledBackAt is null && batch.Origin.FileHash == table.Hash);
        var first = intake.Observations(table.Sound(() => { }, null, stop)).Take(ImportReport.Previewed).ToArray();
        var report = ImportReport.Of(intake, wrong, known, first);
        return (report with { Earlier = earlier, Warnings = [.. table.Table.PassedOver, .. report.Warnings] }, intake, table);
    }
}
