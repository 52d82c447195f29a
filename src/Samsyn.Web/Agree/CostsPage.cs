// GET and POST /sv/exempellan/dialogues/{id}/activities/{activity}/costs : what there is to use, and what each proposal costs.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Agree;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Where the budget and the costs of an activity are written.</summary>
internal static class CostsPage
{
    public static void Map(IEndpointRouteBuilder activities)
    {
        activities.OnGet("/{activity}/costs", Edit);
        activities.OnPost("/{activity}/costs", Change);
    }

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, string activity, [AsParameters] AgreeTools tools, CancellationToken stop) =>
        await Found(id, activity, tools, stop) is var (at, found)
            ? Shown(at, found).Of(new CostsForm(new(tools.Language), at.Room.Items(found), found), found, found.Version)
            : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, string activity, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, CancellationToken stop) =>
        await Found(id, activity, tools, stop) is var (at, found)
            ? await Shown(at, found).Keep(
                new CostsForm(new(tools.Language), at.Room.Items(found), found), found, sent,
                async (changed, seen) =>
                {
                    var kept = await tools.Own.Activities.Keep(at.Place.Key, changed with { Version = seen }, stop);
                    await tools.Rooms.Renew(at.Place.Key, id, stop);
                    return kept;
                },
                () => Task.FromResult<(Activity, long)?>(at.Room.Original.Activity(activity) is { } now ? (now, now.Version) : null))
            : TypedResults.NotFound();

    private static async Task<(RoomPlace At, Activity Found)?> Found(string id, string activity, AgreeTools tools, CancellationToken stop) =>
        await tools.Room(id, address => address.Dialogue(id, "activities", activity, "costs"), stop) is { } at
        && at.Room.Original.Activity(activity) is { Kind: ActivityKind.Portfolio } found ? (at, found) : null;

    private static EditShown Shown(RoomPlace at, Activity activity)
    {
        var words = new BudgetWords(at.Place.Address.Language);
        var dialogue = at.Room.Dialogue;
        return new(at.Place.Frame, words.Title, (at.Place.Address.Dialogue(dialogue.Id), dialogue.Title), at.Place.Address.Dialogue(dialogue.Id, "activities", activity.Id, "costs"))
        {
            Lead = activity.Opened is not null ? words.Standing : at.Room.Items(activity).Count == 0 ? words.NothingWritten : words.Lead,
        };
    }
}

/// <summary>The form of a budget and its costs.</summary>
internal sealed class CostsForm : EditForm<Activity>
{
    private readonly EditField.Line amount;
    private readonly EditField.Line unit;
    private readonly IReadOnlyList<(Contribution Item, EditField.Line Field)> costs;
    private readonly BudgetWords words;

    public CostsForm(BudgetWords words, IReadOnlyList<Contribution> items, Activity before)
    {
        this.words = words;
        amount = new("amount", words.Amount, 20);
        unit = new("unit", words.Unit, 40);
        costs = [.. items.Select(one => (one, new EditField.Line($"cost-{one.Id}", words.CostOf(one.Text!), 20) { Optional = true }))];
        Fields = before.Opened is null ? [amount, unit, .. costs.Select(one => one.Field)] : [];
    }

    public override IReadOnlyList<EditField> Fields { get; }

    public override Written Of(Activity thing)
    {
        var written = new Written().With(amount.Name, Said(thing.Rules.Budget?.Amount)).With(unit.Name, thing.Rules.Budget?.Unit ?? "");
        return costs.Aggregate(written, (all, one) => all.With(one.Field.Name, Said(thing.Rules.Budget?.Costs.TryGetValue(one.Item.Id, out var cost) == true ? cost : null)));
    }

    public override Activity Read(EditReader read, Activity before)
    {
        if (Fields.Count == 0)
        {
            return before;
        }

        var (all, what) = (Amount(read, amount), read.Text(unit));
        var each = costs.Select(one => (one.Item.Id, Cost: Amount(read, one.Field))).Where(one => one.Cost is not null).ToDictionary(one => one.Id, one => one.Cost!.Value);
        if (each.Count == 0)
        {
            read.Tell(costs.Count == 0 ? amount.Name : costs[0].Field.Name, costs.Count == 0 ? words.NothingWritten : words.NoCosts);
        }

        // The lot is drawn with the first costs that are written, and stays: nobody draws again until they like it.
        return before with { Rules = before.Rules with { Budget = new(all ?? 0, what, each, before.Rules.Budget?.Seed ?? System.Security.Cryptography.RandomNumberGenerator.GetInt32(1, int.MaxValue)) } };
    }

    private string Said(decimal? number) => number is null ? "" : words.Language == Language.English
        ? number.Value.ToString("0.####", CultureInfo.InvariantCulture)
        : number.Value.ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');

    private decimal? Amount(EditReader read, EditField.Line field)
    {
        var written = read.Text(field);
        if (written.Length == 0)
        {
            return null;
        }

        if (Numeral.Read(written, DecimalMark.Either) is > 0 and < 1e12 and var number)
        {
            return (decimal)number;
        }

        read.Tell(field.Name, words.NotAnAmount(written));
        return null;
    }
}
