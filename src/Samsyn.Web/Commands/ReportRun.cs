// Runs samsyn report: sets documents and writes their files, each whole or not at all, so that a run that was broken off goes on where it was.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Store;
using Samsyn.Web.Publish.Documents;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>What is asked of samsyn report.</summary>
/// <param name="Door">Which store.</param>
/// <param name="Type">What kind of document.</param>
/// <param name="To">The file or folder to make.</param>
internal sealed record ReportCall(StoreDoor Door, DocumentKind Type, string To)
{
    /// <summary>The kinds of files.</summary>
    public IReadOnlyList<string> Formats { get; init; } = ["html"];

    /// <summary>The language it is written in.</summary>
    public Language Language { get; init; } = Language.Swedish;

    /// <summary>The code of the place; null for the uppermost.</summary>
    public string? Area { get; init; }

    /// <summary>Whether there is to be one for each municipality.</summary>
    public bool AllAreas { get; init; }
}

/// <summary>Runs <c>samsyn report</c>.</summary>
internal static class ReportRun
{
    /// <summary>Answers a call.</summary>
    public static Task<int> Of(ReportCall call, Streams streams, CancellationToken stop) =>
        call.Door.Enter(streams, (store, collaboration) => Make(call, store, collaboration, streams, stop), stop);

    private static async Task<int> Make(ReportCall call, SamsynStore store, Collaboration collaboration, Streams streams, CancellationToken stop)
    {
        if (Unclear(call) is { } unclear)
        {
            return await Wrong(streams, unclear);
        }

        var (areas, pdf) = (await store.Areas.Of(collaboration.Key, stop), ReportPdf.Read(new ConfigurationBuilder().AddInMemoryCollection(Operation.Settings.Here(DataFolder.Path(call.Door.Data)).All).Build()));
        if (call.Formats.Contains("pdf") && !pdf.Found)
        {
            return await Wrong(streams, "A PDF needs Chromium, and none was found. Install the package chromium, or name the program in SAMSYN_CHROMIUM; or say --format docx or html.");
        }

        if (call.Area is { } code && areas.All(one => one.Code != code))
        {
            return await Wrong(streams, $"There is no place '{code}'. There are: {string.Join(", ", areas.Select(one => one.Code).Take(40))}.");
        }

        var work = DocumentPress.Beginning(store, collaboration);
        var files = new EditionFiles("", pdf);
        if (!call.AllAreas)
        {
            var area = call.Area is null ? Places.Top(areas) : areas.First(one => one.Code == call.Area);
            return await One(call, work, (files, area), streams, stop);
        }

        var parts = areas.Where(one => one.Level == AreaLevel.Municipality).ToList();
        if (parts.Count == 0)
        {
            return await Wrong(streams, "There is no municipality among the places.");
        }

        var progress = new Progressing { All = parts.Count * call.Formats.Count };
        return await Waiting.For(streams, "Files", progress, () => All(call, work, (files, parts), (streams, progress), stop).GetAwaiter().GetResult());
    }

    // What contradicts itself is asked about, and nothing is made of it.
    private static string? Unclear(ReportCall call) => call switch
    {
        { To.Length: 0 } => "Say with --out which file to make; with --all-areas or several formats which folder.",
        { AllAreas: true, Area: { } area } => $"--area {area} and --all-areas cannot both be said: the one asks for one place, the other for each municipality.",
        _ when IsFolder(call) && File.Exists(call.To) => $"'{call.To}' is a file. With --all-areas or several formats --out names a folder.",
        _ when !IsFolder(call) && Directory.Exists(call.To) => $"'{call.To}' is a folder. Say which file to make in it, such as {Path.Combine(call.To, $"report.{call.Formats[0]}")}.",
        _ when !IsFolder(call) && EditionFiles.Kinds.Keys.FirstOrDefault(kind => call.To.EndsWith($".{kind}", StringComparison.OrdinalIgnoreCase)) is { } kind && kind != call.Formats[0] =>
            $"'{call.To}' is called as {kind}, and the format is {call.Formats[0]}. Say --format {kind}, or name the file otherwise.",
        _ => null,
    };

    private static bool IsFolder(ReportCall call) => call.AllAreas || call.Formats.Count > 1;

    private static async Task<int> One(ReportCall call, DocumentBeginning work, (EditionFiles Files, Area? Area) of, Streams streams, CancellationToken stop)
    {
        var composition = await Composed(call, work, of.Area, stop);
        foreach (var format in call.Formats)
        {
            var file = IsFolder(call) ? Path.Combine(call.To, $"report.{format}") : call.To;
            await Write(file, await of.Files.Of(composition, format, stop), stop);
            await streams.Answer.WriteLineAsync(Path.GetFullPath(file));
        }

        return Ends.Done;
    }

    // First all that is quick, on every core; then what Chromium prints, one at a time. A file that is there is whole, and is not made again.
    private static async Task<int> All(ReportCall call, DocumentBeginning work, (EditionFiles Files, IReadOnlyList<Area> Areas) of, (Streams Streams, Progressing Progress) told, CancellationToken stop)
    {
        var made = 0;
        foreach (var formats in new[] { call.Formats.Where(one => one is not ("pdf" or "zip")).ToList(), [.. call.Formats.Where(one => one is "pdf" or "zip")] })
        {
            var cores = formats.Contains("pdf") || formats.Contains("zip") ? 1 : Environment.ProcessorCount;
            await Parallel.ForEachAsync(formats.Count == 0 ? [] : of.Areas, new ParallelOptions { MaxDegreeOfParallelism = cores, CancellationToken = stop }, async (area, cancel) =>
            {
                var missing = formats.Where(one => new FileInfo(FileOf(call, area, one)) is not { Exists: true, Length: > 0 }).ToList();
                var composition = missing.Count == 0 ? null : await Composed(call, work, area, cancel);
                foreach (var format in formats)
                {
                    if (missing.Contains(format))
                    {
                        await Write(FileOf(call, area, format), await of.Files.Of(composition!, format, cancel), cancel);
                        Interlocked.Increment(ref made);
                    }

                    told.Progress.Step();
                }
            });
        }

        var files = of.Areas.Count * call.Formats.Count;
        await told.Streams.Answer.WriteLineAsync(FormattableString.Invariant($"{Path.GetFullPath(call.To)}: {files} files for {of.Areas.Count} places, {made} of them new"));
        return Ends.Done;
    }

    private static string FileOf(ReportCall call, Area area, string format) =>
        Path.Combine(call.To, $"{string.Concat(area.Code.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'))}-{ReportCommand.Types.First(one => one.Value == call.Type).Key}-{call.Language.Code}.{format}");

    private static async Task<Composition> Composed(ReportCall call, DocumentBeginning work, Area? area, CancellationToken stop)
    {
        var empty = await work.Empty(call.Type, call.Language, area, stop);
        var whole = await work.Whole(empty with { Id = "report", Subtitle = area?.Name ?? "" }, stop);
        return (await work.Press.Set(work.Collaboration, whole, work.Today, stop)).Composition;
    }

    private static async Task Write(string path, byte[] bytes, CancellationToken stop)
    {
        var file = Path.GetFullPath(path);
        var part = $"{file}.{Guid.NewGuid():N}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(part, bytes, stop);
            File.Move(part, file, overwrite: true);
        }
        catch (Exception wrong) when (wrong is UnauthorizedAccessException or IOException)
        {
            throw new IOException($"'{file}' could not be written. {wrong.Message}", wrong);
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }

    private static async Task<int> Wrong(Streams streams, string said)
    {
        await streams.Talk.WriteLineAsync(said);
        return Ends.WrongCall;
    }
}
