// What the page that makes rates of counts says.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Counted;

/// <summary>What the page that makes rates of counts says.</summary>
public sealed class CountedWords(Language language) : Words(language)
{
    public string Kicker => Say(sv: "Läs in siffror", da: "Indlæs tal", en: "Import figures");

    public string Title => Say(sv: "Från antal till andelar och tal", da: "Fra antal til andele og rater", en: "From counts to rates");

    public string Lead => Say(
        sv: "Skicka en fil med antal och personer. Ni får andelar, tal per 100 000 eller livslängd med sina intervall, att läsa och ladda ned. Ingenting sparas.",
        da: "Send en fil med antal og personer. I får andele, tal pr. 100.000 eller levetid med deres intervaller, til at læse og hente. Intet gemmes.",
        en: "Send a file of counts and persons. You get shares, rates per 100,000 or life expectancy with their intervals, to read and to download. Nothing is kept.");

    public string File => Say(sv: "Fil med antal och personer", da: "Fil med antal og personer", en: "File of counts and persons");

    public string FileHelp => Say(
        sv: $"CSV, TSV eller Excel, högst {ImportUpload.Megabytes} MB, en rad för varje plats, grupp eller ålder. Inga personnummer.",
        da: $"CSV, TSV eller Excel, højst {ImportUpload.Megabytes} MB, en række for hvert sted, hver gruppe eller alder. Ingen personnumre.",
        en: $"CSV, TSV or Excel, at most {ImportUpload.Megabytes} MB, a row for each place, group or age. No personal numbers.");

    public string NoFile => Say(sv: "Välj en fil först.", da: "Vælg først en fil.", en: "Choose a file first.");

    public string SendAgain => Say(
        sv: "Filen är redan glömd. Välj den igen när ni har fyllt i kolumnerna; fälten föreslår filens egna namn.",
        da: "Filen er allerede glemt. Vælg den igen, når I har udfyldt kolonnerne; felterne foreslår filens egne navne.",
        en: "The file is forgotten already. Choose it again once you have filled in the columns; the fields propose the file’s own names.");

    public string WrongInFile => Say(sv: "Det här är fel i filen", da: "Dette er forkert i filen", en: "What is wrong in the file");

    public string ColumnsHeading => Say(sv: "Filens kolumner", da: "Filens kolonner", en: "The columns of the file");

    public string ColumnsHelp => Say(
        sv: "Skriv kolumnernas namn. Vet ni dem inte: skicka filen, så visas de.",
        da: "Skriv kolonnernes navne. Kender I dem ikke: send filen, så vises de.",
        en: "Write the names of the columns. If you do not know them: send the file, and they are shown.");

    public string ChooseMethod => Say(sv: "Vad vill ni räkna?", da: "Hvad vil I regne?", en: "What do you want to compute?");

    public string ChooseConfidence => Say(sv: "Hur säkert ska intervallet vara?", da: "Hvor sikkert skal intervallet være?", en: "How sure is the interval to be?");

    public string Compute => Say(sv: "Räkna", da: "Regn", en: "Compute");

    public string WhatHappens => Say(sv: "Det här händer", da: "Det sker der", en: "What happens");

    public IReadOnlyList<string> Steps =>
    [
        Say(sv: "Filen läses rad för rad. Ett personnummer stoppar allt.", da: "Filen læses række for række. Et personnummer stopper alt.", en: "The file is read row by row. A personal number stops everything."),
        Say(sv: "Allt som är fel visas på en gång, med sin cell.", da: "Alt, der er forkert, vises på én gang, med sin celle.", en: "All that is wrong is shown at once, with its cell."),
        Say(
            sv: "Ett tal som är dolt i filen, som <5, ger ingen siffra. Det blir aldrig noll.",
            da: "Et tal, der er skjult i filen, som <5, giver intet tal. Det bliver aldrig nul.",
            en: "A number that is hidden in the file, such as <5, gives no figure. It never becomes zero."),
        Say(
            sv: "Filen tas bort, innan ni ser svaret. Små tal skyddas inte här: dela inte vidare det som kan peka ut någon.",
            da: "Filen slettes, før I ser svaret. Små tal beskyttes ikke her: del ikke det videre, der kan udpege nogen.",
            en: "The file is deleted before you see the answer. Small numbers are not protected here: do not pass on what may point somebody out."),
    ];

    public string HowComputed => Say(sv: "Så räknas det", da: "Sådan regnes det", en: "How it is computed");

    public string ToImport => Say(sv: "Läs in en fil med färdiga siffror i stället", da: "Indlæs en fil med færdige tal i stedet", en: "Import a file of ready figures instead");

    public string Another => Say(sv: "Räkna på en annan fil", da: "Regn på en anden fil", en: "Compute another file");

    public string NotAboveZero => Say(sv: "Skriv ett tal som är större än noll, till exempel 1000.", da: "Skriv et tal, der er større end nul, for eksempel 1000.", en: "Write a number above zero, such as 1000.");

    public string TogetherNeedsGroups => Say(
        sv: "Skriv vilken kolumn som skiljer raderna åt, om ni vill ha en rad för alla tillsammans.",
        da: "Skriv, hvilken kolonne der skiller rækkerne, hvis I vil have en række for alle tilsammen.",
        en: "Write which column tells the rows apart, if you want a line of all together.");

    public string TogetherLabel => Say(sv: "Också en rad för alla tillsammans", da: "Også en række for alle tilsammen", en: "Also a line of all together");

    public string AllTogether => Say(sv: "Alla tillsammans", da: "Alle tilsammen", en: "All together");

    public string Forgotten(int lines) => Say(
        sv: $"{Whole(lines)} rader är räknade, och filen är glömd.",
        da: $"{Whole(lines)} rækker er regnet, og filen er glemt.",
        en: $"{Whole(lines)} lines are computed, and the file is forgotten.");

    public string SomeWrong => Say(
        sv: "Rader med fel är inte med, och inte heller de siffror som vilar på dem.",
        da: "Rækker med fejl er ikke med, og heller ikke de tal, der hviler på dem.",
        en: "Rows with flaws are left out, and so are the figures that rest on them.");

    public string DownloadCsv => Say(sv: "Ladda ned tabellen (CSV)", da: "Hent tabellen (CSV)", en: "Download the table (CSV)");

    public string NotStored => Say(
        sv: "Tabellen finns bara på den här sidan: ladda ned den om ni vill behålla den.",
        da: "Tabellen findes kun på denne side: hent den, hvis I vil beholde den.",
        en: "The table is on this page alone: download it if you want to keep it.");

    public string TooMany(int most) => Say(
        sv: $"Svaret har fler än {Whole(most)} rader. Dela upp filen, eller räkna med kommandot samsyn rates.",
        da: $"Svaret har flere end {Whole(most)} rækker. Del filen op, eller regn med kommandoen samsyn rates.",
        en: $"The answer has more than {Whole(most)} lines. Divide the file, or compute with the command samsyn rates.");

    public string Row => Say(sv: "Rad", da: "Række", en: "Row");

    public string AgeBand => Say(sv: "Ålder", da: "Alder", en: "Age");

    public string Value => Say(sv: "Värde", da: "Værdi", en: "Value");

    public string Lower => Say(sv: "Nedre gräns", da: "Nedre grænse", en: "Lower bound");

    public string Upper => Say(sv: "Övre gräns", da: "Øvre grænse", en: "Upper bound");

    public string Confidence => Say(sv: "Konfidensgrad", da: "Konfidensgrad", en: "Confidence");

    public string Method => Say(sv: "Metod", da: "Metode", en: "Method");

    public string NotesHeading => Say(sv: "Att veta om siffrorna", da: "At vide om tallene", en: "What to know of the figures");

    public string Note => Say(sv: "Anmärkning", da: "Bemærkning", en: "Note");

    /// <summary>What a method makes.</summary>
    public string MethodName(string method) => method switch
    {
        "proportion" => Say(sv: "Andel av personer", da: "Andel af personer", en: "Share of persons"),
        "rate" => Say(sv: "Fall i förhållande till personår", da: "Tilfælde i forhold til personår", en: "Cases to person-years"),
        "dsr" => Say(sv: "Fall till personår, standardiserat till Europas åldrar 2013", da: "Tilfælde til personår, standardiseret til Europas aldre 2013", en: "Cases to person-years, standardised to the ages of Europe 2013"),
        "isratio" => Say(sv: "Jämfört med en annan befolkning (kvot)", da: "Sammenlignet med en anden befolkning (ratio)", en: "Against another population (ratio)"),
        _ => Say(sv: "Återstående livslängd", da: "Restlevetid", en: "Life expectancy"),
    };

    /// <summary>What the figures of a method are given in.</summary>
    public string UnitOf(string method, double per) => (method, per) switch
    {
        ("proportion", 100) => Say(sv: "procent", da: "procent", en: "per cent"),
        ("life-expectancy", _) => Say(sv: "år", da: "år", en: "years"),
        ("isratio", 1) => Say(sv: "kvot, 1 är som väntat", da: "ratio, 1 er som ventet", en: "ratio, 1 is as expected"),
        _ => Say(sv: $"per {Whole(per)}", da: $"pr. {Whole(per)}", en: $"per {Whole(per)}"),
    };

    /// <summary>The method's own page.</summary>
    public static string MethodCode(string method) => method switch
    {
        "proportion" => "proportion",
        "rate" => "rate",
        "dsr" => "directly-standardised-rate",
        "isratio" => "indirectly-standardised",
        _ => "life-expectancy",
    };

    /// <summary>The method of an interval, by its name in the command's answer.</summary>
    public string Named(string method) => method switch
    {
        "exact Poisson" => Say(sv: "exakt Poisson", da: "eksakt Poisson", en: "exact Poisson"),
        _ => method,
    };

    public string ConfidenceName(string percent) => Say(
        sv: $"{percent.Replace('.', ',')} av 100 gånger", da: $"{percent.Replace('.', ',')} af 100 gange", en: $"{percent} times of 100");

    public string Label(string field) => field switch
    {
        "count" => Say(sv: "Antal fall", da: "Antal tilfælde", en: "Cases counted"),
        "population" => Say(sv: "Personer eller personår", da: "Personer eller personår", en: "Persons or person-years"),
        "by" => Say(sv: "Det som skiljer raderna åt (om det finns)", da: "Det, der skiller rækkerne (hvis det findes)", en: "What tells the rows apart (if any)"),
        "band" => Say(sv: "Åldersgrupp (behövs för standardiserade tal och livslängd)", da: "Aldersgruppe (kræves til standardiserede rater og levetid)", en: "Age band (needed for standardised rates and life expectancy)"),
        "referenceCount" => Say(sv: "Fall i den andra befolkningen (behövs för kvot)", da: "Tilfælde i den anden befolkning (kræves til ratio)", en: "Cases in the other population (needed for a ratio)"),
        "referencePopulation" => Say(sv: "Personår i den andra befolkningen (behövs för kvot)", da: "Personår i den anden befolkning (kræves til ratio)", en: "Person-years in the other population (needed for a ratio)"),
        _ => Say(sv: "Räkna per så många (om inte det vanliga)", da: "Regn pr. så mange (hvis ikke det sædvanlige)", en: "Per how many (if not the usual)"),
    };

    public string Hint(string field) => field switch
    {
        "count" => Say(sv: "Till exempel dödsfall, eller de som röker.", da: "For eksempel dødsfald, eller dem, der ryger.", en: "Such as deaths, or those who smoke."),
        "population" => Say(sv: "Alla som kunde ha räknats.", da: "Alle, der kunne være talt.", en: "All who could have been counted."),
        "by" => Say(sv: "Till exempel kommun, eller kommun, kön.", da: "For eksempel kommune, eller kommune, køn.", en: "Such as municipality, or municipality, sex."),
        "band" => Say(sv: "Skrivs som 0-4 eller 90+.", da: "Skrives som 0-4 eller 90+.", en: "Written as 0-4 or 90+."),
        "per" => Say(sv: "Annars procent för andelar och 100 000 för tal.", da: "Ellers procent for andele og 100.000 for rater.", en: "Otherwise per cent for shares and 100,000 for rates."),
        _ => Say(sv: "På samma rad som antalet.", da: "På samme række som antallet.", en: "On the same row as the count."),
    };

    public string Lacking(string field) => Say(
        sv: $"Här saknas något: {Label(field)}", da: $"Her mangler noget: {Label(field)}", en: $"Something is lacking here: {Label(field)}");
}
