// How a link for guests is made: its secret and its code are drawn, kept as hashes, and shown once.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>Makes links for guests.</summary>
internal static class GuestLinkMaking
{
    /// <summary>How many groups of signs a code has.</summary>
    public const int GroupsOfCode = 2;

    /// <summary>Makes a link and shows it, with its code, for the only time.</summary>
    /// <param name="guests">The links, as the one who makes it.</param>
    /// <param name="frame">Where it is shown, and whose it is.</param>
    /// <param name="made">What it opens, and how long.</param>
    /// <param name="at">The answer it is shown in, and where the site is found.</param>
    /// <param name="stop">Stops the making.</param>
    public static async Task<RazorComponentResult<GuestLinkView>> MakeAndShow(
        this IGuests guests, Frame frame, GuestLink made, (HttpContext Context, PublicAddress Site) at, CancellationToken stop)
    {
        var (link, code, language) = (LinkToken.New(), ReadableCode.New(GroupsOfCode), frame.Address.Language);
        await guests.Make(frame.Collaboration.Key, made, (link, new(ReadableCode.Plain(code))), stop);
        at.Context.Response.Headers.CacheControl = "no-store";
        string Whole(string address) => at.Site.Of(address, at.Context.Request).ToString();
        return GuestLinkView.Of(frame, new(made.Name, code, Whole(Address.Guest(language, link.Secret)), Whole(Address.Guest(language))));
    }
}
