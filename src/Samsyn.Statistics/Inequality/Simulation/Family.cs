// A family of possible truths, from "no difference" to far more than was seen, all shaped like what was seen.
namespace Samsyn.Statistics.Inequality.Simulation;

/// <summary>
/// The truths θ(λ)ⱼ = μ + λ dⱼ that are tried: at λ = 0 nothing differs, at λ = 1 the figures differ as much as they were
/// seen to.
/// </summary>
/// <remarks>
/// The doubt ρ is the share of what was seen that errors alone would make. Where it is small the figures show their own
/// shape, and the shape that is lent to them (ranks, or one apart) fades, in step with ρ under a tenth: else no truth of
/// the family would look like figures that are known to the last digit.
/// </remarks>
internal readonly ref struct Family
{
    /// <summary>How many truths are tried, no difference counted in.</summary>
    public const int Steps = 25;

    private const double FullyLentFrom = 0.1;

    private Family(Span<double> truths, int groups)
    {
        Truths = truths;
        Groups = groups;
    }

    /// <summary>The truths, one after the other.</summary>
    private ReadOnlySpan<double> Truths { get; }

    private int Groups { get; }

    /// <summary>One truth: the figure of each subgroup.</summary>
    public ReadOnlySpan<double> At(int step) => Truths.Slice(step * Groups, Groups);

    /// <summary>Lays out the family.</summary>
    /// <param name="figures">The subgroups, from the lowest to the highest figure.</param>
    /// <param name="along">The direction in which they differ.</param>
    /// <param name="room">Room for <see cref="Steps"/> + 1 numbers for each subgroup.</param>
    public static Family Of(in Figures figures, Along along, Span<double> room)
    {
        var groups = figures.Count;
        var direction = room.Slice(Steps * groups, groups);
        var doubt = Doubt(figures);
        Direction(figures, (along, Math.Min(1, doubt / FullyLentFrom)), direction);
        var reach = 3 * Math.Sqrt(doubt);
        var (from, to) = (Math.Max(0, 1 - reach), 1 + reach);
        for (var step = 0; step < Steps; step++)
        {
            var isFirstAtZero = from == 0;
            var part = isFirstAtZero ? step / (Steps - 1.0) : (step - 1) / (Steps - 2.0);
            var times = step == 0 ? 0 : from + ((to - from) * part);
            for (var j = 0; j < groups; j++)
            {
                room[(step * groups) + j] = figures.Mean + (times * direction[j]);
            }
        }

        return new(room[..(Steps * groups)], groups);
    }

    /// <summary>Fills in the direction; what is lent to the shape of the figures weighs as it is told to.</summary>
    private static void Direction(in Figures figures, (Along Along, double Weight) lent, Span<double> direction)
    {
        var spread = Spread(figures, direction);
        var isFlat = IsFlat(figures, spread);
        spread = isFlat ? Noise(figures) : spread;
        if (lent.Along is Along.Figures && !isFlat)
        {
            return;
        }

        Span<double> shape = stackalloc double[figures.Count];
        Shape(figures, (isFlat ? Along.Ranks : lent.Along, spread), shape);
        var weight = isFlat ? 1 : lent.Along is Along.Ranks ? lent.Weight / 2 : lent.Weight;
        for (var j = 0; j < figures.Count; j++)
        {
            direction[j] = isFlat ? shape[j] : ((1 - weight) * direction[j]) + (weight * shape[j]);
        }

        Scale(figures.Shares, spread, direction);
    }

    /// <summary>The shape that is lent: the scores of the ranks, or one subgroup apart; scaled to a variance.</summary>
    private static void Shape(in Figures figures, (Along Along, double Spread) wanted, Span<double> shape)
    {
        if (wanted.Along is not Along.Lone)
        {
            Scores(figures, wanted.Spread, shape);
            return;
        }

        var lone = Lone(figures);
        var side = figures.Values[lone] < figures.Mean ? -1 : 1;
        for (var j = 0; j < shape.Length; j++)
        {
            shape[j] = side * ((j == lone ? 1 : 0) - figures.Shares[lone]);
        }

        Scale(figures.Shares, wanted.Spread, shape);
    }

    /// <summary>Fills in how far each figure is from the mean, and gives their variance.</summary>
    private static double Spread(in Figures figures, Span<double> away)
    {
        var spread = 0.0;
        for (var j = 0; j < figures.Count; j++)
        {
            away[j] = figures.Values[j] - figures.Mean;
            spread += figures.Shares[j] * away[j] * away[j];
        }

        return spread;
    }

    private static bool IsFlat(in Figures figures, double spread) => !(spread > 1e-24 * figures.Mean * figures.Mean);

    /// <summary>
    /// The share of what was seen that errors alone would make, by persons or by subgroups, whichever is more: one small
    /// subgroup may be unsure where most persons are not.
    /// </summary>
    private static double Doubt(in Figures figures)
    {
        Span<double> away = stackalloc double[figures.Count];
        var spread = Spread(figures, away);
        if (IsFlat(figures, spread))
        {
            return 1;
        }

        double noise = 0, seen = 0;
        for (var j = 0; j < figures.Count; j++)
        {
            noise += figures.Errors[j] * figures.Errors[j];
            seen += away[j] * away[j];
        }

        return Math.Max(Noise(figures) / spread, noise * (figures.Count - 1) / figures.Count / seen);
    }

    /// <summary>The subgroup that is furthest from the mean for its error.</summary>
    private static int Lone(in Figures figures)
    {
        var lone = 0;
        for (var j = 1; j < figures.Count; j++)
        {
            var (own, most) = (Math.Abs(figures.Values[j] - figures.Mean) / figures.Errors[j], Math.Abs(figures.Values[lone] - figures.Mean) / figures.Errors[lone]);
            lone = own > most ? j : lone;
        }

        return lone;
    }

    /// <summary>Scales a direction to a variance.</summary>
    private static void Scale(ReadOnlySpan<double> shares, double spread, Span<double> direction)
    {
        var size = 0.0;
        for (var j = 0; j < shares.Length; j++)
        {
            size += shares[j] * direction[j] * direction[j];
        }

        foreach (ref var own in direction)
        {
            own *= Math.Sqrt(spread / size);
        }
    }

    /// <summary>The scores of the ranks: logits, centred and scaled to a variance; equal figures share their ranks.</summary>
    private static void Scores(in Figures figures, double spread, Span<double> scores)
    {
        var mean = 0.0;
        for (var j = 0; j < figures.Count; j++)
        {
            var (first, last) = (figures.Values.IndexOf(figures.Values[j]), figures.Values.LastIndexOf(figures.Values[j]));
            var isFlat = first == 0 && last == figures.Count - 1;
            var rank = isFlat ? j + 1 : (first + last + 2) / 2.0;
            var share = (rank - 0.375) / (figures.Count + 0.25);
            scores[j] = Math.Log(share / (1 - share));
            mean += figures.Shares[j] * scores[j];
        }

        foreach (ref var own in scores)
        {
            own -= mean;
        }

        Scale(figures.Shares, spread, scores);
    }

    /// <summary>The variance that errors alone would make.</summary>
    private static double Noise(in Figures figures)
    {
        var noise = 0.0;
        for (var j = 0; j < figures.Count; j++)
        {
            noise += figures.Shares[j] * (1 - figures.Shares[j]) * figures.Errors[j] * figures.Errors[j];
        }

        return noise;
    }
}

/// <summary>The direction in which the truths of a family differ.</summary>
internal enum Along
{
    /// <summary>As the figures do.</summary>
    Figures,

    /// <summary>Half as the figures do, half as the scores of their ranks.</summary>
    Ranks,

    /// <summary>One subgroup apart, the one that stands out most for its error; the others alike.</summary>
    Lone,
}
