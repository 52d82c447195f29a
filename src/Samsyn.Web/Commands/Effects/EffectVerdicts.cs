// The verdict of samsyn effect, with its reasons, and the negative control where one is named.
using Samsyn.Statistics.Effect;

namespace Samsyn.Web.Commands.Effects;

/// <summary>Tells verdicts.</summary>
internal static class EffectVerdicts
{
    /// <summary>The lines of the verdict by a rule.</summary>
    public static IEnumerable<EffectLine> Of(EffectCall call, EffectFile file, VerdictRule rule)
    {
        var options = call.Wanted with { Rule = rule };
        var verdict = EffectVerdict.Of(file.Panel, options);
        EffectLine[] slopes = verdict.Basis.Slopes is { } found
            ?
            [
                new("slope before") { Area = file.Treatment.Unit, Value = found.Own },
                new("slope before") { Note = "mean of the others", Value = found.Others },
                new("slopes may differ by") { Value = found.Reach },
            ]
            : [];
        EffectLine[] ranks = verdict.Basis.Placebo is { } placebo
            ? [.. placebo.Units.Select(unit => new EffectLine("score") { Area = unit.Unit, Value = unit.Effect }), new("rank of score") { Value = placebo.Rank, IsWhole = true }]
            : [];
        return [.. slopes, .. ranks, .. Told("verdict", verdict), .. file.Control is { } control ? Beside(verdict, EffectVerdict.Of(control, options)) : []];
    }

    private static IEnumerable<EffectLine> Beside(EffectVerdict verdict, EffectVerdict control) =>
    [
        .. control.Basis.Size is { } size ? EffectLine.Of(size, "control ") : [],
        .. Told("verdict on the control", control),
        new("together") { Note = EffectSaid.Of(NegativeControl.Of(verdict, control).Reading) },
    ];

    private static IEnumerable<EffectLine> Told(string what, EffectVerdict verdict) =>
    [
        new(what) { Note = EffectSaid.Of(verdict) },
        .. verdict.Reasons.Select(reason => new EffectLine("reason") { Note = EffectSaid.Of(reason) }),
    ];
}
