// The figures of the subgroups laid out for arithmetic: values, errors, shares and ranks side by side.
using static System.FormattableString;

namespace Samsyn.Statistics.Inequality;

/// <summary>A disaggregation as columns of numbers, joined once and read by every measure. Lives on the stack.</summary>
internal readonly ref struct Figures
{
    /// <summary>How many columns of numbers the room must hold.</summary>
    public const int Columns = 4;

    private Figures(Disaggregation data, SummaryOptions options, Span<double> room)
    {
        var count = data.Subgroups.Count;
        (Data, Options, Count) = (data, options, count);
        var values = room[..count];
        var errors = room.Slice(count, count);
        var shares = room.Slice(2 * count, count);
        var ranks = room.Slice(3 * count, count);

        Persons = Weights.Fill(data.Subgroups, shares);
        Reference = -1;
        for (var i = 0; i < count; i++)
        {
            values[i] = data.Subgroups[i].Value;
            Mean += shares[i] * values[i];
            Reference = data.Subgroups[i].Reference ? i : Reference;
        }

        Values = values;
        Errors = errors;
        Shares = shares;
        Ranks = ranks;
        RankSpread = data.Ordered ? Ranking.Fill(data.Subgroups, shares, ranks) : 0;
        ErrorsAre = StandardErrors.Fill(data, errors);
        Reach = NormalDistribution.TwoSided(options.Confidence);
        Sign = data is { Ordered: true, MoreIsBetter: false } && !options.RawSigns ? -1 : 1;
    }

    public Disaggregation Data { get; }

    public SummaryOptions Options { get; }

    public int Count { get; }

    /// <summary>The figures, in their unit.</summary>
    public ReadOnlySpan<double> Values { get; }

    /// <summary>Their standard errors, in the same unit; not a number where not known, and so is all that rests on it.</summary>
    public ReadOnlySpan<double> Errors { get; }

    /// <summary>The share of each subgroup in the population; equal shares where no sizes are known.</summary>
    public ReadOnlySpan<double> Shares { get; }

    /// <summary>The middle of the ranks that each step fills, from -½ (worst off) to ½ (best off); ordered subgroups only.</summary>
    public ReadOnlySpan<double> Ranks { get; }

    /// <summary>The variance of the ranks.</summary>
    public double RankSpread { get; }

    /// <summary>The mean of the figures, weighted by share.</summary>
    public double Mean { get; }

    /// <summary>All persons, or null where the sizes are not known.</summary>
    public double? Persons { get; }

    /// <summary>Which subgroup the others are compared with, or -1.</summary>
    public int Reference { get; }

    /// <summary>Where the standard errors come from.</summary>
    public ErrorSource ErrorsAre { get; }

    /// <summary>Standard errors to either side of an estimate.</summary>
    public double Reach { get; }

    /// <summary>-1 where the raw sign must be turned to mean "worse for the worse off", else 1.</summary>
    public int Sign { get; }

    /// <summary>Whether the sizes of the subgroups are known.</summary>
    public bool Weighted => Persons is not null;

    /// <summary>Whether a subgroup's figure cannot be told from zero. Counts have an error of their own there, and are no trouble.</summary>
    public bool MayBeZero(int subgroup) => ErrorsAre != ErrorSource.Counts && Values[subgroup] <= Reach * Errors[subgroup];

    /// <summary>Lays out a disaggregation.</summary>
    /// <param name="data">The subgroups.</param>
    /// <param name="options">How to compute.</param>
    /// <param name="room">Room for <see cref="Columns"/> numbers for each subgroup.</param>
    /// <exception cref="ArgumentException">A subgroup has a number that cannot be.</exception>
    public static Figures Of(Disaggregation data, SummaryOptions options, Span<double> room)
    {
        Refuse(data);
        return new(data.Ordered || data.Subgroups.Count > 2 ? Ranking.Sorted(data) : data, options, room);
    }

    /// <summary>Refuses numbers that cannot be.</summary>
    public static void Refuse(Disaggregation data)
    {
        if (data.Scale is { } scale && !(double.IsFinite(scale) && scale > 0))
        {
            throw new ArgumentException(Invariant($"A scale is the value that means everybody, such as 100, not {scale}. Leave it null for a mean."), nameof(data));
        }

        for (var i = 0; i < data.Subgroups.Count; i++)
        {
            var group = data.Subgroups[i];
            if (!double.IsFinite(group.Value))
            {
                throw new ArgumentException(Invariant($"The group '{group.Name}' has the figure {group.Value}. Leave a group without a figure out, and count it as missing."), nameof(data));
            }

            if (!(Sound(group.Population) && Sound(group.StandardError) && Sound(group.Base) && Sound(group.Cases)))
            {
                throw new ArgumentException(Invariant($"The group '{group.Name}' has population {group.Population}, error {group.StandardError}, cases {group.Cases} of {group.Base}; each is zero or more, or null when it is not known."), nameof(data));
            }
        }
    }

    private static bool Sound(double? number) => number is null || (double.IsFinite(number.Value) && number.Value >= 0);
}
