// What an evaluation found: the verdict with its reasons, the effect, and every other way to look at the same figures.
using Samsyn.Statistics;
using Samsyn.Statistics.Effect;

namespace Samsyn.Loop.Follow;

/// <summary>What an evaluation found.</summary>
/// <param name="Evaluation">The evaluation; it is frozen.</param>
/// <param name="Figures">The figures it compares.</param>
/// <remarks>
/// Only <see cref="Verdict"/> is judged by. Everything beside it shows the same figures in another way, so that whoever reads can see
/// why, and each has its own weaknesses: docs/methods/effect.md.
/// </remarks>
public sealed record EvaluationResult(Evaluation Evaluation, EvaluationPanel Figures)
{
    /// <summary>A mixture of other areas needs so many years before the start to mean anything.</summary>
    public const int LeastYearsForMixture = 5;

    /// <summary>The verdict; null where there is no comparison, which is too little data.</summary>
    public EffectVerdict? Verdict { get; private init; }

    /// <summary>The figures of what should not move; null where none was chosen.</summary>
    public EvaluationPanel? Control { get; private init; }

    /// <summary>What the verdict and that on what should not move say together; null where there are not both.</summary>
    public NegativeControl? Together { get; private init; }

    /// <summary>The frozen figures that the source has changed since.</summary>
    public IReadOnlyList<RevisedFigure> Revised { get; private init; } = [];

    /// <summary>The area after the start against itself before.</summary>
    public Learnt<EffectSize>? BeforeAfter { get; private init; }

    /// <summary>The difference against the other areas, from a fit of areas and years.</summary>
    public Learnt<EffectSize>? Difference { get; private init; }

    /// <summary>The area's own line, carried on.</summary>
    public Learnt<Projection>? Projection { get; private init; }

    /// <summary>Year by year against the others.</summary>
    public Learnt<EventStudy>? EventStudy { get; private init; }

    /// <summary>How many areas seem to have changed as much.</summary>
    public Learnt<Placebo>? Placebo { get; private init; }

    /// <summary>A mixture of the others that went alongside.</summary>
    public Learnt<SyntheticControl>? Mixture { get; private init; }

    /// <summary>Where the distance from the mixture ranks among all areas.</summary>
    public Learnt<SyntheticPlacebo>? MixtureRank { get; private init; }

    /// <summary>Which of the three words it is.</summary>
    public EvaluationAnswer Answer => Verdict switch
    {
        EffectVerdict.Supports => EvaluationAnswer.Supports,
        EffectVerdict.DoesNotShow => EvaluationAnswer.DoesNotShow,
        _ => EvaluationAnswer.TooLittleData,
    };

    /// <summary>The effect with its interval, by the rule that was chosen; null where there is none.</summary>
    public EffectSize? Effect => Verdict?.Basis.Size;

    /// <summary>How many more cases a year there were than without the effect, of those counted from the start on; below zero fewer. Null for values, and where there is no effect.</summary>
    /// <remarks>With c cases a year and a ratio r: c − c/r, and its bounds those of r.</remarks>
    public Estimate? PersonsAYear
    {
        get
        {
            if (Effect?.Ratio is not { Interval: { } bounds } ratio)
            {
                return null;
            }

            var yearly = Figures.Figures.Where(one => one.Area == Evaluation.Area && one.Year >= Evaluation.Start).Average(one => one.Cases!.Value);
            double More(double times) => yearly * (1 - (1 / times));
            return bounds.Lower > 0 && double.IsFinite(More(bounds.Lower)) ? new(More(ratio.Value), new(More(bounds.Lower), More(bounds.Upper), bounds.Confidence, bounds.Promise)) : null;
        }
    }

    /// <summary>Works everything out. An evaluation that is not frozen has no result.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="figures">The figures of its indicator as they are now.</param>
    /// <param name="control">Those of what should not move; null where none was chosen.</param>
    /// <exception cref="ArgumentException">The evaluation is not frozen.</exception>
    public static EvaluationResult Of(Evaluation evaluation, YearlyFigures figures, YearlyFigures? control)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.Frozen is not { } frozen)
        {
            throw new ArgumentException($"The evaluation '{evaluation.Id}' is not frozen, and so has no result. Freeze its choices first.", nameof(evaluation));
        }

        var outcome = EvaluationPanel.Of(evaluation, figures);
        var beside = control is null ? null : EvaluationPanel.Of(evaluation, control);
        var bare = new EvaluationResult(evaluation, outcome) { Control = beside, Revised = EvaluationPanel.Revised(frozen, figures) };
        return outcome.Panel is { } panel ? bare.Looked(panel, Sound(evaluation, outcome.IsCounts), beside?.Panel) : bare;
    }

    private EvaluationResult Looked(Panel panel, VerdictOptions options, Panel? beside)
    {
        var verdict = EffectVerdict.Of(panel, options);
        var enough = panel.Before >= LeastYearsForMixture;
        return this with
        {
            Verdict = verdict,
            Together = beside is not null && beside.IsCounts == panel.IsCounts ? NegativeControl.Of(verdict, EffectVerdict.Of(beside, options)) : null,
            BeforeAfter = Statistics.Effect.BeforeAfter.Of(panel),
            Difference = TwoWay.Of(panel).Then(fit => new Learnt<EffectSize>.Known(fit.Size())),
            Projection = Statistics.Effect.Projection.Of(panel),
            EventStudy = Statistics.Effect.EventStudy.Of(panel),
            Placebo = Statistics.Effect.Placebo.OfEffects(panel),
            Mixture = enough ? SyntheticControl.Of(panel) : new Learnt<SyntheticControl>.TooLittle(EffectObstacle.TooFewTimesBefore),
            MixtureRank = enough ? SyntheticPlacebo.Of(panel) : new Learnt<SyntheticPlacebo>.TooLittle(EffectObstacle.TooFewTimesBefore),
        };
    }

    // An aim of a ratio means nothing once the figures are no counts any more, and the other way round.
    private static VerdictOptions Sound(Evaluation evaluation, bool counts)
    {
        var aim = evaluation.Aim;
        var wanted = aim is null || (counts ? aim > 0 && (evaluation.MoreIsBetter ? aim > 1 : aim < 1) : evaluation.MoreIsBetter ? aim > 0 : aim < 0);
        return wanted ? evaluation.Options : evaluation.Options with { AimedAt = null };
    }
}

/// <summary>The three answers an evaluation can give.</summary>
public enum EvaluationAnswer
{
    /// <summary>The figures can say neither.</summary>
    TooLittleData,

    /// <summary>The figures speak for an effect the wanted way.</summary>
    Supports,

    /// <summary>None is shown, and one as large as aimed at is ruled out.</summary>
    DoesNotShow,
}
