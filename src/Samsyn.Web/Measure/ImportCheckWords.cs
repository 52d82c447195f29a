// What the page says that shows what can be read of a file and what is wrong with it.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>What the page about the dry run says.</summary>
public sealed class ImportCheckWords(Language language) : Words(language)
{
    public string Title(ImportReport report) => report switch
    {
        { Earlier: not null } => Say(sv: "Filen är redan inläst", da: "Filen er allerede indlæst", en: "The file has been imported already"),
        { OnlyPlaces: true, UnknownPlaces.Count: 1 } => Say(sv: "Platsen i filen är ny här", da: "Stedet i filen er nyt her", en: "The place in the file is new here"),
        { OnlyPlaces: true } => Say(sv: "Platserna i filen är nya här", da: "Stederne i filen er nye her", en: "The places in the file are new here"),
        { Figures: 0 } => Say(sv: "Inget i filen går att läsa", da: "Intet i filen kan læses", en: "Nothing in the file can be read"),
        { AllFlaws: 0 } => Say(sv: "Allt i filen går att läsa", da: "Alt i filen kan læses", en: "Everything in the file can be read"),
        _ => Say(sv: "En del av filen går att läsa", da: "En del af filen kan læses", en: "Part of the file can be read"),
    };

    public string Lead(ImportReport report) => report.OnlyPlaces
        ? Say(
            sv: $"{Rows(report.RowsFlawed)} kan läsas när ni har lagt till {(report.UnknownPlaces.Count == 1 ? "den" : "dem")}. Inget är sparat ännu.",
            da: $"{Rows(report.RowsFlawed)} kan læses, når I har tilføjet {(report.UnknownPlaces.Count == 1 ? "det" : "dem")}. Intet er gemt endnu.",
            en: $"{Rows(report.RowsFlawed)} can be read once you have added {(report.UnknownPlaces.Count == 1 ? "it" : "them")}. Nothing has been kept yet.")
        : report.AllFlaws == 0
        ? Say(
            sv: $"{Figures(report.Figures)} är klara att läsas in. Inget är sparat ännu.",
            da: $"{Figures(report.Figures)} er klar til at blive indlæst. Intet er gemt endnu.",
            en: $"{Figures(report.Figures)} are ready to be imported. Nothing has been kept yet.")
        : Say(
            sv: $"{Figures(report.Figures)} går att läsa, och {Rows(report.RowsFlawed)} är fel. Inget är sparat ännu.",
            da: $"{Figures(report.Figures)} kan læses, og {Rows(report.RowsFlawed)} er forkerte. Intet er gemt endnu.",
            en: $"{Figures(report.Figures)} can be read, and {Rows(report.RowsFlawed)} are flawed. Nothing has been kept yet.");

    public string Already(Batch batch) => Say(
        sv: $"Samma fil lästes in {Moment(batch)} som inläsning {Whole(batch.Number)}. Ta tillbaka den först om filen ska läsas på ett annat sätt.",
        da: $"Den samme fil blev indlæst {Moment(batch)} som indlæsning {Whole(batch.Number)}. Tag den først tilbage, hvis filen skal læses på en anden måde.",
        en: $"The same file was imported on {Moment(batch)} as batch {Whole(batch.Number)}. Take that back first if the file is to be read in another way.");

    public string FlawsHeading(ImportReport report) => report.AllFlaws > report.Flaws.Count + report.UnknownPlaces.Count && report.Flaws.Count >= ImportReport.Most
        ? Say(
            sv: $"De första {Whole(report.Flaws.Count)} felen av {Whole(report.AllFlaws)}",
            da: $"De første {Whole(report.Flaws.Count)} fejl af {Whole(report.AllFlaws)}",
            en: $"The first {Whole(report.Flaws.Count)} flaws of {Whole(report.AllFlaws)}")
        : Say(sv: "Vad som är fel", da: "Hvad der er forkert", en: "What is wrong");

    public string PlacesHeading => Say(sv: "Platser som inte finns här", da: "Steder, som ikke findes her", en: "Places that are not known here");

    public string PlacesLead => Say(
        sv: "Är det en felstavning, rätta filen. Är det nya platser, lägg till dem.",
        da: "Er det en stavefejl, så ret filen. Er det nye steder, så tilføj dem.",
        en: "If it is a misspelling, mend the file. If they are new places, add them.");

    public string Nearest(string names) => names.Length == 0 ? "" : Say(sv: $"liknar {names}", da: $"ligner {names}", en: $"close to {names}");

    public string AddPlaces => Say(sv: "Lägg till dem som nya platser", da: "Tilføj dem som nye steder", en: "Add them as new places");

    public string WarningsHeading => Say(sv: "Se efter", da: "Se efter", en: "Worth a look");

    public string WarningsLead => Say(
        sv: "Det här hindrar inget, men kan vara ett fel i filen.", da: "Dette hindrer intet, men kan være en fejl i filen.", en: "This stops nothing, but may be a mistake in the file.");

    public string NewDimensions => Say(sv: "Nya grupper", da: "Nye grupper", en: "New groups");

    public string FirstHeading => Say(sv: "De första siffrorna, så som de läses", da: "De første tal, sådan som de læses", en: "The first figures, as they are read");

    public string Place => Say(sv: "Plats", da: "Sted", en: "Place");

    public string TimeHeading => Say(sv: "Tid", da: "Tid", en: "Time");

    public string Indicator => Say(sv: "Indikator", da: "Indikator", en: "Indicator");

    public string Group => Say(sv: "Grupp", da: "Gruppe", en: "Group");

    public string Everyone => Say(sv: "Alla", da: "Alle", en: "Everybody");

    public string Value => Say(sv: "Värde", da: "Værdi", en: "Value");

    public string Import(int figures) => Say(sv: $"Läs in {Figures(figures)}", da: $"Indlæs {Figures(figures)}", en: $"Import {Figures(figures)}");

    public string SoundOnlyHeading => Say(sv: "Läs in bara det som är felfritt?", da: "Indlæs kun det, der er fejlfrit?", en: "Import only what is sound?");

    public string SoundOnlyLead(ImportReport report) => Say(
        sv: $"{Rows(report.RowsFlawed)} utelämnas, och det står i inläsningen. En grupp som saknas kan ändra hur ojämlikt det ser ut. Helst rättar ni filen först.",
        da: $"{Rows(report.RowsFlawed)} udelades, og det står i indlæsningen. En gruppe, der mangler, kan ændre, hvor ulige det ser ud. Helst retter I filen først.",
        en: $"{Rows(report.RowsFlawed)} are left out, and the import will say so. A missing group can change how unequal things look. Mending the file first is better.");

    public string SoundOnly(int figures) => Say(
        sv: $"Läs in de felfria ({Figures(figures)})", da: $"Indlæs de fejlfri ({Figures(figures)})", en: $"Import the sound ones ({Figures(figures)})");

    public string Change => Say(sv: "Ändra hur filen läses", da: "Ændr, hvordan filen læses", en: "Change how the file is read");

    public string Figures(int count) => count == 1
        ? Say(sv: "en siffra", da: "ét tal", en: "one figure")
        : Say(sv: $"{Whole(count)} siffror", da: $"{Whole(count)} tal", en: $"{Whole(count)} figures");

    private string Rows(int count) => count == 1
        ? Say(sv: "en rad", da: "én række", en: "one row")
        : Say(sv: $"{Whole(count)} rader", da: $"{Whole(count)} rækker", en: $"{Whole(count)} rows");

    private string Moment(Batch batch) => new DataWords(Language).Moment(batch.When);
}
