// GET and POST /sv/exempellan/plan/challenge/… : a challenge, what shows it, and what has come of it.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Decide;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The pages of challenges.</summary>
internal sealed class ChallengePage() : PlannedPages<Challenge>(Challenge.Name)
{
    protected override IPlanned<Challenge> Shelf(PlanShelf shelf) => shelf.Challenges;

    protected override Challenge Empty(PlanPlace place, ChainEnd? from) => new() { Id = "", Title = from?.Said ?? "", Layer = CauseLayer.Conditions };

    protected override EditForm<Challenge> Form(PlanPlace place, Challenge? before) => new ChallengeForm(place);

    protected override PlannedTold Told(PlanPlace place, Challenge thing)
    {
        var words = new ChallengeWords(place.Address.Language);
        return new(words.Lead(thing, place.Known))
        {
            Amiss = [.. words.Amiss(thing, place.Plan)],
            Next =
            [
                (place.Address.NewPlanned(Recommendation.Name, thing.Thing), words.Recommend), (place.Address.NewPlanned(Goal.Name, thing.Thing), words.SetGoal),
                (place.Address.NewPlanned(Intervention.Name, thing.Thing), words.Intervene),
            ],
        };
    }
}

/// <summary>The form of a challenge.</summary>
internal sealed class ChallengeForm : EditForm<Challenge>
{
    private readonly EditField.Line title;
    private readonly EditField.Prose text;
    private readonly EditField.Line group;
    private readonly EditField.One lifeStage;
    private readonly EditField.One area;
    private readonly EditField.One layer;
    private readonly EditField.Several determinants;
    private readonly EditField.One indicator;
    private readonly EditField.One dimension;
    private readonly EditField.One closed;
    private readonly EditField.One matter;

    public ChallengeForm(PlanPlace place)
    {
        var (shared, plan, words) = (new PlanFields(place), new PlanWords(place.Address.Language), new ChallengeWords(place.Address.Language));
        title = shared.TitleField(words.TitleHint);
        text = PlanFields.Text(words.What, words.WhatHint);
        group = new("group", words.ForWhom, 200) { Optional = true, Hint = words.ForWhomHint };
        lifeStage = new("life-stage", plan.LifeStage, shared.LifeStages) { Optional = true };
        area = shared.Area("area", plan.Area);
        layer = shared.Layer(words.LayerHint);
        determinants = shared.Determinants();
        indicator = shared.Indicator("indicator", words.ShownBy, words.ShownByHint);
        dimension = shared.Dimension("dimension", words.DividedBy);
        closed = new("closed", words.Still, [new("no", words.StillYes), new("yes", words.StillNo)]);
        matter = shared.Matter();
    }

    public override IReadOnlyList<EditField> Fields => [title, text, group, lifeStage, area, layer, determinants, indicator, dimension, closed, matter];

    public override Written Of(Challenge thing) => new Written()
        .With(title.Name, thing.Title).With(text.Name, thing.Text).With(group.Name, thing.Group).With(lifeStage.Name, thing.LifeStage ?? "").With(area.Name, thing.Area ?? "")
        .With(layer.Name, thing.Layer.ToString()).With(determinants.Name, thing.Determinants.Select(one => one.ToString())).With(indicator.Name, thing.Indicator ?? "")
        .With(dimension.Name, thing.Dimension ?? "").With(closed.Name, thing.Closed ? "yes" : "no").With(matter.Name, thing.Matter ?? "");

    public override Challenge Read(EditReader read, Challenge before) => before with
    {
        Title = read.Text(title),
        Text = read.Text(text),
        Group = read.Text(group),
        LifeStage = read.One(lifeStage),
        Area = read.One(area),
        Layer = read.One<CauseLayer>(layer),
        Determinants = [.. read.Several<Determinant>(determinants).Order()],
        Indicator = read.One(indicator),
        Dimension = read.One(dimension),
        Closed = read.One(closed) == "yes",
        Matter = read.One(matter),
    };
}
