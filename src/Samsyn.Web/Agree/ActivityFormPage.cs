// GET and POST /sv/exempellan/dialogues/{id}/activities/{activity} : something on the agenda is added, changed or taken away.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Where what is done in a dialogue is changed.</summary>
internal static class ActivityFormPage
{
    public static void Map(IEndpointRouteBuilder dialogues)
    {
        var activities = dialogues.MapGroup("/{id}/activities").Needs(Right.Facilitate);
        activities.OnGet("/{activity}", Edit);
        activities.OnPost("/{activity}", Change);
        activities.OnPost("/{activity}/remove", Remove);
        CostsPage.Map(activities);
    }

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, string activity, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id, "activities", activity), stop) is not (var place, { Original: var room }))
        {
            return TypedResults.NotFound();
        }

        if (activity == "new")
        {
            var next = room.Activities.Select(one => one.Position).Append(0).Max() + 1;
            return Shown(place, room.Dialogue, null, NewId.Make(tools.Clock)).Of(
                new ActivityForm(new(tools.Language), room.Activities, null), new("", id, ActivityKind.Writing, "") { Position = next }, 0);
        }

        return room.Activity(activity) is { } found
            ? Shown(place, room.Dialogue, found, activity).Of(new ActivityForm(new(tools.Language), room.Activities, found), found, found.Version)
            : TypedResults.NotFound();
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, string activity, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id, "activities", activity), stop) is not (var place, { Original: var room })
            || (room.Activity(activity) is null && !NewId.Is(activity)))
        {
            return TypedResults.NotFound();
        }

        var before = room.Activity(activity);
        return await Shown(place, room.Dialogue, before, activity).Keep(
            new ActivityForm(new(tools.Language), room.Activities, before), before ?? new(activity, id, ActivityKind.Writing, ""), sent,
            async (changed, seen) =>
            {
                var kept = await tools.Own.Activities.Keep(place.Key, changed with { Id = activity, Version = seen }, stop);
                await tools.Rooms.Renew(place.Key, id, stop);
                return kept;
            },
            () => Task.FromResult<(Activity, long)?>(room.Activity(activity) is { } now ? (now, now.Version) : null));
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> Remove(string id, string activity, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        _ = sent;
        if (await tools.Room(id, address => address.Dialogue(id), stop) is not var (place, room) || room.Activity(activity) is null)
        {
            return TypedResults.NotFound();
        }

        await tools.Own.Activities.Remove(place.Key, activity, stop);
        await tools.Rooms.Renew(place.Key, id, stop);
        return TypedResults.LocalRedirect($"{place.Address.Dialogue(id)}?done=kept");
    }

    private static EditShown Shown(AgreePlace place, Dialogue dialogue, Activity? before, string activity)
    {
        var words = new DialogueWords(place.Address.Language);
        return new(place.Frame, before?.Question ?? words.AddActivity, (place.Address.Dialogue(dialogue.Id), dialogue.Title), place.Address.Dialogue(dialogue.Id, "activities", activity))
        {
            Lead = before?.Opened is null ? null : words.RulesStand,
        };
    }
}

/// <summary>The form of an activity.</summary>
internal sealed class ActivityForm : EditForm<Activity>
{
    private readonly EditField.One kind;
    private readonly EditField.Prose question;
    private readonly EditField.Whole minutes;
    private readonly EditField.Whole position;
    private readonly EditField.One judges;
    private readonly EditField.Several asked;
    private readonly EditField.One looks;

    // What the pages can do so far; an agenda is never offered what is not there.
    private static readonly ActivityKind[] Ready = [ActivityKind.Writing, ActivityKind.Table, ActivityKind.Voting, ActivityKind.Rating, ActivityKind.Points, ActivityKind.Portfolio, ActivityKind.Worries, ActivityKind.Understanding, ActivityKind.SelfCheck];

    public ActivityForm(DialogueWords words, IReadOnlyList<Activity> others, Activity? before)
    {
        kind = new("kind", words.Kind, [.. Ready.Select(one => new EditOption(one.ToString(), words.Named(one)))]);
        question = new("question", words.Question, 300) { Lines = 3 };
        minutes = new("minutes", words.Minutes, 1, 600) { Optional = true };
        position = new("position", words.Position, 1, 200);
        judges = new("judges", words.Judges, [.. others.Where(one => one.Of is null && one.Id != before?.Id).Select(one => new EditOption(one.Id, one.Question))]) { Optional = true, Hint = words.JudgesHint };
        asked = new("asked", words.Asked, [.. Enum.GetValues<ContributionKind>().Select(one => new EditOption(one.ToString(), words.Named(one)))]) { Optional = true };
        looks = new("looks", words.LooksFirst, [new("no", words.LooksFirstNo), new("yes", words.LooksFirstYes)]);
        Fields = before?.Opened is null ? [question, kind, judges, asked, looks, minutes, position] : [question, minutes, position];
    }

    public override IReadOnlyList<EditField> Fields { get; }

    public override Written Of(Activity thing) => new Written()
        .With(kind.Name, thing.Kind.ToString()).With(question.Name, thing.Question).With(minutes.Name, thing.Minutes?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "")
        .With(position.Name, thing.Position).With(judges.Name, thing.Of ?? "").With(asked.Name, thing.Rules.Asked.Select(one => one.ToString()))
        .With(looks.Name, thing.Rules.LooksFirst ? "yes" : "no");

    public override Activity Read(EditReader read, Activity before)
    {
        var changed = before with { Question = read.Text(question), Minutes = read.Number(minutes), Position = read.Number(position) ?? before.Position };
        return !Fields.Contains(kind) ? changed : changed with
        {
            Kind = read.One<ActivityKind>(kind),
            Of = read.One(judges),
            Rules = before.Rules with { Asked = [.. read.Several<ContributionKind>(asked).Order()], LooksFirst = read.One(looks) == "yes" },
        };
    }
}
