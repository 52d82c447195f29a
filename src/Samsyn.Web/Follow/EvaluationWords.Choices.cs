// The choices of an evaluation, each with its name and in words.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Web.Decide;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <content>The choices.</content>
public sealed partial class EvaluationWords
{
    /// <summary>Everything that was chosen.</summary>
    public IEnumerable<(string Label, string Said)> Chosen(Evaluation evaluation, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(place);
        var known = place.Known;
        yield return (Intervention, place.Plan.Find(new Thing(Loop.Decide.Intervention.Name, evaluation.Intervention))?.Title ?? evaluation.Intervention);
        yield return (Area, AreaOf(evaluation.Area, known));
        yield return (Indicator, evaluation.Group.Length == 0 ? IndicatorOf(evaluation.Indicator, known) : Line(IndicatorOf(evaluation.Indicator, known), GroupOf(evaluation.Group, known)));
        yield return (Way, evaluation.MoreIsBetter ? Rise : Fall);
        yield return (First, Language.Year(evaluation.FirstYear));
        yield return (Start, Language.Year(evaluation.Start));
        yield return (Aim, AimOf(evaluation));
        yield return (Comparators, evaluation.Comparators.Count == 0 ? new EditWords(Language).None : string.Join(", ", evaluation.Comparators.Select(code => AreaOf(code, known))));
        yield return (Control, evaluation.Control is { } control ? IndicatorOf(control, known) : new EditWords(Language).None);
        yield return (Rule, Named(evaluation.Rule));
        yield return (Theory, evaluation.Theory);
    }

    private string AimOf(Evaluation evaluation) => evaluation.Aim is { } aim
        ? Written.Of(aim).Replace(',', Language == Language.English ? '.' : ',')
        : Say(
            sv: $"Det vanliga: {(evaluation.MoreIsBetter ? "en fjärdedel fler (1,25)" : "en femtedel färre (0,8)")} där fall räknas, inget för mätvärden",
            da: $"Det sædvanlige: {(evaluation.MoreIsBetter ? "en fjerdedel flere (1,25)" : "en femtedel færre (0,8)")}, hvor tilfælde tælles, intet for målinger",
            en: $"The usual: {(evaluation.MoreIsBetter ? "a quarter more (1.25)" : "a fifth fewer (0.8)")} where cases are counted, none for measured values");
}
