// What the dry run says and asks about the indicators and places that a file brings.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Intake;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>What the dry run asks about what is new.</summary>
public sealed class ImportNewWords(Language language) : Words(language)
{
    public string IndicatorsHeading(int count) => count == 1
        ? Say(sv: "En ny indikator", da: "En ny indikator", en: "A new indicator")
        : Say(sv: $"{Whole(count)} nya indikatorer", da: $"{Whole(count)} nye indikatorer", en: $"{Whole(count)} new indicators");

    public string IndicatorsLead => Say(
        sv: "Det filen inte säger har vi gissat. Rätta det som är fel: enheten och riktningen avgör hur ojämlikheten räknas. Receptet minns svaren.",
        da: "Det, filen ikke siger, har vi gættet. Ret det, der er forkert: enheden og retningen afgør, hvordan uligheden regnes. Opskriften husker svarene.",
        en: "What the file does not say we have guessed. Mend what is wrong: the unit and the direction decide how inequality is computed. The recipe remembers the answers.");

    public string IndicatorName => Say(sv: "Namn", da: "Navn", en: "Name");

    public string UnitLabel => Say(sv: "Mäts i", da: "Måles i", en: "Measured in");

    public string Choose => Say(sv: "Välj", da: "Vælg", en: "Choose");

    public string UnitOption(double scale) => scale switch
    {
        100 => Say(sv: "Procent av människor", da: "Procent af mennesker", en: "Per cent of people"),
        1 => Say(sv: "Andel mellan 0 och 1", da: "Andel mellem 0 og 1", en: "Share between 0 and 1"),
        _ => Say(sv: $"Fall per {Whole(scale)} människor", da: $"Tilfælde pr. {Whole(scale)} mennesker", en: $"Cases per {Whole(scale)} people"),
    };

    public string OtherRate => Say(sv: "Fall per ett annat antal", da: "Tilfælde pr. et andet antal", en: "Cases per another number");

    public string MeanUnit => Say(sv: "Medelvärde, i en egen enhet", da: "Gennemsnit, i en egen enhed", en: "A mean, in a unit of its own");

    public string Rate => Say(sv: "Per hur många", da: "Pr. hvor mange", en: "Per how many");

    public string UnitName => Say(sv: "Enhet, till exempel år eller poäng", da: "Enhed, for eksempel år eller point", en: "Unit, such as years or points");

    public string DirectionLabel => new ImportMapWords(Language).Direction;

    public string DirectionOf(Direction direction) => new ImportMapWords(Language).DirectionOf(direction);

    /// <summary>Why a unit is chosen beforehand.</summary>
    public string WhyUnit(IndicatorReason reason) => reason switch
    {
        IndicatorReason.Read => Say(sv: "Enheten står i filen eller receptet.", da: "Enheden står i filen eller opskriften.", en: "The unit stands in the file or the recipe."),
        IndicatorReason.Said => Say(sv: "Enheten har ni sagt.", da: "Enheden har I sagt.", en: "You have said the unit."),
        IndicatorReason.Counts => Say(sv: "Enheten följer av antalen i filen.", da: "Enheden følger af antallene i filen.", en: "The unit follows from the counts in the file."),
        IndicatorReason.Name => Say(sv: "Enheten är vår gissning efter namnet.", da: "Enheden er vores gæt efter navnet.", en: "The unit is our guess from the name."),
        IndicatorReason.Range => Say(sv: "Enheten är vår gissning: alla värden ligger mellan 0 och 100.", da: "Enheden er vores gæt: alle værdier ligger mellem 0 og 100.", en: "The unit is our guess: all values lie between 0 and 100."),
        _ => Say(sv: "Inget i filen säger enheten.", da: "Intet i filen siger enheden.", en: "Nothing in the file tells the unit."),
    };

    /// <summary>Why a direction is chosen beforehand.</summary>
    public string WhyDirection(IndicatorReason reason) => reason switch
    {
        IndicatorReason.Read => Say(sv: "Riktningen står i filen eller receptet.", da: "Retningen står i filen eller opskriften.", en: "The direction stands in the file or the recipe."),
        IndicatorReason.Said => Say(sv: "Riktningen har ni sagt.", da: "Retningen har I sagt.", en: "You have said the direction."),
        IndicatorReason.Name => Say(sv: "Riktningen är vår gissning efter namnet.", da: "Retningen er vores gæt efter navnet.", en: "The direction is our guess from the name."),
        _ => Say(sv: "Inget i filen säger vad som är bättre.", da: "Intet i filen siger, hvad der er bedre.", en: "Nothing in the file tells what is better."),
    };

    public string PlacesHeading(int count) => count == 1
        ? Say(sv: "En ny plats", da: "Et nyt sted", en: "A new place")
        : Say(sv: $"{Whole(count)} nya platser", da: $"{Whole(count)} nye steder", en: $"{Whole(count)} new places");

    public string PlacesLead => Say(
        sv: "Det som en plats hör till avgör vad den jämförs med. Rätta det som är fel här, eller senare under Data.",
        da: "Det, et sted hører til, afgør, hvad det sammenlignes med. Ret det, der er forkert, her eller senere under Data.",
        en: "What a place is part of decides what it is compared with. Mend what is wrong here, or later under Data.");

    /// <summary>Why a place is thought to be of its kind.</summary>
    public string Why(NewPlace place) => !place.Measured
        ? Say(sv: "Finns inte i filen. Läggs till för att kommunerna hör dit.", da: "Findes ikke i filen. Tilføjes, fordi kommunerne hører til der.", en: "Not in the file. Added because the municipalities are part of it.")
        : place.Reason switch
        {
            PlaceReason.Official => Say(sv: "Enligt de officiella koderna och namnen.", da: "Efter de officielle koder og navne.", en: "By the official codes and names."),
            PlaceReason.Code => Say(sv: "Koden börjar med den andras kod.", da: "Koden begynder med det andet steds kode.", en: "The code begins with the code of the other."),
            PlaceReason.Word => Say(sv: "Ordet i namnet säger det.", da: "Ordet i navnet siger det.", en: "The word in the name says so."),
            PlaceReason.Said => Say(sv: "Det har ni sagt.", da: "Det har I sagt.", en: "You have said so."),
            _ => Say(sv: "Inget säger vad det är för slags plats.", da: "Intet siger, hvad det er for et slags sted.", en: "Nothing tells what kind of place it is."),
        };

    /// <summary>What must be mended in one of the fields.</summary>
    public string Mend(Flaw flaw)
    {
        var field = AreaWords.FieldOf(flaw);
        return field.StartsWith("title-", StringComparison.Ordinal) ? Say(sv: "Skriv ett namn på indikatorn, högst 500 tecken.", da: "Skriv et navn på indikatoren, højst 500 tegn.", en: "Write a name for the indicator, 500 characters at most.")
            : field.StartsWith("rate-", StringComparison.Ordinal) ? Say(sv: "Skriv per hur många, till exempel 100000.", da: "Skriv pr. hvor mange, for eksempel 100000.", en: "Write per how many, such as 100000.")
            : field.StartsWith("unit-name-", StringComparison.Ordinal) ? Say(sv: "Skriv enheten, till exempel år eller poäng.", da: "Skriv enheden, for eksempel år eller point.", en: "Write the unit, such as years or points.")
            : field.StartsWith("unit-", StringComparison.Ordinal) ? Say(sv: "Välj vad indikatorn mäts i.", da: "Vælg, hvad indikatoren måles i.", en: "Choose what the indicator is measured in.")
            : new AreaWords(Language).Mend(flaw with { Where = new Where.Field(field.Split('-')[0]) });
    }
}
