// What is said of how far people agree.
using Samsyn.Loop.Agree;
using Samsyn.Statistics;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Ratings;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said of how far people agree.</summary>
public sealed partial class ResultWords(Language language) : Words(language)
{
    public string Everybody => Say(sv: "Alla", da: "Alle", en: "Everybody");

    public string GroupByGroup => Say(sv: "Grupp för grupp", da: "Gruppe for gruppe", en: "Group by group");

    public string OthersTogether => Say(sv: "Övriga tillsammans", da: "Øvrige samlet", en: "All others together");

    public string NobodyYet => Say(sv: "Ingen har bedömt något ännu.", da: "Ingen har vurderet noget endnu.", en: "Nobody has judged anything yet.");

    public string Before => Say(sv: "Förra gången", da: "Forrige gang", en: "The time before");

    public string Now => Say(sv: "Nu", da: "Nu", en: "Now");

    private string HowScaled => Say(
        sv: "Hur många som valde varje svar. Inget visas när färre än fem har svarat, och ingen grupp så att en mindre går att räkna fram. Förra gången kan andra ha svarat.",
        da: "Hvor mange der valgte hvert svar. Intet vises, når færre end fem har svaret, og ingen gruppe, så en mindre kan regnes frem. Forrige gang kan andre have svaret.",
        en: "How many chose each answer. Nothing is shown when fewer than five have answered, and no group so that a smaller one can be worked out. The time before, others may have answered.");

    public string ParkedSince => Say(sv: "Parkerat sedan det valdes", da: "Parkeret, siden det blev valgt", en: "Parked since it was chosen");

    public string Merged => Say(sv: "Sammanslaget av:", da: "Slået sammen af:", en: "Merged from:");

    private string HowVoted => Say(
        sv: "Samsyn: den undre gränsen för andelen som håller med är över hälften, för alla och för varje grupp som kan visas. Grupper under fem visas aldrig för sig, och går inte heller att räkna fram.",
        da: "Samsyn: den nedre grænse for andelen, der er enig, er over halvdelen, for alle og for hver gruppe, der kan vises. Grupper under fem vises aldrig for sig og kan heller ikke regnes frem.",
        en: "Shared view: the lower bound of the share that agrees is above one half, for everybody and for each group that can be shown. Groups under five are never shown apart, nor can they be worked out.");

    private string HowRated => Say(
        sv: "Från 1 till 9. Samsyn: medianen är minst 7 för alla, ingen grupp har en median under 5, och ingen oenighet enligt RAND/UCLA-metodens prov.",
        da: "Fra 1 til 9. Samsyn: medianen er mindst 7 for alle, ingen gruppe har en median under 5, og ingen uenighed efter RAND/UCLA-metodens prøve.",
        en: "From 1 to 9. Shared view: the median is at least 7 for all, no group has a median below 5, and no disagreement by the test of the RAND/UCLA method.");

    /// <summary>How what came of an activity is told; null where that needs no words.</summary>
    public string? How(ActivityKind kind) => kind switch
    {
        ActivityKind.Voting => HowVoted,
        ActivityKind.Rating => HowRated,
        ActivityKind.Understanding or ActivityKind.SelfCheck => HowScaled,
        _ => null,
    };

    /// <summary>How many of all are shown, and where the others are.</summary>
    public string FirstOf(int shown, int all) => Say(
        sv: $"{Whole(shown)} av {Whole(all)} visas. Alla finns i filerna som går att ladda ner från dialogens sida.",
        da: $"{Whole(shown)} af {Whole(all)} vises. Alle findes i filerne, der kan hentes fra dialogens side.",
        en: $"{Whole(shown)} of {Whole(all)} are shown. All are in the files that can be downloaded from the dialogue's page.");

    /// <summary>Some of all who answered.</summary>
    public string Count(int some, int all) => Say(sv: $"{Whole(some)} av {Whole(all)}", da: $"{Whole(some)} af {Whole(all)}", en: $"{Whole(some)} of {Whole(all)}");

    /// <summary>Too few have answered for anything to be told.</summary>
    public string TooFew(int answered) => answered == 0 ? NobodyYet : Say(
        sv: $"{Whole(answered)} har svarat. Svaren visas när minst fem har gjort det.",
        da: $"{Whole(answered)} har svaret. Svarene vises, når mindst fem har gjort det.",
        en: $"{Whole(answered)} have answered. The answers are shown when at least five have.");

    /// <summary>How far people agree, in a word.</summary>
    public string Named(Verdict verdict) => verdict switch
    {
        Verdict.Samsyn => Say(sv: "Samsyn", da: "Samsyn", en: "Shared view"),
        Verdict.SamsynAgainst => Say(sv: "Samsyn emot", da: "Samsyn imod", en: "Shared view against"),
        Verdict.DifferentViews => Say(sv: "Olika syn", da: "Forskellige syn", en: "Different views"),
        Verdict.TooFew => Say(sv: "För få har svarat", da: "For få har svaret", en: "Too few have answered"),
        _ => Say(sv: "Öppet", da: "Åbent", en: "Open"),
    };

    /// <summary>The side on which something is rated.</summary>
    public string Side(string criterion) => criterion switch
    {
        "effect" => Say(sv: "Effekt", da: "Effekt", en: "Effect"),
        "reach" => Say(sv: "Når dem som har det sämst", da: "Når dem, der har det dårligst", en: "Reaches those worst off"),
        _ => Say(sv: "Genomförbarhet", da: "Gennemførlighed", en: "Feasibility"),
    };

    /// <summary>The share that agrees, with its bounds and how many have voted.</summary>
    public string Agree(VoteCounts counts) => counts.Agreeing() is not { } share ? NobodyYet : Say(
        sv: $"{Percent(share)} av {Whole(counts.Votes)} håller med", da: $"{Percent(share)} af {Whole(counts.Votes)} er enige", en: $"{Percent(share)} of {Whole(counts.Votes)} agree");

    /// <summary>What one group says.</summary>
    public string Of(GroupAgreement group) => group switch
    {
        GroupAgreement.Told(var counts) => Agree(counts),
        GroupAgreement.Silent => Say(sv: "ingen har svarat", da: "ingen har svaret", en: "nobody has answered"),
        _ => Say(sv: "visas inte för sig", da: "vises ikke for sig", en: "not shown apart"),
    };

    /// <summary>A median with its bounds and how many have rated.</summary>
    public string Median(RatingSpread? spread) => spread is null
        ? Say(sv: "visas inte för sig", da: "vises ikke for sig", en: "not shown apart")
        : Say(
            sv: $"median {WithInterval(spread.Median)} av {Whole(spread.Raters)}",
            da: $"median {WithInterval(spread.Median)} af {Whole(spread.Raters)}",
            en: $"median {WithInterval(spread.Median)} of {Whole(spread.Raters)}");

    /// <summary>The points something was given.</summary>
    public string Points(PointTotal total)
    {
        ArgumentNullException.ThrowIfNull(total);
        return Say(
            sv: $"{Whole(total.Points)} poäng, från {Percent(total.Givers)} av dem som delade ut",
            da: $"{Whole(total.Points)} point, fra {Percent(total.Givers)} af dem, der fordelte",
            en: $"{Whole(total.Points)} points, from {Percent(total.Givers)} of those who shared out");
    }

    /// <summary>A value from 1 to 9 with its bounds.</summary>
    public string WithInterval(Estimate estimate) => estimate.Interval is { } interval
        ? $"{Language.Write(estimate.Value, Decimals(estimate.Value))} ({Bounds(interval, 0)})"
        : $"{Language.Write(estimate.Value, Decimals(estimate.Value))} ({BoundsUnknown})";

    private string Percent(Estimate share) => share.Interval is { } interval
        ? $"{Language.Write(share.Value * 100, 0)} % ({Language.Write(interval.Lower * 100, 0)} {Say(sv: "till", da: "til", en: "to")} {Language.Write(interval.Upper * 100, 0)})"
        : $"{Language.Write(share.Value * 100, 0)} %";

    private static int Decimals(double value) => value == Math.Floor(value) ? 0 : 1;
}
