// The few words that the files of a document say of their own; all others stand in the document itself.
using System.Text.RegularExpressions;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Formats;

/// <summary>The words of the files themselves.</summary>
public sealed partial class FormatWords(Language language) : Words(language)
{
    public string Contents => Say(sv: "Innehåll", da: "Indhold", en: "Contents");

    public string Note => Say(sv: "Att tänka på", da: "Værd at huske", en: "To bear in mind");

    public string NumbersBehind => Say(sv: "Siffrorna bakom figurerna", da: "Tallene bag figurerne", en: "The numbers behind the figures");

    public string ShowNumbers => Say(sv: "Visa siffrorna", da: "Vis tallene", en: "Show the numbers");

    public string ToNumbers => Say(sv: "Siffrorna står i bilagan", da: "Tallene står i bilaget", en: "The numbers stand in the appendix");

    public string Title => Say(sv: "Titel", da: "Titel", en: "Title");

    public string Subtitle => Say(sv: "Undertitel", da: "Undertitel", en: "Subtitle");

    public string Kind => Say(sv: "Slag", da: "Art", en: "Kind");

    public string Owner => Say(sv: "Utges av", da: "Udgives af", en: "Issued by");

    public string EditionWord => Say(sv: "Utgåva", da: "Udgave", en: "Edition");

    public string Draft => Say(sv: "Utkast", da: "Udkast", en: "Draft");

    public string DayWord => Say(sv: "Läget den", da: "Status pr.", en: "As of");

    public string SheetWord => Say(sv: "Blad", da: "Ark", en: "Sheet");

    public string Shows => Say(sv: "Visar", da: "Viser", en: "Shows");

    public string Source => Say(sv: "Källa och tecken", da: "Kilde og tegn", en: "Source and marks");

    public string TableWord => Say(sv: "Tabell", da: "Tabel", en: "Table");

    public string IsHtml => Say(sv: "Dokumentet som webbsida, helt i sig självt", da: "Dokumentet som webside, hel i sig selv", en: "The document as a web page, whole in itself");

    public string IsPdf => Say(sv: "Dokumentet för papper", da: "Dokumentet til papir", en: "The document for paper");

    public string IsWord => Say(sv: "Dokumentet för Word", da: "Dokumentet til Word", en: "The document for Word");

    public string IsWorkbook => Say(sv: "Alla siffror, ett blad för varje tabell", da: "Alle tal, et ark for hver tabel", en: "All numbers, a sheet for each table");

    public string IsContent => Say(sv: "Allt som dokumentet är gjort av; därur kan varje form göras om", da: "Alt, hvad dokumentet er lavet af; heraf kan hver form laves igen", en: "All that the document is made of; every form can be made of it again");

    /// <summary>Which edition it is, or that it is none yet.</summary>
    public string Edition(Cover cover) => cover.Edition is { } number ? $"{EditionWord} {Whole(number)}" : Draft;

    /// <summary>Which day's standing it shows.</summary>
    public string AsOf(Cover cover) => $"{DayWord} {Date(cover.Day)}";

    /// <summary>That a table goes on elsewhere.</summary>
    public string Rest(int shown, int all) => Say(
        sv: $"Här står de första {Whole(shown)} av {Whole(all)} rader. Alla {Whole(all)} rader står i bilagans arbetsbok.",
        da: $"Her står de første {Whole(shown)} af {Whole(all)} rækker. Alle {Whole(all)} rækker står i bilagets regneark.",
        en: $"The first {Whole(shown)} of {Whole(all)} rows stand here. All {Whole(all)} rows stand in the appendix workbook.");

    /// <summary>What a cell of a set table says: an interval is not parted from one line to the next.</summary>
    public string Unbroken(Cell cell) => Bracketed().Replace(Cell(cell), match => match.Value.Replace(' ', '\u00a0'));

    /// <summary>What a cell says: its own text, else its number, else why there is none.</summary>
    public string Cell(Cell cell) =>
        cell.Text.Length > 0 ? cell.Text
        : cell.Number is { } number ? Language.Write(number, Numbers.Decimals(number))
        : Why(cell.Mark);

    /// <summary>Why there is no number.</summary>
    public string Why(CellMark mark) => mark switch
    {
        CellMark.Withheld => Say(sv: "dolt: någon kan kännas igen", da: "skjult: nogen kan genkendes", en: "hidden: somebody could be recognised"),
        CellMark.Missing => Say(sv: "uppgift saknas", da: "tal mangler", en: "no figure"),
        CellMark.TooUncertain => Say(sv: "för osäker för att visas", da: "for usikker til at vises", en: "too uncertain to show"),
        _ => "",
    };

    /// <summary>The words of a document's own language.</summary>
    public static FormatWords Of(Composition composition) =>
        new(Language.Of(composition.Cover.Language));

    // So long as an interval is; a longer text in brackets is parted like any other.
    [GeneratedRegex(@"\([^()]{1,24}\)")]
    private static partial Regex Bracketed();
}
