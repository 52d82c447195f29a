// Parts of a document about a dialogue: what people agree on and see differently, and what became of what they said.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Ratings;
using Samsyn.Web.Agree;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Tells of a dialogue in a document. Groups of fewer than five are told of no more than on the dialogue's own page.</summary>
internal static class DialogueParts
{
    public static async Task<IReadOnlyList<Piece>> Agreed(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        if (await Room(ask, scene, stop) is not { } room || !room.Dialogue.ShowsResults)
        {
            return Nothing(scene);
        }

        var words = new ResultWords(scene.Language);
        var results = Web.Agree.Results.All(room);
        var told = Summary.Of(room, results);
        return
        [
            Piece.Paragraph.Of(Shared.Words.Line(room.Dialogue.Title, new DialogueWords(scene.Language).When(room.Dialogue)), ParagraphStyle.Lead),
            Piece.Paragraph.Of($"{words.Came(told.People, told.Entered)} {(told.Answers.All == 0 ? "" : words.AnsweredOf(told.Answers.Answered, told.Answers.All))}".Trim()),
            .. Listed(scene, words.AgreeOn, told.Agreed, one => Shared.Words.Line(one.Verdict == Verdict.SamsynAgainst ? words.Named(Verdict.SamsynAgainst) : null, one.Votes is { } votes ? words.Agree(votes.All) : null)),
            .. Listed(scene, words.StandsFirst, told.First, words.Why, numbered: true),
            .. Listed(scene, words.SeeDifferently, told.Differ, one => one.Votes is { } votes ? words.Agree(votes.All) : words.Why(one)),
            .. results.OrderBy(one => one.Key.Position).Select(one => Table(one.Key, one.Value, scene, words)).OfType<Piece>(),
        ];
    }

    public static async Task<IReadOnlyList<Piece>> Answers(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        // What may not be seen yet of a dialogue is not seen here either.
        if (await Room(ask, scene, stop) is not { Dialogue.ShowsResults: true } room)
        {
            return Nothing(scene);
        }

        var (words, own) = (new DialogueWords(scene.Language), new PartWords(scene.Language));
        var said = room.Contributions().Where(one => one.IsShown).ToList();
        return said.Count == 0
            ? Nothing(scene)
            :
            [
                scene.Pieces.Table(
                    own.WhatBecame, [new(own.WhatWasSaid), new(own.KindOfSaid), new(own.Answer), new(own.What)],
                    [.. said.Select(one => (IReadOnlyList<Cell>)[new(one.Text!), new(words.Named(one.Kind)), new(one.Answer is { } answer ? words.Named(answer.Outcome) : own.NotAnswered), new(one.Answer?.Said ?? "")])]),
            ];
    }

    /// <summary>The proposals that enough people have rated, by effect and feasibility; what is told of none is not drawn.</summary>
    public static async Task<IReadOnlyList<Piece>> EffectEffort(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        if (await Room(ask, scene, stop) is not { Dialogue.ShowsResults: true } room)
        {
            return Nothing(scene);
        }

        var (words, own) = (new ResultWords(scene.Language), new PartWords(scene.Language));
        var all = Web.Agree.Results.All(room).Where(one => one.Key.Kind == ActivityKind.Rating).OrderBy(one => one.Key.Position).SelectMany(one => one.Value)
            .Select(one => (one.Item, Effect: Rated(one, "effect"), Feasibility: Rated(one, "feasibility"))).Where(one => one is { Effect: not null, Feasibility: not null }).ToList();
        if (all.Count == 0)
        {
            return Nothing(scene);
        }

        var titles = (own.EffectEffort, own.EffectEffortSays(all.Count), words.Side("effect"), words.Side("feasibility"));
        return
        [
            await scene.Pieces.Picture(
                width => EffectEffortChart.Draw([.. all.Select(one => (one.Effect!.Median.Value, one.Feasibility!.Median.Value))], width, titles),
                Shared.Words.Line(room.Dialogue.Title, words.Date(room.Dialogue.Day)),
                [new(own.NumberColumn, true), new(own.Proposal), new(words.Side("effect"), true), new(words.Side("feasibility"), true)],
                [.. all.Select((one, index) => (IReadOnlyList<Cell>)[new(words.Whole(index + 1), index + 1), new(one.Item.Text ?? ""), Cell(one.Effect!, words), Cell(one.Feasibility!, words)])]),
        ];
    }

    private static RatingSpread? Rated(JudgedItem item, string side) =>
        item.Rated is { Verdict: not Verdict.TooFew } rated ? Judgement.Criteria.Zip(rated.Criteria).FirstOrDefault(one => one.First == side).Second?.All : null;

    private static Cell Cell(RatingSpread spread, ResultWords words) => new(words.Median(spread), spread.Median.Value);

    private static async Task<Room?> Room(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var id = scene.ThingOf(ask, Dialogue.Kind)
            ?? (await scene.Sources.Store.Agree.Dialogues.Of(scene.Plan.Key, stop)).Where(one => one.ShowsResults).MaxBy(one => one.Day)?.Id;
        return id is null ? null : await scene.Sources.Rooms.Of(scene.Plan.Key, id);
    }

    private static IEnumerable<Piece> Listed(PartScene scene, string heading, IReadOnlyList<JudgedItem> items, Func<JudgedItem, string> more, bool numbered = false)
    {
        if (items.Count > 0)
        {
            yield return scene.Pieces.Heading(2, heading);
            yield return new Piece.Bullets(numbered, [.. items.Select(one => (IReadOnlyList<Piece>)[new Piece.Paragraph([new($"{one.Item.Text} "), new(more(one)) { Emphasis = true }])])]);
        }
    }

    private static Piece.Table? Table(Activity activity, IReadOnlyList<JudgedItem> items, PartScene scene, ResultWords words)
    {
        var own = new PartWords(scene.Language);
        var rows = items.Where(one => one.Verdict is not (null or Verdict.TooFew) || one.Points is not null).Select(one => (IReadOnlyList<Cell>)
        [
            new(one.Item.Text ?? ""), new(one.Verdict is { } verdict ? words.Named(verdict) : ""), new(one.Votes is { } votes ? words.Agree(votes.All) : words.Why(one)),
        ]).ToList();
        return rows.Count == 0 ? null : scene.Pieces.Table(activity.Question.Length > 0 ? activity.Question : new DialogueWords(scene.Language).Named(activity.Kind), [new(own.WhatWasSaid), new(own.InAWord), new(own.What)], rows);
    }

    private static IReadOnlyList<Piece> Nothing(PartScene scene) => [Piece.Paragraph.Of(new PartWords(scene.Language).NothingYet, ParagraphStyle.Small)];
}
