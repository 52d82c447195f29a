// GET and POST /sv/exempellan/plan/decision/… : which body decided what about a package, on which day, under which number.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The pages of decisions.</summary>
internal sealed class DecisionPage() : PlannedPages<Decision>(Decision.Name)
{
    protected override IPlanned<Decision> Shelf(PlanShelf shelf) => shelf.Decisions;

    protected override Decision Empty(PlanPlace place, ChainEnd? from) => new()
    {
        Id = "",
        Title = "",
        Package = from?.Thing.Kind == Package.Name ? from.Thing.Id : "",
        Body = from is not null && place.Plan.Find(from.Thing) is Package { Deciders: [var first, ..] } ? first.Id : "",
        Day = place.Today,
        Matter = from is null ? null : place.Plan.Find(from.Thing)?.Matter,
    };

    protected override EditForm<Decision> Form(PlanPlace place, Decision? before) => new DecisionForm(place);

    protected override PlannedTold Told(PlanPlace place, Decision thing)
    {
        var words = new PackageWords(place.Address.Language);
        return new(words.Line(thing, place));
    }

    // What a body adopts is decided from then on; what it declines stays as it was.
    protected override async Task Kept(PlanPlace place, Decision thing, PlanTools tools, CancellationToken stop)
    {
        if (thing.Outcome is not (DecisionOutcome.Adopted or DecisionOutcome.AdoptedWithChanges) || place.Plan.Find(new(Package.Name, thing.Package)) is not Package package)
        {
            return;
        }

        foreach (var item in package.Items.Select(place.Plan.Find))
        {
            switch (item)
            {
                case Intervention { Stage: InterventionStage.Proposed } intervention:
                    await tools.Own.Decide.Interventions.Keep(place.Key, intervention with { Stage = InterventionStage.Decided }, stop);
                    break;
                case Goal { Stage: GoalStage.Proposed } goal:
                    await tools.Own.Decide.Goals.Keep(place.Key, goal with { Stage = GoalStage.Decided }, stop);
                    break;
            }
        }
    }
}

/// <summary>The form of a decision.</summary>
internal sealed class DecisionForm : EditForm<Decision>
{
    private readonly PlanPlace place;
    private readonly PackageWords words;
    private readonly EditField.One package;
    private readonly EditField.One body;
    private readonly EditField.Day day;
    private readonly EditField.One outcome;
    private readonly EditField.Line number;
    private readonly EditField.Prose text;
    private readonly EditField.One matter;

    public DecisionForm(PlanPlace place)
    {
        (this.place, words) = (place, new(place.Address.Language));
        package = new("package", words.OfPackage, [.. place.Plan.Packages.Select(one => new EditOption(one.Id, one.Title))]);

        // Also bodies that have ended: decisions are recorded afterwards.
        body = new("body", words.Body, [.. place.Meets.Bodies.Where(one => one.Powers.Contains(Power.Decides)).Select(one => new EditOption(one.Id, one.Name))]);
        day = new("day", words.Day);
        outcome = new("outcome", words.Outcome, BodyWords.Options<DecisionOutcome>(words.Named));
        number = new("number", words.RegistryNumber, 80) { Optional = true };
        text = new("text", words.DecisionText, 10_000) { Optional = true, Lines = 6 };
        matter = new PlanFields(place).Matter();
    }

    public override IReadOnlyList<EditField> Fields => [package, body, day, outcome, number, text, matter];

    public override Written Of(Decision thing) => new Written()
        .With(package.Name, thing.Package).With(body.Name, thing.Body).With(day.Name, thing.Day).With(outcome.Name, thing.Outcome.ToString())
        .With(number.Name, thing.RegistryNumber).With(text.Name, thing.Text).With(matter.Name, thing.Matter ?? "");

    public override Decision Read(EditReader read, Decision before)
    {
        var (of, who, when, what) = (read.One(package), read.One(body), read.Day(day), read.One<DecisionOutcome>(outcome));
        Check(read, of, who, when);
        return before with
        {
            Title = words.TitleOf(place.Meets.Body(who)?.Name ?? "", what),
            Package = of ?? before.Package,
            Body = who ?? before.Body,
            Day = when ?? before.Day,
            Outcome = what,
            RegistryNumber = read.Text(number),
            Text = read.Text(text),
            Matter = read.One(matter),
        };
    }

    private void Check(EditReader read, string? of, string? who, DateOnly? when)
    {
        if (when is not { } taken)
        {
            return;
        }

        if (taken > place.Today)
        {
            read.Tell(day.Name, words.DecidedAhead(taken));
        }
        else if (place.Plan.Find(new(Package.Name, of ?? "")) is Package proposed && taken < proposed.Proposed)
        {
            read.Tell(day.Name, words.DecidedBefore(taken, proposed.Proposed));
        }

        if (place.Meets.Body(who) is { } decider && !decider.Life.Holds(taken))
        {
            read.Tell(body.Name, words.BodyNotThen(decider.Name, taken));
        }
    }
}
