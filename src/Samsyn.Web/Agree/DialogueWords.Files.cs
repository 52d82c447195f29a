// What is said of a dialogue as files, and what their columns are called.
namespace Samsyn.Web.Agree;

/// <content>A dialogue as files.</content>
public sealed partial class DialogueWords
{
    public string Files => Say(sv: "Ladda ner", da: "Hent", en: "Download");

    public string FileExcel => Say(sv: "Allt i en Excelbok", da: "Alt i en Excel-projektmappe", en: "Everything in an Excel workbook");

    public string FileSaid => Say(sv: "Det som sades, CSV", da: "Det, der blev sagt, CSV", en: "What was said, CSV");

    public string FileJudged => Say(sv: "Hur det bedömdes, CSV", da: "Hvordan det blev vurderet, CSV", en: "How it was judged, CSV");

    public string FileJson => Say(sv: "Allt som JSON", da: "Alt som JSON", en: "Everything as JSON");

    public string SummaryAs(string kind) => Say(sv: $"Sammanfattningen som {kind}", da: $"Sammenfatningen som {kind}", en: $"The summary as {kind}");

    public string FilesHold => Say(
        sv: "Filerna säger detsamma som sidan: ingen enskilds röst, och ingen grupp under fem.",
        da: "Filerne siger det samme som siden: ingen enkelts stemme, og ingen gruppe under fem.",
        en: "The files say what the page says: nobody's single vote, and no group under five.");

    public string SheetSaid => Say(sv: "Sagt", da: "Sagt", en: "What was said");

    public string SheetJudged => Say(sv: "Bedömt", da: "Vurderet", en: "Judged");

    public string SheetAgenda => Say(sv: "Dagordningen", da: "Dagsorden", en: "Agenda");

    public string SheetAbout => Say(sv: "Om dialogen", da: "Om dialogen", en: "About the dialogue");

    public string IdColumn => Say(sv: "nummer", da: "nummer", en: "number");

    public string TextColumn => Say(sv: "text", da: "tekst", en: "what it says");

    public string KindColumn => Say(sv: "slag", da: "slags", en: "kind");

    public string QuestionColumn => Say(sv: "fråga", da: "spørgsmål", en: "question");

    public string InfluenceColumn => Say(sv: "vem kan påverka", da: "hvem kan påvirke", en: "who can influence it");

    public string MergedColumn => Say(sv: "sammanslaget med", da: "slået sammen med", en: "merged into");

    public string WrittenColumn => Say(sv: "skrivet", da: "skrevet", en: "written");

    public string ExaminedColumn => Say(sv: "prövningen", da: "prøvningen", en: "examined");

    public string OutcomeColumn => Say(sv: "vad det blev av det", da: "hvad der blev af det", en: "what became of it");

    public string AnswerColumn => Say(sv: "svar", da: "svar", en: "answer");

    public string PartColumn => Say(sv: "vilka", da: "hvem", en: "who");

    public string MeasureColumn => Say(sv: "mått", da: "mål", en: "measure");

    public string AnsweredColumn => Say(sv: "antal som svarat", da: "antal, der har svaret", en: "how many answered");

    public string VerdictColumn => Say(sv: "utfall", da: "udfald", en: "verdict");

    public string OpenedColumn => Say(sv: "öppnat", da: "åbnet", en: "opened");

    public string ClosedColumn => Say(sv: "stängt", da: "lukket", en: "closed");

    public string ShareAgree => Say(sv: "andel som håller med", da: "andel, der er enig", en: "share who agree");

    public string CountDisagree => Say(sv: "antal som inte håller med", da: "antal, der er uenige", en: "how many disagree");

    public string CountPass => Say(sv: "antal som avstår", da: "antal, der ikke tager stilling", en: "how many pass");

    public string PointsGiven => Say(sv: "poäng", da: "antal point", en: "points");

    public string ShareGivers => Say(sv: "andel som gav poäng", da: "andel, der gav point", en: "share who gave points");

    public string CountWant => Say(sv: "antal som vill ha det", da: "antal, der vil have det", en: "how many want it");

    public string WithinBudget => Say(sv: "ryms inom budgeten (1 ja, 0 nej)", da: "plads inden for budgettet (1 ja, 0 nej)", en: "fits within the budget (1 yes, 0 no)");

    /// <summary>What something costs, and in what.</summary>
    public string CostColumn(string unit) => Say(sv: $"kostnad, {unit}", da: $"udgift, {unit}", en: $"cost, {unit}");

    /// <summary>The median on a side.</summary>
    public string MedianOf(string side) => Say(sv: $"median, {side}", da: $"median på {side}", en: $"median of {side}");

    public string ToIntervention => Say(sv: "Gör till en insats", da: "Gør til en indsats", en: "Turn into an intervention");

    public string ToChallenge => Say(sv: "Gör till en utmaning", da: "Gør til en udfordring", en: "Turn into a challenge");

    public string ToRecommendation => Say(sv: "Gör till en rekommendation", da: "Gør til en anbefaling", en: "Turn into a recommendation");

    public string WhatCame => Say(sv: "Vad blev det av det?", da: "Hvad blev der af det?", en: "What came of it?");
}
