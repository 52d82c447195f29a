// GET /sv/exempellan/dialogues/{id}/live : tells open pages that something has changed, as Server-Sent Events; the page then asks for itself again.
using Samsyn.Loop.Convene;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Tells open pages of changes.</summary>
internal static class LivePage
{
    private const string Changed = "event: changed\ndata: 1\n\n";

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(20);

    // What changes faster is told together: eyes do not follow more, and a page is not asked for more often.
    private static readonly TimeSpan Together = TimeSpan.FromMilliseconds(150);

    public static void Map(IEndpointRouteBuilder dialogues) => dialogues.OnGet("/{id}/live", Tell).IsForReadersOf(Rules.Dialogue, "id");

    public static async Task Tell(string id, string? of, string? seen, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        var context = tools.Context;
        if (await tools.Room(id, address => address.Dialogue(id, "live"), stop) is not var (place, room))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        var guest = await tools.Guest(id);
        var every = of is "desk" or "screen" && place.May(Right.Facilitate);
        room.Watch(1);
        Count(room, guest, 1);
        try
        {
            await Say(context, "event: here\ndata: 1\n\n", stop);
            await Follow(context, every ? room.Everything : room.Agenda, seen, stop);
        }
        catch (OperationCanceledException)
        {
            // Whoever looked has gone.
        }
        finally
        {
            Count(room, guest, -1);
            room.Watch(-1);
        }
    }

    private static async Task Follow(HttpContext context, Signal signal, string? seen, CancellationToken stop)
    {
        var closing = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, closing);
        var next = signal.Next;
        if (seen is not null && seen != signal.Version)
        {
            await Say(context, Changed, either.Token); // between the page and its stream
        }

        while (true)
        {
            var changed = await Task.WhenAny(next, Task.Delay(Beat, either.Token)) == next;
            either.Token.ThrowIfCancellationRequested();
            next = changed ? signal.Next : next; // before it is told, so that what changes meanwhile is told too
            await Say(context, changed ? Changed : ": here\n\n", either.Token);
            if (changed)
            {
                await Task.Delay(Together, either.Token);
            }
        }
    }

    private static void Count(Room room, Guest? guest, int by)
    {
        if (guest is not null)
        {
            room.Present(guest.Id, by);
        }
    }

    private static async Task Say(HttpContext context, string text, CancellationToken stop)
    {
        await context.Response.WriteAsync(text, stop);
        await context.Response.Body.FlushAsync(stop);
    }
}
