// The short form in which whoever does something tells of it: on a phone, in a few minutes.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The short form of what is done already.</summary>
internal sealed class TellForm : EditForm<Intervention>
{
    /// <summary>The name of the field of whoever answers for it.</summary>
    public const string WhoName = "who";

    private readonly PlanPlace place;
    private readonly InterventionWords words;
    private readonly EditField.One who;
    private readonly EditField.Line title;
    private readonly EditField.Line group;
    private readonly EditField.Several lifeStages;
    private readonly EditField.Several determinants;
    private readonly EditField.One where;
    private readonly EditField.One approach;
    private readonly EditField.Kronor cost;
    private readonly EditField.Line payer;
    private readonly EditField.Line reached;
    private readonly EditField.One strength;
    private readonly EditField.One layer;
    private readonly EditField.One directness;

    public TellForm(PlanPlace place)
    {
        var (tell, plan, shared) = (new TellWords(place.Address.Language), new PlanWords(place.Address.Language), new PlanFields(place));
        (this.place, words) = (place, new(place.Address.Language));
        who = new(WhoName, tell.Who, place.Parties.Options) { Hint = tell.WhoHint };
        title = new(PlanFields.Title, tell.What, Planned.LongestTitle) { Hint = tell.WhatHint };
        group = new("group", words.ForWhom, 200) { Optional = true, Hint = tell.GroupHint };
        lifeStages = new("life-stages", plan.LifeStage, shared.LifeStages) { Optional = true, Hint = tell.NoneIsAll };
        determinants = shared.Determinants() with { Hint = tell.DeterminantsHint };
        where = new("where", tell.Where, shared.Areas) { Optional = true, Hint = tell.NoneIsEverywhere };
        approach = new("approach", words.Approach, BodyWords.Options<Approach>(words.Named));
        cost = new("cost", tell.Cost) { Optional = true, Hint = words.CostHint };
        payer = new("payer", words.Payer, 200) { Optional = true };
        reached = new("reached", tell.Reached, 300) { Optional = true, Hint = tell.ReachedHint };
        strength = new("strength", tell.Evaluated, BodyWords.Options<EvidenceStrength>(tell.Named));
        layer = shared.Layer(words.LayerHint);
        directness = new("directness", words.Directness, BodyWords.Options<Directness>(words.Named));
    }

    /// <summary>What is folded away, so that the form stays short; it stands on what is most usual.</summary>
    public IReadOnlyList<EditField> Folded => [layer, directness];

    public override IReadOnlyList<EditField> Fields => [who, title, group, lifeStages, determinants, where, approach, cost, payer, reached, strength, layer, directness];

    public override Written Of(Intervention thing) => new Written()
        .With(who.Name, Parties.ValueOf(thing.Lead)).With(title.Name, thing.Title).With(group.Name, thing.Group).With(lifeStages.Name, thing.LifeStages)
        .With(determinants.Name, thing.Determinants.Select(one => one.ToString())).With(where.Name, thing.Areas is [var first, ..] ? first : "").With(approach.Name, thing.Approach.ToString())
        .With(cost.Name, thing.Cost.Amount).With(payer.Name, thing.Cost.Payer).With(reached.Name, thing.ProcessIndicator).With(strength.Name, thing.Evidence.Strength.ToString())
        .With(layer.Name, thing.Layer.ToString()).With(directness.Name, thing.Directness.ToString());

    public override Intervention Read(EditReader read, Intervention before) => before with
    {
        Lead = Parties.Read(read.One(who)),
        Title = read.Text(title),
        Group = read.Text(group),
        LifeStages = read.Several(lifeStages),
        Determinants = [.. read.Several<Determinant>(determinants).Order()],
        Areas = read.One(where) is { } one ? [one] : [],
        Approach = read.One<Approach>(approach),
        Cost = new() { Amount = InterventionForm.MoneyOf(read, cost, words, null), Payer = read.Text(payer) },
        ProcessIndicator = read.Text(reached),
        Evidence = new() { Strength = read.One<EvidenceStrength>(strength) },
        Stage = InterventionStage.Existing,
        Layer = read.One<CauseLayer>(layer),
        Directness = read.One<Directness>(directness),
        Confirmed = place.Today,
    };
}
