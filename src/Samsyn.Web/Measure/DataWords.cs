// What the page of imports says: what was read in, when, by whom, and what it brought.
using System.Globalization;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>What the data page says.</summary>
public sealed class DataWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Data", da: "Data", en: "The data");

    public string Heading => Say(sv: "Vad som är inläst", da: "Hvad der er indlæst", en: "What has been imported");

    public string Lead(DataShown shown) => shown.InUse == 0 && shown.Batches.Count > 0
        ? Say(
            sv: "Allt som har lästs in är taget tillbaka. Inga siffror används.",
            da: "Alt, der er indlæst, er taget tilbage. Ingen tal bruges.",
            en: "Everything that was imported has been taken back. No figures are in use.")
        : Lead(shown.InUse, shown.ByIndicator.Count());

    private string Lead(int imports, int indicators) => imports == 0
        ? Say(
            sv: "Här syns varje fil som läses in: när, av vem och vad den gav. Ännu är ingen fil inläst.",
            da: "Her ses hver fil, der indlæses: hvornår, af hvem, og hvad den gav. Endnu er ingen fil indlæst.",
            en: "Every file that is imported shows here: when, by whom and what it gave. No file has been imported yet.")
        : Say(
            sv: $"Siffrorna kommer ur {Imports(imports)} och gäller {Indicators(indicators)}. Varje inläsning kan tas tillbaka hel.",
            da: $"Tallene kommer fra {Imports(imports)} og gælder {Indicators(indicators)}. Hver indlæsning kan tages tilbage hel.",
            en: $"The figures come from {Imports(imports)} and cover {Indicators(indicators)}. Each import can be taken back whole.");

    public string FromOthers => Say(sv: "Välj indikatorer och recept från andra", da: "Vælg indikatorer og opskrifter fra andre", en: "Choose indicators and recipes from others");

    public string ImportMore => Say(sv: "Läs in en fil", da: "Indlæs en fil", en: "Import a file");

    public string ImportsHeading => Say(sv: "Inläsningar, den senaste först", da: "Indlæsninger, den seneste først", en: "Imports, the latest first");

    public string Batch(Batch batch) => Say(
        sv: $"Inläsning {Number(batch)}: {batch.Origin.FileName}",
        da: $"Indlæsning {Number(batch)}: {batch.Origin.FileName}",
        en: $"Import {Number(batch)}: {batch.Origin.FileName}");

    public string Made(Batch batch) => Say(
        sv: $"{Moment(batch.When)}, av {Person(batch.Origin.Who)}",
        da: $"{Moment(batch.When)}, af {Person(batch.Origin.Who)}",
        en: $"{Moment(batch.When)}, by {Person(batch.Origin.Who)}");

    public string RolledBack(Batch batch) => batch.RolledBackAt is { } when
        ? Say(
            sv: $"Tillbakatagen {Moment(when)} av {Person(batch.RolledBackBy)}. Dess siffror används inte.",
            da: $"Taget tilbage {Moment(when)} af {Person(batch.RolledBackBy)}. Dens tal bruges ikke.",
            en: $"Taken back {Moment(when)} by {Person(batch.RolledBackBy)}. Its figures are not used.")
        : "";

    public string Figures => Say(sv: "Siffror", da: "Tal", en: "Figures");

    public string LeftOut => Say(sv: "Utelämnade rader", da: "Udeladte rækker", en: "Rows left out");

    public string Recipe => Say(sv: "Recept", da: "Opskrift", en: "Recipe");

    public string NoRecipe => Say(sv: "inget behövdes", da: "ingen nødvendig", en: "none was needed");

    public string Source => Say(sv: "Källa", da: "Kilde", en: "Source");

    public string Licence => Say(sv: "Villkor", da: "Vilkår", en: "Terms");

    /// <summary>The different terms of some imports.</summary>
    public string LicencesOf(IEnumerable<Batch> batches) =>
        string.Join("; ", batches.Select(batch => batch.Origin.Licence).OfType<string>().Distinct()) is { Length: > 0 } said ? said : NotSaid;

    public string NotSaid => Say(sv: "inte angivet", da: "ikke angivet", en: "not stated");

    public string Fingerprint => Say(sv: "Filens kontrollsumma (SHA-256)", da: "Filens kontrolsum (SHA-256)", en: "Checksum of the file (SHA-256)");

    public string RollBackThis(Batch batch) => Say(
        sv: $"Ta tillbaka inläsning {Number(batch)}", da: $"Tag indlæsning {Number(batch)} tilbage", en: $"Take back import {Number(batch)}");

    public string ToOpen => Say(sv: "Öppna data: siffror för andra program", da: "Åbne data: tal til andre programmer", en: "Open data: figures for other programs");

    public string ToProtection => Say(sv: "Skydd av små tal", da: "Beskyttelse af små tal", en: "Protection of small numbers");

    public string ToPlaces => Say(sv: "Platser: namn, slag och vad de hör till", da: "Steder: navn, slags og hvad de hører til", en: "Places: name, kind, and what they are part of");

    public string RecipesHeading => Say(sv: "Recept", da: "Opskrifter", en: "Recipes");

    public string RecipesLead => Say(
        sv: "Ett recept minns vad kolumnerna i en fil betyder, så att nästa års fil läses av sig själv.",
        da: "En opskrift husker, hvad kolonnerne i en fil betyder, så næste års fil læses af sig selv.",
        en: "A recipe remembers what the columns of a file mean, so that next year’s file reads itself.");

    public string NoRecipes => Say(sv: "Inget recept är sparat ännu.", da: "Ingen opskrift er gemt endnu.", en: "No recipe has been kept yet.");

    public string DownloadRecipe(string recipe) => Say(sv: $"Hämta {recipe} (JSON)", da: $"Hent {recipe} (JSON)", en: $"Download {recipe} (JSON)");

    public string OriginsHeading => Say(sv: "Varifrån varje indikator kommer", da: "Hvor hver indikator kommer fra", en: "Where each indicator comes from");

    public string Indicator => Say(sv: "Indikator", da: "Indikator", en: "Indicator");

    public string From => Say(sv: "Inläsningar (antal siffror)", da: "Indlæsninger (antal tal)", en: "Imports (number of figures)");

    public string Brought(Batch batch, long figures) => Say(
        sv: $"nr {Number(batch)} ({Whole(figures)})", da: $"nr. {Number(batch)} ({Whole(figures)})", en: $"no. {Number(batch)} ({Whole(figures)})");

    public string ToSources => Say(sv: "Siffror som kommer av sig själva", da: "Tal, der kommer af sig selv", en: "Figures that come by themselves");

    public string AskTitle(Batch batch) => Say(
        sv: $"Ta tillbaka inläsning {Number(batch)}?", da: $"Tag indlæsning {Number(batch)} tilbage?", en: $"Take back import {Number(batch)}?");

    public string AskLead(Batch batch) => Say(
        sv: $"De {Whole(batch.Observations)} siffrorna ur {batch.Origin.FileName} slutar att användas. Där de ersatte äldre siffror gäller de äldre igen. Ingenting raderas, och filen kan läsas in på nytt.",
        da: $"De {Whole(batch.Observations)} tal fra {batch.Origin.FileName} bruges ikke mere. Hvor de erstattede ældre tal, gælder de ældre igen. Intet slettes, og filen kan indlæses på ny.",
        en: $"The {Whole(batch.Observations)} figures from {batch.Origin.FileName} are no longer used. Where they replaced older figures, the older ones hold again. Nothing is erased, and the file can be imported again.");

    public string Keep => Say(sv: "Nej, behåll den", da: "Nej, behold den", en: "No, keep it");

    /// <summary>A day and a time of day, where the reader is.</summary>
    public string Moment(DateTimeOffset when) => when.ToLocalTime().ToString(Say(sv: "d MMMM yyyy 'kl.' HH.mm", da: "d. MMMM yyyy 'kl.' HH.mm", en: "d MMMM yyyy 'at' HH:mm"), Language.Culture);

    private string Imports(int count) => Say(
        sv: count == 1 ? "en inläsning" : $"{Whole(count)} inläsningar",
        da: count == 1 ? "én indlæsning" : $"{Whole(count)} indlæsninger",
        en: count == 1 ? "one import" : $"{Whole(count)} imports");

    private string Indicators(int count) => Say(
        sv: count == 1 ? "en indikator" : $"{Whole(count)} indikatorer",
        da: count == 1 ? "én indikator" : $"{Whole(count)} indikatorer",
        en: count == 1 ? "one indicator" : $"{Whole(count)} indicators");

    private static string Number(Batch batch) => batch.Number.ToString(CultureInfo.InvariantCulture);
}
