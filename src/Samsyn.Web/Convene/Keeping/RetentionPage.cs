// GET /sv/exempellan/retention and its forms : what is forgotten by itself, and decisions to destroy what is kept.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Keeping;

/// <summary>What is forgotten by itself, and what is destroyed by decision.</summary>
internal static class RetentionPage
{
    private const int Days = 14;

    public static void Map(IEndpointRouteBuilder pages)
    {
        var own = pages.MapGroup("/retention").Needs(Right.Govern);
        own.OnGet("/", Show);
        own.OnPost("/decide", Decide);
        own.OnPost("/carry-out", CarryOut);
        HiddenTextsPage.Map(own);
    }

    public static async Task<RazorComponentResult<RetentionView>> Show(string? done, [AsParameters] MembersTools tools, [FromServices] RetentionPeriods periods, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Retention(), stop);
        return RetentionView.Of(place.Frame, await Look(place, tools, stop) with { Done = done }, periods, Flaws.None, new RetentionWords(tools.Language));
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<RetentionView>>> Decide(
        [FromForm] DisposalForm form, [AsParameters] MembersTools tools, [FromServices] RetentionPeriods periods, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Retention(), stop);
        var words = new RetentionWords(tools.Language);
        var flaws = form.Read(await tools.Store.Matters.Of(place.Key, stop), words, out var decision);
        if (flaws.Count == 0 && await tools.Own.Disposals.Decide(place.Key, decision, stop) is Checked<DisposalDecision>.Flawed(var wrong))
        {
            flaws = Flaws.Of(wrong.Select(flaw => (((Where.Field)flaw.Where).Name, (string?)words.Said(flaw))));
        }

        return flaws.Count == 0
            ? TypedResults.LocalRedirect($"{place.Frame.Address.Retention()}?done=decided")
            : RetentionView.Of(place.Frame, await Look(place, tools, stop) with { Written = form }, periods, flaws, words);
    }

    public static async Task<Results<RedirectHttpResult, NotFound>> CarryOut([FromForm] CarryOutForm form, [AsParameters] MembersTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Retention(), stop);
        if ((await tools.Store.Disposals.Of(place.Key, stop)).All(one => one.Id != form.Id))
        {
            return TypedResults.NotFound();
        }

        var gone = await tools.Own.Disposals.CarryOut(place.Key, form.Id!, stop);
        return TypedResults.LocalRedirect($"{place.Frame.Address.Retention()}?done={(gone.Count > 0 ? "destroyed" : "nothing")}");
    }

    private static async Task<RetentionShown> Look(MembersPlace place, MembersTools tools, CancellationToken stop)
    {
        var store = tools.Store;
        var (decisions, log, matters) = (await store.Disposals.Of(place.Key, stop), await store.Disposals.Log(place.Key, stop), await store.Matters.Of(place.Key, stop));
        var today = DateOnly.FromDateTime(tools.Clock.GetUtcNow().UtcDateTime);

        // What was destroyed is covered no more.
        var left = decisions.ToDictionary(one => one.Id, one => one.Covers(matters, today).Count(thing => log.All(gone => gone.Thing != thing)));
        return new(await store.RetentionRuns.Latest(Days, stop), decisions, log, matters, left) { Hidden = (await store.HiddenTexts.Of(place.Key, stop)).Count };
    }
}

/// <summary>What the page shows.</summary>
/// <param name="Runs">The last days' work.</param>
/// <param name="Decisions">The decisions.</param>
/// <param name="Log">What was destroyed.</param>
/// <param name="Matters">The matters there are.</param>
/// <param name="Left">How many things each decision covers today that were not destroyed.</param>
public sealed record RetentionShown(
    IReadOnlyList<RetentionRun> Runs, IReadOnlyList<DisposalDecision> Decisions, IReadOnlyList<Disposed> Log, IReadOnlyList<Matter> Matters, IReadOnlyDictionary<string, int> Left)
{
    /// <summary>How many texts are hidden.</summary>
    public int Hidden { get; init; }

    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done { get; init; }

    /// <summary>What was written of a decision; null for nothing.</summary>
    public DisposalForm? Written { get; init; }
}

/// <summary>Which decision is carried out.</summary>
internal sealed record CarryOutForm
{
    public string? Id { get; init; }
}

/// <summary>What is written of a decision.</summary>
public sealed record DisposalForm
{
    public string? DecidedBy { get; init; }

    public string? DecidedOn { get; init; }

    public string? Ground { get; init; }

    public string? RegistryNumber { get; init; }

    public string? Years { get; init; }

    /// <summary>Matters, by their registry numbers, one a line.</summary>
    public string? Matters { get; init; }

    /// <summary>Reads it; what is wrong is told for each field.</summary>
    internal Flaws Read(IReadOnlyList<Matter> matters, RetentionWords words, out DisposalDecision decision)
    {
        string[] named = (Matters ?? "").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isDay = DateOnly.TryParseExact(DecidedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        var hasYears = int.TryParse(Years, NumberStyles.None, CultureInfo.InvariantCulture, out var years);
        Thing? Of(string name) => matters.FirstOrDefault(one => one.RegistryNumber == name || one.Id == name) is { } matter ? new("matter", matter.Id) : null;
        decision = new(Guid.CreateVersion7().ToString("D"), (DecidedBy ?? "").Trim(), day, (Ground ?? "").Trim())
        {
            RegistryNumber = string.IsNullOrWhiteSpace(RegistryNumber) ? null : RegistryNumber.Trim(),
            Years = hasYears ? years : null,
            Things = [.. named.Select(Of).OfType<Thing>()],
        };
        return Flaws.Of(
            ("decided-on", isDay ? null : words.NoDay),
            ("years", string.IsNullOrWhiteSpace(Years) || hasYears ? null : words.NoYears),
            ("things", named.FirstOrDefault(name => Of(name) is null) is { } unknown ? words.NoMatter(unknown) : null));
    }
}
