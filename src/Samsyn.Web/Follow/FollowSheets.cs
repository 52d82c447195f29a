// The follow-up as tables to take away: the rounds, what owners answered, and the evaluations.
using System.Globalization;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Statistics;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>The follow-up as tables to take away.</summary>
internal sealed class FollowSheets(FollowPlace place)
{
    private readonly FollowWords words = new(place.Address.Language);
    private readonly PlanWords plan = new(place.Address.Language);
    private readonly EvaluationWords helped = new(place.Address.Language);
    private readonly SheetWords columns = new(place.Address.Language);

    /// <summary>The rounds, the latest year first.</summary>
    public Sheet Rounds() => new(
        words.Rounds, [plan.Identity, words.RoundTitle, words.Year, words.Opens, words.Deadline, words.RoundText],
        [
            .. place.Known.Accounts.Select(one => one.Round).Select(round => (IReadOnlyList<Field>)
            [
                round.Id, round.Title, (double?)round.Year, Day(round.Opens), Day(round.Deadline), round.Text,
            ]),
        ]);

    /// <summary>The latest answer of each who was asked, about each thing, in each round.</summary>
    public Sheet Reviews() => new(
        words.AnswersSheet,
        [
            words.Year, words.RoundTitle, words.From, columns.Kind, words.About, words.DoneQuestion, words.JudgedQuestion,
            words.DifficultyQuestion, words.InWords, words.SupportFrom, words.SupportQuestion, words.LearningQuestion, words.Came, columns.Note,
        ],
        [
            .. place.Known.Accounts.SelectMany(account => account.Reviews.Select(review => (IReadOnlyList<Field>)
            [
                (double?)account.Round.Year, account.Round.Title, place.Plan.Parties.NameThen(review.From), plan.Named(review.Thing.Kind), place.Plan.Plan.Find(review.Thing)?.Title ?? review.Thing.Id,
                words.Named(review.Said.Done), words.Named(review.Said.Judged), List(review.Said.Difficulties.Select(words.Named)), review.Said.Obstacles,
                List(review.Said.From.Select(words.Named)), review.Said.Support, review.Said.Learning, Day(DateOnly.FromDateTime(review.Received.LocalDateTime)), review.IsLate(account.Round.Deadline) ? words.CameLate : "",
            ])),
        ]);

    /// <summary>The evaluations, with what was chosen, the answer, and the effect with its bounds.</summary>
    public Sheet Evaluations(IReadOnlyList<EvaluationLine> lines) => new(
        helped.Sheet,
        [
            plan.Identity, words.RoundTitle, helped.Intervention, helped.Area, helped.Indicator, helped.Group, helped.First, helped.Start, helped.Comparators, helped.FrozenDay, columns.Note,
            helped.AnswerColumn, helped.ScaleColumn, .. columns.Three(helped.EffectColumn), .. columns.Three(columns.Persons),
        ],
        [.. lines.Select(line => Row(line.Evaluation, line.Result))]);

    private IReadOnlyList<Field> Row(Evaluation one, EvaluationResult? found)
    {
        var known = place.Plan.Known;
        return
        [
            one.Id, one.Title, place.Plan.Plan.Find(new(Intervention.Name, one.Intervention))?.Title ?? one.Intervention, EvaluationWords.AreaOf(one.Area, known), helped.IndicatorOf(one.Indicator, known),
            helped.GroupOf(one.Group, known), (double?)one.FirstYear, (double?)one.Start, List(one.Comparators.Select(area => EvaluationWords.AreaOf(area, known))),
            one.Frozen is { } frozen ? Day(DateOnly.FromDateTime(frozen.When.LocalDateTime)) : "", one.IsChosenAfterwards ? helped.Afterwards : "",
            found is null ? helped.NoAnswerYet : helped.Verdict(found.Answer), found?.Effect is { } effect ? helped.Scale(effect.IsLogarithm) : "",
            .. SheetWords.Three(Shown(found?.Effect)), .. SheetWords.Three(found?.PersonsAYear),
        ];
    }

    // A ratio of rates says more than its logarithm.
    private static Estimate? Shown(EffectSize? effect) => effect is null ? null : effect.IsLogarithm ? effect.Ratio : effect.Estimate;

    private static string List(IEnumerable<string> all) => string.Join("; ", all);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
