// What each measure of inequality says, and when not to use it, in plain words.
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Says the measures: first those of a ladder or two groups, then those of many groups.</summary>
internal static class MeasureMeanings
{
    public static MeasureSaid Of(SummaryMeasure measure, Language language) => measure switch
    {
        SummaryMeasure.D => new(
            language.Say(sv: "Skillnad", da: "Forskel", en: "Difference"),
            language.Say(
                sv: "Den ena gruppens värde minus den andras.",
                da: "Den ene gruppes værdi minus den andens.",
                en: "One group’s value minus the other’s."),
            language.Say(
                sv: "när det finns fler än två grupper och de i mitten betyder något: den ser bara på ändarna.",
                da: "når der er flere end to grupper, og de midterste betyder noget: den ser kun på enderne.",
                en: "where there are more than two groups and those in the middle matter: it looks only at the ends.")),
        SummaryMeasure.R => new(
            language.Say(sv: "Förhållande", da: "Forhold", en: "Ratio"),
            language.Say(
                sv: "Hur många gånger så vanligt det är i den ena gruppen som i den andra.",
                da: "Hvor mange gange så almindeligt det er i den ene gruppe som i den anden.",
                en: "How many times as common it is in one group as in the other."),
            language.Say(
                sv: "ensamt när det som mäts är ovanligt: tre gånger nästan ingenting är fortfarande nästan ingenting.",
                da: "alene når det, der måles, er sjældent: tre gange næsten ingenting er stadig næsten ingenting.",
                en: "alone where what is measured is rare: three times almost nothing is still almost nothing.")),
        SummaryMeasure.SII => new(
            language.Say(sv: "Lutningsindex, absolut", da: "Hældningsindeks, absolut", en: "Slope index of inequality"),
            language.Say(
                sv: "Skillnaden mellan trappans botten och topp när alla steg och deras storlek räknas med. Över noll: de sämst ställda har det sämre.",
                da: "Forskellen mellem trappens bund og top, når alle trin og deres størrelse regnes med. Over nul: de dårligst stillede har det dårligere.",
                en: "The difference between the bottom and the top of the ladder when every step and its size count. Above zero: the worse off fare worse."),
            language.Say(
                sv: "när värdena inte stiger eller faller jämnt längs trappan.",
                da: "når værdierne ikke stiger eller falder jævnt langs trappen.",
                en: "where the values do not rise or fall evenly along the ladder.")),
        SummaryMeasure.RII => new(
            language.Say(sv: "Lutningsindex, relativt", da: "Hældningsindeks, relativt", en: "Relative index of inequality"),
            language.Say(
                sv: "Hur många gånger så vanligt det är vid trappans ena ände som vid den andra, när alla steg räknas med.",
                da: "Hvor mange gange så almindeligt det er ved trappens ene ende som ved den anden, når alle trin regnes med.",
                en: "How many times as common it is at one end of the ladder as at the other, when every step counts."),
            language.Say(
                sv: "ensamt när nivån har ändrats mycket: den kan öka fast skillnaden minskar.",
                da: "alene når niveauet har ændret sig meget: det kan stige, selv om forskellen mindskes.",
                en: "alone where the level has changed much: it can rise although the difference shrinks.")),
        SummaryMeasure.ACI => new(
            language.Say(sv: "Koncentrationsindex, absolut", da: "Koncentrationsindeks, absolut", en: "Absolute concentration index"),
            language.Say(
                sv: "Hur mycket det som mäts samlas vid trappans ena ände, i indikatorns enhet. Noll: jämnt fördelat.",
                da: "Hvor meget det målte samles ved trappens ene ende, i indikatorens enhed. Nul: jævnt fordelt.",
                en: "How far what is measured gathers at one end of the ladder, in the indicator’s unit. Zero: evenly spread."),
            language.Say(
                sv: "inför dem som vill ha en siffra de kan se framför sig: använd lutningsindex.",
                da: "over for dem, der vil have et tal, de kan se for sig: brug hældningsindekset.",
                en: "before people who want a figure they can picture: use the slope index.")),
        SummaryMeasure.RCI => new(
            language.Say(sv: "Koncentrationsindex, relativt", da: "Koncentrationsindeks, relativt", en: "Relative concentration index"),
            language.Say(
                sv: "Samma samling i förhållande till genomsnittet; mellan minus ett och ett.",
                da: "Den samme samling i forhold til gennemsnittet; mellem minus en og en.",
                en: "The same gathering relative to the average; between minus one and one."),
            language.Say(
                sv: "för att jämföra andelar med olika nivå: använd någon av de två rättade formerna.",
                da: "til at sammenligne andele med forskelligt niveau: brug en af de to rettede former.",
                en: "to compare shares at different levels: use one of the two corrected forms.")),
        SummaryMeasure.RciWagstaff => new(
            language.Say(sv: "Koncentrationsindex efter Wagstaff", da: "Koncentrationsindeks efter Wagstaff", en: "Concentration index after Wagstaff"),
            language.Say(
                sv: "Rättat för att en andel inte kan gå över hundra procent; lika långt till båda ändarna.",
                da: "Rettet for, at en andel ikke kan gå over hundrede procent; lige langt til begge ender.",
                en: "Corrected because a share cannot pass a hundred per cent; as far to either end."),
            language.Say(
                sv: "när nästan alla eller nästan ingen berörs: då blir det mycket stort.",
                da: "når næsten alle eller næsten ingen er berørt: så bliver det meget stort.",
                en: "where almost all or almost none are concerned: it then becomes very large.")),
        SummaryMeasure.RciErreygers => new(
            language.Say(sv: "Koncentrationsindex efter Erreygers", da: "Koncentrationsindeks efter Erreygers", en: "Concentration index after Erreygers"),
            language.Say(
                sv: "Rättat så att lika stora skillnader i procentenheter räknas lika, vid vilken nivå som helst.",
                da: "Rettet, så lige store forskelle i procentpoint tæller ens på ethvert niveau.",
                en: "Corrected so that equal differences in percentage points count the same at any level."),
            language.Say(
                sv: "när ni bryr er om förhållandet snarare än avståndet.",
                da: "når I går op i forholdet snarere end afstanden.",
                en: "where you care for the ratio rather than the distance.")),
        SummaryMeasure.PAR => new(
            language.Say(sv: "Möjlig vinst, absolut", da: "Mulig gevinst, absolut", en: "Population attributable risk"),
            language.Say(
                sv: "Hur mycket hela befolkningens siffra skulle ändras om alla hade det som den bäst ställda gruppen.",
                da: "Hvor meget hele befolkningens tal ville ændre sig, hvis alle havde det som den bedst stillede gruppe.",
                en: "How much the whole population’s figure would change if all were as the best-off group."),
            language.Say(
                sv: "som löfte: den säger vad som är möjligt, inte vad en insats gör.",
                da: "som løfte: det siger, hvad der er muligt, ikke hvad en indsats gør.",
                en: "as a promise: it says what is possible, not what a programme does.")),
        SummaryMeasure.PAF => new(
            language.Say(sv: "Möjlig vinst, i procent", da: "Mulig gevinst, i procent", en: "Population attributable fraction"),
            language.Say(
                sv: "Samma möjliga vinst i procent av hela befolkningens siffra.",
                da: "Den samme mulige gevinst i procent af hele befolkningens tal.",
                en: "The same possible gain in per cent of the whole population’s figure."),
            language.Say(
                sv: "som bevis för orsak: grupperna skiljer sig åt i mer än det ni mäter.",
                da: "som bevis for årsag: grupperne adskiller sig i mere end det, I måler.",
                en: "as proof of cause: the groups differ in more than what you measure.")),
        _ => ManyGroupMeanings.Of(measure, language),
    };
}
