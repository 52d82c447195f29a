// The pages of the methods that show a place among many: fifths, and the spine chart.
using Samsyn.Statistics.Compare;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>The methods that show a place among many.</summary>
internal static class PlaceMethods
{
    private static readonly double[] Seven = [10, 11, 12, 13, 14, 15, 16];

    /// <summary>Fifths of places.</summary>
    public static MethodTold Fifths(Language language) => new()
    {
        Code = "fifths",
        Name = language.Say(sv: "Femtedelar av platserna", da: "Femtedele af stederne", en: "Fifths of places"),
        Answers = language.Say(
            sv: "Hör platsen till den femtedel som har de lägsta siffrorna, den högsta, eller någon däremellan?",
            da: "Hører stedet til den femtedel, der har de laveste tal, de højeste, eller én derimellem?",
            en: "Does the place belong to the fifth with the lowest figures, the highest, or one between?"),
        Formula = ["n = 5 q + r", "q + 1, …, q + 1, q, …, q"],
        Signs = language.Say(
            sv: "n är antalet platser i ordning, q och r kvoten och resten vid delning med fem: de r första femtedelarna får en plats mer. Platser med lika siffror skiljs aldrig åt.",
            da: "n er antallet af steder i rækkefølge, q og r kvotienten og resten ved deling med fem: de r første femtedele får ét sted mere. Steder med ens tal skilles aldrig ad.",
            en: "n is the number of places in order, q and r the quotient and the remainder of a division by five: the first r fifths get one place more. Places with equal figures are never parted."),
        Assumes = language.Say(
            sv: "Ingenting, och därför vet de inget om osäkerhet: två grannar på var sin sida om en gräns kan vara lika.",
            da: "Ingenting, og derfor ved de intet om usikkerhed: to naboer på hver sin side af en grænse kan være ens.",
            en: "Nothing, and so they know nothing of uncertainty: two neighbours on either side of a border may be alike."),
        NotWhen = language.Say(
            sv: "När platserna är färre än fem, eller för att säga att en plats är annorlunda: se dess plats i ordningen, med de platser den kan ha.",
            da: "Når stederne er færre end fem, eller for at sige, at et sted er anderledes: se dets plads i rækken med de pladser, det kan have.",
            en: "When there are fewer than five places, or to say that one is different: see its rank with the ranks it might have."),
        Example = new(
            language.Say(
                sv: "Sju platser har 10, 11, 12, 13, 14, 15 och 16. De fyra första och den sista:",
                da: "Syv steder har 10, 11, 12, 13, 14, 15 og 16. De fire første og det sidste:",
                en: "Seven places have 10, 11, 12, 13, 14, 15 and 16. The first four and the last:"),
            [.. new[] { (0, "1"), (1, "1"), (2, "2"), (3, "2"), (6, "5") }.Select(one => new MethodFigure(language.Write(Seven[one.Item1], 0), Quintiles.Of(Seven)![one.Item1], one.Item2))]),
        Source = "Office for Health Improvement and Disparities, Fingertips technical guidance",
    };

    /// <summary>The spine chart.</summary>
    public static MethodTold Spine(Language language) => new()
    {
        Code = "spine",
        Name = language.Say(sv: "Ryggrad", da: "Rygrad", en: "Spine chart"),
        Answers = language.Say(
            sv: "Var ligger en plats bland de andra, i många indikatorer på en gång som har olika enheter?",
            da: "Hvor ligger et sted blandt de andre, i mange indikatorer på én gang med forskellige enheder?",
            en: "Where does a place lie among the others, in many indicators at once with different units?"),
        Formula = ["x = ± (y − b) / max(b − L, H − b)"],
        Signs = language.Say(
            sv: "y är platsens siffra, b helhetens, L den lägsta och H den högsta av platserna. Tecknet vänds där lägre är bättre, så att bättre alltid är till höger. Den mittersta hälften går från den 25:e till den 75:e procenten av platserna.",
            da: "y er stedets tal, b helhedens, L det laveste og H det højeste af stederne. Fortegnet vendes, hvor lavere er bedre, så bedre altid er til højre. Den midterste halvdel går fra den 25. til den 75. procent af stederne.",
            en: "y is the place’s figure, b that of the whole, L the lowest and H the highest of the places. The sign is turned where lower is better, so that better is always to the right. The middle half runs from the 25th to the 75th per cent of the places."),
        Assumes = language.Say(
            sv: "Att minst fyra platser har en siffra. Hur säkert platsen skiljer sig från helheten bedöms för sig, med dess intervall; av tjugo som är lika kallas en olika.",
            da: "At mindst fire steder har et tal. Hvor sikkert stedet afviger fra helheden, bedømmes for sig, med dets interval; af tyve, der er ens, kaldes ét forskelligt.",
            en: "That four places or more have a figure. How surely the place differs from the whole is judged apart, by its interval; of twenty that are alike one is called unlike."),
        NotWhen = language.Say(
            sv: "För att jämföra två rader: varje rad har sin egen skala, och en lång stapel säger bara att platserna ligger långt från helheten i den enheten.",
            da: "For at sammenligne to rækker: hver række har sin egen skala, og en lang bjælke siger kun, at stederne ligger langt fra helheden i den enhed.",
            en: "To compare two rows: each has a scale of its own, and a long bar only says that the places lie far from the whole in that unit."),
        Example = new(
            language.Say(
                sv: "Platserna har 10, 20, 30, 40 och 50, helheten 20, och mer är bättre. Den med 50 och den med 10:",
                da: "Stederne har 10, 20, 30, 40 og 50, helheden 20, og mere er bedre. Det med 50 og det med 10:",
                en: "The places have 10, 20, 30, 40 and 50, the whole 20, and more is better. The one with 50 and the one with 10:"),
            [.. new[] { (50.0, "1.00"), (10.0, "-0.33") }.Select(one => new MethodFigure(language.Write(one.Item1, 0), SpineScale.Of([10, 20, 30, 40, 50], 20, true)!.At(one.Item1), one.Item2))]),
        Source = "Office for Health Improvement and Disparities, Fingertips technical guidance",
    };
}
