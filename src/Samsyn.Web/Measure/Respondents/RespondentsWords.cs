// What the pages about a file of respondents say.
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Survey;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Respondents;

/// <summary>What the pages about a file of respondents say.</summary>
public sealed class RespondentsWords(Language language) : Words(language)
{
    public string Kicker => Say(sv: "Läs in siffror", da: "Indlæs tal", en: "Import figures");

    public string Title => Say(sv: "Läs en enkät", da: "Læs en undersøgelse", en: "Read a survey");

    public string Lead => Say(
        sv: "Skicka en fil med en rad för varje svarande. Den läses en gång, räknas om till grupper och glöms: inget svar från en person sparas.",
        da: "Send en fil med en række for hver svarperson. Den læses én gang, regnes om til grupper og glemmes: intet svar fra en person gemmes.",
        en: "Send a file with a row for each respondent. It is read once, reduced to groups and forgotten: no person’s answer is kept.");

    public string File => Say(sv: "Fil med svarande", da: "Fil med svarpersoner", en: "File of respondents");

    public string FileHelp => Say(
        sv: $"CSV eller Excel, högst {ImportUpload.Megabytes} MB, utan personnummer och namn.",
        da: $"CSV eller Excel, højst {ImportUpload.Megabytes} MB, uden personnumre og navne.",
        en: $"CSV or Excel, at most {ImportUpload.Megabytes} MB, without personal numbers and names.");

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

    public string Reduce => Say(sv: "Räkna om till grupper", da: "Regn om til grupper", en: "Reduce to groups");

    public string WhatHappens => Say(sv: "Det här händer", da: "Det sker der", en: "What happens");

    public IReadOnlyList<string> Steps =>
    [
        Say(sv: "Filen läses rad för rad. Ett personnummer stoppar allt.", da: "Filen læses række for række. Et personnummer stopper alt.", en: "The file is read row by row. A personal number stops everything."),
        Say(
            sv: "Grupper med färre än 50 svarande visas inte, och inte heller de där 1 till 4 har det som mäts, eller saknar det.",
            da: "Grupper med færre end 50 svarpersoner vises ikke, og heller ikke dem, hvor 1 til 4 har det, der måles, eller mangler det.",
            en: "Groups of fewer than 50 respondents are not shown, nor are those in which 1 to 4 have what is measured, or lack it."),
        Say(sv: "Filen tas bort, innan ni ser gruppernas siffror.", da: "Filen slettes, før I ser gruppernes tal.", en: "The file is deleted before you see the groups’ figures."),
        Say(sv: "Ni läser in gruppernas siffror som vilken fil som helst, och kan ångra det.", da: "I indlæser gruppernes tal som enhver anden fil og kan fortryde det.", en: "You import the groups’ figures like any other file, and can take them back."),
    ];

    public string ToImport => Say(sv: "Läs in en fil med färdiga siffror i stället", da: "Indlæs en fil med færdige tal i stedet", en: "Import a file of ready figures instead");

    public string NotAPeriod => Say(sv: "Skriv ett år eller en period, till exempel 2024 eller 2021-2024.", da: "Skriv et år eller en periode, for eksempel 2024 eller 2021-2024.", en: "Write a year or a period, such as 2024 or 2021-2024.");

    public IReadOnlyList<(string Value, string Label)> Ways =>
    [
        ("", Say(sv: "vi dömer inte", da: "vi dømmer ikke", en: "we make no judgement")),
        ("high", Say(sv: "mer är bättre", da: "mere er bedre", en: "more is better")),
        ("low", Say(sv: "mindre är bättre", da: "mindre er bedre", en: "less is better")),
    ];

    public string Reduced => Say(sv: "Enkäten är omräknad till grupper", da: "Undersøgelsen er regnet om til grupper", en: "The survey is reduced to groups");

    public string Groups => Say(sv: "Gruppernas siffror", da: "Gruppernes tal", en: "The groups’ figures");

    public string Asked => Say(sv: "Svarande", da: "Svarpersoner", en: "Respondents");

    public string PartOfAll => Say(sv: "Andel av alla, vägt", da: "Andel af alle, vægtet", en: "Part of all, weighted");

    public string Everyone => Say(sv: "Alla", da: "Alle", en: "Everyone");

    public string MeasuresHeading => Say(sv: "Ojämlikheten längs trappan", da: "Uligheden langs trappen", en: "Inequality along the ladder");

    public string WhatIsKept => Say(
        sv: "Läser ni in dem sparas gruppernas värden, medelfel, antal svarande och vikter. Inget annat finns kvar av filen.",
        da: "Indlæser I dem, gemmes gruppernes værdier, standardfejl, antal svarpersoner og vægte. Intet andet er tilbage af filen.",
        en: "If you import them, the groups’ values, standard errors, numbers of respondents and weights are kept. Nothing else is left of the file.");

    public string GoOn => Say(sv: "Läs in gruppernas siffror", da: "Indlæs gruppernes tal", en: "Import the groups’ figures");

    public string Another => Say(sv: "Läs en annan enkät", da: "Læs en anden undersøgelse", en: "Read another survey");

    public string Label(string field) => field switch
    {
        "outcome" => Say(sv: "Det som mäts", da: "Det, der måles", en: "What is measured"),
        "group" => Say(sv: "Gruppen", da: "Gruppen", en: "The group"),
        "order" => Say(sv: "Gruppens steg på trappan (om den finns)", da: "Gruppens trin på trappen (hvis den findes)", en: "The group’s step on the ladder (if any)"),
        "weight" => Say(sv: "Vikt (om den finns)", da: "Vægt (hvis den findes)", en: "Weight (if any)"),
        "stratum" => Say(sv: "Stratum (om det finns)", da: "Stratum (hvis det findes)", en: "Stratum (if any)"),
        "unit" => Say(sv: "Urvalsenhet (om den finns)", da: "Stikprøveenhed (hvis den findes)", en: "Sampling unit (if any)"),
        "drawn" => Say(sv: "Alla enheter i stratumet (om det är känt)", da: "Alle enheder i stratumet (hvis det kendes)", en: "All units of the stratum (if known)"),
        "age" => Say(sv: "Ålder (om ni vill jämföra som om alla vore lika gamla)", da: "Alder (hvis I vil sammenligne, som om alle var lige gamle)", en: "Age (if you want to compare as if all were of an age)"),
        "determinants" => Say(sv: "Vad ojämlikheten kan följa med (om ni vill se det)", da: "Hvad uligheden kan følges med (hvis I vil se det)", en: "What the inequality may go along with (if you want to see it)"),
        "indicator" => Say(sv: "Vad ska indikatorn heta?", da: "Hvad skal indikatoren hedde?", en: "What is the indicator to be called?"),
        "place" => Say(sv: "Vilken plats gäller det?", da: "Hvilket sted gælder det?", en: "Which place is it for?"),
        "period" => Say(sv: "När svarade de?", da: "Hvornår svarede de?", en: "When did they answer?"),
        _ => Say(sv: "Är mer eller mindre bättre?", da: "Er mere eller mindre bedre?", en: "Is more or less better?"),
    };

    public string Hint(string field) => field switch
    {
        "outcome" => Say(sv: "1 för ja och 0 för nej, eller ett tal. Tomt: personen räknas inte med.", da: "1 for ja og 0 for nej, eller et tal. Tomt: personen regnes ikke med.", en: "1 for yes and 0 for no, or a number. Empty: the person is not counted."),
        "group" => Say(sv: "Till exempel kön eller utbildning.", da: "For eksempel køn eller uddannelse.", en: "Such as sex or education."),
        "order" => Say(sv: "Ett tal, lägst för dem som har det sämst.", da: "Et tal, lavest for dem, der har det dårligst.", en: "A number, lowest for the worst off."),
        "weight" => Say(sv: "Hur många personer den svarande står för.", da: "Hvor mange personer svarpersonen står for.", en: "How many persons the respondent stands for."),
        "stratum" => Say(sv: "Den del av befolkningen som urvalet drogs ur.", da: "Den del af befolkningen, som stikprøven blev trukket af.", en: "The part of the population that the sample was drawn from."),
        "unit" => Say(sv: "Det som drogs först, till exempel en skola.", da: "Det, der blev trukket først, for eksempel en skole.", en: "What was drawn first, such as a school."),
        "drawn" => Say(sv: "Hur många som fanns att dra, eller hur stor del som drogs.", da: "Hvor mange der var at trække, eller hvor stor en del der blev trukket.", en: "How many there were to draw, or the share that was drawn."),
        "age" => Say(sv: "År eller åldersgrupp: 37, 16-29 eller 85+.", da: "År eller aldersgruppe: 37, 16-29 eller 85+.", en: "Years or an age band: 37, 16-29 or 85+."),
        "determinants" => Say(sv: "Kolumner med 1 och 0 eller tal, som arbete, boende. Kräver en trappa.", da: "Kolonner med 1 og 0 eller tal, som arbejde, bolig. Kræver en trappe.", en: "Columns of 1 and 0 or numbers, such as work, housing. Needs a ladder."),
        "indicator" => Say(sv: "Till exempel: Röker dagligen.", da: "For eksempel: Ryger dagligt.", en: "Such as: Smokes daily."),
        _ => Say(sv: "Till exempel 2024 eller 2021-2024.", da: "For eksempel 2024 eller 2021-2024.", en: "Such as 2024 or 2021-2024."),
    };

    public string Lacking(string field) => Say(
        sv: $"Här saknas något: {Label(field)}", da: $"Her mangler noget: {Label(field)}", en: $"Something is lacking here: {Label(field)}");

    public string Estimate(bool isShare) => isShare ? Say(sv: "Procent (intervall)", da: "Procent (interval)", en: "Per cent (interval)") : Say(sv: "Medelvärde (intervall)", da: "Gennemsnit (interval)", en: "Mean (interval)");

    public string Forgotten(int persons, int leftOut) => leftOut == 0
        ? Say(sv: $"{Whole(persons)} svarande är räknade, och filen är glömd.", da: $"{Whole(persons)} svarpersoner er talt, og filen er glemt.", en: $"{Whole(persons)} respondents are counted, and the file is forgotten.")
        : Say(
            sv: $"{Whole(persons)} svarande är räknade, {Whole(leftOut)} saknar svar eller grupp, och filen är glömd.",
            da: $"{Whole(persons)} svarpersoner er talt, {Whole(leftOut)} mangler svar eller gruppe, og filen er glemt.",
            en: $"{Whole(persons)} respondents are counted, {Whole(leftOut)} lack an answer or a group, and the file is forgotten.");

    /// <summary>A group's figure with its interval, or why there is none.</summary>
    public string Figure(SurveyGroupEstimate one, bool isShare)
    {
        ArgumentNullException.ThrowIfNull(one);
        return one.Estimate is not { } estimate
            ? Say(sv: "för få svarande", da: "for få svarpersoner", en: "too few respondents")
            : WithBounds(isShare ? Percent(estimate) : estimate);
    }

    /// <summary>A group's figure with the ages of all, or why there is none.</summary>
    public string FigureWithAges(SurveyGroupEstimate? one, bool isShare) => one switch
    {
        null => "",
        { Estimate: null, Remarks: [{ Kind: RemarkKind.AgesTooFew }] } => Say(sv: "för få svarande i en ålder", da: "for få svarpersoner i en alder", en: "too few respondents of an age"),
        _ => Figure(one, isShare),
    };

    public string WithAges => Say(sv: "Med allas åldrar", da: "Med alles aldre", en: "With the ages of all");

    public string Per(double share) => $"{Language.Write(100 * share, 1)} %";

    /// <summary>The measures of a ladder in plain words, with their intervals; none where there is no ladder or no figure.</summary>
    public IReadOnlyList<(string Name, string Figure)> Measures(RespondentsReduced came)
    {
        ArgumentNullException.ThrowIfNull(came);
        var names = new MeasureWords(Language);
        return came.Survey.Ordered
            ?
            [
                .. SurveySummaries.Of(came.Survey, came.Options)
                    .Where(summary => summary.Measure is Samsyn.Statistics.Inequality.SummaryMeasure.SII or Samsyn.Statistics.Inequality.SummaryMeasure.RII && summary.Estimate is not null)
                    .Select(summary => (names.Of(summary.Measure).Name, WithBounds(came.Survey.IsShare && summary.Measure is Samsyn.Statistics.Inequality.SummaryMeasure.SII ? Percent(summary.Estimate!) : summary.Estimate!))),
            ]
            : [];
    }

    // Shares are computed from 0 to 1 and said in per cent.
    private static Samsyn.Statistics.Estimate Percent(Samsyn.Statistics.Estimate estimate) => new(
        100 * estimate.Value,
        estimate.Interval is { } interval ? new(100 * interval.Lower, 100 * interval.Upper, interval.Confidence, interval.Promise) : null,
        100 * estimate.StandardError);
}
