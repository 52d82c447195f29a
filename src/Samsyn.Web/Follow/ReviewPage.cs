// GET and POST /sv/exempellan/follow/round/{id}/answer and …/enter : an owner answers in a round about all that is theirs, in one form.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Follow;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Decide;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>Where an owner answers in a round.</summary>
internal static class ReviewPage
{
    public static void Map(IEndpointRouteBuilder follow)
    {
        var round = follow.MapGroup("/round/{id}");
        round.OnGet("/answer", Show).IsForReadersOf(new(Round.Name), "id");
        round.OnPost("/answer", Answer).IsForGuestsOf(new(Round.Name), "id");
        round.OnGet("/enter", Enter).Needs(Right.Convene);
        round.OnPost("/enter", Entered).Needs(Right.Convene);
    }

    private static Task<Results<RazorComponentResult<ReviewView>, NotFound>> Show(string id, string? who, string? first, [AsParameters] FollowTools tools, CancellationToken stop) => Form(id, "answer", (who, first), tools, stop);

    private static Task<Results<RazorComponentResult<ReviewView>, NotFound>> Enter(string id, string? who, string? first, [AsParameters] FollowTools tools, CancellationToken stop) => Form(id, "enter", (who, first), tools, stop);

    private static Task<Results<RedirectHttpResult, RazorComponentResult<ReviewView>, NotFound>> Answer(
        string id, [FromForm] IFormCollection sent, [AsParameters] FollowTools tools, CancellationToken stop) => Take(id, "answer", sent, tools.Store.Follow, tools, stop);

    private static Task<Results<RedirectHttpResult, RazorComponentResult<ReviewView>, NotFound>> Entered(
        string id, [FromForm] IFormCollection sent, [AsParameters] FollowTools tools, CancellationToken stop) => Take(id, "enter", sent, tools.Own.Follow, tools, stop);

    private static async Task<Results<RazorComponentResult<ReviewView>, NotFound>> Form(string id, string part, (string? Who, string? First) asked, FollowTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Reviewing(id, part, asked.Who), stop);
        return place.Known.Find(id) is not { } account ? TypedResults.NotFound()
            : ReviewView.Of(place, account, new(part, AskedAs(place, asked.Who), Written.Nothing) { Own = NewId.Make(tools.Clock), First = FirstOf(asked.First) }, Flaws.None);
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<ReviewView>, NotFound>> Take(
        string id, string part, IFormCollection sent, FollowShelf shelf, FollowTools tools, CancellationToken stop)
    {
        var written = Written.Of(sent);
        var who = written.At("who");
        var place = await tools.Place(address => address.Reviewing(id, part, who), stop);
        if (place.Known.Find(id) is not { } account || AskedAs(place, who) is not { } asked || !NewId.Is(written.At("id")))
        {
            return TypedResults.NotFound();
        }

        var words = new FollowWords(place.Address.Language);
        var (reviews, flaws) = ReviewFields.Read(written, asked, id, words);
        if (flaws.Count > 0 || reviews.Count == 0)
        {
            return ReviewView.Of(place, account, new(part, asked, written) { Own = written.At("id"), First = FirstOf(written.At("first")) }, flaws.Count > 0 ? flaws : Flaws.Of("", words.NothingSaid));
        }

        await shelf.Reviews.Add(place.Key, reviews, stop);
        return TypedResults.LocalRedirect($"{place.Address.Reviewing(id, part, who, FirstOf(written.At("first")))}&done=sent");
    }

    /// <summary>The first of the things that are shown, as an address has it; 0 for what is no number.</summary>
    public static int FirstOf(string? written) => int.TryParse(written, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var first) ? first : 0;

    private static Asked? AskedAs(FollowPlace place, string? who) => Parties.Read(who) is { } party ? place.Asked.FirstOrDefault(one => one.Who == party) : null;
}

/// <summary>What the form of an owner shows.</summary>
/// <param name="Part"><c>answer</c> or <c>enter</c>.</param>
/// <param name="Asked">Who answers and about what; null while that is not chosen.</param>
/// <param name="Written">What stands in the form.</param>
public sealed record ReviewShown(string Part, Asked? Asked, Written Written)
{
    /// <summary>The identity of what is sent, so that it is there once.</summary>
    public string Own { get; init; } = "";

    /// <summary>The first of the things that are shown, from 0: whoever has many answers some at a time.</summary>
    public int First { get; init; }
}
