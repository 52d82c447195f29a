// What must be known of a computed figure, or why there is none, in plain words.
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Says remarks in plain words.</summary>
public sealed class RemarkWords(Language language) : Words(language)
{
    public string Of(Remark remark) => remark.Kind switch
    {
        RemarkKind.TooFewSubgroups => Say(sv: "För få grupper.", da: "For få grupper.", en: "Too few groups."),
        RemarkKind.SubgroupsMissing => Say(sv: "En grupp som behövs har ingen siffra.", da: "En gruppe, der er brug for, har intet tal.", en: "A group that is needed has no figure."),
        RemarkKind.NoPopulation => Say(sv: "Gruppernas storlek är okänd.", da: "Gruppernes størrelse er ukendt.", en: "The sizes of the groups are unknown."),
        RemarkKind.Zero => Say(sv: "En grupp är noll, och då finns inget förhållande.", da: "En gruppe er nul, og så findes der intet forhold.", en: "A group is zero, and then there is no ratio."),
        RemarkKind.NoReference => Say(sv: "Ingen grupp är vald att jämföra med.", da: "Ingen gruppe er valgt at sammenligne med.", en: "No group is chosen to compare with."),
        RemarkKind.NoDirection => Say(sv: "Indikatorn säger inte om mer är bättre.", da: "Indikatoren siger ikke, om mere er bedre.", en: "The indicator does not say whether more is better."),
        RemarkKind.OutsideScale => Say(sv: "Värdena ligger utanför skalan.", da: "Værdierne ligger uden for skalaen.", en: "The values lie outside the scale."),
        RemarkKind.NoLadder => Say(sv: "Grupperna står på samma steg.", da: "Grupperne står på samme trin.", en: "The groups stand on the same step."),
        RemarkKind.GroupTooSmall => Say(
            sv: $"För få svarande ({remark.Detail}) för att visas. Slå ihop med en annan grupp.",
            da: $"For få svarpersoner ({remark.Detail}) til at vises. Slå sammen med en anden gruppe.",
            en: $"Too few respondents ({remark.Detail}) to be shown. Join with another group."),
        RemarkKind.TooFewCases => Say(
            sv: $"För få svarande med eller utan det som mäts ({remark.Detail}) för att visas. Slå ihop med en annan grupp.",
            da: $"For få svarpersoner med eller uden det, der måles ({remark.Detail}), til at vises. Slå sammen med en anden gruppe.",
            en: $"Too few respondents with or without what is measured ({remark.Detail}) to be shown. Join with another group."),
        RemarkKind.AgesTooFew => Say(
            sv: $"För få svarande i en ålder ({remark.Detail}). Slå ihop åldrar.",
            da: $"For få svarpersoner i en alder ({remark.Detail}). Slå aldre sammen.",
            en: $"Too few respondents of an age ({remark.Detail}). Join ages."),
        RemarkKind.WhoStops => Say(sv: $"WHO:s program räknar inte här ({remark.Detail}).", da: $"WHO's program regner ikke her ({remark.Detail}).", en: $"WHO’s program does not compute here ({remark.Detail})."),
        _ => OfPresent(remark),
    };

    private string OfPresent(Remark remark) => remark.Kind switch
    {
        RemarkKind.NoStandardErrors => Say(sv: "Inget intervall: källan säger inte hur säkra siffrorna är.", da: "Intet interval: kilden siger ikke, hvor sikre tallene er.", en: "No interval: the source does not say how sure the figures are."),
        RemarkKind.TooFewUnits => Say(
            sv: "Inget intervall: urvalet har inte fler enheter än strata.",
            da: "Intet interval: stikprøven har ikke flere enheder end strata.",
            en: "No interval: the sample has no more units than strata."),
        RemarkKind.TooUncertain => Say(sv: "Inget intervall: för få fall i en grupp.", da: "Intet interval: for få tilfælde i en gruppe.", en: "No interval: too few cases in a group."),
        RemarkKind.MayBeZero => Say(
            sv: $"Inget intervall: en grupp kan vara noll ({remark.Detail}), och då har måttet ingen övre gräns.",
            da: $"Intet interval: en gruppe kan være nul ({remark.Detail}), og så har målet ingen øvre grænse.",
            en: $"No interval: a group may be zero ({remark.Detail}), and then the measure has no upper end."),
        RemarkKind.WhoOddity => Say(sv: $"WHO:s siffra har en känd egenhet ({remark.Detail}).", da: $"WHO's tal har en kendt særhed ({remark.Detail}).", en: $"WHO’s figure has a known oddity ({remark.Detail})."),
        RemarkKind.SomeSubgroupsMissing => Say(sv: "En eller flera grupper saknar siffra och är inte med.", da: "En eller flere grupper mangler tal og er ikke med.", en: "One or more groups have no figure and are left out."),
        RemarkKind.ErrorOfLogarithm => Say(sv: "Standardfelet är logaritmens.", da: "Standardfejlen er logaritmens.", en: "The standard error is that of the logarithm."),
        RemarkKind.MayBeAlike => Say(sv: "Grupperna kan vara lika: skillnaden kan vara slump.", da: "Grupperne kan være ens: forskellen kan være tilfældig.", en: "The groups may be alike: the difference may be chance."),
        RemarkKind.Clipped => Say(sv: "Satt till noll: den grupp man jämför med är redan sämst ställd.", da: "Sat til nul: den gruppe, man sammenligner med, er allerede dårligst stillet.", en: "Set to zero: the group compared with already fares worst."),
        RemarkKind.NoScale => Say(sv: "Ett medelvärde: inget värde betyder alla.", da: "Et gennemsnit: ingen værdi betyder alle.", en: "A mean: no value stands for everybody."),
        RemarkKind.ErrorReplaced => Say(
            sv: $"Alla eller inga i en grupp ({remark.Detail}): osäkerheten är räknad på nytt.",
            da: $"Alle eller ingen i en gruppe ({remark.Detail}): usikkerheden er regnet på ny.",
            en: $"Everybody or nobody in a group ({remark.Detail}): its uncertainty is worked out anew."),
        RemarkKind.ErrorsFromIntervals => Say(sv: "Osäkerheten är räknad ur källans intervall.", da: "Usikkerheden er regnet ud fra kildens intervaller.", en: "The uncertainty is worked out from the source’s intervals."),
        _ => remark.Detail,
    };
}
