// What the page of a goal says of it in sentences, what it lacks, and what is asked in its form.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <content>Sentences, what is lacking, and questions.</content>
public sealed partial class GoalWords
{
    public string OtherDimension => Say(
        sv: "Gruppen hör inte till den indelning som är vald. Välj en grupp ur samma indelning, eller ingen.",
        da: "Gruppen hører ikke til den valgte inddeling. Vælg en gruppe fra samme inddeling, eller ingen.",
        en: "The group does not belong to the division chosen. Choose a group of the same division, or none.");

    public string NoLadder => Say(
        sv: "Gradienten behöver en trappa från sämst till bäst ställda, som utbildning eller inkomst. Välj en sådan, eller välj klyftan.",
        da: "Gradienten kræver en trappe fra dårligst til bedst stillede, som uddannelse eller indkomst. Vælg en sådan, eller vælg kløften.",
        en: "The gradient needs a ladder from the worst to the best off, such as education or income. Choose one, or choose the gap.");

    public string YesAgainst => Say(sv: "Ja, målet är menat åt det hållet.", da: "Ja, målet er ment den vej.", en: "Yes, the goal is meant to go that way.");

    public string TargetTheOtherWay => Say(
        sv: "Något av värdena går åt andra hållet än målet. Kryssa i nederst om det är menat så, eller skriv om värdet.",
        da: "En af værdierne går den anden vej end målet. Sæt kryds nederst, hvis det er ment sådan, eller skriv værdien om.",
        en: "One of the values goes the other way than the goal. Tick below if that is meant, or write the value anew.");

    public string YesTheOtherWay => Say(sv: "Ja, värdet stämmer.", da: "Ja, værdien er rigtig.", en: "Yes, the value is right.");

    public string NoDimension(Understanding understanding) => understanding == Loop.Decide.Understanding.Gap
        ? Say(sv: "En klyfta finns mellan grupper. Välj hur människor delas in.", da: "En kløft er mellem grupper. Vælg, hvordan mennesker inddeles.", en: "A gap lies between groups. Choose how people are divided.")
        : Say(sv: "En gradient går längs en trappa. Välj hur människor delas in.", da: "En gradient går langs en trappe. Vælg, hvordan mennesker inddeles.", en: "A gradient runs along a ladder. Choose how people are divided.");

    public string AgainstTheIndicator(Direction chosen) => chosen == Loop.Measure.Direction.HigherIsBetter
        ? Say(
            sv: "Målet är att det ska gå upp, men för det här räknas mindre som bättre. Kryssa i nederst om det är menat så, eller ändra.",
            da: "Målet er, at det skal gå op, men her regnes mindre som bedre. Sæt kryds nederst, hvis det er ment sådan, eller ret det.",
            en: "The goal is for it to go up, but less counts as better here. Tick below if that is meant, or change it.")
        : Say(
            sv: "Målet är att det ska gå ned, men för det här räknas mer som bättre. Kryssa i nederst om det är menat så, eller ändra.",
            da: "Målet er, at det skal gå ned, men her regnes mere som bedre. Sæt kryds nederst, hvis det er ment sådan, eller ret det.",
            en: "The goal is for it to go down, but more counts as better here. Tick below if that is meant, or change it.");

    public string YearBefore(int year, int baseline) => Say(
        sv: $"Året {Language.Year(year)} är inte efter utgångslägets år {Language.Year(baseline)}. Ändra ett av dem.",
        da: $"Året {Language.Year(year)} er ikke efter udgangspunktets år {Language.Year(baseline)}. Ret et af dem.",
        en: $"The year {Language.Year(year)} is not after the year of the baseline, {Language.Year(baseline)}. Change one of them.");

    public string BaselineToCome(int year) => Say(
        sv: $"Utgångslägets år {Language.Year(year)} har inte varit ännu. Skriv ett år som det finns siffror för.",
        da: $"Udgangspunktets år {Language.Year(year)} har ikke været endnu. Skriv et år, der er tal for.",
        en: $"The year of the baseline, {Language.Year(year)}, has not been yet. Write a year that there are figures for.");

    public string TargetTwice(string area, int year) => Say(
        sv: $"{area} har två rader för {Language.Year(year)}. Ta bort den ena.",
        da: $"{area} har to linjer for {Language.Year(year)}. Fjern den ene.",
        en: $"{area} has two rows for {Language.Year(year)}. Remove one of them.");

    /// <summary>Which way is better for what the goal follows: a distance is better small; null when nobody judges.</summary>
    public Direction? Wanted(Goal goal, Indicator? indicator)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return goal.Understanding != Loop.Decide.Understanding.Group ? Loop.Measure.Direction.LowerIsBetter
            : indicator is null or { Direction: Loop.Measure.Direction.NoJudgement } ? null : indicator.Direction;
    }

    /// <summary>How far it has come, how it is measured, and who answers for it.</summary>
    public string Lead(Goal thing, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(place);
        var measured = place.Known.Indicator(thing.Indicator) is { } indicator ? $" {Measured(thing, indicator, place.Known)}." : "";
        var owners = thing.Owners.Count == 0 ? "" : $" {Answering([.. thing.Owners.Select(place.Parties.Name)])}";
        return $"{Named(thing.Stage)}.{measured}{owners}";
    }

    /// <summary>What is to be reached in one area.</summary>
    public string Of(Target target, Goal goal, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(target);
        var unit = known.Indicator(goal.Indicator) is { } indicator ? $" {(goal.Understanding == Loop.Decide.Understanding.Group && !target.IsChange ? UnitOf(indicator) : UnitOfDifference(indicator))}" : "";
        var from = target.Baseline is { } baseline ? Say(sv: $"från {Number(baseline)}", da: $"fra {Number(baseline)}", en: $"from {Number(baseline)}") : Say(sv: "utgångsläget är okänt", da: "udgangspunktet er ukendt", en: "the baseline is unknown");
        var since = target.BaselineYear is { } first ? $" ({Language.Year(first)})" : "";
        var to = target.IsChange
            ? Say(sv: $"ändras med {Signed(target.Value)}{unit}", da: $"ændres med {Signed(target.Value)}{unit}", en: $"changed by {Signed(target.Value)}{unit}")
            : Say(sv: $"till {Number(target.Value)}{unit}", da: $"til {Number(target.Value)}{unit}", en: $"to {Number(target.Value)}{unit}");
        return Line($"{from}{since}", to, Say(sv: $"senast {Language.Year(target.Year)}", da: $"senest {Language.Year(target.Year)}", en: $"by {Language.Year(target.Year)}"));
    }

    /// <summary>What it lacks.</summary>
    public IEnumerable<string> Amiss(Goal thing, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(place);
        if (thing.Owners.Count == 0)
        {
            yield return Say(sv: "Ingen svarar för det.", da: "Ingen svarer for det.", en: "Nobody answers for it.");
        }

        foreach (var ended in thing.Owners.Where(place.Parties.HasEnded))
        {
            yield return new PlanWords(Language).HasEnded(place.Parties.NameThen(ended));
        }

        if (thing.Indicator is null)
        {
            yield return Say(sv: "Ingen indikator mäter det.", da: "Ingen indikator måler det.", en: "No indicator measures it.");
        }

        if (thing.Targets.Count == 0)
        {
            yield return Say(sv: "Det står inte vad som ska nås, var och till när.", da: "Det står ikke, hvad der skal nås, hvor og hvornår.", en: "It does not say what is to be reached, where and by when.");
        }
        else if (thing.Targets.Any(one => one.Baseline is null || one.BaselineYear is null))
        {
            yield return Say(sv: "Utgångsläget saknas för någon plats.", da: "Udgangspunktet mangler for et sted.", en: "The baseline is missing for some place.");
        }

        if (place.Plan.After(thing.Thing).All(one => one.To.Kind != Intervention.Name))
        {
            yield return Say(sv: "Ingen insats arbetar för det.", da: "Ingen indsats arbejder for det.", en: "No intervention works for it.");
        }
    }

    /// <summary>By which figure, of whom, a goal is followed; empty where no indicator measures it.</summary>
    public string Followed(Goal goal, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(known);
        return known.Indicator(goal.Indicator) is { } indicator ? Measured(goal, indicator, known) : "";
    }

    private string Measured(Goal goal, Indicator indicator, PlanKnown known)
    {
        var (what, by) = (Inside(Name(indicator.Name)), known.Dimension(goal.Dimension) is { } dimension ? Inside(Name(dimension.Name)) : "");
        var group = known.Dimension(goal.Dimension)?.Subgroups.FirstOrDefault(one => one.Code == goal.Subgroup) is { } found ? Name(found.Name) : null;
        return goal.Understanding switch
        {
            Loop.Decide.Understanding.Group when group is not null => Say(sv: $"Följs med {what} för {Inside(group)}", da: $"Følges med {what} for {Inside(group)}", en: $"Followed by {what} of {Inside(group)}"),
            Loop.Decide.Understanding.Group => Say(sv: $"Följs med {what} för alla", da: $"Følges med {what} for alle", en: $"Followed by {what} of everyone"),
            Loop.Decide.Understanding.Gap => Say(sv: $"Följs med klyftan i {what} efter {by}", da: $"Følges med kløften i {what} efter {by}", en: $"Followed by the gap in {what} by {by}"),
            _ => Say(sv: $"Följs med gradienten i {what} efter {by}", da: $"Følges med gradienten i {what} efter {by}", en: $"Followed by the gradient in {what} by {by}"),
        };
    }

    private string Answering(IReadOnlyList<string> owners) => Say(
        sv: $"{Together(owners)} svarar för det.",
        da: $"{Together(owners)} svarer for det.",
        en: owners.Count == 1 ? $"{owners[0]} answers for it." : $"{Together(owners)} answer for it.");

    private string Together(IReadOnlyList<string> names) => names.Count < 2 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} {Say(sv: "och", da: "og", en: "and")} {names[^1]}";

    private string Number(double value) => Language.Write(value, value % 1 == 0 ? 0 : Math.Max(1, Numbers.Decimals(value)));

    private string Signed(double value) => value > 0 ? $"+{Number(value)}" : Number(value);
}
