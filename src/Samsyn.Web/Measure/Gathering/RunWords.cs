// How a fetch is said: its plan, how far it has come, and what it brought.
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Says fetches.</summary>
public sealed class RunWords(Language language) : Words(language)
{
    /// <summary>What a fetch will cost.</summary>
    public string Plan(Run run) => Say(
        sv: $"{Calls(run.Chunks.Count)}, {Cells(run)}, minst {Minutes(run.AtLeast)}.",
        da: $"{Calls(run.Chunks.Count)}, {Cells(run)}, mindst {Minutes(run.AtLeast)}.",
        en: $"{Calls(run.Chunks.Count)}, {Cells(run)}, {Minutes(run.AtLeast)} at least.");

    public string NotThere(Run run) => Say(
        sv: $"Finns inte hos källan: {Some(run.NotThere)}.", da: $"Findes ikke hos kilden: {Some(run.NotThere)}.", en: $"Not at the source: {Some(run.NotThere)}.");

    public string State(Run run) => run.State switch
    {
        RunState.Planned => Say(sv: "Planerad", da: "Planlagt", en: "Planned"),
        RunState.Running => Say(
            sv: $"Pågår: {Whole(run.Fetched)} av {Calls(run.Chunks.Count)} besvarade", da: $"I gang: {Whole(run.Fetched)} af {Calls(run.Chunks.Count)} besvaret", en: $"Under way: {Whole(run.Fetched)} of {Calls(run.Chunks.Count)} answered"),
        RunState.Waiting => Say(sv: "Väntar på att någon tittar", da: "Venter på, at nogen ser på det", en: "Waits for somebody to look"),
        RunState.Failed => Say(sv: "Misslyckades", da: "Mislykkedes", en: "Failed"),
        RunState.LetGo => Say(sv: "Används inte", da: "Bruges ikke", en: "Not used"),
        _ when run.Counts.Changes == 0 => Say(sv: "Inget hade ändrats", da: "Intet var ændret", en: "Nothing had changed"),
        _ => Say(sv: "Inläst", da: "Indlæst", en: "Taken in"),
    };

    /// <summary>What it brought.</summary>
    public string Counts(RunCounts counts) => Say(
        sv: $"{Whole(counts.New)} nya, {Whole(counts.Changed)} ändrade, {Whole(counts.Gone)} borta, {Whole(counts.Unchanged)} som förut",
        da: $"{Whole(counts.New)} nye, {Whole(counts.Changed)} ændrede, {Whole(counts.Gone)} væk, {Whole(counts.Unchanged)} som før",
        en: $"{Whole(counts.New)} new, {Whole(counts.Changed)} changed, {Whole(counts.Gone)} gone, {Whole(counts.Unchanged)} as before");

    /// <summary>Who or what started it, and what was asked for.</summary>
    public string By(Run run) => run.Who == Gatherer.Taker
        ? Line(Say(sv: "av sig själv", da: "af sig selv", en: "by itself"), Extent(run))
        : Line(Say(sv: $"av {Person(run.Who)}", da: $"af {Person(run.Who)}", en: $"by {Person(run.Who)}"), Extent(run));

    public string Raw(RunChunk call) => Say(
        sv: $"Svaret byte för byte ({Kilobytes(call.Bytes)}, {(call.Type.Length > 0 ? call.Type : "?")})",
        da: $"Svaret byte for byte ({Kilobytes(call.Bytes)}, {(call.Type.Length > 0 ? call.Type : "?")})",
        en: $"The answer byte for byte ({Kilobytes(call.Bytes)}, {(call.Type.Length > 0 ? call.Type : "?")})");

    public string Answers(Run run) => Say(
        sv: $"{Calls(run.Chunks.Count)} och svaren på dem ({Kilobytes(run.Bytes)})", da: $"{Calls(run.Chunks.Count)} og svarene på dem ({Kilobytes(run.Bytes)})", en: $"{Calls(run.Chunks.Count)} and their answers ({Kilobytes(run.Bytes)})");

    public string Asked(RunChunk call) => call.Chunk.Body is null
        ? Say(sv: "Frågan", da: "Spørgsmålet", en: "The question")
        : Say(sv: "Frågan och det som skickades med", da: "Spørgsmålet og det, der blev sendt med", en: "The question and what was sent with it");

    private string Extent(Run run) => run.Whole
        ? Say(sv: "allt hämtades", da: "alt blev hentet", en: "everything was asked for")
        : Say(sv: $"ändringar sedan {Date(run.Asked.Since!.Value)}", da: $"ændringer siden {Date(run.Asked.Since!.Value)}", en: $"changes since {Date(run.Asked.Since!.Value)}");

    private string Calls(int calls) => calls == 1
        ? Say(sv: "ett anrop", da: "ét kald", en: "one call")
        : Say(sv: $"{Whole(calls)} anrop", da: $"{Whole(calls)} kald", en: $"{Whole(calls)} calls");

    private string Cells(Run run) => run.Cells is { } cells
        ? Say(sv: $"{Whole(cells)} celler", da: $"{Whole(cells)} celler", en: $"{Whole(cells)} cells")
        : Say(sv: "okänt antal celler", da: "ukendt antal celler", en: "an unknown number of cells");

    private string Minutes(TimeSpan time) => time < TimeSpan.FromMinutes(1.5)
        ? Say(sv: "en minut", da: "et minut", en: "a minute")
        : Say(sv: $"{Whole(Math.Ceiling(time.TotalMinutes))} minuter", da: $"{Whole(Math.Ceiling(time.TotalMinutes))} minutter", en: $"{Whole(Math.Ceiling(time.TotalMinutes))} minutes");

    private string Kilobytes(long bytes) => $"{Whole(Math.Ceiling(bytes / 1000.0))}\u00a0kB";

    private static string Some(IReadOnlyList<string> codes) => codes.Count <= 10 ? string.Join(", ", codes) : $"{string.Join(", ", codes.Take(10))} …";
}
