// GET and POST /sv/exempellan/dialogues/{id}/examine : worries are held against the figures, proposals are taken through the gate.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Agreement.Ratings;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Where contributions are examined.</summary>
internal static class ExaminePage
{
    public static void Map(IEndpointRouteBuilder dialogues)
    {
        var examine = dialogues.MapGroup("/{id}/examine").Needs(Right.Facilitate);
        examine.OnGet("/", Show);
        examine.OnPost("/", Examine);
    }

    public static async Task<Results<RazorComponentResult<ExamineView>, NotFound>> Show(string id, [AsParameters] AgreeTools tools, IIndicators indicators, CancellationToken stop) =>
        await tools.Room(id, address => address.Dialogue(id, "examine"), stop) is { } at
            ? ExamineView.Of(at, await indicators.Of(at.Place.Key, stop), Flaws.None, null)
            : TypedResults.NotFound();

    public static async Task<Results<RazorComponentResult<ExamineView>, RedirectHttpResult, NotFound>> Examine(
        string id, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, IIndicators indicators, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id, "examine"), stop) is not { } at || at.Room.Contribution(sent["contribution"].ToString()) is not { Text: not null } item)
        {
            return TypedResults.NotFound();
        }

        var (known, words) = (await indicators.Of(at.Place.Key, stop), new ExamineWords(tools.Language));
        var found = Read(sent, item, known);
        var flaw = item.Kind == ContributionKind.Worry && found.Finding is null ? words.ChooseFinding
            : item.Kind == ContributionKind.Worry && found is { Finding: not Finding.NoData, Indicator: null } ? words.ChooseIndicator
            : found.IsParked && found.Said.Length == 0 ? words.SayWhy
            : found.Said.Length > Examination.Longest ? words.TooLong(Examination.Longest)
            : null;
        if (flaw is not null)
        {
            return ExamineView.Of(at, known, Flaws.Of($"said-{item.Id}", flaw), item with { Examined = found });
        }

        await tools.Own.Contributions.Examine(at.Place.Key, item.Id, found, stop);
        await tools.Rooms.RenewContributions(at.Place.Key, id, stop);
        return TypedResults.LocalRedirect($"{at.Place.Address.Dialogue(id, "examine")}?done=kept");
    }

    private static Examination Read(IFormCollection sent, Contribution item, IReadOnlyList<Indicator> indicators) => new()
    {
        Said = sent["said"].ToString().Trim(),
        Finding = item.Kind == ContributionKind.Worry && Enum.TryParse<Finding>(sent["finding"], out var finding) && Enum.IsDefined(finding) ? finding : null,
        Indicator = item.Kind == ContributionKind.Worry ? indicators.FirstOrDefault(one => one.Code == sent["indicator"])?.Code : null,
        Gate = item.Kind != ContributionKind.Proposal ? new Dictionary<PearlQuestion, bool>()
            : Enum.GetValues<PearlQuestion>().Where(question => sent[question.ToString()] == "yes" || sent[question.ToString()] == "no")
                .ToDictionary(question => question, question => sent[question.ToString()] == "yes"),
    };
}
