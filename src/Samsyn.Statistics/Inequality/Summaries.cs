// All the measures of one disaggregation, each with its interval or the reason why it has none.
using Samsyn.Statistics.Inequality.Who;

namespace Samsyn.Statistics.Inequality;

/// <summary>The summary measures of inequality of one disaggregation.</summary>
/// <remarks>
/// A measure that does not apply is left out; one that applies but cannot be computed has no estimate, and its remarks
/// say why. All simulated intervals share one set of seeded draws. Holds no state: may be called from many threads.
/// </remarks>
public static class Summaries
{
    private const int Small = 48;

    /// <summary>Computes the measures that apply, by the default methods.</summary>
    /// <param name="data">The subgroups.</param>
    public static IReadOnlyList<Summary> Of(Disaggregation data) => Of(data, new());

    /// <summary>Computes the measures that apply.</summary>
    /// <param name="data">The subgroups.</param>
    /// <param name="options">How, and which of them.</param>
    /// <returns>One summary for each measure, in a fixed order.</returns>
    /// <exception cref="ArgumentException">A number is given that cannot be; the message names the subgroup.</exception>
    public static IReadOnlyList<Summary> Of(Disaggregation data, SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(options);
        Refuse(options);
        if (options.Method == Method.Who)
        {
            Figures.Refuse(data);
            return WhoSummaries.Of(data, options);
        }

        var count = data.Subgroups.Count;
        Span<double> room = count <= Small ? stackalloc double[Small * Figures.Columns] : new double[count * Figures.Columns];
        var figures = Figures.Of(data, options, room);
        return figures switch
        {
            { Count: < 2 } or { Count: 2, Data.Missing: > 0 } => TooFew(figures),
            { Data.Ordered: true } or { Count: 2 } => LadderSummaries.Of(figures),
            _ => SpreadSummaries.Of(figures),
        };
    }

    /// <summary>Computes one measure, or gives null where it does not apply.</summary>
    /// <param name="measure">Which.</param>
    /// <param name="data">The subgroups.</param>
    /// <param name="options">How.</param>
    public static Summary? Of(SummaryMeasure measure, Disaggregation data, SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var all = Of(data, options with { Only = new HashSet<SummaryMeasure> { measure } });
        return all.Count == 0 ? null : all[0];
    }

    private static List<Summary> TooFew(in Figures figures)
    {
        var summaries = new List<Summary>();
        foreach (var measure in Applicable.To(figures.Data))
        {
            if (figures.Options.Only?.Contains(measure) ?? true)
            {
                summaries.Add(Answer.None(measure, RemarkKind.TooFewSubgroups, figures));
            }
        }

        return summaries;
    }

    private static void Refuse(SummaryOptions options)
    {
        if (!(options.Confidence is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Confidence, "A confidence lies between 0 and 1, such as 0.95.");
        }

        if (options.Draws < 1_000)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Draws, "Intervals found by simulation take 1,000 draws or more.");
        }

        if (options.WhoDraws < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.WhoDraws, "Simulated intervals take one draw or more; WHO's package takes 100.");
        }
    }
}
