// The form of an evaluation: what is asked, where, by which figure, from when, against which areas, and what is aimed at.
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Decide;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Follow;

/// <summary>What the form of an evaluation is checked against.</summary>
/// <param name="Figures">The figures of the indicator that is chosen in it.</param>
/// <param name="Similar">The groups of similar places.</param>
internal sealed record EvaluationGround(YearlyFigures Figures, IReadOnlyList<SimilarPlaces> Similar);

/// <summary>The form of an evaluation.</summary>
internal sealed class EvaluationForm : EditForm<Evaluation>
{
    private const string Falling = "fall";
    private const string Rising = "rise";

    private readonly PlanPlace place;
    private readonly EvaluationGround ground;
    private readonly EvaluationWords words;
    private readonly EditField.Line title;
    private readonly EditField.One intervention;
    private readonly EditField.One area;
    private readonly EditField.One indicator;
    private readonly EditField.One group;
    private readonly EditField.One way;
    private readonly EditField.Whole start;
    private readonly EditField.Whole first;
    private readonly EditField.Number aim;
    private readonly EditField.One rule;
    private readonly EditField.Several comparators;
    private readonly EditField.One control;
    private readonly EditField.Prose theory;
    private readonly EditField.One matter;

    public EvaluationForm(PlanPlace place, EvaluationGround ground)
    {
        (this.place, this.ground, words) = (place, ground, new(place.Address.Language));
        var shared = new PlanFields(place);
        title = shared.TitleField(words.NameHint);
        intervention = new("intervention", words.Intervention, [.. place.Plan.Interventions.Select(one => new EditOption(one.Id, one.Title))]);
        area = shared.Area("area", words.Area) with { Optional = false };
        indicator = shared.Indicator("indicator", words.Indicator) with { Optional = false };
        group = new(GroupName, words.Group, [.. Groups()]) { Optional = true, Hint = words.GroupHint };
        way = new("way", words.Way, [new(Falling, words.Fall), new(Rising, words.Rise)]);
        start = new("start", words.Start, 1900, 2999);
        first = new("first", words.First, 1900, 2999) { Optional = true, Hint = words.FirstHint };
        aim = new("aim", words.Aim) { Optional = true, Hint = words.AimHint };
        rule = new("rule", words.Rule, BodyWords.Options<VerdictRule>(words.Named));
        comparators = new("comparators", words.Comparators, shared.Areas) { Optional = true, Hint = words.ComparatorsHint };
        control = shared.Indicator("control", words.Control, words.ControlHint);
        theory = new("theory", words.Theory, 2_000) { Lines = 3 };
        matter = shared.Matter();
    }

    /// <summary>The name of the field of the indicator: by it the figures are found before the rest is read.</summary>
    public const string IndicatorName = "indicator";

    /// <summary>The name of the field of the group.</summary>
    public const string GroupName = "group";

    public override IReadOnlyList<EditField> Fields => [title, intervention, area, indicator, group, way, start, first, aim, theory, comparators, control, rule, matter];

    public override Written Of(Evaluation thing) => new Written()
        .With(title.Name, thing.Title).With(intervention.Name, thing.Intervention).With(area.Name, thing.Area).With(indicator.Name, thing.Indicator).With(group.Name, thing.Group)
        .With(way.Name, thing.MoreIsBetter ? Rising : Falling).With(start.Name, Year(thing.Start)).With(first.Name, Year(thing.FirstYear)).With(aim.Name, thing.Aim)
        .With(theory.Name, thing.Theory).With(comparators.Name, thing.Comparators).With(control.Name, thing.Control).With(rule.Name, thing.Rule.ToString()).With(matter.Name, thing.Matter);

    public override Evaluation Read(EditReader read, Evaluation before)
    {
        var from = read.Number(start);
        var bare = before with
        {
            Title = read.Text(title),
            Intervention = read.One(intervention) ?? "",
            Area = read.One(area) ?? "",
            Indicator = read.One(indicator) ?? "",
            Group = read.One(group) ?? "",
            MoreIsBetter = read.One(way) == Rising,
            Start = from ?? 0,
            Aim = read.WithDecimals(aim),
            Theory = read.Text(theory),
            Control = read.One(control),
            Rule = read.One<VerdictRule>(rule),
            Matter = read.One(matter),
        };
        bare = bare with { FirstYear = read.Number(first) ?? ground.Figures.FirstWhole(bare.Area, bare.Start) ?? bare.Start };
        var chosen = read.Several(comparators);
        bare = bare with { Comparators = chosen.Count > 0 ? chosen : SuggestedComparators.Of(bare, ground.Figures, place.Known.Areas, ground.Similar).Areas };

        // What is not chosen at all is told already; nothing more is made of it.
        var told = bare.Area.Length == 0 || bare.Indicator.Length == 0 || from is null ? [] : EvaluationFlaws.Of(bare, ground.Figures, place.Known.Areas, place.Today);
        foreach (var flaw in told.Where(one => one != EvaluationFlaw.TooFewYearsBefore || !told.Contains(EvaluationFlaw.NoFigureBefore)))
        {
            read.Tell(FieldOf(flaw), words.Said(flaw, bare));
        }

        return bare;
    }

    private string FieldOf(EvaluationFlaw flaw) => flaw switch
    {
        EvaluationFlaw.TooFewYearsBefore or EvaluationFlaw.StartTooFar or EvaluationFlaw.NoFigureBefore => start.Name,
        EvaluationFlaw.OwnAreaCompared or EvaluationFlaw.PartCompared => comparators.Name,
        EvaluationFlaw.AimNotWanted => aim.Name,
        EvaluationFlaw.RankNeedsNine or EvaluationFlaw.RankNeedsCounts => rule.Name,
        _ => control.Name,
    };

    private IEnumerable<EditOption> Groups() => place.Known.Dimensions.SelectMany(by => by.Subgroups.Select(one =>
        new EditOption(Stratum.Of(by.Code, one.Code).Key, $"{words.Name(by.Name)}: {words.Inside(words.Name(one.Name))}")));

    private static int? Year(int year) => year == 0 ? null : year;
}
