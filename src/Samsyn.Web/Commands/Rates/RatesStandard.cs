// The standard population that is not in the file itself: Europe's of 2013, or one in a file of its own.
using Samsyn.Loop;
using Samsyn.Sources.Columns;
using Samsyn.Statistics.Rates;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Finds the standard population of a call.</summary>
internal static class RatesStandard
{
    private const string UsualColumn = "population";

    /// <summary>The standard; null where its file is flawed, and each flaw is told.</summary>
    public static StandardPopulation? Of(RatesCall call, Action<Flaw> wrong) =>
        call.StandardFile is { } file ? Read(file, (call.Band!, call.Columns.GetValueOrDefault(RatesColumn.Standard, UsualColumn)), flaw => wrong(In(file, flaw))) : StandardPopulation.European2013;

    private static StandardPopulation? Read(FileInfo file, (string Band, string Persons) columns, Action<Flaw> wrong)
    {
        switch (ColumnFile.Open(file.FullName, [columns.Band, columns.Persons]))
        {
            case Checked<ColumnFile>.Flawed { Flaws: var flaws }:
                flaws.ToList().ForEach(wrong);
                return null;
            case Checked<ColumnFile>.Sound { Value: var sound }:
                var bands = sound.Rows(row => Band(row, (sound[columns.Band], sound[columns.Persons]))).ToArray();
                sound.Flaws.ToList().ForEach(wrong);
                return sound.Flaws.Count == 0 ? Made(bands, wrong) : null;
            default:
                return null;
        }
    }

    private static StandardBand Band(ColumnRow row, (Column Band, Column Persons) columns)
    {
        if (AgeBand.Read(row.Word(columns.Band)) is { } ages)
        {
            return new(ages, row.Figure(columns.Persons, persons => persons >= 0, "0 or more"));
        }

        row.Wrong(columns.Band, FlawKind.NotThere, "an age band, such as 0-4 or 90+");
        return new(0, null, 0);
    }

    private static StandardPopulation? Made(StandardBand[] bands, Action<Flaw> wrong)
    {
        try
        {
            return new(bands);
        }
        catch (ArgumentException refused)
        {
            wrong(new(new Where.All(), FlawKind.NotThere, "a standard population", refused.Message.Split(" (Parameter")[0]));
            return null;
        }
    }

    // Told beside the flaws of the file itself, so the name of the other file stands with what was read.
    private static Flaw In(FileInfo file, Flaw flaw) => flaw with { Read = $"{file.Name}: {flaw.Read}" };
}
