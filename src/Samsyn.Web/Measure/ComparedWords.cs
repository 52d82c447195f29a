// How a place compares with the whole and with the others, in words.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Compare;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class ComparedWords(Language language) : Words(language)
{
    public string RankColumn => Say(sv: "Plats i ordningen (kan vara)", da: "Plads i rækken (kan være)", en: "Rank (might be)");

    public string ShrunkenColumn => Say(sv: "Med stöd av de andra", da: "Med støtte af de andre", en: "Leaning on the others");

    public string FifthColumn => Say(sv: "Femtedel av platserna", da: "Femtedel af stederne", en: "Fifth of the places");

    /// <summary>A fifth by its number, the ends by name.</summary>
    public string Fifth(int fifth) => fifth switch
    {
        1 => Say(sv: "1, lägst", da: "1, lavest", en: "1, lowest"),
        5 => Say(sv: "5, högst", da: "5, højest", en: "5, highest"),
        _ => Whole(fifth),
    };

    public string ReadFifths => Say(
        sv: "Femtedelarna delar platserna efter deras siffra vid den här tiden, från den lägsta till den högsta; lika siffror hamnar i samma. De vet inget om osäkerhet: två grannar på var sin sida om en gräns kan vara lika.",
        da: "Femtedelene deler stederne efter deres tal på dette tidspunkt, fra det laveste til det højeste; ens tal havner i samme. De ved intet om usikkerhed: to naboer på hver sin side af en grænse kan være ens.",
        en: "The fifths divide the places by their figure at this time, from the lowest to the highest; equal figures share one. They know nothing of uncertainty: two neighbours on either side of a border may be alike.");

    public string ClassSheet => Say(sv: "mot helheten", da: "mod helheden", en: "against the whole");

    public string FifthSheet => Say(sv: "femtedel", da: "femtedel", en: "fifth");

    public string RankSheet => Say(sv: "plats bland platserna", da: "plads blandt stederne", en: "rank among the places");

    public string BestSheet => Say(sv: "plats minst", da: "plads mindst", en: "rank at least");

    public string WorstSheet => Say(sv: "plats högst", da: "plads højst", en: "rank at most");

    public string HowFifths => Say(sv: "Så delas platser i femtedelar", da: "Sådan deles steder i femtedele", en: "How places are divided into fifths");

    public string NoFifths => Say(
        sv: "Färre än fem platser har en siffra som kan visas, så de delas inte i femtedelar.",
        da: "Færre end fem steder har et tal, der kan vises, så de deles ikke i femtedele.",
        en: "Fewer than five places have a figure that can be shown, so they are not divided into fifths.");

    /// <summary>A fifth in a table that is downloaded, where no heading explains it.</summary>
    public string FifthOfFive(int fifth) => Say(
        sv: $"femtedel {Whole(fifth)} av 5, där 1 är lägst",
        da: $"femtedel {Whole(fifth)} af 5, hvor 1 er lavest",
        en: $"fifth {Whole(fifth)} of 5, where 1 is the lowest");

    /// <summary>The heading of the column that holds places against the whole.</summary>
    public string ClassColumn(string whole) => Say(sv: $"Mot {whole}", da: $"Mod {whole}", en: $"Against {whole}");

    /// <summary>The class of a place: surer where it holds at 99.8 per cent.</summary>
    public string Class(BenchmarkClass found, Direction direction) => (found, direction) switch
    {
        (BenchmarkClass.Similar, _) => Say(sv: "kan inte skiljas åt", da: "kan ikke skelnes", en: "cannot be told apart"),
        (BenchmarkClass.Higher, Direction.HigherIsBetter) or (BenchmarkClass.Lower, Direction.LowerIsBetter) => Say(sv: "bättre", da: "bedre", en: "better"),
        (BenchmarkClass.Higher, Direction.LowerIsBetter) or (BenchmarkClass.Lower, Direction.HigherIsBetter) => Say(sv: "sämre", da: "dårligere", en: "worse"),
        (BenchmarkClass.MuchHigher, Direction.HigherIsBetter) or (BenchmarkClass.MuchLower, Direction.LowerIsBetter) => Say(sv: "bättre, mycket säkert", da: "bedre, meget sikkert", en: "better, very sure"),
        (BenchmarkClass.MuchHigher, Direction.LowerIsBetter) or (BenchmarkClass.MuchLower, Direction.HigherIsBetter) => Say(sv: "sämre, mycket säkert", da: "dårligere, meget sikkert", en: "worse, very sure"),
        (BenchmarkClass.Higher, _) => Say(sv: "högre", da: "højere", en: "higher"),
        (BenchmarkClass.Lower, _) => Say(sv: "lägre", da: "lavere", en: "lower"),
        (BenchmarkClass.MuchHigher, _) => Say(sv: "högre, mycket säkert", da: "højere, meget sikkert", en: "higher, very sure"),
        _ => Say(sv: "lägre, mycket säkert", da: "lavere, meget sikkert", en: "lower, very sure"),
    };

    /// <summary>A rank with the ranks it might be; a place that might have any rank has none.</summary>
    public string Rank(AreaRank rank) => rank.IsTold
        ? Say(
            sv: $"{Whole(rank.Rank)} ({Whole(rank.Best)} till {Whole(rank.Worst)})",
            da: $"{Whole(rank.Rank)} ({Whole(rank.Best)} til {Whole(rank.Worst)})",
            en: $"{Whole(rank.Rank)} ({Whole(rank.Best)} to {Whole(rank.Worst)})")
        : Say(sv: "kan inte skiljas från de andra", da: "kan ikke skelnes fra de andre", en: "cannot be told from the others");

    /// <summary>How the columns are to be read.</summary>
    public string Read(Direction direction) => (direction == Direction.NoJudgement
        ? Say(sv: "Plats 1 är högst. ", da: "Plads 1 er højest. ", en: "Rank 1 is the highest. ")
        : Say(sv: "Plats 1 är bäst. ", da: "Plads 1 er bedst. ", en: "Rank 1 is the best. ")) + Say(
        sv: "Inom parentes står de platser som inte går att utesluta. Siffran med stöd av de andra lånar från dem så mycket som dess egen osäkerhet kräver: den passar för att se mönstret, aldrig för att bedöma en enskild plats.",
        da: "I parentes står de pladser, der ikke kan udelukkes. Tallet med støtte af de andre låner fra dem, så meget som dets egen usikkerhed kræver: det passer til at se mønstret, aldrig til at bedømme et enkelt sted.",
        en: "In brackets are the ranks that cannot be ruled out. The figure that leans on the others borrows from them as much as its own uncertainty asks for: it suits to see the pattern, never to judge a single place.");

    public string How => Say(sv: "Så jämförs platser", da: "Sådan sammenlignes steder", en: "How places are compared");
}
