// Where a page stands that is there both for the whole installation and within each collaboration.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Shared;

/// <summary>Where a page stands that is there for the whole installation and within each collaboration.</summary>
/// <param name="Frame">The frame of the collaboration; null for the installation's.</param>
/// <param name="Here">The page in each language.</param>
/// <param name="Collaborations">The collaborations there are.</param>
/// <param name="Language">The reader's language.</param>
public sealed record PagePlace(Frame? Frame, Func<Language, string> Here, IReadOnlyList<Collaboration> Collaborations, Language Language)
{
    /// <summary>The pages of methods, or one of them, beside this page.</summary>
    public string Methods(string? code = null) => Frame?.Address.Methods(code) ?? Address.Methods(Language, code);

    /// <summary>Where the page that is asked for stands; null when there is no such collaboration.</summary>
    /// <param name="context">The request.</param>
    /// <param name="collaborations">The collaborations.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="here">The page's address, and whether it is a collaboration's own.</param>
    /// <param name="stop">Stops waiting.</param>
    internal static async Task<PagePlace?> Of(HttpContext context, ICollaborations collaborations, Language language, Func<Address, bool, string> here, CancellationToken stop)
    {
        var all = await collaborations.All(stop);
        if (context.GetRouteValue("slug") is not string slug)
        {
            return new(null, other => here(new(other, ""), false), all, language);
        }

        return all.FirstOrDefault(one => one.Slug == slug) is { } found
            ? new(new(found, new(language, slug), Section.Other, address => here(address, true)), other => here(new(other, slug), true), all, language)
            : null;
    }
}
