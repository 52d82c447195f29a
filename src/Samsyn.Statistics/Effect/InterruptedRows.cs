// What stands in the line of an interrupted series, time by time.
using static System.FormattableString;

namespace Samsyn.Statistics.Effect;

/// <summary>What stands in the line of an interrupted series.</summary>
public sealed record InterruptedOptions
{
    /// <summary>Whether the slope may change at the start.</summary>
    public bool Bend { get; init; }

    /// <summary>How many waves a year the seasons are drawn with; zero for yearly figures.</summary>
    public int Harmonics { get; init; }

    /// <summary>How many times make a year: 12 for months, 4 for quarters.</summary>
    public int Season { get; init; } = 12;

    /// <summary>Which error is believed.</summary>
    public EffectError Error { get; init; } = EffectError.Careful;

    /// <summary>How often the intervals are to hold the truth.</summary>
    public double Confidence { get; init; } = 0.95;

    internal void Check()
    {
        if (Harmonics < 0 || Season < 2 || 2 * Harmonics >= Season)
        {
            throw new ArgumentException(Invariant($"A year of {Season} times has under {Season / 2.0} waves; {Harmonics} were asked for."));
        }
    }
}

/// <summary>The parts of the line of an interrupted series.</summary>
public enum SeriesPart
{
    /// <summary>Where the line stands one time before the first.</summary>
    Level,

    /// <summary>How much it rises from one time to the next.</summary>
    Trend,

    /// <summary>How far it steps at the start.</summary>
    Step,

    /// <summary>How much its slope changes at the start.</summary>
    Bend,

    /// <summary>A sine wave of the year.</summary>
    Sine,

    /// <summary>A cosine wave of the year.</summary>
    Cosine,
}

/// <summary>A part of the line with its interval.</summary>
/// <param name="Part">Which part.</param>
/// <param name="Size">How large: a logarithm of rates or of their ratio for counts.</param>
public sealed record SeriesTerm(SeriesPart Part, EffectSize Size)
{
    /// <summary>How often a wave goes up and down in a year; zero for other parts.</summary>
    public int Order { get; init; }
}

/// <summary>The line at one time.</summary>
/// <param name="Time">The time.</param>
/// <param name="Observed">What was counted or measured.</param>
/// <param name="Fitted">Where the line stands, in the same unit.</param>
/// <param name="Without">Where it would stand without step and bend.</param>
public sealed record SeriesFit(int Time, double Observed, double Fitted, double Without);

/// <summary>The rows of an interrupted series.</summary>
internal static class InterruptedRows
{
    /// <summary>The parts, in the order of the columns.</summary>
    public static IEnumerable<(SeriesPart Kind, int Order)> Terms(InterruptedOptions options) =>
    [
        (SeriesPart.Level, 0), (SeriesPart.Trend, 0), (SeriesPart.Step, 0),
        .. options.Bend ? [(SeriesPart.Bend, 0)] : Array.Empty<(SeriesPart, int)>(),
        .. Enumerable.Range(1, options.Harmonics).SelectMany(order => new[] { (SeriesPart.Sine, order), (SeriesPart.Cosine, order) }),
    ];

    /// <summary>Fits the line.</summary>
    public static GeneralisedFit? Fit(Panel panel, InterruptedOptions options)
    {
        var terms = Terms(options).ToArray();
        var design = new Design(terms.Length);
        for (var time = 0; time < panel.Times.Count; time++)
        {
            design.Add([.. terms.Select((term, column) => (column, Size(panel, options, term, time)))]);
        }

        double[]? offset = panel.IsCounts ? Array.ConvertAll(panel.Persons(0).ToArray(), Math.Log) : null;
        return GeneralisedFit.Of(design, panel.Values(0).ToArray(), offset);
    }

    /// <summary>The line at each time.</summary>
    public static IEnumerable<SeriesFit> Points(Panel panel, GeneralisedFit fit, InterruptedOptions options)
    {
        foreach (var (index, time) in panel.Times.Index())
        {
            var moved = Terms(options).Select((term, column) => term.Kind is SeriesPart.Step or SeriesPart.Bend ? fit.Effects[column] * Size(panel, options, term, index) : 0).Sum();
            yield return new(time, panel.Values(0)[index], fit.Fitted[index], panel.IsCounts ? fit.Fitted[index] * Math.Exp(-moved) : fit.Fitted[index] - moved);
        }
    }

    private static double Size(Panel panel, InterruptedOptions options, (SeriesPart Kind, int Order) term, int time)
    {
        var number = panel.Times[time] - panel.Times[0] + 1;
        var angle = 2 * Math.PI * term.Order * number / options.Season;
        var isAfter = time >= panel.Before;
        return term.Kind switch
        {
            SeriesPart.Level => 1,
            SeriesPart.Trend => number,
            SeriesPart.Step => isAfter ? 1 : 0,
            SeriesPart.Bend => isAfter ? number - (panel.Treatment.Start - panel.Times[0]) : 0,
            SeriesPart.Sine => Math.Sin(angle),
            _ => Math.Cos(angle),
        };
    }
}
