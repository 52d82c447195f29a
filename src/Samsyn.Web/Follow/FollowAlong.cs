// What the follow-up sends along when the plan is taken away: the rounds, what owners answered in them, and the evaluations with their answers.
using Samsyn.Loop.Follow;
using Samsyn.Statistics;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Decide;

namespace Samsyn.Web.Follow;

/// <summary>What the follow-up sends along with the plan.</summary>
internal sealed class FollowAlong(FollowBoard board, EvaluationBoard evaluations) : ISentAlong
{
    /// <summary>The kind of what owners answered, as a table of its own.</summary>
    public const string OfReviews = "review";

    public IReadOnlyList<string> Kinds { get; } = [Round.Name, OfReviews, Evaluation.Name];

    public async Task<PlanAlong> Of(PlanPlace place, CancellationToken stop)
    {
        FollowPlace here = new(place, await board.Of(place.Key, place.Plan, stop));
        var lines = new List<EvaluationLine>();
        foreach (var one in here.Known.Evaluations)
        {
            lines.Add(new(one, await evaluations.Result(place.Key, one, place.Known, stop)));
        }

        var sheets = new FollowSheets(here);
        return new(
            [(Round.Name, sheets.Rounds), (OfReviews, sheets.Reviews), (Evaluation.Name, () => sheets.Evaluations(lines))],
            [
                ("rounds", () => here.Known.Accounts.Select(one => Told(one.Round)).ToArray()),
                ("reviews", () => here.Known.Accounts.SelectMany(one => one.Reviews).Select(Told).ToArray()),
                ("evaluations", () => lines.Select(Told).ToArray()),
            ]);
    }

    // Whose post boxes are reminded stays here: a file goes further than the plan.
    private static object Told(Round round) => new { round.Id, round.Title, round.Year, round.Opens, round.Deadline, round.Text };

    private static object Told(Review review) => new { review.Id, review.Round, review.Thing, review.From, review.Said, review.Received };

    // Who froze it stays here too.
    private static object Told(EvaluationLine line)
    {
        var (one, found) = (line.Evaluation, line.Result);
        return new
        {
            one.Id,
            one.Title,
            one.Intervention,
            one.Area,
            one.Indicator,
            one.Group,
            one.Comparators,
            one.Start,
            one.FirstYear,
            one.MoreIsBetter,
            one.Aim,
            one.Rule,
            one.Control,
            one.Theory,
            one.Replaces,
            Frozen = one.Frozen?.When,
            ChosenAfterwards = one.IsChosenAfterwards,
            Answer = found?.Answer,
            Reasons = found?.Verdict?.Reasons,
            Effect = found?.Effect is { } effect ? Size(effect) : null,
            PersonsAYear = found?.PersonsAYear is { } persons ? Bounded(persons, null) : null,
        };
    }

    // A ratio of rates says more than its logarithm.
    private static object? Size(EffectSize effect) =>
        !effect.IsLogarithm ? Bounded(effect.Estimate, "difference") : effect.Ratio is { } ratio ? Bounded(ratio, "ratio") : null;

    private static object Bounded(Estimate estimate, string? scale) => new { estimate.Value, estimate.Interval?.Lower, estimate.Interval?.Upper, Scale = scale };
}
