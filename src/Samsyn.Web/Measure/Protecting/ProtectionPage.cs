// GET /sv/exempellan/data/protection and .../change : by what rules small numbers are withheld, and where a rule is changed.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Protecting;

/// <summary>Shows the rules, and changes them.</summary>
internal static class ProtectionPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/data/protection", Show).IsForReadersOf(Rules.Figures);
        pages.OnGet("/data/protection/change", Ask).Needs(Right.Measure);
        pages.OnPost("/data/protection/change", Change).Needs(Right.Measure);
    }

    public static async Task<Results<RazorComponentResult<ProtectionView>, NotFound>> Show(
        [AsParameters] DataAsk ask, [AsParameters] Places places, [AsParameters] ProtectionKept kept, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var key = found.Collaboration.Key;
        var shown = new ProtectionShown(await kept.Rules.Of(key, stop), await SourcesOf(key, kept, stop));
        return ProtectionView.Of(DataPage.Frame(ask, found, address => address.Protection()), shown, new ProtectionWords(ask.Language));
    }

    public static async Task<Results<RazorComponentResult<EditView>, NotFound>> Ask(
        [AsParameters] DataAsk ask, string? source, [AsParameters] Places places, [AsParameters] ProtectionKept kept, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found || await Find(found.Collaboration.Key, source, kept, stop) is not { } rule)
        {
            return TypedResults.NotFound();
        }

        return Shown(ask, found, source).Of(await Form(ask, found, kept, stop), rule, rule.Version);
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        [AsParameters] DataAsk ask, string? source, HttpContext context, [FromForm] IFormCollection sent, [AsParameters] Places places, [AsParameters] ProtectionKept kept, [FromServices] SamsynStore store, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found || await Find(found.Collaboration.Key, source, kept, stop) is not { } rule)
        {
            return TypedResults.NotFound();
        }

        var key = found.Collaboration.Key;
        return await Shown(ask, found, source).Keep(
            await Form(ask, found, kept, stop), rule, sent,
            (changed, seen) => store.As(Visitor.Of(context)!.Actor).Rules.Keep(key, changed with { Version = seen }, stop),
            async () => await Find(key, source, kept, stop) is { } now ? (now, now.Version) : null);
    }

    // The rule that is kept, or the usual one where none is; null for a source that no indicator names.
    private static async Task<SourceRule?> Find(CollaborationKey key, string? source, ProtectionKept kept, CancellationToken stop) =>
        (await kept.Rules.Of(key, stop)).FirstOrDefault(rule => rule.Source == (source ?? ""))
        ?? (string.IsNullOrEmpty(source) ? SourceRule.Usual : (await SourcesOf(key, kept, stop)).Contains(source) ? new(source) : null);

    private static async Task<IReadOnlyList<string>> SourcesOf(CollaborationKey key, ProtectionKept kept, CancellationToken stop) =>
        [.. (await kept.Indicators.Of(key, stop)).Select(indicator => indicator.Source).OfType<string>().Where(source => source.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    private static async Task<ProtectionForm> Form(DataAsk ask, PlaceFound found, ProtectionKept kept, CancellationToken stop) =>
        new(new(ask.Language), await kept.Dimensions.Of(found.Collaboration.Key, stop));

    private static EditShown Shown(DataAsk ask, PlaceFound found, string? source)
    {
        var words = new ProtectionWords(ask.Language);
        var frame = DataPage.Frame(ask, found, address => address.Protection("change", source));
        return new(frame, words.RuleOf(source ?? ""), (frame.Address.Protection(), words.Title), frame.Address.Protection("change", source)) { Lead = words.ChangeLead };
    }
}

/// <summary>The stores that the pages read.</summary>
internal sealed record ProtectionKept([FromServices] ISourceRules Rules, [FromServices] IIndicators Indicators, [FromServices] IDimensions Dimensions);

/// <summary>What the page shows.</summary>
/// <param name="Rules">The rules that are kept.</param>
/// <param name="Sources">The sources that indicators name.</param>
public sealed record ProtectionShown(IReadOnlyList<SourceRule> Rules, IReadOnlyList<string> Sources)
{
    /// <summary>Each source with the rule that holds for it, that of all figures first; and whether it has one of its own.</summary>
    public IEnumerable<(string Source, SourceRule Rule, bool Own)> Each => Sources.Union(Rules.Select(rule => rule.Source).Where(source => source.Length > 0)).Prepend("")
        .Select(source => (source, SourceRule.For(Rules, source), Rules.Any(rule => rule.Source == source)));
}
