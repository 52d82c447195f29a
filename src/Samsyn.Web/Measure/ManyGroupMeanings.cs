// What the measures of many groups without order say, and when not to use them, in plain words.
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Says the measures of how far many groups lie from the mean, from the best one, or from a chosen one.</summary>
internal static class ManyGroupMeanings
{
    public static MeasureSaid Of(SummaryMeasure measure, Language language) => measure switch
    {
        SummaryMeasure.BGV => new(
            language.Say(sv: "Varians mellan grupper", da: "Varians mellem grupper", en: "Between-group variance"),
            language.Say(sv: "Hur långt grupperna ligger från genomsnittet, i kvadrat.", da: "Hvor langt grupperne ligger fra gennemsnittet, i anden potens.", en: "How far the groups lie from the average, squared."),
            language.Say(sv: "i tal till andra: enheten är i kvadrat. Använd standardavvikelsen.", da: "over for andre: enheden er i anden potens. Brug standardafvigelsen.", en: "when speaking to others: its unit is squared. Use the standard deviation.")),
        SummaryMeasure.BGSD => new(
            language.Say(sv: "Standardavvikelse mellan grupper", da: "Standardafvigelse mellem grupper", en: "Between-group standard deviation"),
            language.Say(sv: "Hur långt grupperna typiskt ligger från genomsnittet.", da: "Hvor langt grupperne typisk ligger fra gennemsnittet.", en: "How far the groups typically lie from the average."),
            language.Say(sv: "när grupperna är få eller mycket små.", da: "når grupperne er få eller meget små.", en: "where the groups are few or very small.")),
        SummaryMeasure.COV => new(
            language.Say(sv: "Variationskoefficient", da: "Variationskoefficient", en: "Coefficient of variation"),
            language.Say(sv: "Samma avstånd i procent av genomsnittet.", da: "Den samme afstand i procent af gennemsnittet.", en: "The same distance in per cent of the average."),
            language.Say(sv: "när genomsnittet ligger nära noll.", da: "når gennemsnittet ligger tæt på nul.", en: "where the average is near zero.")),
        SummaryMeasure.MDMU => new(
            language.Say(sv: "Medelavstånd till genomsnittet, ovägt", da: "Middelafstand til gennemsnittet, uvægtet", en: "Mean difference from the mean, unweighted"),
            language.Say(sv: "Hur långt grupperna i medeltal ligger från genomsnittet; varje grupp räknas lika.", da: "Hvor langt grupperne i middel ligger fra gennemsnittet; hver gruppe tæller ens.", en: "How far the groups lie from the average; each group counts the same."),
            language.Say(sv: "när grupperna är mycket olika stora.", da: "når grupperne er meget forskellige i størrelse.", en: "where the groups are of very different size.")),
        SummaryMeasure.MDMW => new(
            language.Say(sv: "Medelavstånd till genomsnittet, vägt", da: "Middelafstand til gennemsnittet, vægtet", en: "Mean difference from the mean, weighted"),
            language.Say(sv: "Hur långt människors grupp i medeltal ligger från genomsnittet; varje människa räknas lika.", da: "Hvor langt folks gruppe i middel ligger fra gennemsnittet; hvert menneske tæller ens.", en: "How far people’s group lies from the average; each person counts the same."),
            language.Say(sv: "när små grupper är det som ni oroar er för.", da: "når små grupper er det, I er bekymrede for.", en: "where small groups are what you worry about.")),
        SummaryMeasure.IDISU => new(
            language.Say(sv: "Olikhetsindex, ovägt", da: "Ulighedsindeks, uvægtet", en: "Index of disparity, unweighted"),
            language.Say(sv: "Medelavståndet till genomsnittet i procent av det; varje grupp räknas lika.", da: "Middelafstanden til gennemsnittet i procent af det; hver gruppe tæller ens.", en: "The mean difference from the mean in per cent of it; each group counts the same."),
            language.Say(sv: "när genomsnittet ligger nära noll eller grupperna är mycket olika stora.", da: "når gennemsnittet ligger tæt på nul, eller grupperne er meget forskellige i størrelse.", en: "where the average is near zero or the groups are of very different size.")),
        SummaryMeasure.IDISW => new(
            language.Say(sv: "Olikhetsindex, vägt", da: "Ulighedsindeks, vægtet", en: "Index of disparity, weighted"),
            language.Say(sv: "Samma index där varje människa räknas lika.", da: "Det samme indeks, hvor hvert menneske tæller ens.", en: "The same index where each person counts the same."),
            language.Say(sv: "när genomsnittet ligger nära noll.", da: "når gennemsnittet ligger tæt på nul.", en: "where the average is near zero.")),
        _ => FromOneGroup(measure, language),
    };

    private static MeasureSaid FromOneGroup(SummaryMeasure measure, Language language) => measure switch
    {
        SummaryMeasure.MDBU => new(
            language.Say(sv: "Medelavstånd till den bästa gruppen, ovägt", da: "Middelafstand til den bedste gruppe, uvægtet", en: "Mean difference from the best group, unweighted"),
            language.Say(sv: "Hur långt grupperna i medeltal har kvar till den som har det bäst.", da: "Hvor langt grupperne i middel har til den, der har det bedst.", en: "How far the groups have to go to the one that fares best."),
            language.Say(sv: "när den bästa gruppen är liten: den kan vara bäst av en slump.", da: "når den bedste gruppe er lille: den kan være bedst ved et tilfælde.", en: "where the best group is small: it may be best by chance.")),
        SummaryMeasure.MDBW => new(
            language.Say(sv: "Medelavstånd till den bästa gruppen, vägt", da: "Middelafstand til den bedste gruppe, vægtet", en: "Mean difference from the best group, weighted"),
            language.Say(sv: "Samma avstånd där varje människa räknas lika.", da: "Den samme afstand, hvor hvert menneske tæller ens.", en: "The same distance where each person counts the same."),
            language.Say(sv: "när den bästa gruppen är liten: den kan vara bäst av en slump.", da: "når den bedste gruppe er lille: den kan være bedst ved et tilfælde.", en: "where the best group is small: it may be best by chance.")),
        SummaryMeasure.MDRU => new(
            language.Say(sv: "Medelavstånd till jämförelsegruppen, ovägt", da: "Middelafstand til sammenligningsgruppen, uvægtet", en: "Mean difference from the reference group, unweighted"),
            language.Say(sv: "Hur långt grupperna i medeltal ligger från den grupp som är vald att jämföra med.", da: "Hvor langt grupperne i middel ligger fra den gruppe, der er valgt at sammenligne med.", en: "How far the groups lie from the one chosen to compare with."),
            language.Say(sv: "när ingen grupp är en självklar jämförelse.", da: "når ingen gruppe er en selvfølgelig sammenligning.", en: "where no group is an obvious comparison.")),
        SummaryMeasure.MDRW => new(
            language.Say(sv: "Medelavstånd till jämförelsegruppen, vägt", da: "Middelafstand til sammenligningsgruppen, vægtet", en: "Mean difference from the reference group, weighted"),
            language.Say(sv: "Samma avstånd där varje människa räknas lika.", da: "Den samme afstand, hvor hvert menneske tæller ens.", en: "The same distance where each person counts the same."),
            language.Say(sv: "när ingen grupp är en självklar jämförelse.", da: "når ingen gruppe er en selvfølgelig sammenligning.", en: "where no group is an obvious comparison.")),
        SummaryMeasure.TI => new(
            language.Say(sv: "Theils index, gånger tusen", da: "Theils indeks, gange tusind", en: "Theil index, times a thousand"),
            language.Say(sv: "Hur ojämnt det som mäts är fördelat; störst vikt åt grupper med höga värden. Noll: alla lika.", da: "Hvor ujævnt det målte er fordelt; størst vægt til grupper med høje værdier. Nul: alle ens.", en: "How unevenly what is measured is spread; most weight to groups with high values. Zero: all alike."),
            language.Say(sv: "utan ett mått i vanlig enhet bredvid.", da: "uden et mål i almindelig enhed ved siden af.", en: "without a measure in an ordinary unit beside it.")),
        SummaryMeasure.MLD => new(
            language.Say(sv: "Medellogavvikelse, gånger tusen", da: "Middel-log-afvigelse, gange tusind", en: "Mean log deviation, times a thousand"),
            language.Say(sv: "Som Theils index, men störst vikt åt grupper med låga värden.", da: "Som Theils indeks, men størst vægt til grupper med lave værdier.", en: "Like the Theil index, but most weight to groups with low values."),
            language.Say(sv: "när någon grupp har noll.", da: "når en gruppe har nul.", en: "where a group has zero.")),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
