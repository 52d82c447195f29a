// What the page says on which boundaries are taken in.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Sources.GeoJson;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Maps;

public sealed class BoundariesWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Gränser för kartor", da: "Grænser til kort", en: "Boundaries for maps");

    public string Lead => Say(
        sv: "Läs in gränserna en gång, så kan varje indikator visas på karta.",
        da: "Indlæs grænserne én gang, så kan hver indikator vises på kort.",
        en: "Take the boundaries in once, and every indicator can be shown on a map.");

    public string Have(IReadOnlyList<Boundary> boundaries, int places) => boundaries.Count == 0
        ? Say(sv: "Inga gränser är inlästa.", da: "Ingen grænser er indlæst.", en: "No boundaries are in yet.")
        : Say(
            sv: $"{Whole(boundaries.Count)} av {Whole(places)} platser har en gräns. Gränser: {Credits(boundaries)}.",
            da: $"{Whole(boundaries.Count)} af {Whole(places)} steder har en grænse. Grænser: {Credits(boundaries)}.",
            en: $"{Whole(boundaries.Count)} of {Whole(places)} places have a boundary. Boundaries: {Credits(boundaries)}.");

    public string FetchHeading => Say(sv: "Hämta från en öppen tjänst", da: "Hent fra en åben tjeneste", en: "Fetch from an open service");

    public string FetchLead => Say(
        sv: "Statistikmyndigheten ritar gränserna och låter vem som helst hämta dem. Det tar en stund.",
        da: "Statistikmyndigheden tegner grænserne og lader enhver hente dem. Det tager et øjeblik.",
        en: "The statistical office draws the boundaries and lets anybody fetch them. It takes a while.");

    public string FileHeading => Say(sv: "Eller skicka en fil", da: "Eller send en fil", en: "Or send a file");

    public string Named(BoundaryLayer layer) => layer.Level == AreaLevel.Municipality
        ? Say(sv: $"Kommunernas gränser ({layer.Credit})", da: $"Kommunernes grænser ({layer.Credit})", en: $"Boundaries of municipalities ({layer.Credit})")
        : Say(sv: $"Länens gränser ({layer.Credit})", da: $"Regionernes grænser ({layer.Credit})", en: $"Boundaries of counties ({layer.Credit})");

    public string Said(BoundaryFetch fetch) => fetch switch
    {
        { Done: { } done } => Done(done.Boundaries.Count, done.Elsewhere),
        { Runs: true } => Say(sv: $"{Named(fetch.Layer)} hämtas nu.", da: $"{Named(fetch.Layer)} hentes nu.", en: $"{Named(fetch.Layer)}: being fetched now."),
        _ => Say(
            sv: "Ingenting hämtades. Försök igen om en stund, eller skicka en fil.",
            da: "Intet blev hentet. Prøv igen om lidt, eller send en fil.",
            en: "Nothing was fetched. Try again in a while, or send a file."),
    };

    public string FetchFlaws(int count) => Say(sv: $"{Whole(count)} fel i svaret", da: $"{Whole(count)} fejl i svaret", en: $"{Whole(count)} {(count == 1 ? "flaw" : "flaws")} in the answer");

    /// <summary>What a layer is called in a form.</summary>
    public static string Code(BoundaryLayer layer) => $"{layer.Country}-{layer.Level}";

    public string File => Say(sv: "Fil", da: "Fil", en: "File");

    public string FileHelp => Say(
        sv: $"GeoJSON i WGS 84, eller en zip med en sådan fil, högst {Whole(GeoJsonFile.Megabytes)} MB. Svenska gränser finns hos SCB, danska hos Klimadatastyrelsen.",
        da: $"GeoJSON i WGS 84, eller en zip med en sådan fil, højst {Whole(GeoJsonFile.Megabytes)} MB. Danske grænser fås hos Klimadatastyrelsen, svenske hos SCB.",
        en: $"GeoJSON in WGS 84, or a zip with one such file, at most {Whole(GeoJsonFile.Megabytes)} MB. Swedish boundaries are found at Statistics Sweden (SCB), Danish at Klimadatastyrelsen.");

    public string CreditField => Say(sv: "Vem som har ritat gränserna", da: "Hvem der har tegnet grænserne", en: "Who drew the boundaries");

    public string CreditHelp => Say(sv: "Står vid varje karta, till exempel SCB.", da: "Står ved hvert kort, for eksempel Klimadatastyrelsen.", en: "Stands beside every map, such as SCB.");

    public string CodeField => Say(sv: "Egenskapen med koden", da: "Egenskaben med koden", en: "The property with the code");

    public string NameField => Say(sv: "Egenskapen med namnet", da: "Egenskaben med navnet", en: "The property with the name");

    public string Found => Say(sv: "Lämna tomt, så hittas den av sig själv.", da: "Lad feltet stå tomt, så findes den af sig selv.", en: "Leave it empty and it is found by itself.");

    public string Send => Say(sv: "Läs in gränserna", da: "Indlæs grænserne", en: "Take the boundaries in");

    public string Back => Say(sv: "Till alla platser", da: "Til alle steder", en: "To all places");

    public string NoFile => Say(sv: "Välj en fil.", da: "Vælg en fil.", en: "Choose a file.");

    public string NoCredit(int longest) => Say(
        sv: $"Skriv vem som har ritat gränserna, med högst {Whole(longest)} tecken.",
        da: $"Skriv, hvem der har tegnet grænserne, med højst {Whole(longest)} tegn.",
        en: $"Write who drew the boundaries, in {Whole(longest)} characters at most.");

    public string FlawsHeading(int count) => Say(
        sv: $"Ingenting lästes in: {Whole(count)} fel i filen",
        da: $"Intet blev indlæst: {Whole(count)} fejl i filen",
        en: $"Nothing was taken in: {Whole(count)} {(count == 1 ? "flaw" : "flaws")} in the file");

    public string Done(int kept, int elsewhere) => elsewhere == 0
        ? Say(sv: $"{Whole(kept)} gränser är inlästa.", da: $"{Whole(kept)} grænser er indlæst.", en: $"{Whole(kept)} boundaries are in.")
        : Say(
            sv: $"{Whole(kept)} gränser är inlästa. {Whole(elsewhere)} andra platser i filen hör inte till ert samarbete och hoppades över.",
            da: $"{Whole(kept)} grænser er indlæst. {Whole(elsewhere)} andre steder i filen hører ikke til jeres samarbejde og blev sprunget over.",
            en: $"{Whole(kept)} boundaries are in. {Whole(elsewhere)} other places in the file are not of your collaboration and were left out.");

    public string PassedOver(int count) => Say(
        sv: $"{Whole(count)} små fel lagades eller lämnades", da: $"{Whole(count)} små fejl blev rettet eller sprunget over", en: $"{Whole(count)} small {(count == 1 ? "fault was" : "faults were")} mended or left out");

    private static string Credits(IReadOnlyList<Boundary> boundaries) => string.Join("; ", boundaries.Select(one => one.Credit).Distinct());
}
