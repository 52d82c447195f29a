// What is said of several years taken together: the choice, the mark, and why there is no figure.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class PooledWords(Language language) : Words(language)
{
    public string Heading => Say(sv: "Flera år tillsammans", da: "Flere år sammen", en: "Several years together");

    public string Offer => Say(
        sv: "Ett enda år kan ha för få fall för att säga något. Här kan du ta flera år tillsammans.",
        da: "Et enkelt år kan have for få tilfælde til at sige noget. Her kan du tage flere år sammen.",
        en: "A single year may have too few cases to tell anything. Here you can take several years together.");

    public string OneByOne => Say(sv: "År för år", da: "År for år", en: "Year by year");

    public string Window => Say(sv: "Åren", da: "Årene", en: "The years");

    public string How => Say(sv: "Så tas år tillsammans", da: "Sådan tages år sammen", en: "How years are taken together");

    /// <summary>A choice: tre år, fem år.</summary>
    public string Choice(int years) => years switch
    {
        3 => Say(sv: "Tre år", da: "Tre år", en: "Three years"),
        5 => Say(sv: "Fem år", da: "Fem år", en: "Five years"),
        _ => Say(sv: $"{Whole(years)} år", da: $"{Whole(years)} år", en: $"{Whole(years)} years"),
    };

    /// <summary>What the rows are called in a table that is downloaded.</summary>
    public string SheetKind(int years) => Say(sv: $"Sammanslaget, {Inside(Choice(years))}", da: $"Lagt sammen, {Inside(Choice(years))}", en: $"Pooled, {Inside(Choice(years))}");

    public string GroupColumn => Say(sv: "Gruppen", da: "Gruppen", en: "The group");

    /// <summary>What the table of groups is called.</summary>
    public string GroupsCaption(IndicatorPicture picture, int years)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var (what, by) = (Name(picture.Indicator.Name), Inside(Name(picture.Split!.Dimension.Name)));
        return Say(
            sv: $"{what}, {by}, {Inside(Choice(years))} sammanslagna, {picture.Area.Name}",
            da: $"{what}, {by}, {Inside(Choice(years))} lagt sammen, {picture.Area.Name}",
            en: $"{what}, {by}, {Inside(Choice(years))} pooled, {picture.Area.Name}");
    }

    public string Together(Indicator indicator) => Say(
        sv: $"Sammanslaget, {AxisTitle(indicator)}", da: $"Lagt sammen, {AxisTitle(indicator)}", en: $"Pooled, {AxisTitle(indicator)}");

    public string Caption(IndicatorPicture picture, int years) => Say(
        sv: $"{Name(picture.Indicator.Name)}, alla, {Inside(Choice(years))} sammanslagna, {picture.Area.Name}",
        da: $"{Name(picture.Indicator.Name)}, alle, {Inside(Choice(years))} lagt sammen, {picture.Area.Name}",
        en: $"{Name(picture.Indicator.Name)}, everyone, {Inside(Choice(years))} pooled, {picture.Area.Name}");

    public string Marked => Say(
        sv: "Siffrorna är sammanslagna: fallen är summerade och delade med summan av personerna. De står bredvid de årliga och ersätter dem inte, och de används varken för att rangordna eller för att säga om något har hänt. Vad som ändrades under tiden syns inte. Gäller det ett tillstånd som varar räknas samma person varje år, och intervallet är då för smalt.",
        da: "Tallene er lagt sammen: tilfældene er summeret og delt med summen af personerne. De står ved siden af de årlige og erstatter dem ikke, og de bruges hverken til at rangordne eller til at sige, om noget er sket. Hvad der ændrede sig undervejs, ses ikke. Gælder det en tilstand, der varer, tælles samme person hvert år, og intervallet er da for smalt.",
        en: "The figures are pooled: the cases are summed and divided by the sum of the persons. They stand beside the yearly ones and do not replace them, and are used neither to rank nor to tell whether something has happened. What changed meanwhile does not show. Of a state that lasts the same person is counted every year, and the interval is then too narrow.");

    /// <summary>The years of a window: 2022 till 2024.</summary>
    public string Of(PooledWindow window)
    {
        var (first, last) = (Time(window.Yearly[0].Period), Time(window.Yearly[^1].Period));
        return Say(sv: $"{first} till {last}", da: $"{first} til {last}", en: $"{first} to {last}");
    }

    public string Why(PoolObstacle why) => why switch
    {
        PoolObstacle.NotAShare => Say(sv: "Medelvärden kan inte slås samman, bara andelar av räknade personer.", da: "Gennemsnit kan ikke lægges sammen, kun andele af talte personer.", en: "Means cannot be pooled, only shares of counted persons."),
        PoolObstacle.NotYearly => Say(sv: "Siffrorna gäller inte enskilda år, så de kan inte slås samman.", da: "Tallene gælder ikke enkelte år, så de kan ikke lægges sammen.", en: "The figures are not for single years, so they cannot be pooled."),
        PoolObstacle.TooFewYears => Say(sv: "Det finns inte siffror för så många år.", da: "Der er ikke tal for så mange år.", en: "There are not figures for so many years."),
        PoolObstacle.MissingYear => Say(sv: "ett år saknas", da: "et år mangler", en: "a year is missing"),
        PoolObstacle.Withheld => Say(sv: "ett år är dolt: någon kan kännas igen", da: "et år er skjult: nogen kan genkendes", en: "a year is hidden: somebody could be recognised"),
        PoolObstacle.TooUncertain => Say(sv: "ett år är för osäkert för att visas", da: "et år er for usikkert til at vises", en: "a year is too uncertain to show"),
        PoolObstacle.NoCounts => Say(sv: "antalen saknas", da: "antallene mangler", en: "the counts are missing"),
        _ => Say(
            sv: "antalen ger inte siffran, som kan vara viktad eller standardiserad",
            da: "antallene giver ikke tallet, som kan være vægtet eller standardiseret",
            en: "the counts do not give the figure, which may be weighted or standardised"),
    };
}
