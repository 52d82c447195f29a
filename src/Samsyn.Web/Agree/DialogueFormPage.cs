// GET and POST /sv/exempellan/dialogues/new and …/{id}/change : a dialogue is prepared, from a template, and changed.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Where a dialogue is prepared and changed.</summary>
internal static class DialogueFormPage
{
    public static void Map(IEndpointRouteBuilder dialogues)
    {
        dialogues.OnGet("/new", New).Needs(Right.Facilitate);
        dialogues.OnGet("/{id}/change", Edit).Needs(Right.Facilitate);
        dialogues.OnPost("/{id}/change", Change).Needs(Right.Facilitate);
    }

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> New(string? template, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.NewDialogue(template ?? ""), stop);
        if (TemplateOf(template) is not { } chosen)
        {
            return TypedResults.NotFound();
        }

        var empty = await Empty(place, chosen, tools, stop);
        return Shown(place, null, NewId.Make(tools.Clock), chosen).Of(await Form(place, null, tools, stop), empty, 0);
    }

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Dialogue(id, "change"), stop);
        return await tools.Store.Agree.Dialogues.Find(place.Key, id, stop) is { } dialogue
            ? Shown(place, dialogue, id, null).Of(await Form(place, id, tools, stop), dialogue, dialogue.Version)
            : TypedResults.NotFound();
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, string? template, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Dialogue(id, "change"), stop);
        var before = await tools.Store.Agree.Dialogues.Find(place.Key, id, stop);
        var chosen = TemplateOf(template);
        if (before is null && (!NewId.Is(id) || chosen is null))
        {
            return TypedResults.NotFound();
        }

        return await Shown(place, before, id, before is null ? chosen : null).Keep(
            await Form(place, id, tools, stop), before ?? await Empty(place, chosen!, tools, stop), sent,
            async (changed, seen) =>
            {
                var kept = await tools.Own.Dialogues.Keep(place.Key, changed with { Id = id, Version = seen }, stop);
                if (kept is Kept.Done && seen == 0 && before is null)
                {
                    await Begin(place, id, chosen!, tools, stop);
                }

                await tools.Rooms.Renew(place.Key, id, stop);
                return kept;
            },
            async () => await tools.Store.Agree.Dialogues.Find(place.Key, id, stop) is { } now ? (now, now.Version) : null);
    }

    private static async Task Begin(AgreePlace place, string id, DialogueTemplate template, AgreeTools tools, CancellationToken stop)
    {
        foreach (var activity in template.Activities(id, () => NewId.Make(tools.Clock), tools.Language.Say))
        {
            await tools.Own.Activities.Keep(place.Key, activity, stop);
        }
    }

    private static DialogueTemplate? TemplateOf(string? id) => DialogueTemplate.All.FirstOrDefault(one => one.Id == id);

    private static async Task<Dialogue> Empty(AgreePlace place, DialogueTemplate template, AgreeTools tools, CancellationToken stop)
    {
        var (settings, _) = await tools.Store.Settings.Of(place.Key, stop);
        return new("", tools.Language.Say(template.Name), "")
        {
            Day = tools.Today,
            Language = tools.Language.Code,
            Groups = [.. settings.LifeStages.Select((stage, index) => new DeclaredGroup($"g{index + 1}", tools.Language.Say(stage.Name), GroupKind.LifeStage))],
        };
    }

    // Nothing continues itself, and nothing is a part of itself.
    private static async Task<DialogueForm> Form(AgreePlace place, string? own, AgreeTools tools, CancellationToken stop) =>
        new(new(place.Address.Language), [.. (await tools.Store.Agree.Dialogues.Of(place.Key, stop)).Where(one => one.Id != own)], await tools.Store.Matters.Of(place.Key, stop));

    private static EditShown Shown(AgreePlace place, Dialogue? before, string id, DialogueTemplate? template)
    {
        var words = new DialogueWords(place.Address.Language);
        var action = place.Address.Dialogue(id, "change");
        (string, string) back = before is null ? (place.Address.Dialogues(), words.Section) : (place.Address.Dialogue(id), before.Title);
        return new(place.Frame, before?.Title ?? words.New, back, template is null ? action : $"{action}?template={template.Id}");
    }
}

/// <summary>The form of a dialogue.</summary>
internal sealed class DialogueForm : EditForm<Dialogue>
{
    private readonly EditField.Line title;
    private readonly EditField.Prose purpose;
    private readonly EditField.Line inviter;
    private readonly EditField.Day day;
    private readonly EditField.Day last;
    private readonly EditField.Line place;
    private readonly EditField.Line decides;
    private readonly EditField.Prose influence;
    private readonly EditField.Day answer;
    private readonly EditField.Line group;
    private readonly EditField.One kind;
    private readonly EditField.Rows groups;
    private readonly EditField.One hides;
    private readonly EditField.One continues;
    private readonly EditField.One partOf;
    private readonly EditField.One matter;

    public DialogueForm(DialogueWords words, IReadOnlyList<Dialogue> dialogues, IReadOnlyList<Matter> matters)
    {
        title = new("title", words.Title, 160);
        purpose = new("purpose", words.Purpose, 2_000) { Hint = words.PurposeHint, Lines = 4 };
        inviter = new("inviter", words.Inviter, 160);
        day = new("day", words.Day);
        last = new("last", words.LastDay) { Optional = true };
        place = new("place", words.Place, 160) { Optional = true };
        decides = new("decides", words.Decides, 300) { Optional = true, Hint = words.MandateHint };
        influence = new("influence", words.Influence, 2_000) { Optional = true, Lines = 4 };
        answer = new("answer", words.AnswerBy) { Optional = true };
        group = new("group", words.GroupName, 60);
        kind = new("kind", words.GroupKindLabel, [.. Enum.GetValues<GroupKind>().Select(one => new EditOption(one.ToString(), words.Named(one)))]);
        groups = new("groups", words.Groups, [group, kind]) { Hint = words.GroupsHint, Most = 60 };
        hides = new("hides", words.Hides, [new("no", words.HidesNot), new("yes", words.HidesUntilClosed)]);
        continues = new("continues", words.Continues, [.. dialogues.Select(one => new EditOption(one.Id, one.Title))]) { Optional = true };
        partOf = new("part-of", words.PartOf, [.. dialogues.Where(one => one.PartOf is null).Select(one => new EditOption(one.Id, one.Title))]) { Optional = true, Hint = words.PartOfHint };
        matter = new("matter", words.Matter, [.. matters.Select(one => new EditOption(one.Id, one.Title))]) { Optional = true };
    }

    public override IReadOnlyList<EditField> Fields => [title, purpose, inviter, day, last, place, decides, influence, answer, groups, hides, continues, partOf, matter];

    public override Written Of(Dialogue thing) => new Written()
        .With(title.Name, thing.Title).With(purpose.Name, thing.Purpose).With(inviter.Name, thing.Inviter).With(day.Name, thing.Day).With(last.Name, thing.LastDay)
        .With(place.Name, thing.Place ?? "").With(decides.Name, thing.Mandate.Decides).With(influence.Name, thing.Mandate.Influence).With(answer.Name, thing.Mandate.Answer)
        .With(group.Name, thing.Groups.Select(one => one.Name)).With(kind.Name, thing.Groups.Select(one => one.Kind.ToString()))
        .With(hides.Name, thing.HidesResults ? "yes" : "no").With(continues.Name, thing.Continues ?? "").With(partOf.Name, thing.PartOf ?? "").With(matter.Name, thing.Matter ?? "");

    public override Dialogue Read(EditReader read, Dialogue before)
    {
        var life = read.Life(day, last);
        return before with
        {
            Title = read.Text(title),
            Purpose = read.Text(purpose),
            Inviter = read.Text(inviter),
            Day = life.From ?? before.Day,
            LastDay = life.To == life.From ? null : life.To,
            Place = read.TextOrNone(place),
            Mandate = new(read.Text(decides), read.Text(influence), read.Day(answer)),
            Groups = Named(read.Rows(groups, row => (row.Text(group), row.One<GroupKind>(kind))), before.Groups),
            HidesResults = read.One(hides) == "yes",
            Continues = read.One(continues),
            PartOf = read.One(partOf),
            Matter = read.One(matter),
        };
    }

    // A group keeps its identity as long as it keeps its name: what people said they belong to stays true.
    private static IReadOnlyList<DeclaredGroup> Named(IReadOnlyList<(string Name, GroupKind Kind)> written, IReadOnlyList<DeclaredGroup> before)
    {
        var made = new List<DeclaredGroup>();
        var next = before.Select(one => int.TryParse(one.Id.AsSpan(1), out var number) ? number : 0).Append(0).Max();
        foreach (var (name, kind) in written)
        {
            made.Add(new(before.FirstOrDefault(one => one.Name == name && one.Kind == kind)?.Id ?? FormattableString.Invariant($"g{++next}"), name, kind));
        }

        return [.. made.DistinctBy(one => one.Id)];
    }
}
