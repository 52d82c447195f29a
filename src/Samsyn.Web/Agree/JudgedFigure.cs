// All that may be told of how things were judged in a dialogue, as rows: what the page shows and nothing more.
using Samsyn.Loop.Agree;
using Samsyn.Statistics;
using Samsyn.Statistics.Agreement;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>One figure of how something was judged.</summary>
/// <param name="Activity">In which activity.</param>
/// <param name="Item">What was judged; null where the activity itself asks.</param>
/// <param name="Part">Who: all, a group, or all others together.</param>
/// <param name="Measure">What is told.</param>
/// <param name="Value">How much; a count has no interval.</param>
/// <param name="Answered">How many it is from.</param>
public sealed record JudgedFigure(Activity Activity, Contribution? Item, string Part, string Measure, Estimate Value, int Answered)
{
    /// <summary>How far people agree, on the rows about all of them; null elsewhere.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>All figures of a dialogue.</summary>
    public static IReadOnlyList<JudgedFigure> Of(Room room, DialogueWords words)
    {
        ArgumentNullException.ThrowIfNull(room);
        var (judging, groups) = (new ResultWords(words.Language), Results.Groups(room.Dialogue));
        return
        [
            .. Results.Told(room).SelectMany(activity => ScaleResult.Fits(activity.Kind)
                ? ScaleResult.Of(room, activity, null).SelectMany(result => Scales(activity, result, groups, judging))
                : activity.Kind == ActivityKind.Portfolio ? Budget(room, activity, words, judging)
                : Results.Of(room, activity).SelectMany(one => Votes(activity, one, (groups, words, judging)).Concat(Ratings(activity, one, (groups, words, judging))).Concat(Points(activity, one, words, judging)))),
        ];
    }

    private static IEnumerable<JudgedFigure> Votes(Activity activity, JudgedItem item, (IReadOnlyList<DeclaredGroup> Groups, DialogueWords Words, ResultWords Judging) told)
    {
        if (item.Votes is not { } votes)
        {
            yield break;
        }

        (string Part, VoteCounts Counts)[] parts =
        [
            (told.Judging.Everybody, votes.All),
            .. told.Groups.Zip(votes.Groups).Where(one => one.Second is GroupAgreement.Told).Select(one => (one.First.Name, ((GroupAgreement.Told)one.Second).Counts)),
            .. votes.Rest is { } rest && votes.Groups.Any(group => group is GroupAgreement.Told) ? [(told.Judging.OthersTogether, rest)] : Array.Empty<(string, VoteCounts)>(),
        ];
        foreach (var (index, (part, counts)) in parts.Index().Where(one => one.Item.Counts.Votes > 0))
        {
            yield return new(activity, item.Item, part, told.Words.ShareAgree, counts.Agreeing()!, counts.Votes) { Verdict = index == 0 ? votes.Verdict : null };
            yield return new(activity, item.Item, part, told.Words.CountDisagree, new(counts.Disagrees), counts.Votes);
            yield return new(activity, item.Item, part, told.Words.CountPass, new(counts.Passes), counts.Votes);
        }
    }

    private static IEnumerable<JudgedFigure> Ratings(Activity activity, JudgedItem item, (IReadOnlyList<DeclaredGroup> Groups, DialogueWords Words, ResultWords Judging) told)
    {
        foreach (var (side, rated) in Judgement.Criteria.Zip(item.Rated?.Criteria ?? []))
        {
            var measure = told.Words.MedianOf(told.Judging.Side(side));
            var parts = told.Groups.Zip(rated.Groups, (group, spread) => (Part: group.Name, Spread: spread)).Prepend((told.Judging.Everybody, rated.All)).ToList();
            if (rated.Rest is { } rest && rated.Groups.Any(group => group is not null))
            {
                parts.Add((told.Judging.OthersTogether, rest));
            }

            foreach (var (index, (part, spread)) in parts.Index())
            {
                if (spread is not null)
                {
                    yield return new(activity, item.Item, part, measure, spread.Median, spread.Raters) { Verdict = index == 0 ? rated.Verdict : null };
                }
            }
        }
    }

    private static IEnumerable<JudgedFigure> Points(Activity activity, JudgedItem item, DialogueWords words, ResultWords judging)
    {
        if (item.Points is { } points)
        {
            yield return new(activity, item.Item, judging.Everybody, words.PointsGiven, new(points.Points), points.People);
            yield return new(activity, item.Item, judging.Everybody, words.ShareGivers, points.Givers, points.People);
        }
    }

    private static IEnumerable<JudgedFigure> Budget(Room room, Activity activity, DialogueWords words, ResultWords judging)
    {
        if (BudgetResult.Of(room, activity) is not { Answer: { } answer } told)
        {
            yield break;
        }

        foreach (var one in told.Items)
        {
            yield return new(activity, one.Item, judging.Everybody, words.CostColumn(told.Budget.Unit), new((double)one.Cost), told.People);
            yield return new(activity, one.Item, judging.Everybody, words.CountWant, new(one.Want ?? 0), told.People);
            yield return new(activity, one.Item, judging.Everybody, words.WithinBudget, new(answer.Winners.Any(winner => winner.Project.Id == one.Item.Id) ? 1 : 0), told.People);
        }
    }

    private static IEnumerable<JudgedFigure> Scales(Activity activity, ScaleResult result, IReadOnlyList<DeclaredGroup> groups, ResultWords judging)
    {
        var asks = new PartWords(judging.Language);
        (string Part, IReadOnlyList<int>? Counts)[] parts =
        [
            (judging.Everybody, result.Answers.All), .. groups.Zip(result.Answers.Groups, (group, counts) => (group.Name, counts)), (judging.OthersTogether, result.Answers.Rest),
        ];
        return parts.Where(one => one.Counts is not null).SelectMany(one => one.Counts!.Select((count, step) =>
            new JudgedFigure(activity, null, one.Part, $"{asks.Asks(result.Scale.Name)} {asks.Step(result.Scale.Name, step + 1)}", new(count), one.Counts!.Sum())));
    }
}
