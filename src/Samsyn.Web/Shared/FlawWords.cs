// How a flaw is said: where it stands, what was read, what is allowed, and what to do.
using System.Globalization;
using Samsyn.Loop;

namespace Samsyn.Web.Shared;

/// <summary>Says flaws, on pages and in the terminal alike.</summary>
public sealed class FlawWords(Language language) : Words(language)
{
    private readonly FlawExpectedWords expected = new(language);
    private readonly FlawMendWords mend = new(language);

    public string WhereHeading => Say(sv: "Var", da: "Hvor", en: "Where");

    public string ReadHeading => Say(sv: "Läste", da: "Læste", en: "Read");

    public string ExpectedHeading => Say(sv: "Väntade", da: "Forventede", en: "Expected");

    public string MendHeading => Say(sv: "Gör så här", da: "Gør sådan", en: "What to do");

    public string WholeFile => Say(sv: "Hela filen", da: "Hele filen", en: "The whole file");

    /// <summary>A flaw on one line: place, what was read, what was expected.</summary>
    public string Line(string file, Flaw flaw) => Place(flaw.Where) is { Length: > 0 } place
        ? $"{file}: {place}: {Said(flaw)}"
        : $"{file}: {Said(flaw)}";

    /// <summary>What was read and what was expected.</summary>
    public string Said(Flaw flaw) => flaw.Kind == FlawKind.PassedOver
        ? Say(
            sv: $"gick förbi {Read(flaw)}, väntade {Expected(flaw)}",
            da: $"sprang over {Read(flaw)}, forventede {Expected(flaw)}",
            en: $"passed over {Read(flaw)}, expected {Expected(flaw)}")
        : Say(
            sv: $"läste {Read(flaw)}, väntade {Expected(flaw)}",
            da: $"læste {Read(flaw)}, forventede {Expected(flaw)}",
            en: $"read {Read(flaw)}, expected {Expected(flaw)}");

    /// <summary>What was read, between quotation marks.</summary>
    public string Read(Flaw flaw) => flaw.Kind == FlawKind.PersonalNumber
        ? Say(sv: "ett personnummer", da: "et CPR-nummer", en: "a personal identity number")
        : flaw.Read.Length == 0
            ? Say(sv: "ingenting", da: "ingenting", en: "nothing")
            : Say(sv: $"”{OneLine(flaw.Read)}”", da: $"»{OneLine(flaw.Read)}«", en: $"\"{OneLine(flaw.Read)}\"");

    /// <summary>What is allowed.</summary>
    public string Expected(Flaw flaw) => expected.Of(flaw);

    /// <summary>What to do about it.</summary>
    public string Mend(FlawKind kind) => mend.Of(kind);

    /// <summary>Where it stands; empty for the whole of what was sent.</summary>
    public string Place(Where where) => where switch
    {
        Where.Field field => Say(sv: $"fältet {field.Name}", da: $"feltet {field.Name}", en: $"field {field.Name}"),
        Where.TextLine line => Say(sv: $"rad {Plain(line.Number)}", da: $"linje {Plain(line.Number)}", en: $"line {Plain(line.Number)}"),
        Where.Cell cell => Cell(cell),
        Where.WholeRow row => InSheet(row.Sheet, Row(row.Number)),
        Where.WholeColumn column => InSheet(column.Sheet, Say(sv: $"kolumnen {column.Name}", da: $"kolonnen {column.Name}", en: $"column {column.Name}")),
        Where.Keyword keyword => Say(
            sv: $"rad {Plain(keyword.Line)}, nyckelordet {keyword.Name}",
            da: $"linje {Plain(keyword.Line)}, nøgleordet {keyword.Name}",
            en: $"line {Plain(keyword.Line)}, keyword {keyword.Name}"),
        Where.Path path => path.Json,
        Where.Address address => OneLine(address.Asked),
        _ => "",
    };

    private string Cell(Where.Cell cell)
    {
        var column = Say(sv: $"kolumn {Plain(cell.Column)}", da: $"kolonne {Plain(cell.Column)}", en: $"column {Plain(cell.Column)}");
        return InSheet(cell.Sheet, $"{Row(cell.Row)}, {column}{(cell.Header.Length > 0 ? $" ({OneLine(cell.Header)})" : "")}");
    }

    private string InSheet(string sheet, string place) => sheet.Length == 0
        ? place
        : Say(sv: $"bladet {sheet}, {place}", da: $"arket {sheet}, {place}", en: $"sheet {sheet}, {place}");

    private string Row(long number) => Say(sv: $"rad {Plain(number)}", da: $"række {Plain(number)}", en: $"row {Plain(number)}");

    // A row is searched for by its number, so it is written without spaces.
    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    // One flaw is one line, whatever stood in the file.
    private static string OneLine(string text)
    {
        var line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length > 120 ? $"{line[..120]}…" : line;
    }
}
