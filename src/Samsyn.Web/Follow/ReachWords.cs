// What is said of what a target asks for.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>What is said of what a target asks for.</summary>
public sealed class ReachWords(Language language) : Words(language)
{
    public string Nothing => Say(
        sv: "Målet behöver en indikator, ett utgångsläge med år och ett målvärde innan det går att säga vad det kräver.",
        da: "Målet kræver en indikator, et udgangspunkt med år og en målværdi, før man kan sige, hvad det kræver.",
        en: "The goal needs an indicator, a baseline with its year and a target before it can be said what it takes.");

    public string ElsewhereHead => Say(sv: "Så mycket har platser ändrats", da: "Så meget har steder ændret sig", en: "How much places have changed");

    public string Caution => Say(
        sv: "Det är de största av många ändringar, och slumpen är med i dem. En plats som står här har inte säkert ändrats så mycket.",
        da: "Det er de største af mange ændringer, og tilfældet er med i dem. Et sted, der står her, har ikke sikkert ændret sig så meget.",
        en: "These are the largest of many changes, and chance is in them. A place that stands here has not surely changed so much.");

    /// <summary>The change, and whether a place has ever changed as much.</summary>
    public string Lead(TargetReach reach, Goal goal, FollowPlace place)
    {
        ArgumentNullException.ThrowIfNull(reach);
        var years = reach.Target.Year - reach.Target.BaselineYear!.Value;
        var change = InUnit(Math.Abs(reach.Change), goal, place);
        var asked = reach.Change > 0
            ? Say(sv: $"Målet är en ökning med {change} på {Whole(years)} år.", da: $"Målet er en stigning på {change} på {Whole(years)} år.", en: $"The goal is a rise of {change} in {Whole(years)} years.")
            : Say(sv: $"Målet är en minskning med {change} på {Whole(years)} år.", da: $"Målet er et fald på {change} på {Whole(years)} år.", en: $"The goal is a fall of {change} in {Whole(years)} years.");
        return reach.Elsewhere.Count == 0 ? asked : $"{asked} {Elsewhere(reach, years)}";
    }

    /// <summary>What it is in persons, what would be seen, and where the figure is now.</summary>
    public IReadOnlyList<(string Label, string Said)> Told(TargetReach reach, Goal goal, FollowPlace place)
    {
        ArgumentNullException.ThrowIfNull(reach);
        List<(string, string)> told = [(Say(sv: "Ändringen", da: "Ændringen", en: "The change"), InUnit(reach.Change, goal, place))];
        if (reach.Persons is var (persons, among))
        {
            told.Add((Say(sv: "I personer", da: "I personer", en: "In persons"), Say(
                sv: $"{Whole(Math.Ceiling(persons))} personer av de {Whole(among)} som den senaste siffran är räknad på",
                da: $"{Whole(Math.Ceiling(persons))} personer af de {Whole(among)}, som det seneste tal er regnet på",
                en: $"{Whole(Math.Ceiling(persons))} persons of the {Whole(among)} that the latest figure is counted among")));
        }

        told.Add((Say(sv: "Syns det?", da: "Kan det ses?", en: "Would it be seen?"), Seen(reach, goal, place)));
        if (reach.Latest is { } latest)
        {
            told.Add((Say(sv: "Senaste siffran", da: "Seneste tal", en: "The latest figure"), WithBounds(latest)));
        }

        return told;
    }

    /// <summary>How much a place has changed, and when.</summary>
    public string Of(Achieved achieved, Goal goal, FollowPlace place)
    {
        ArgumentNullException.ThrowIfNull(achieved);
        return Say(
            sv: $"{InUnit(achieved.Change, goal, place)}, från {Time(achieved.From)} till {Time(achieved.To)}",
            da: $"{InUnit(achieved.Change, goal, place)}, fra {Time(achieved.From)} til {Time(achieved.To)}",
            en: $"{InUnit(achieved.Change, goal, place)}, from {Time(achieved.From)} to {Time(achieved.To)}");
    }

    private string Elsewhere(TargetReach reach, int years) => reach.AsMuch == 0
        ? Say(
            sv: $"Ingen av {Whole(reach.Elsewhere.Count)} platser av samma slag har ändrats så mycket på högst {Whole(years)} år.",
            da: $"Ingen af {Whole(reach.Elsewhere.Count)} steder af samme slags har ændret sig så meget på højst {Whole(years)} år.",
            en: $"None of {Whole(reach.Elsewhere.Count)} places of the same kind has changed as much within {Whole(years)} years.")
        : Say(
            sv: $"{Whole(reach.AsMuch)} av {Whole(reach.Elsewhere.Count)} platser av samma slag har någon gång ändrats så mycket på högst {Whole(years)} år.",
            da: $"{Whole(reach.AsMuch)} af {Whole(reach.Elsewhere.Count)} steder af samme slags har på et tidspunkt ændret sig så meget på højst {Whole(years)} år.",
            en: $"{Whole(reach.AsMuch)} of {Whole(reach.Elsewhere.Count)} places of the same kind have at some time changed as much within {Whole(years)} years.");

    private string Seen(TargetReach reach, Goal goal, FollowPlace place)
    {
        if ((reach.Change > 0 ? reach.Detectable?.Rise : reach.Detectable?.Fall) is not { } least)
        {
            return Say(sv: "Det går inte att säga: siffrans osäkerhet är okänd.", da: "Det kan ikke siges: tallets usikkerhed er ukendt.", en: "That cannot be said: the uncertainty of the figure is unknown.");
        }

        var (smallest, often) = (InUnit(least, goal, place), Whole(reach.Detectable!.Power * 100));
        return Math.Abs(reach.Change) >= least
            ? Say(
                sv: $"Ja. En lika stor uppföljning ser en ändring på {smallest} i {often} fall av 100.",
                da: $"Ja. En lige så stor opfølgning ser en ændring på {smallest} i {often} tilfælde af 100.",
                en: $"Yes. A follow-up of the same size sees a change of {smallest} in {often} of 100 cases.")
            : Say(
                sv: $"Knappast ett enda år. Först en ändring på {smallest} syns i {often} fall av 100. Lägg ihop flera år, eller följ en större grupp.",
                da: $"Næppe på et enkelt år. Først en ændring på {smallest} ses i {often} tilfælde af 100. Læg flere år sammen, eller følg en større gruppe.",
                en: $"Hardly in a single year. Only a change of {smallest} is seen in {often} of 100 cases. Take several years together, or follow a larger group.");
    }

    private string InUnit(double change, Goal goal, FollowPlace place)
    {
        var number = Language.Write(change, Math.Max(1, Numbers.Decimals(change)));
        return place.Plan.Known.Indicator(goal.Indicator) is { } indicator && UnitOfDifference(indicator) is { Length: > 0 } unit ? $"{number}\u00a0{unit}" : number;
    }
}
