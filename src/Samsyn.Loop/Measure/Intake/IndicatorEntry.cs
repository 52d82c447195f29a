// One indicator as a file uses it: what its rows say of it, whether they agree, and what it would be kept as.
using System.Globalization;

namespace Samsyn.Loop.Measure.Intake;

/// <summary>One indicator as a file uses it.</summary>
/// <param name="code">Its code.</param>
/// <param name="first">The first figure of a new one; null for one that is known.</param>
/// <param name="said">What the person has said of it, or null.</param>
internal sealed class IndicatorEntry(string code, Draft? first, Indicator? said)
{
    private readonly IndicatorEvidence evidence = new();
    private double? scale;
    private bool? moreIsBetter;
    private bool noJudgement;
    private bool mean;

    public string Code { get; } = code;

    public static IndicatorEntry Known(Indicator indicator) => new(indicator.Code, null, null)
    {
        scale = (indicator.Unit as Unit.Share)?.Scale,
        mean = indicator.Unit is Unit.Mean,
        noJudgement = indicator.Direction == Direction.NoJudgement,
        moreIsBetter = indicator.Direction == Direction.NoJudgement ? null : indicator.Direction == Direction.HigherIsBetter,
    };

    /// <summary>The new indicator, with the reasons for what is thought of it.</summary>
    public NewIndicator Made()
    {
        var name = first!.IndicatorName.Length > 0 ? first.IndicatorName : first.Indicator;
        var source = first.Source.Length > 0 ? first.Source : null;
        if (said is not null)
        {
            return new(said with { Code = Code, Source = said.Source ?? source }, IndicatorReason.Said, IndicatorReason.Said);
        }

        var (unit, unitReason) = UnitOf(name);
        var (direction, directionReason) = DirectionOf(name);
        return new(new(Code, LocalText.Same(name), unit, direction) { Source = source }, unitReason, directionReason);
    }

    /// <summary>Holds a row against what is known of the indicator.</summary>
    public void Hold(Draft draft, Action<Flaw> flaw, Action<Flaw> warn)
    {
        if (draft.Scale is { } read && (mean || (scale is { } whole && whole != read)))
        {
            flaw(new(draft.Where, FlawKind.Disagrees, Number(read), mean ? "mean" : Number(scale!.Value)));
        }

        if (draft.MoreIsBetter is { } better && (noJudgement || (moreIsBetter is { } before && before != better)))
        {
            // A collaboration may choose to make no judgement where a file makes one.
            (noJudgement ? warn : flaw)(new(
                draft.Where, FlawKind.Disagrees, Say(better), noJudgement ? nameof(Direction.NoJudgement) : Say(moreIsBetter!.Value)));
        }

        scale ??= mean ? null : draft.Scale;
        moreIsBetter ??= noJudgement ? null : draft.MoreIsBetter;
        if (first is not null)
        {
            evidence.Add(draft);
        }
    }

    // A guess from the range of the values is never kept by itself: it stands only where somebody sees it.
    private (Unit, IndicatorReason) UnitOf(string name) =>
        scale is { } whole ? (new Unit.Share(whole), IndicatorReason.Read)
        : evidence.Counted() is { } counted ? (new Unit.Share(counted), IndicatorReason.Counts)
        : UnitWords.Scale(name) is { } worded ? (new Unit.Share(worded), IndicatorReason.Name)
        : (new Unit.Mean(LocalText.Same("")), evidence.IsWithinHundred ? IndicatorReason.Range : IndicatorReason.Unknown);

    private (Direction, IndicatorReason) DirectionOf(string name) =>
        moreIsBetter is { } read ? (Of(read), IndicatorReason.Read)
        : DirectionWords.MoreIsBetter(name) is { } guess ? (Of(guess), IndicatorReason.Name)
        : (Direction.NoJudgement, IndicatorReason.Unknown);

    private static Direction Of(bool better) => better ? Direction.HigherIsBetter : Direction.LowerIsBetter;

    private static string Say(bool better) => Of(better).ToString();

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
