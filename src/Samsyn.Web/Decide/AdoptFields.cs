// The fields in which a collaboration says how it adopts a target: by which indicator, where, from which baseline, how far and by when.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Decide.Frameworks;
using Samsyn.Loop.Measure;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The fields in which a target is adopted.</summary>
internal sealed class AdoptFields
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private readonly PlanPlace place;
    private readonly FrameworkWords words;
    private readonly GoalWords goals;
    private readonly EditField.One indicator;
    private readonly EditField.One area;
    private readonly EditField.Number baseline;
    private readonly EditField.Whole baselineYear;
    private readonly EditField.Number value;
    private readonly EditField.Whole year;

    public AdoptFields(PlanPlace place, FrameworkTarget target)
    {
        (this.place, Target, words, goals) = (place, target, new(place.Address.Language), new(place.Address.Language));
        var shared = new PlanFields(place);
        indicator = shared.Indicator($"{target.Code}-indicator", goals.MeasuredBy, words.IndicatorHint);
        area = shared.Area($"{target.Code}-area", new PlanWords(place.Address.Language).Area) with { Optional = false };
        baseline = new($"{target.Code}-baseline", goals.Baseline) { Optional = true, Hint = words.BaselineHint };
        baselineYear = new($"{target.Code}-baseline-year", goals.BaselineYear, FirstYear, LastYear) { Optional = true };
        value = new($"{target.Code}-value", words.LocalChange) { Hint = words.LocalChangeHint(target) };
        year = new($"{target.Code}-year", goals.Year, FirstYear, LastYear) { Hint = words.YearHint(target) };
    }

    /// <summary>The target.</summary>
    public FrameworkTarget Target { get; }

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<EditField> Fields => [indicator, area, baseline, baselineYear, value, year];

    /// <summary>Begins with the change of the framework.</summary>
    public Written Begun(Written written) => written.With(value.Name, Target.Change);

    /// <summary>The goal that is made of them. It counts only when the reader has found no flaw.</summary>
    public Goal Read(EditReader read, Framework framework)
    {
        var (measured, where, from, since, change, by) = (read.One(indicator), read.One(area), read.WithDecimals(baseline), read.Number(baselineYear), read.WithDecimals(value), read.Number(year));
        read.Tell(baselineYear.Name, since > place.Today.Year ? goals.BaselineToCome(since.Value) : null);
        read.Tell(value.Name, change is null ? null : Amiss(change.Value, place.Known.Indicator(measured)));
        read.Tell(year.Name, by < place.Today.Year ? words.YearHasPassed(by.Value) : by <= since ? goals.YearBefore(by.Value, since!.Value) : null);
        return new()
        {
            Id = $"{framework.Id}-{Target.Code}",
            Title = words.Name(Target.Name),
            Text = words.AdoptedFrom(framework, Target),
            Aim = Target.Aim,
            Understanding = Understanding.Group,
            Indicator = measured,
            Direction = Target.Change > 0 ? Direction.HigherIsBetter : Direction.LowerIsBetter,
            Targets = where is null || change is null || by is null ? [] : [new(where, by.Value, change.Value, IsChange: true) { Baseline = from, BaselineYear = since }],
            Framework = Target.OriginIn(framework),
        };
    }

    // The other way is another goal; and 10 in a thousand are 1,000 in a hundred thousand.
    private string? Amiss(double change, Indicator? measured) =>
        change == 0 || change > 0 != Target.Change > 0 ? words.OtherWay(Target)
        : measured?.Unit is Unit.Mean ? words.NoShare(words.Name(measured.Name))
        : measured?.Unit is Unit.Share(var scale) && scale != Target.Scale && change == Target.Change ? words.OtherScale(Target, scale)
        : null;
}
