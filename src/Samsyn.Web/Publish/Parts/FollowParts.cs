// Parts of a document about how it goes: the goals as figures and owners tell it, what was answered in a round, and whether interventions helped.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Decide;
using Samsyn.Web.Follow;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Tells in a document how it goes.</summary>
internal static class FollowParts
{
    public static async Task<IReadOnlyList<Piece>> Goals(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var (words, goals, own) = (new FollowWords(scene.Language), new GoalWords(scene.Language), new PartWords(scene.Language));
        var account = scene.Place.Known.Current(scene.Plan.Today);
        var (rows, data) = (new List<IReadOnlyList<Cell>>(), new List<IReadOnlyList<Cell>>());
        foreach (var goal in scene.Plan.Plan.Goals.Where(one => one.Stage != GoalStage.Ended))
        {
            var owners = string.Join(", ", goal.Owners.Select(scene.Plan.Parties.Name));
            var judged = account is null ? "" : string.Join(" ", account.About(goal.Thing).Select(review => words.Of(review, scene.Place, account.Round.Deadline)));
            foreach (var status in await Statuses(goal, scene, stop))
            {
                var target = goals.Of(status.Target, goal, scene.Plan.Known);
                rows.Add([new(goal.Title), new(Shared.Words.Line(scene.Plan.Known.Area(status.Target.Area)?.Name, target)), new(words.Of(status)), new(owners), new(judged)]);
                data.Add([.. rows[^1].Take(2), new(status.When?.Code() ?? ""), .. MeasureParts.Three(status.Latest, new(scene.Language)), .. rows[^1].Skip(2)]);
            }

            if (goal.Targets.Count == 0)
            {
                rows.Add([new(goal.Title), new(own.NotSaid), new(words.NoTarget), new(owners), new(judged)]);
                data.Add([.. rows[^1].Take(2), new(""), .. MeasureParts.Three(null, new(scene.Language)), .. rows[^1].Skip(2)]);
            }
        }

        return rows.Count == 0
            ? scene.NothingYet
            :
            [
                scene.Pieces.Table(words.Goals, [new(own.Goal), new(own.Target), new(words.Measured), new(own.Owners), new(words.Judged)], rows,
                    data: new([own.Goal, own.Target, own.TimeColumn, .. own.Three(own.Figure), words.Measured, own.Owners, words.Judged], data)),
                Piece.Paragraph.Of(words.HowJudged, ParagraphStyle.Small),
            ];
    }

    public static Task<IReadOnlyList<Piece>> Round(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var (words, own) = (new FollowWords(scene.Language), new PartWords(scene.Language));
        var account = scene.ThingOf(ask, Loop.Follow.Round.Name) is { } id ? scene.Place.Known.Find(id) : scene.Place.Known.Current(scene.Plan.Today);
        if (account is null || account.Reviews.Count == 0)
        {
            return Task.FromResult(scene.NothingYet);
        }

        IReadOnlyList<Piece> pieces =
        [
            scene.Pieces.Heading(2, account.Round.Title),
            .. Done(account, words, own, scene),
            .. Lists(account, words, scene),
        ];
        return Task.FromResult(pieces);
    }

    public static async Task<IReadOnlyList<Piece>> Evaluations(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var words = new EvaluationWords(scene.Language);
        var rows = new List<IReadOnlyList<Cell>>();
        foreach (var one in scene.Place.Known.Evaluations.Where(one => one.IsFrozen))
        {
            if (await scene.Sources.Evaluations.Result(scene.Plan.Key, one, scene.Plan.Known, stop) is { } result)
            {
                var intervention = scene.Plan.Plan.Find(new(Intervention.Name, one.Intervention))?.Title ?? "";
                rows.Add([new(one.Title), new(intervention), new(words.Lead(result))]);
            }
        }

        var own = new PartWords(scene.Language);
        return rows.Count == 0 ? scene.NothingYet : [scene.Pieces.Table(words.Title, [new(own.Evaluation), new(own.Intervention), new(own.What)], rows)];
    }

    // How a goal stands by the figures as they stood, which may not be those of today.
    private static async Task<IReadOnlyList<GoalStatus>> Statuses(Goal goal, PartScene scene, CancellationToken stop)
    {
        var statuses = new List<GoalStatus>();
        foreach (var target in goal.Targets)
        {
            var series = goal.Indicator is { } indicator && await scene.Figures.Series(scene.Plan.Key, new(indicator, target.Area) { Dimension = goal.Dimension }, stop) is { } found ? GoalSeries.Of(goal, found) : null;
            statuses.Add(GoalStatus.Of(goal, target, series));
        }

        return statuses;
    }

    private static IEnumerable<Piece> Done(Account account, FollowWords words, PartWords own, PartScene scene)
    {
        var rows = account.Reviews.OrderBy(one => one.Thing.Kind).ThenBy(one => scene.Plan.Plan.Find(one.Thing)?.Title, StringComparer.Ordinal).Select(one => (IReadOnlyList<Cell>)
        [
            new(scene.Plan.Plan.Find(one.Thing)?.Title ?? one.Thing.Id), new(scene.Plan.Parties.NameThen(one.From)), new(one.Thing.Kind == Goal.Name ? words.Named(one.Said.Judged) : words.Named(one.Said.Done)),
            new(one.Said.Obstacles), new(one.Said.Learning),
        ]);
        yield return scene.Pieces.Table(own.Answered, [new(words.About), new(words.From), new(own.HowItWent), new(words.InTheWay), new(words.Learnt)], [.. rows]);
    }

    private static IEnumerable<Piece> Lists(Account account, FollowWords words, PartScene scene)
    {
        if (account.Difficulties() is { Count: > 0 } difficulties)
        {
            yield return scene.Pieces.Heading(3, words.InTheWay);
            yield return new Piece.Bullets(false, [.. difficulties.Select(one => (IReadOnlyList<Piece>)[Piece.Paragraph.Of($"{words.Named(one.What)}: {words.Whole(one.Times)}")])]);
        }

        var asked = account.Reviews.Where(one => one.Said.Support.Length > 0).ToList();
        if (asked.Count > 0)
        {
            yield return scene.Pieces.Heading(3, words.SupportAsked);
            yield return new Piece.Bullets(false, [.. asked.Select(one => (IReadOnlyList<Piece>)[Piece.Paragraph.Of($"{scene.Plan.Parties.NameThen(one.From)}: {one.Said.Support}")])]);
        }
    }
}
