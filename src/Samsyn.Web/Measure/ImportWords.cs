// What the first page of an import says, and what all its pages share.
using System.Globalization;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>What the pages of an import say.</summary>
public sealed class ImportWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Läs in siffror", da: "Indlæs tal", en: "Import figures");

    public string Lead => Say(
        sv: "Skicka en fil med siffror för grupper: kvinnor och män, åldrar, utbildning. Inget sparas förrän ni har sett hur filen läses.",
        da: "Send en fil med tal for grupper: kvinder og mænd, aldersgrupper, uddannelse. Intet gemmes, før I har set, hvordan filen læses.",
        en: "Send a file with figures for groups: women and men, ages, education. Nothing is kept until you have seen how the file is read.");

    public string File => Say(sv: "Fil", da: "Fil", en: "File");

    public string FileHelp => Say(
        sv: $"CSV, Excel, PX eller JSON-stat, högst {ImportUpload.Megabytes} MB. Aldrig uppgifter om enskilda personer.",
        da: $"CSV, Excel, PX eller JSON-stat, højst {ImportUpload.Megabytes} MB. Aldrig oplysninger om enkelte personer.",
        en: $"CSV, Excel, PX or JSON-stat, at most {ImportUpload.Megabytes} MB. Never data on single persons.");

    public string Send => Say(sv: "Skicka filen", da: "Send filen", en: "Send the file");

    public string How => Say(sv: "Så går det till", da: "Sådan foregår det", en: "How it works");

    public IReadOnlyList<string> Steps =>
    [
        Say(sv: "Ni skickar filen.", da: "I sender filen.", en: "You send the file."),
        Say(sv: "Ni säger vad kolumnerna betyder. Det minns vi till nästa år.", da: "I siger, hvad kolonnerne betyder. Det husker vi til næste år.", en: "You say what the columns mean. We remember it for next year."),
        Say(sv: "Ni ser vad som kan läsas och vad som är fel, rad för rad.", da: "I ser, hvad der kan læses, og hvad der er forkert, række for række.", en: "You see what can be read and what is wrong, row by row."),
        Say(sv: "Ni läser in, och kan ångra hela inläsningen när som helst.", da: "I indlæser og kan når som helst fortryde hele indlæsningen.", en: "You import, and can take the whole import back at any time."),
    ];

    public string ToRespondents => Say(sv: "Ni har en enkät med en rad för varje svarande", da: "I har en undersøgelse med en række for hver svarperson", en: "You have a survey with a row for each respondent");

    public string ToCounted => Say(sv: "Ni har antal och personer och vill få andelar eller tal", da: "I har antal og personer og vil have andele eller rater", en: "You have counts and persons and want shares or rates");

    public string ToData => Say(sv: "Se vad som redan är inläst", da: "Se, hvad der allerede er indlæst", en: "See what has been imported");

    public string Step(int step) => Say(sv: $"Steg {Digit(step)} av 4", da: $"Trin {Digit(step)} af 4", en: $"Step {Digit(step)} of 4");

    public string NoFile => Say(sv: "Välj en fil först.", da: "Vælg først en fil.", en: "Choose a file first.");

    /// <summary>How large a file is, how large it may be, and what to do.</summary>
    public string TooLarge(long? bytes) => Say(
        sv: $"Filen är {Large(bytes)}, och högst {ImportUpload.Megabytes} MB tas emot här. Dela den, till exempel i en fil för varje år eller indikator. Eller låt den som sköter Samsyn hos er läsa in den på servern med samsyn import FIL: där finns ingen gräns.",
        da: $"Filen er {Large(bytes)}, og højst {ImportUpload.Megabytes} MB tages imod her. Del den, for eksempel i en fil for hvert år eller hver indikator. Eller lad den, der passer Samsyn hos jer, indlæse den på serveren med samsyn import FIL: der er ingen grænse.",
        en: $"The file is {Large(bytes)}, and at most {ImportUpload.Megabytes} MB are taken in here. Split it, such as into a file for each year or indicator. Or let whoever looks after Samsyn where you are import it on the server with samsyn import FILE: there is no limit there.");

    private string Large(long? bytes) => bytes is { } known
        ? Size(known)
        : Say(sv: $"större än {ImportUpload.Megabytes} MB", da: $"større end {ImportUpload.Megabytes} MB", en: $"larger than {ImportUpload.Megabytes} MB");

    public string Refused => Say(sv: "Filen kan inte läsas", da: "Filen kan ikke læses", en: "The file cannot be read");

    public string RefusedLead(string file) => Say(
        sv: $"{file} är inte sparad. Det här är fel:", da: $"{file} er ikke gemt. Dette er forkert:", en: $"{file} has not been kept. This is wrong:");

    public string WhatIsWrong => Say(sv: "Vad som är fel", da: "Hvad der er forkert", en: "What is wrong");

    public string Again => Say(sv: "Börja om med en annan fil", da: "Begynd forfra med en anden fil", en: "Start again with another file");

    /// <summary>A size as people say it.</summary>
    public string Size(long bytes) => bytes < 1_000_000
        ? $"{Whole(Math.Ceiling(bytes / 1_000.0))} kB"
        : $"{Language.Write(bytes / 1_000_000.0, 1)} MB";

    private static string Digit(int number) => number.ToString(CultureInfo.InvariantCulture);
}
