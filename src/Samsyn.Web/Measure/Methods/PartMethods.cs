// The method page of inequality between places and inside them.
using Samsyn.Statistics.Decomposition;
using Samsyn.Statistics.Inequality;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>How an inequality is divided between places and within them.</summary>
internal static class PartMethods
{
    /// <summary>Between places and within them.</summary>
    public static MethodTold Places(Language language) => new()
    {
        Code = "between-places",
        Name = language.Say(sv: "Mellan platserna och inom dem", da: "Mellem stederne og inden for dem", en: "Between the places and inside them"),
        Answers = language.Say(
            sv: "Av ojämlikheten mellan grupperna i alla kommuner: hur stor del ligger mellan kommunerna, och hur stor del mellan grupperna inom dem?",
            da: "Af uligheden mellem grupperne i alle kommuner: hvor stor en del ligger mellem kommunerne, og hvor stor en del mellem grupperne inden for dem?",
            en: "Of the inequality between the groups of all municipalities: how much lies between the municipalities, and how much between the groups inside them?"),
        Formula = ["Theil: Σ s (y/μ) ln(y/μ) = Σ S (m/μ) ln(m/μ) + Σ s (y/μ) ln(y/m)", "MLD: −Σ s ln(y/μ) = −Σ S ln(m/μ) − Σ s ln(y/m)"],
        Signs = language.Say(
            sv: "y är en grupps siffra i en plats och s dess del av alla människor. m och S är platsens medelvärde och dess del, μ medelvärdet av alla. Den första delen ligger mellan platserna, den andra inom dem.",
            da: "y er en gruppes tal i et sted og s dens del af alle mennesker. m og S er stedets gennemsnit og dets del, μ gennemsnittet af alle. Den første del ligger mellem stederne, den anden inden for dem.",
            en: "y is the figure of a group in a place and s its part of all people. m and S are the place's mean and its part, μ the mean of all. The first part lies between the places, the second inside them."),
        Assumes = language.Say(
            sv: "Fel som inte hänger ihop och är nära normalfördelade. Slumpen gör båda delarna för stora, och det är borträknat. Intervallet för andelen rymmer sanningen minst så ofta som det säger.",
            da: "Fejl, der ikke hænger sammen og er næsten normalfordelte. Tilfældet gør begge dele for store, og det er trukket fra. Intervallet for andelen rummer sandheden mindst så ofte, som det siger.",
            en: "Errors that do not hang together and are close to normal. Chance makes both parts too large, and that is allowed for. The interval of the share holds the truth at least as often as it says."),
        NotWhen = language.Say(
            sv: "För att jämföra indelningar i olika många grupper: fler grupper ger mer inom. Och inte för att säga hur stor ojämlikheten är.",
            da: "Til at sammenligne inddelinger i forskelligt mange grupper: flere grupper giver mere indenfor. Og ikke til at sige, hvor stor uligheden er.",
            en: "To compare divisions into different numbers of groups: more groups bring more inside. Nor to say how large the inequality is."),
        Example = new(
            language.Say(
                sv: "Tre lika stora platser har två lika stora grupper var: 2 och 4, 4 och 8, 6 och 6.",
                da: "Tre lige store steder har to lige store grupper hver: 2 og 4, 4 og 8, 6 og 6.",
                en: "Three places of one size have two groups of one size each: 2 and 4, 4 and 8, 6 and 6."),
            Example(language)),
        Source = "A. F. Shorrocks, Econometrica 48 (1980) 613–625",
    };

    private static MethodFigure[] Example(Language language)
    {
        double[] values = [2, 4, 4, 8, 6, 6];
        var found = (PlaceParts.Found)PlaceParts.Theil([.. values.Select((value, cell) => new PlaceCell($"{cell / 2}", value) { Population = 100, StandardError = 0.01 })], new SummaryOptions());
        return
        [
            new(language.Say(sv: "Theil mellan platserna", da: "Theil mellem stederne", en: "Theil between the places"), found.PlainBetween, "0.0437"),
            new(language.Say(sv: "Theil inom dem", da: "Theil inden for dem", en: "Theil inside them"), found.PlainWithin, "0.0340"),
        ];
    }
}
