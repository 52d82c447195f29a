// What the figures of an example are called.
using Samsyn.Statistics;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>Names the figures of an example.</summary>
public sealed class ExampleWords(Language language) : Words(language)
{
    /// <summary>An estimate and its bounds, as three figures.</summary>
    /// <param name="name">What the estimate is called.</param>
    /// <param name="computed">What Samsyn computes, with an interval.</param>
    /// <param name="byHand">Value, lower and upper bound by hand, with a decimal point.</param>
    public IReadOnlyList<MethodFigure> Of(string name, Estimate computed, (string Value, string Lower, string Upper) byHand)
    {
        ArgumentNullException.ThrowIfNull(computed);
        return computed.Interval is { } interval
            ?
            [
                new(name, computed.Value, byHand.Value),
                new(Say(sv: $"{name}, nedre gräns", da: $"{name}, nedre grænse", en: $"{name}, lower bound"), interval.Lower, byHand.Lower),
                new(Say(sv: $"{name}, övre gräns", da: $"{name}, øvre grænse", en: $"{name}, upper bound"), interval.Upper, byHand.Upper),
            ]
            : throw new ArgumentException("An estimate is shown with its interval, or figure by figure.", nameof(computed));
    }
}
