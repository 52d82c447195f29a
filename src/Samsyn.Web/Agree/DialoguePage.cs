// GET /sv/exempellan/dialogues/{id} : what a dialogue is for, what is done in it, what was said, how far people agree, and what became of it.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>One dialogue.</summary>
internal static class DialoguePage
{
    public static void Map(IEndpointRouteBuilder dialogues)
    {
        dialogues.OnGet("/{id}", Show).IsForReadersOf(Rules.Dialogue, "id");
        dialogues.OnPost("/{id}/publish", Publish).Needs(Right.Publish);
    }

    // Done twice is done: somebody who clicks twice sees the same page.
    public static async Task<Results<RedirectHttpResult, NotFound>> Publish(string id, [FromForm] PublishForm form, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id), stop) is not var (place, room) || form.Do is not ("publish" or "withdraw"))
        {
            return TypedResults.NotFound();
        }

        var publications = tools.Store.As(Visitor.Of(tools.Context)!.Actor).Publications;
        await (form.Do == "publish" ? publications.Publish(place.Key, room.Dialogue.Thing, null, stop) : publications.Withdraw(place.Key, room.Dialogue.Thing, null, stop));
        tools.Admission.Forget();
        return TypedResults.LocalRedirect($"{place.Address.Dialogue(id)}?done=kept");
    }

    public static async Task<Results<RazorComponentResult<DialogueView>, NotFound>> Show(string id, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id), stop) is not var (place, room))
        {
            return TypedResults.NotFound();
        }

        var results = place.May(Right.Facilitate) || room.Dialogue.ShowsResults;
        return DialogueView.Of(new(place, room), new(await tools.Guest(id) is not null, results)
        {
            Published = await tools.Store.Publications.Is(place.Key, room.Dialogue.Thing, stop),
            Earlier = room.Dialogue.Continues is { } earlier ? await Open(place, earlier, tools, stop) : null,
            Whole = room.Dialogue.PartOf is { } whole ? await Open(place, whole, tools, stop) : null,
            Parts = await Parts(place, id, tools, stop),
            Moderation = results ? await Moderation.Of(tools.Store.Journal, place.Key, room, stop) : Moderation.None,
        });
    }

    // Another dialogue, and what came of it, is told to whoever may read it there.
    private static async Task<Room?> Open(AgreePlace place, string id, AgreeTools tools, CancellationToken stop) =>
        await tools.Rooms.Of(place.Key, id) is { } other
        && (place.Frame.Collaboration.Invented || place.May(Right.Read) || await tools.Store.Publications.Is(place.Key, other.Dialogue.Thing, stop))
        && (place.May(Right.Facilitate) || other.Dialogue.ShowsResults) ? other.In(tools.Language.Code) : null;

    private static async Task<DialogueParts> Parts(AgreePlace place, string id, AgreeTools tools, CancellationToken stop)
    {
        var parts = new List<Room>();
        foreach (var one in (await tools.Store.Agree.Dialogues.Of(place.Key, stop)).Where(one => one.PartOf == id))
        {
            if (await Open(place, one.Id, tools, stop) is { } part)
            {
                parts.Add(part);
            }
        }

        return DialogueParts.Of(parts);
    }
}

/// <summary>Who reads the page of a dialogue.</summary>
/// <param name="Guest">Whether they take part.</param>
/// <param name="Results">Whether they may see results now.</param>
public sealed record DialogueReader(bool Guest, bool Results)
{
    /// <summary>Whether everybody may read it.</summary>
    public bool Published { get; init; }

    /// <summary>The dialogue that it continues, where they may read that too; null for none.</summary>
    public Room? Earlier { get; init; }

    /// <summary>The process that it is a part of, where they may read that too; null for none.</summary>
    public Room? Whole { get; init; }

    /// <summary>The local dialogues of it that they may read.</summary>
    public DialogueParts Parts { get; init; } = DialogueParts.None;

    /// <summary>How it was moderated, where they may see results.</summary>
    public Moderation Moderation { get; init; } = Moderation.None;
}

/// <summary>Whether a dialogue is published, or taken back.</summary>
internal sealed record PublishForm
{
    public string? Do { get; init; }
}
