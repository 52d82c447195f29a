// GET /sv/exempellan/dialogues/{id} : what a dialogue is for, what is done in it, what was said, how far people agree, and what became of it.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
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

    public static async Task<Results<RazorComponentResult<DialogueView>, NotFound>> Show(string id, [AsParameters] AgreeTools tools, CancellationToken stop) =>
        await tools.Room(id, address => address.Dialogue(id), stop) is var (place, room)
            ? DialogueView.Of(new(place, room), new(await tools.Guest(id) is not null, place.May(Right.Facilitate) || room.Dialogue.ShowsResults)
            {
                Published = await tools.Store.Publications.Is(place.Key, room.Dialogue.Thing, stop),
                Earlier = await Earlier(place, room.Dialogue, tools, stop),
            })
            : TypedResults.NotFound();

    // What came of the one before is told to whoever may read it there.
    private static async Task<Room?> Earlier(AgreePlace place, Dialogue dialogue, AgreeTools tools, CancellationToken stop) =>
        dialogue.Continues is { } id && await tools.Rooms.Of(place.Key, id) is { } earlier
        && (place.Frame.Collaboration.Invented || place.May(Right.Read) || await tools.Store.Publications.Is(place.Key, earlier.Dialogue.Thing, stop))
        && (place.May(Right.Facilitate) || earlier.Dialogue.ShowsResults) ? earlier : null;
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
}

/// <summary>Whether a dialogue is published, or taken back.</summary>
internal sealed record PublishForm
{
    public string? Do { get; init; }
}
