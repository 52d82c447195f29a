// The methods of samsyn effect, each with the lines that it answers.
using Samsyn.Statistics.Effect;

namespace Samsyn.Web.Commands.Effects;

/// <summary>The methods of <c>samsyn effect</c>.</summary>
internal static class EffectMethods
{
    private const string Narrow = "counting alone: too narrow where areas vary by more than chance";

    private static readonly Dictionary<string, Func<EffectCall, EffectFile, IEnumerable<EffectLine>>> All = new()
    {
        ["before-after"] = (_, file) => EffectLine.Of("change", BeforeAfter.Of(file.Panel), size => EffectLine.Of(size)),
        ["did"] = (_, file) => Difference(file.Panel),
        ["its"] = (call, file) => EffectLine.Of("step", InterruptedSeries.Of(file.Panel, call.Line), Line),
        ["synthetic-control"] = (_, file) => EffectMixtures.Of(file.Panel),
        ["placebo"] = (call, file) => [.. EffectLine.Of("effect", Placebo.OfEffects(file.Panel), Ranked), .. EffectVerdicts.Of(call, file, VerdictRule.Ranked)],
        ["projection"] = (_, file) => EffectLine.Of("expected", Projection.Of(file.Panel), Ahead),
        ["event-study"] = (_, file) => EffectLine.Of("dot", EventStudy.Of(file.Panel), Dots),
        ["collapsed"] = (call, file) => [.. EffectLine.Of("effect", CollapsedComparison.Of(file.Panel), Collapsed), .. EffectVerdicts.Of(call, file, VerdictRule.Collapsed)],
    };

    /// <summary>What they are called.</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>The lines that a call answers.</summary>
    public static IEnumerable<EffectLine> Answer(EffectCall call, EffectFile file) => All[call.Method](call, file);

    private static IEnumerable<EffectLine> Difference(Panel panel)
    {
        var pooled = panel.IsCounts
            ? EffectLine.Of("pooled", LogRateDifference.Of(panel), found => EffectLine.Of(found.Size, "pooled ").Select(line => line with { Note = Narrow }))
            : EffectLine.Of("difference of means", MeanDifference.Of(panel), Means);
        return
        [
            .. pooled,
            .. EffectLine.Of("two-way", TwoWay.Of(panel), fit =>
            [
                .. EffectLine.Of(fit.Size(), "two-way "),
                new EffectLine("dispersion") { Value = fit.Dispersion },
            ]),
        ];
    }

    private static IEnumerable<EffectLine> Means(MeanDifference found) =>
    [
        new("mean before") { Note = "the treated area", Value = found.Own.Before },
        new("mean after") { Note = "the treated area", Value = found.Own.After },
        new("mean before") { Note = "the others", Value = found.Others.Before },
        new("mean after") { Note = "the others", Value = found.Others.After },
        new("difference of means") { Value = found.Value },
        .. found.Clustered is { } clustered ? [new("clustered error") { Error = clustered, Note = "misleading with one treated area: never judge by it" }] : Array.Empty<EffectLine>(),
    ];

    private static IEnumerable<EffectLine> Line(InterruptedSeries found) =>
    [
        .. found.Terms.Select(term => EffectLine.Of(term.Order == 0 ? Name(term.Part) : $"{Name(term.Part)} {term.Order.ToString(System.Globalization.CultureInfo.InvariantCulture)}", term.Size.Estimate)),
        .. found.Step.Ratio is { } ratio ? [EffectLine.Of("step, rate ratio", ratio)] : Array.Empty<EffectLine>(),
        new("dispersion") { Value = found.Dispersion },
        .. found.BendTest is { } test ? [new("bend, F") { Value = test.Score }, new("bend, p") { Value = test.PValue }] : Array.Empty<EffectLine>(),
        .. found.Points.Select(point => new EffectLine("line") { Time = point.Time, Value = point.Fitted }),
        .. found.Points.Select(point => new EffectLine("without") { Time = point.Time, Value = point.Without }),
    ];

    private static string Name(SeriesPart part) => part switch
    {
        SeriesPart.Level => "level",
        SeriesPart.Trend => "trend",
        SeriesPart.Step => "step",
        SeriesPart.Bend => "bend",
        SeriesPart.Sine => "sine",
        _ => "cosine",
    };

    private static IEnumerable<EffectLine> Ahead(Projection found) =>
    [
        .. found.Times.SelectMany(time => Foretold(time, time.Time)),
        .. Foretold(found.Together, null).Select(line => line with { Note = line.Note.Length == 0 ? "all times from the start on" : $"all times from the start on; {line.Note}" }),
        EffectLine.Of("observed less expected", found.Together.Difference) with { Note = "all times from the start on" },
        new("dispersion") { Value = found.Dispersion },
    ];

    private static EffectLine[] Foretold(ProjectedTime time, int? when) =>
    [
        new("observed") { Time = when, Value = time.Observed, Note = time.IsOutside ? "outside what was expected" : "" },
        EffectLine.Of("expected", time.Expected) with { Time = when },
    ];

    private static IEnumerable<EffectLine> Dots(EventStudy found) =>
    [
        new("base") { Time = found.Base, Value = 0, Note = "the last time before the start" },
        .. found.Dots.SelectMany(dot => EffectLine.Of("dot", dot.Size, size => [EffectLine.Of("dot", size.Estimate)]).Select(line => line with { Time = dot.Time })),
        new("dispersion") { Value = found.Dispersion },
    ];

    private static IEnumerable<EffectLine> Ranked(Placebo found) =>
    [
        .. found.Units.Select(unit => new EffectLine("effect") { Area = unit.Unit, Value = unit.Effect, Note = unit.Effect is null ? "cannot be worked out; counts as larger" : "" }),
        new("rank") { Value = found.Rank, IsWhole = true },
        new("p") { Value = found.PValue },
        new("least p possible") { Value = found.Least },
    ];

    private static IEnumerable<EffectLine> Collapsed(CollapsedComparison found) =>
    [
        .. found.Changes.Select(change => new EffectLine("change") { Area = change.Unit, Value = change.Change, Error = change.Variance > 0 ? Math.Sqrt(change.Variance) : null }),
        new("variance between areas") { Value = found.Between },
        .. EffectLine.Of(found.Size),
    ];
}
