// The same comparison of something that should not have moved: did it move too?
using static System.FormattableString;

namespace Samsyn.Statistics.Effect;

/// <summary>A verdict beside that of a figure which the treatment should leave alone.</summary>
/// <param name="Outcome">The verdict on the figure that was to move.</param>
/// <param name="Control">That on the figure that should not.</param>
/// <param name="Reading">What the two say together.</param>
/// <remarks>
/// <para>
/// A figure that should not move is one which the same areas count in the same way, and which whatever was begun cannot touch. If it
/// moved as well, something else came with the start: a new way to count, new borders, other people. If it did not, that is one such
/// thing less; it is no proof.
/// </para>
/// <para>
/// Source: M. Lipsitch, E. Tchetgen Tchetgen and T. Cohen, Epidemiology 21 (2010) 383–388.
/// </para>
/// </remarks>
public sealed record NegativeControl(EffectVerdict Outcome, EffectVerdict Control, ControlReading Reading)
{
    /// <summary>Judges both by the same rule.</summary>
    /// <param name="outcome">The figure that was to move.</param>
    /// <param name="control">The figure that should not, with the same treated unit and start.</param>
    /// <param name="options">What was wanted and aimed at, for the first; the second is held to the same.</param>
    /// <exception cref="ArgumentException">The two are not of the same treatment, or one is of counts and the other of values.</exception>
    public static NegativeControl Of(Panel outcome, Panel control, VerdictOptions options)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(control);
        if (outcome.Treatment != control.Treatment || outcome.IsCounts != control.IsCounts)
        {
            throw new ArgumentException(Invariant($"A negative control is of the same unit and start and the same kind of figure: '{outcome.Treatment.Unit}' from {outcome.Treatment.Start}, not '{control.Treatment.Unit}' from {control.Treatment.Start}."), nameof(control));
        }

        return Of(EffectVerdict.Of(outcome, options), EffectVerdict.Of(control, options));
    }

    /// <summary>Reads two verdicts together.</summary>
    /// <param name="outcome">On the figure that was to move.</param>
    /// <param name="control">On the figure that should not.</param>
    public static NegativeControl Of(EffectVerdict outcome, EffectVerdict control)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(control);
        return new(outcome, control, Read(outcome, control));
    }

    private static ControlReading Read(EffectVerdict outcome, EffectVerdict control) => (outcome, control) switch
    {
        (not EffectVerdict.Supports, _) => ControlReading.NothingToTell,
        _ when control.Reasons.Contains(VerdictReason.OnWantedSide) || control.Reasons.Contains(VerdictReason.OnOtherSide) => ControlReading.BothMoved,
        (_, EffectVerdict.DoesNotShow) => ControlReading.OnlyOutcomeMoved,
        _ => ControlReading.ControlIsOpen,
    };
}

/// <summary>What a verdict and its negative control say together.</summary>
public enum ControlReading
{
    /// <summary>The figure itself shows nothing, so there is nothing to hold against the control.</summary>
    NothingToTell,

    /// <summary>Only the figure that was to move did: that speaks for it.</summary>
    OnlyOutcomeMoved,

    /// <summary>What should not move did as well, one way or the other: something else came with the start.</summary>
    BothMoved,

    /// <summary>The control is too uncertain to say.</summary>
    ControlIsOpen,
}
