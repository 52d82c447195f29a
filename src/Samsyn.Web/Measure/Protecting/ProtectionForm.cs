// The form on which a rule of protection is changed.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Measure.Protecting;

/// <summary>The form of a rule of protection.</summary>
internal sealed class ProtectionForm : EditForm<SourceRule>
{
    private readonly EditField.Whole count;
    private readonly EditField.Whole complement;
    private readonly EditField.Whole bases;
    private readonly EditField.Whole countWidth;
    private readonly EditField.Whole baseWidth;
    private readonly EditField.Whole series;
    private readonly EditField.Several special;
    private readonly EditField.Several sensitive;
    private readonly EditField.One downTo;

    private readonly IReadOnlyList<Dimension> dimensions;

    public ProtectionForm(ProtectionWords words, IReadOnlyList<Dimension> dimensions)
    {
        this.dimensions = dimensions;
        count = new("count", words.Count, 0, 1_000) { Hint = words.CountHint };
        complement = new("complement", words.Complement, 0, 1_000) { Hint = words.ComplementHint };
        bases = new("base", words.Base, 0, 10_000) { Hint = words.BaseHint };
        countWidth = new("count-width", words.CountWidth, 0, 1_000) { Hint = words.WidthHint };
        baseWidth = new("base-width", words.BaseWidth, 0, 1_000) { Hint = words.WidthHint };
        series = new("series", words.Series, 0, 100) { Hint = words.SeriesHint };
        special = new("special", words.Special, [new("zero", words.HidesZero), new("perturbed", words.Perturbed) { Meaning = words.PerturbedMeaning }]) { Optional = true };
        sensitive = new("sensitive", words.Sensitive, [.. dimensions.Select(dimension => new EditOption(dimension.Code, words.Name(dimension.Name)))]) { Optional = true, Hint = words.SensitiveHint };
        downTo = new("down-to", words.DownTo, [.. Enum.GetValues<AreaLevel>().Select(level => new EditOption(level.ToString(), new AreaWords(words.Language).Level(level)))]);
    }

    public override IReadOnlyList<EditField> Fields => [count, complement, bases, countWidth, baseWidth, series, special, sensitive, downTo];

    public override Written Of(SourceRule thing) => new Written()
        .With(count.Name, thing.Rule.CountBelow).With(complement.Name, thing.Rule.ComplementBelow).With(bases.Name, thing.Rule.BaseBelow)
        .With(countWidth.Name, thing.Rule.CountWidth).With(baseWidth.Name, thing.Rule.BaseWidth)
        .With(series.Name, (int)Math.Round(100 * thing.Rule.SeriesHiddenShare))
        .With(special.Name, [.. thing.Rule.HidesZero ? ["zero"] : (string[])[], .. thing.Perturbed ? ["perturbed"] : (string[])[]])
        .With(sensitive.Name, dimensions.Select(dimension => dimension.Code).Where(thing.IsSensitive))
        .With(downTo.Name, thing.SensitiveDownTo.ToString());

    public override SourceRule Read(EditReader read, SourceRule before)
    {
        var (few, others, persons) = (read.Number(count), read.Number(complement), read.Number(bases));
        var (wide, wideBase, hidden) = (read.Number(countWidth), read.Number(baseWidth), read.Number(series));
        var (chosen, divisions, level) = (read.Several(special), read.Several(sensitive), read.One<AreaLevel>(downTo));
        return before with
        {
            Rule = before.Rule with
            {
                CountBelow = few ?? 0,
                ComplementBelow = others ?? 0,
                BaseBelow = persons ?? 0,
                CountWidth = wide ?? 0,
                BaseWidth = wideBase ?? 0,
                SeriesHiddenShare = (hidden ?? 0) / 100.0,
                HidesZero = chosen.Contains("zero"),
            },
            Perturbed = chosen.Contains("perturbed"),
            Sensitive = divisions,
            SensitiveDownTo = level,
        };
    }
}
