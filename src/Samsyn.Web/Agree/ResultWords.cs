// What is said of how far people agree.
using Samsyn.Statistics;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Ratings;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said of how far people agree.</summary>
public sealed class ResultWords(Language language) : Words(language)
{
    public string Everybody => Say(sv: "Alla", da: "Alle", en: "Everybody");

    public string OthersTogether => Say(sv: "Övriga tillsammans", da: "Øvrige samlet", en: "All others together");

    public string NobodyYet => Say(sv: "Ingen har bedömt något ännu.", da: "Ingen har vurderet noget endnu.", en: "Nobody has judged anything yet.");

    public string Merged => Say(sv: "Sammanslaget av:", da: "Slået sammen af:", en: "Merged from:");

    public string How => Say(
        sv: "Samsyn: den undre gränsen för andelen som håller med är över hälften, för alla och för varje grupp som kan visas. Grupper under fem visas aldrig för sig, och går inte heller att räkna fram.",
        da: "Samsyn: den nedre grænse for andelen, der er enig, er over halvdelen, for alle og for hver gruppe, der kan vises. Grupper under fem vises aldrig for sig og kan heller ikke regnes frem.",
        en: "Shared view: the lower bound of the share that agrees is above one half, for everybody and for each group that can be shown. Groups under five are never shown apart, nor can they be worked out.");

    public string HowRated => Say(
        sv: "Från 1 till 9. Samsyn: medianen är minst 7 för alla, ingen grupp har en median under 5, och ingen oenighet enligt RAND/UCLA-metodens prov.",
        da: "Fra 1 til 9. Samsyn: medianen er mindst 7 for alle, ingen gruppe har en median under 5, og ingen uenighed efter RAND/UCLA-metodens prøve.",
        en: "From 1 to 9. Shared view: the median is at least 7 for all, no group has a median below 5, and no disagreement by the test of the RAND/UCLA method.");

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
        sv: $"{Percent(share)} håller med av {Whole(counts.Votes)}", da: $"{Percent(share)} er enige af {Whole(counts.Votes)}", en: $"{Percent(share)} agree of {Whole(counts.Votes)}");

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

    private string WithInterval(Estimate estimate) => estimate.Interval is { } interval
        ? $"{Language.Write(estimate.Value, Decimals(estimate.Value))} ({Bounds(interval, 0)})"
        : $"{Language.Write(estimate.Value, Decimals(estimate.Value))} ({BoundsUnknown})";

    private string Percent(Estimate share) => share.Interval is { } interval
        ? $"{Language.Write(share.Value * 100, 0)} % ({Language.Write(interval.Lower * 100, 0)} {Say(sv: "till", da: "til", en: "to")} {Language.Write(interval.Upper * 100, 0)})"
        : $"{Language.Write(share.Value * 100, 0)} %";

    private static int Decimals(double value) => value == Math.Floor(value) ? 0 : 1;
}
