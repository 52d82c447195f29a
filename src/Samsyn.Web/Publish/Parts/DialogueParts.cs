// Parts of a document about a dialogue: what people agree on and see differently, and what became of what they said.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Statistics.Agreement;
using Samsyn.Web.Agree;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Tells of a dialogue in a document. Groups of fewer than five are told of no more than on the dialogue's own page.</summary>
internal static class DialogueParts
{
    // As many as can be told apart in one picture.
    private const int MostPoints = 30;

    public static async Task<IReadOnlyList<Piece>> Agreed(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        if (await Room(ask, scene, stop) is not { } room || !room.Dialogue.ShowsResults)
        {
            return scene.NothingYet;
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
            return scene.NothingYet;
        }

        var (words, own) = (new DialogueWords(scene.Language), new PartWords(scene.Language));
        var said = room.Contributions().Where(one => one.IsShown).ToList();
        return said.Count == 0
            ? scene.NothingYet
            :
            [
                scene.Pieces.Table(
                    own.WhatBecame, [new(own.WhatWasSaid), new(own.KindOfSaid), new(own.Answer), new(own.What)],
                    [.. said.Select(one => (IReadOnlyList<Cell>)[new(one.Text!), new(words.Named(one.Kind)), new(one.Answer is { } answer ? words.Named(answer.Outcome) : own.NotAnswered), new(one.Answer?.Said ?? "")])]),
            ];
    }

    /// <summary>Proposals by their effect and how feasible they are, as those who rated see them.</summary>
    public static async Task<IReadOnlyList<Piece>> EffectEffort(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        if (await Room(ask, scene, stop) is not { } room || !room.Dialogue.ShowsResults)
        {
            return scene.NothingYet;
        }

        var words = new ResultWords(scene.Language);
        var pieces = new List<Piece>();
        foreach (var (_, items) in Web.Agree.Results.All(room).Where(one => one.Key.Kind == ActivityKind.Rating).OrderBy(one => one.Key.Position))
        {
            var points = EffortPoint.Of(items, MostPoints);
            if (points.Count > 0)
            {
                pieces.Add(await scene.Pieces.Picture(
                    width => EffortChart.Draw(points, new(width, words.EffortTitle, words.EffortSays(points)), words), room.Dialogue.Title,
                    [new(words.Proposal), new(words.Side("effect"), true), new(words.Side("feasibility"), true), new(words.HowFar)],
                    [.. points.Select(point => (IReadOnlyList<Cell>)[new(words.Numbered(point)), new(words.WithInterval(point.Effect), point.Effect.Value), new(words.WithInterval(point.Feasibility), point.Feasibility.Value), new(point.Item.Verdict is { } verdict ? words.Named(verdict) : "")])]));
                pieces.Add(Piece.Paragraph.Of(words.HowEffort, ParagraphStyle.Small));
                pieces.AddRange(points.Select(point => Piece.Paragraph.Of(words.Numbered(point))));
            }
        }

        return pieces.Count == 0 ? scene.NothingYet : pieces;
    }

    // The one that is asked for, else the latest in which people said something.
    private static async Task<Room?> Room(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var (key, rooms) = (scene.Plan.Key, scene.Sources.Rooms);
        if (scene.ThingOf(ask, Dialogue.Kind) is { } id)
        {
            return await rooms.Of(key, id);
        }

        foreach (var dialogue in (await scene.Sources.Store.Agree.Dialogues.Of(key, stop)).Where(one => one.ShowsResults).OrderByDescending(one => one.Day))
        {
            if (await rooms.Of(key, dialogue.Id) is { } room && room.Contributions().Any(one => one.IsShown))
            {
                return room;
            }
        }

        return null;
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
}
