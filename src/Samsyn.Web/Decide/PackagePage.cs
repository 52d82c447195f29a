// GET and POST /sv/exempellan/plan/package/… : what is put before those who decide, who is asked before, and what came of it.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The pages of packages.</summary>
internal sealed class PackagePage() : PlannedPages<Package>(Package.Name)
{
    protected override IPlanned<Package> Shelf(PlanShelf shelf) => shelf.Packages;

    protected override Package Empty(PlanPlace place, ChainEnd? from) => new()
    {
        Id = "",
        Title = "",
        Proposed = place.Today,
        Items = from is not null && PackageForm.MayHold(from.Thing) ? [from.Thing] : [],
    };

    protected override EditForm<Package> Form(PlanPlace place, Package? before) => new PackageForm(place, before);

    protected override PlannedTold Told(PlanPlace place, Package thing)
    {
        var (words, plan) = (new PackageWords(place.Address.Language), new PlanWords(place.Address.Language));
        var decisions = place.Plan.Decisions.Where(one => one.Package == thing.Id).OrderBy(one => one.Day).ToList();
        return new(words.Lead(thing, place))
        {
            Amiss = [.. words.Amiss(thing, place)],
            Next = [(place.Address.NewPlanned(Decision.Name, thing.Thing), words.Decide), (place.Address.Planned(thing.Thing, "asked"), words.AskBodies)],
            More = [(place.Address.Planned(thing.Thing, "package.xlsx"), plan.AsExcel), (place.Address.Planned(thing.Thing, "package.json"), plan.AsJson)],
            Hidden = [PackageForm.ItemsName, PackageForm.AskedName, PackageForm.DecidersName],
            Parts =
            [
                new(words.Items, [.. thing.Items.Select(item => Item(place, item))]) { Empty = words.NoItems },
                new(words.Decisions, [.. decisions.Select(one => (one.Title, (string?)place.Address.Planned(one.Thing), words.Line(one, place))), .. words.Waiting(thing, place)]) { Empty = words.NoDecisions },
                new(words.Consultation, [.. words.Asked(thing, place)]),
                new(words.Answers, [.. words.AnswersTo(thing, place)]),
            ],
        };
    }

    private static (string, string?, string) Item(PlanPlace place, Thing item)
    {
        var words = new PlanWords(place.Address.Language);
        return place.Plan.Find(item) is { } thing ? (thing.Title, place.Address.Planned(item), words.Named(item.Kind)) : (words.Gone, null, words.Named(item.Kind));
    }
}

/// <summary>The form of a package.</summary>
internal sealed class PackageForm : EditForm<Package>
{
    public const string ItemsName = "items";
    public const string AskedName = "asked";
    public const string DecidersName = "deciders";

    private readonly PlanFields shared;
    private readonly EditField.Line title;
    private readonly EditField.Prose text;
    private readonly EditField.Day proposed;
    private readonly EditField.One item;
    private readonly EditField.Rows items;
    private readonly EditField.Rows deciders;
    private readonly EditField.Rows asked;
    private readonly EditField.Day deadline;
    private readonly EditField.Line handedTo;
    private readonly EditField.Day handed;
    private readonly EditField.One matter;
    private readonly PackageWords words;

    public PackageForm(PlanPlace place, Package? before)
    {
        (words, shared) = (new(place.Address.Language), new(place, before?.Asked ?? []));
        var plan = new PlanWords(place.Address.Language);
        title = shared.TitleField();
        text = PlanFields.Text(words.What);
        proposed = new("proposed", words.Proposed);
        item = new("item", words.Item, [.. place.Plan.Things.Where(one => MayHold(one.Thing)).Select(one => new EditOption($"{one.Kind}/{one.Id}", $"{plan.Named(one.Kind)}: {one.Title}"))]);
        items = new(ItemsName, words.Items, [item]) { Optional = true, Most = 300 };
        deciders = new(DecidersName, words.Deciders, [new EditField.One("decider", words.Decider, [.. place.Parties.Deciders, .. place.Parties.Left(before?.Deciders ?? [])])]) { Optional = true, Hint = words.DecidersHint, Most = 30 };
        asked = shared.Parties(AskedName, words.AskedBodies, words.AskedBody, words.AskedHint);
        deadline = new("deadline", words.Deadline) { Optional = true };
        handedTo = new("handed-to", words.HandedTo, 300) { Optional = true, Hint = words.HandedToHint };
        handed = new("handed", words.Handed) { Optional = true };
        matter = shared.Matter();
    }

    /// <summary>Whether a package may hold things of this kind.</summary>
    public static bool MayHold(Thing thing) => thing.Kind is Recommendation.Name or Goal.Name or Intervention.Name;

    public override IReadOnlyList<EditField> Fields => [title, text, proposed, items, deciders, asked, deadline, handedTo, handed, matter];

    public override Written Of(Package thing) => new Written()
        .With(title.Name, thing.Title).With(text.Name, thing.Text).With(proposed.Name, thing.Proposed).With(item.Name, thing.Items.Select(Parties.ValueOf))
        .With(deciders.Columns[0].Name, thing.Deciders.Select(Parties.ValueOf)).With(asked.Columns[0].Name, thing.Asked.Select(Parties.ValueOf)).With(deadline.Name, thing.Deadline)
        .With(handedTo.Name, thing.HandedTo).With(handed.Name, thing.Handed).With(matter.Name, thing.Matter ?? "");

    public override Package Read(EditReader read, Package before)
    {
        var (day, last) = (read.Day(proposed), read.Day(deadline));
        if (last < day)
        {
            read.Tell(deadline.Name, new EditWords(words.Language).EndsBefore(deadline, proposed));
        }

        return before with
        {
            Title = read.Text(title),
            Text = read.Text(text),
            Proposed = day ?? before.Proposed,
            Items = [.. read.Rows(items, row => Chain.Read(row.One(item))).OfType<Thing>().Distinct()],
            Deciders = PlanFields.Read(read, deciders),
            Asked = PlanFields.Read(read, asked),
            Deadline = last,
            HandedTo = read.Text(handedTo),
            Handed = read.Day(handed),
            Matter = read.One(matter),
        };
    }
}
