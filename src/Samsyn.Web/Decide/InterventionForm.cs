// The form of an intervention: what, for whom, who, money, evidence, and how it is meant to help.
using System.Globalization;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The form of an intervention.</summary>
internal sealed class InterventionForm : EditForm<Intervention>
{
    /// <summary>The name of the field of the theory of change, which is drawn.</summary>
    public const string TheoryName = "theory";

    // Below this, kronor were most likely meant as thousands.
    private const decimal LeastLikely = 1_000m;

    private readonly InterventionWords words;
    private readonly PlanFields shared;
    private readonly EditField.Line title;
    private readonly EditField.Prose text;
    private readonly EditField.One stage;
    private readonly EditField.One directness;
    private readonly EditField.One approach;
    private readonly EditField.Line dose;
    private readonly EditField.One layer;
    private readonly EditField.Several determinants;
    private readonly EditField.Line group;
    private readonly EditField.Several lifeStages;
    private readonly EditField.Line arena;
    private readonly EditField.Rows areas;
    private readonly EditField.One lead;
    private readonly EditField.Rows contributors;
    private readonly EditField.Kronor cost;
    private readonly EditField.One often;
    private readonly EditField.Line payer;
    private readonly EditField.Line gainer;
    private readonly EditField.Whole years;
    private readonly EditField.One strength;
    private readonly EditField.Line source;
    private readonly EditField.Line reviewer;
    private readonly EditField.Day reviewed;
    private readonly EditField.Prose sideEffects;
    private readonly EditField.Prose childRights;
    private readonly EditField.Line process;
    private readonly EditField.One effect;
    private readonly EditField.Line step;
    private readonly EditField.Line leads;
    private readonly EditField.Rows theory;
    private readonly EditField.Day first;
    private readonly EditField.Day last;
    private readonly EditField.Line origin;
    private readonly EditField.One matter;

    public InterventionForm(PlanPlace place, Intervention? before)
    {
        var plan = new PlanWords(place.Address.Language);
        (words, shared) = (new(place.Address.Language), new(place, [before?.Lead, .. before?.Contributors ?? []]));
        title = shared.TitleField(words.TitleHint);
        text = PlanFields.Text(words.What) with { Optional = true };
        stage = new("stage", words.Stage, BodyWords.Options<InterventionStage>(words.Named));
        directness = new("directness", words.Directness, BodyWords.Options<Directness>(words.Named));
        approach = new("approach", words.Approach, BodyWords.Options<Approach>(words.Named));
        dose = new("dose", words.Dose, 300) { Optional = true, Hint = words.DoseHint };
        layer = shared.Layer(words.LayerHint);
        determinants = shared.Determinants();
        group = new("group", words.ForWhom, 200) { Optional = true };
        lifeStages = new("life-stages", plan.LifeStage, shared.LifeStages) { Optional = true };
        arena = new("arena", words.Arena, 200) { Optional = true, Hint = words.ArenaHint };
        areas = new("areas", plan.Area, [new EditField.One("area", plan.Area, shared.Areas)]) { Optional = true, Most = 60, Hint = words.AreasHint };
        lead = shared.Party("lead", words.LeadBy);
        contributors = shared.Parties("contributors", words.Contributors, words.Contributor, words.ContributorsHint);
        cost = new("cost", words.Cost) { Optional = true, Hint = words.CostHint };
        often = new("often", words.Often, [new("yearly", words.Yearly), new("once", words.Once)]);
        payer = new("payer", words.Payer, 200) { Optional = true };
        gainer = new("gainer", words.Gainer, 200) { Optional = true, Hint = words.GainerHint };
        years = new("years", words.YearsToEffect, 0, 50) { Optional = true };
        strength = new("strength", words.Strength, BodyWords.Options<EvidenceStrength>(words.Named));
        source = new("source", words.Source, 500) { Optional = true };
        reviewer = new("reviewer", words.Reviewer, 120) { Optional = true, Hint = words.ReviewerHint };
        reviewed = new("reviewed", words.Reviewed) { Optional = true };
        sideEffects = new("side-effects", words.SideEffects, 2_000) { Optional = true, Lines = 3 };
        childRights = new("child-rights", words.ChildRights, 2_000) { Optional = true, Lines = 3 };
        process = new("process", words.Process, 300) { Optional = true, Hint = words.ProcessHint };
        effect = shared.Indicator("effect", words.Effect, words.EffectHint);
        step = new("step", words.Step, 200);
        leads = new("leads", words.LeadsTo, 40) { Optional = true };
        theory = new(TheoryName, plan.Theory, [step, leads]) { Optional = true, Most = 30, Hint = words.TheoryHint };
        first = new("first", words.First) { Optional = true };
        last = new("last", words.Last) { Optional = true };
        origin = new("origin", words.Origin, 300) { Optional = true };
        matter = shared.Matter();
    }

    public override IReadOnlyList<EditField> Fields =>
    [
        title, text, stage, directness, approach, dose, layer, determinants, group, lifeStages, arena, areas, lead, contributors, cost, often, payer, gainer, years,
        strength, source, reviewer, reviewed, sideEffects, childRights, process, effect, theory, first, last, origin, matter,
    ];

    public override Written Of(Intervention thing) => new Written()
        .With(title.Name, thing.Title).With(text.Name, thing.Text).With(stage.Name, thing.Stage.ToString()).With(directness.Name, thing.Directness.ToString())
        .With(approach.Name, thing.Approach.ToString()).With(dose.Name, thing.Dose).With(layer.Name, thing.Layer.ToString())
        .With(determinants.Name, thing.Determinants.Select(one => one.ToString())).With(group.Name, thing.Group).With(lifeStages.Name, thing.LifeStages).With(arena.Name, thing.Arena)
        .With("area", thing.Areas).With(lead.Name, Parties.ValueOf(thing.Lead)).With(contributors.Columns[0].Name, thing.Contributors.Select(Parties.ValueOf))
        .With(cost.Name, thing.Cost.Amount).With(often.Name, thing.Cost.Once ? "once" : "yearly").With(payer.Name, thing.Cost.Payer).With(gainer.Name, thing.Cost.Gainer)
        .With(years.Name, thing.Cost.YearsToEffect).With(strength.Name, thing.Evidence.Strength.ToString()).With(source.Name, thing.Evidence.Source)
        .With(reviewer.Name, thing.Evidence.Reviewer).With(reviewed.Name, thing.Evidence.Reviewed).With(sideEffects.Name, thing.SideEffects).With(childRights.Name, thing.ChildRights)
        .With(process.Name, thing.ProcessIndicator).With(effect.Name, thing.EffectIndicator ?? "").With(step.Name, thing.Theory.Steps.Select(one => one.Text))
        .With(leads.Name, thing.Theory.Steps.Select(one => string.Join(", ", one.LeadsTo.Select(next => next.ToString(CultureInfo.InvariantCulture)))))
        .With(first.Name, thing.First).With(last.Name, thing.Last).With(origin.Name, thing.Origin).With(matter.Name, thing.Matter ?? "");

    public override Intervention Read(EditReader read, Intervention before)
    {
        var life = read.Life(first, last);
        var leader = Parties.Read(read.One(lead));
        if (before.Stage is not (InterventionStage.Ended or InterventionStage.Dropped))
        {
            shared.NotEnded(read, lead, leader);
        }

        return before with
        {
            Title = read.Text(title),
            Text = read.Text(text),
            Stage = read.One<InterventionStage>(stage),
            Directness = read.One<Directness>(directness),
            Approach = read.One<Approach>(approach),
            Dose = read.Text(dose),
            Layer = read.One<CauseLayer>(layer),
            Determinants = [.. read.Several<Determinant>(determinants).Order()],
            Group = read.Text(group),
            LifeStages = read.Several(lifeStages),
            Arena = read.Text(arena),
            Areas = [.. read.Rows(areas, row => row.One((EditField.One)areas.Columns[0])).OfType<string>().Distinct()],
            Lead = leader,
            Contributors = PlanFields.Read(read, contributors),
            Cost = CostOf(read, before.Cost),
            Evidence = new() { Strength = read.One<EvidenceStrength>(strength), Source = read.Text(source), Reviewer = read.Text(reviewer), Reviewed = read.Day(reviewed) },
            SideEffects = read.Text(sideEffects),
            ChildRights = read.Text(childRights),
            ProcessIndicator = read.Text(process),
            EffectIndicator = read.One(effect),
            Theory = TheoryOf(read),
            First = life.From,
            Last = life.To,
            Origin = read.Text(origin),
            Matter = read.One(matter),
        };
    }

    /// <summary>An amount; one so small that thousands were most likely meant is asked about, unless it stood there before.</summary>
    public static decimal? MoneyOf(EditReader read, EditField.Kronor cost, InterventionWords words, decimal? before)
    {
        var amount = read.Money(cost);
        if (amount is > 0 and < LeastLikely && amount != before)
        {
            read.Ask(cost.Name, words.IsItSoLittle(amount.Value), words.YesKronor(amount.Value));
        }

        return amount;
    }

    private Cost CostOf(EditReader read, Cost before)
    {
        var amount = MoneyOf(read, cost, words, before.Amount);
        return new() { Amount = amount, Once = read.One(often) == "once", Payer = read.Text(payer), Gainer = read.Text(gainer), YearsToEffect = read.Number(years) };
    }

    private TheoryOfChange TheoryOf(EditReader read)
    {
        var rows = read.Rows(theory, row => (Text: row.Text(step), LeadsTo: row.Text(leads)));
        var steps = new List<TheoryStep>();
        foreach (var (row, (what, leadsTo)) in rows.Index())
        {
            var next = new List<int>();
            foreach (var part in leadsTo.Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= rows.Count && number != row + 1)
                {
                    next.Add(number);
                }
                else
                {
                    read.Tell(theory.Name, words.NoSuchStep(row + 1, part, rows.Count));
                }
            }

            steps.Add(new(what, [.. next.Distinct().Order()]));
        }

        var whole = new TheoryOfChange(steps);
        if (whole.Circle() is { Count: > 0 } circle)
        {
            read.Tell(theory.Name, words.Circular(circle));
        }

        return whole;
    }
}
