// A family of possible truths, from "no difference" to far more than was seen, all shaped like what was seen.
namespace Samsyn.Statistics.Inequality.Simulation;

/// <summary>
/// The truths θ(λ)ⱼ = μ + λ dⱼ that are tried: at λ = 0 nothing differs, at λ = 1 the figures differ as much as they were
/// seen to.
/// </summary>
internal readonly ref struct Family
{
    /// <summary>How many truths are tried, no difference counted in.</summary>
    public const int Steps = 25;

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
    /// <param name="isMixed">Half along the figures, half along the scores of their ranks; else along the figures alone.</param>
    /// <param name="room">Room for <see cref="Steps"/> + 1 numbers for each subgroup.</param>
    public static Family Of(in Figures figures, bool isMixed, Span<double> room)
    {
        var groups = figures.Count;
        var direction = room.Slice(Steps * groups, groups);
        var spread = Direction(figures, isMixed, direction);
        var noise = Noise(figures);
        var reach = 3 * Math.Sqrt(noise / spread);
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

    /// <summary>Fills in the direction, and gives its variance.</summary>
    private static double Direction(in Figures figures, bool isMixed, Span<double> direction)
    {
        var spread = 0.0;
        for (var j = 0; j < figures.Count; j++)
        {
            direction[j] = figures.Values[j] - figures.Mean;
            spread += figures.Shares[j] * direction[j] * direction[j];
        }

        var isFlat = !(spread > 1e-24 * figures.Mean * figures.Mean);
        spread = isFlat ? Noise(figures) : spread;
        if (!isMixed && !isFlat)
        {
            return spread;
        }

        Span<double> scores = stackalloc double[figures.Count];
        Scores(figures, spread, scores);
        var size = 0.0;
        for (var j = 0; j < figures.Count; j++)
        {
            direction[j] = isFlat ? scores[j] : (direction[j] + scores[j]) / 2;
            size += figures.Shares[j] * direction[j] * direction[j];
        }

        for (var j = 0; j < figures.Count; j++)
        {
            direction[j] *= Math.Sqrt(spread / size);
        }

        return spread;
    }

    /// <summary>The scores of the ranks: logits, centred and scaled to a variance; equal figures share their ranks.</summary>
    private static void Scores(in Figures figures, double spread, Span<double> scores)
    {
        var (mean, size) = (0.0, 0.0);
        for (var j = 0; j < figures.Count; j++)
        {
            var (first, last) = (figures.Values.IndexOf(figures.Values[j]), figures.Values.LastIndexOf(figures.Values[j]));
            var isFlat = first == 0 && last == figures.Count - 1;
            var rank = isFlat ? j + 1 : (first + last + 2) / 2.0;
            var share = (rank - 0.375) / (figures.Count + 0.25);
            scores[j] = Math.Log(share / (1 - share));
            mean += figures.Shares[j] * scores[j];
        }

        for (var j = 0; j < figures.Count; j++)
        {
            scores[j] -= mean;
            size += figures.Shares[j] * scores[j] * scores[j];
        }

        for (var j = 0; j < figures.Count; j++)
        {
            scores[j] *= Math.Sqrt(spread / size);
        }
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
