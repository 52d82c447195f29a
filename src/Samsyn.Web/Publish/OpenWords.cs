// What the open figures say of themselves, and what their page says of how they are read.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish;

public sealed class OpenWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Öppna data", da: "Åbne data", en: "Open data");

    public string Lead => Say(
        sv: "Varje siffra har en adress som inte ändras. Låt ditt kalkylblad eller program läsa den direkt, så kommer nästa års siffror av sig själva.",
        da: "Hvert tal har en adresse, der ikke ændres. Lad dit regneark eller program læse den direkte, så kommer næste års tal af sig selv.",
        en: "Every figure has an address that stays. Let your spreadsheet or program read it directly, and next year's figures come by themselves.");

    public string NoFigures => Say(
        sv: "Inga siffror är inlästa ännu. När den första filen är inläst får varje indikator sin adress här.",
        da: "Der er ikke indlæst tal endnu. Når den første fil er indlæst, får hver indikator sin adresse her.",
        en: "No figures are imported yet. When the first file is in, each indicator has its address here.");

    public string IndicatorsHeading => Say(sv: "Indikatorerna", da: "Indikatorerne", en: "The indicators");

    public string Indicator => Say(sv: "Indikator", da: "Indikator", en: "Indicator");

    public string AsTable => Say(sv: "Tabell", da: "Tabel", en: "Table");

    public string AllHeading => Say(sv: "Allt på en gång", da: "Alt på én gang", en: "Everything at once");

    public string CatalogueFile => Say(sv: "Listan över indikatorer (JSON-stat)", da: "Listen over indikatorer (JSON-stat)", en: "The list of indicators (JSON-stat)");

    public string HeatFile => Say(sv: "Alla uppdelade siffror för HEAT Plus (CSV)", da: "Alle opdelte tal til HEAT Plus (CSV)", en: "All divided figures for HEAT Plus (CSV)");

    public string Description => Say(sv: "Beskrivning för program (OpenAPI)", da: "Beskrivelse til programmer (OpenAPI)", en: "Description for programs (OpenAPI)");

    public string HowHeading => Say(sv: "Så läser du dem", da: "Sådan læser du dem", en: "How to read them");

    public string InExcel => Say(
        sv: "Välj Data, Från webben, och klistra in adressen till tabellen. I Power Query: låt talen läsas som engelska, för de har decimalpunkt.",
        da: "Vælg Data, Fra internettet, og indsæt adressen til tabellen. I Power Query: lad tallene læses som engelske, for de har decimalpunkt.",
        en: "Choose Data, From Web, and paste the address of the table. In Power Query, let numbers be read as English: they have a decimal point.");

    public string InR => Say(
        sv: "R läser tabellen med en rad, och JSON-stat med paketet rjstat.",
        da: "R læser tabellen med én linje, og JSON-stat med pakken rjstat.",
        en: "R reads the table in one line, and JSON-stat with the package rjstat.");

    public string Signs => Say(
        sv: "Där ett tal saknas är cellen tom, och kolumnen status säger varför:",
        da: "Hvor et tal mangler, er cellen tom, og kolonnen status siger hvorfor:",
        en: "Where there is no number the cell is empty, and the column status says why:");

    public string Closed => Say(
        sv: "Siffrorna är inte publicerade. Andra program kan läsa dem först när ni har gjort dem tillgängliga för alla.",
        da: "Tallene er ikke offentliggjort. Andre programmer kan først læse dem, når I har gjort dem tilgængelige for alle.",
        en: "The figures are not published. Other programs can read them only once you have opened them to everybody.");

    public string Place => Say(sv: "Plats", da: "Sted", en: "Place");

    public string Period => Say(sv: "Tid", da: "Tid", en: "Time");

    public string Number => Say(sv: "Tal", da: "Tal", en: "Number");

    public string Everyone => Say(sv: "Alla", da: "Alle", en: "Everyone");

    /// <summary>What one of the numbers that belong to a figure is called.</summary>
    public string Column(string code) => code switch
    {
        "value" => Say(sv: "Värde", da: "Værdi", en: "Value"),
        "lower" => Say(sv: "Nedre gräns", da: "Nedre grænse", en: "Lower bound"),
        "upper" => Say(sv: "Övre gräns", da: "Øvre grænse", en: "Upper bound"),
        "confidence" => Say(sv: "Konfidensgrad", da: "Konfidensgrad", en: "Confidence"),
        "standard_error" => Say(sv: "Standardfel", da: "Standardfejl", en: "Standard error"),
        "numerator" => Say(sv: "Antal fall", da: "Antal tilfælde", en: "Cases"),
        "denominator" => Say(sv: "Antal räknade eller tillfrågade", da: "Antal talte eller spurgte", en: "Persons counted or asked"),
        _ => Say(sv: "Invånare", da: "Indbyggere", en: "People"),
    };

    /// <summary>What must be known to read the figures of an indicator.</summary>
    public IEnumerable<string> Notes(OpenFigures figures, bool invented)
    {
        if (invented)
        {
            yield return new FrameWords(Language).InventedMark;
        }

        if (figures.Indicator.Definition is { } definition)
        {
            yield return Name(definition);
        }

        yield return Say(
            sv: "Gränserna omger värdet med den konfidensgrad som står bredvid. Ett tal utan gränser har en osäkerhet som ingen har angett; det är inte exakt.",
            da: "Grænserne omgiver værdien med den konfidensgrad, der står ved siden af. Et tal uden grænser har en usikkerhed, som ingen har angivet; det er ikke eksakt.",
            en: "The bounds hold the value with the confidence beside them. A number without bounds has an uncertainty that nobody has stated; it is not exact.");
        yield return Say(
            sv: "Skyddade tal är borttagna tillsammans med antalen bakom dem.",
            da: "Beskyttede tal er fjernet sammen med antallene bag dem.",
            en: "Withheld numbers are left out together with the counts behind them.");
        foreach (var licence in figures.Licences)
        {
            yield return Say(sv: $"Villkor: {licence}", da: $"Vilkår: {licence}", en: $"Terms: {licence}");
        }
    }
}
