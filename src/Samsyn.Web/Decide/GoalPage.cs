// GET and POST /sv/exempellan/plan/goal/… : a goal, what is to be reached where, and who answers for it.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Decide.Frameworks;
using Samsyn.Loop.Measure;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The pages of goals.</summary>
internal sealed class GoalPage() : PlannedPages<Goal>(Goal.Name)
{
    protected override IPlanned<Goal> Shelf(PlanShelf shelf) => shelf.Goals;

    protected override Goal Empty(PlanPlace place, ChainEnd? from)
    {
        var challenge = from is null ? null : place.Plan.Find(from.Thing) as Challenge;
        return new()
        {
            Id = "",
            Title = "",
            Indicator = challenge?.Indicator,
            Dimension = challenge?.Dimension,
            Understanding = challenge?.Dimension is null ? Understanding.Group : place.Known.Dimension(challenge.Dimension) is { Ordered: true } ? Understanding.Gradient : Understanding.Gap,
        };
    }

    protected override EditForm<Goal> Form(PlanPlace place, Goal? before) => new GoalForm(place, before);

    protected override PlannedTold Told(PlanPlace place, Goal thing)
    {
        var (words, told) = (new GoalWords(place.Address.Language), new FrameworkWords(place.Address.Language));
        return new(words.Lead(thing, place))
        {
            Amiss = [.. words.Amiss(thing, place)],
            Next = [(place.Address.NewPlanned(Intervention.Name, thing.Thing), words.Intervene), (place.Address.NewPlanned(Package.Name, thing.Thing), words.Pack)],
            More = [(place.Address.Follow("goal", thing.Id), words.HowItGoes), (place.Address.Follow("goal", thing.Id, "reach"), words.WhatItTakes)],
            Hidden = [GoalForm.TargetsName],
            Parts =
            [
                new(words.Targets, [.. thing.Targets.Select(one => (place.Known.Area(one.Area)?.Name ?? one.Area, (string?)null, words.Of(one, thing, place.Known)))]) { Empty = words.NoTargets },
                .. KnownFrameworks.TargetOf(thing.Framework) is var (framework, target)
                    ? [new PlannedPart(told.TakenFrom, [(words.Name(framework.Name), place.Address.Frameworks(framework.Id), Shared.Words.Line(words.Name(target.Name), told.Told(target)))])]
                    : Array.Empty<PlannedPart>(),
            ],
        };
    }
}

/// <summary>The form of a goal.</summary>
internal sealed class GoalForm : EditForm<Goal>
{
    /// <summary>The name of the field of the targets, which have a part of the page of their own.</summary>
    public const string TargetsName = "targets";

    private readonly PlanPlace place;
    private readonly PlanFields shared;
    private readonly GoalWords words;
    private readonly EditField.Line title;
    private readonly EditField.Prose text;
    private readonly EditField.One aim;
    private readonly EditField.One understanding;
    private readonly EditField.One indicator;
    private readonly EditField.One dimension;
    private readonly EditField.One subgroup;
    private readonly EditField.One direction;
    private readonly TargetRows targets;
    private readonly EditField.Rows owners;
    private readonly EditField.Prose judged;
    private readonly EditField.One stage;
    private readonly EditField.One matter;

    public GoalForm(PlanPlace place, Goal? before)
    {
        (this.place, shared, words) = (place, new(place, before?.Owners ?? []), new(place.Address.Language));
        title = shared.TitleField(words.TitleHint);
        text = PlanFields.Text(words.What) with { Optional = true };
        aim = new("aim", words.Aim, Convene.Together.BodyWords.Options<GoalKind>(words.Named));
        understanding = new("understanding", words.Understanding, Convene.Together.BodyWords.Options<Understanding>(words.Named)) { Hint = words.UnderstandingHint };
        indicator = shared.Indicator("indicator", words.MeasuredBy, words.MeasuredByHint);
        dimension = shared.Dimension("dimension", words.DividedBy, words.DividedByHint);
        subgroup = new("subgroup", words.WhichGroup, [.. place.Known.Dimensions.SelectMany(by => by.Subgroups.Select(one => new EditOption($"{by.Code}/{one.Code}", $"{words.Name(by.Name)}: {words.Name(one.Name)}")))]) { Optional = true, Hint = words.WhichGroupHint };
        direction = new("direction", words.Direction, [new(nameof(Loop.Measure.Direction.LowerIsBetter), words.Down), new(nameof(Loop.Measure.Direction.HigherIsBetter), words.Up)]);
        targets = new(TargetsName, words, shared.Areas);
        owners = shared.Parties("owners", words.Owners, words.Owner, words.OwnersHint);
        judged = new("judged", words.Judged, 2_000) { Optional = true, Lines = 3 };
        stage = new("stage", words.Stage, Convene.Together.BodyWords.Options<GoalStage>(words.Named));
        matter = shared.Matter();
    }

    public override IReadOnlyList<EditField> Fields => [title, text, aim, understanding, indicator, dimension, subgroup, direction, targets.Field, owners, judged, stage, matter];

    public override Written Of(Goal thing) => targets.Fill(
        new Written()
            .With(title.Name, thing.Title).With(text.Name, thing.Text).With(aim.Name, thing.Aim.ToString()).With(understanding.Name, thing.Understanding.ToString())
            .With(indicator.Name, thing.Indicator ?? "").With(dimension.Name, thing.Dimension ?? "").With(subgroup.Name, thing.Subgroup is null ? "" : $"{thing.Dimension}/{thing.Subgroup}")
            .With(direction.Name, thing.Direction.ToString()).With(owners.Columns[0].Name, thing.Owners.Select(Parties.ValueOf)).With(judged.Name, thing.Judged)
            .With(stage.Name, thing.Stage.ToString()).With(matter.Name, thing.Matter ?? ""),
        thing.Targets);

    public override Goal Read(EditReader read, Goal before)
    {
        var group = read.One(subgroup)?.Split('/', 2);
        var by = read.One(dimension);
        var made = before with
        {
            Title = read.Text(title),
            Text = read.Text(text),
            Aim = read.One<GoalKind>(aim),
            Understanding = read.One<Understanding>(understanding),
            Indicator = read.One(indicator),
            Dimension = group?[0] ?? by,
            Subgroup = group?[1],
            Direction = read.One<Direction>(direction),
            Targets = targets.Read(read, place.Today),
            Owners = PlanFields.Read(read, owners),
            Judged = read.Text(judged),
            Stage = read.One<GoalStage>(stage),
            Matter = read.One(matter),
        };
        Check(read, made, by);
        return made;
    }

    private void Check(EditReader read, Goal made, string? by)
    {
        if (by is not null && made.Subgroup is not null && by != made.Dimension)
        {
            read.Tell(subgroup.Name, words.OtherDimension);
        }

        if (made.Understanding != Loop.Decide.Understanding.Group && made.Dimension is null)
        {
            read.Tell(dimension.Name, words.NoDimension(made.Understanding));
        }

        if (made.Understanding == Loop.Decide.Understanding.Gradient && place.Known.Dimension(made.Dimension) is { Ordered: false })
        {
            read.Tell(dimension.Name, words.NoLadder);
        }

        foreach (var owner in made.Owners.Where(_ => made.Stage != GoalStage.Ended))
        {
            shared.NotEnded(read, owners, owner);
        }

        AskAbout(read, made);
    }

    // A goal against what the indicator calls better may be meant; it is asked, not refused.
    private void AskAbout(EditReader read, Goal made)
    {
        if (words.Wanted(made, place.Known.Indicator(made.Indicator)) is { } wanted && wanted != made.Direction)
        {
            read.Ask(direction.Name, words.AgainstTheIndicator(made.Direction), words.YesAgainst);
        }

        if (made.Targets.Any(one => one.Change is { } change && (change > 0) != (made.Direction == Loop.Measure.Direction.HigherIsBetter) && change != 0))
        {
            read.Ask(TargetsName, words.TargetTheOtherWay, words.YesTheOtherWay);
        }
    }
}
