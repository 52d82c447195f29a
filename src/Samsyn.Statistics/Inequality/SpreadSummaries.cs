// The measures of three unordered groups or more: indices of dispersion, and gaps to the best, the extremes or the reference.
using System.Runtime.Intrinsics;
using Samsyn.Statistics.Inequality.Simulation;

namespace Samsyn.Statistics.Inequality;

/// <summary>The measures of unordered subgroups, all from one set of draws.</summary>
/// <remarks>
/// See <see cref="TestInversion"/> for the estimates and intervals, <see cref="Shrinkage"/> for the other half of the
/// hull. Where no errors are known, the plain index stands without an interval; it is too large for chance alone.
/// </remarks>
internal static class SpreadSummaries
{
    private const double Few = 3;

    public static IReadOnlyList<Summary> Of(in Figures figures)
    {
        var wanted = Applicable.To(figures.Data);
        var summaries = new Summary[wanted.Length];
        Span<SummaryMeasure> open = stackalloc SummaryMeasure[wanted.Length];
        var (count, left) = (0, 0);
        foreach (var measure in wanted)
        {
            if (figures.Options.Only?.Contains(measure) != false)
            {
                var closed = SpreadObstacles.Of(measure, figures);
                summaries[count++] = closed ?? new(measure, null, 0, []);
                if (closed is null)
                {
                    open[left++] = measure;
                }
            }
        }

        Fill(figures, open[..left], summaries.AsSpan(0, count));
        return count == summaries.Length ? summaries : summaries[..count];
    }

    private static void Fill(in Figures figures, ReadOnlySpan<SummaryMeasure> open, Span<Summary> summaries)
    {
        var isRare = figures.ErrorsAre == ErrorSource.Counts && Counts.FewestExpected(figures.Data.Subgroups) < Few;
        var isCertain = !isRare && !HasUnknown(figures.Errors);
        Span<Inverted> found = stackalloc Inverted[open.Length];
        var homogeneity = Homogeneity.Of(figures);
        if (isCertain)
        {
            Invert(figures, open, found, homogeneity?.PValue ?? 1);
        }

        for (var m = 0; m < open.Length; m++)
        {
            foreach (ref var summary in summaries)
            {
                if (summary.Measure == open[m])
                {
                    summary = !isCertain ? SpreadAnswer.Plain(open[m], isRare, Seen(open[m], figures), figures)
                        : open[m] is SummaryMeasure.MLD or SummaryMeasure.R && NearZero(figures) is { } name ? SpreadAnswer.MayBeZero(open[m], name, Seen(open[m], figures), figures)
                        : SpreadAnswer.Of(open[m], found[m], homogeneity!, figures);
                }
            }
        }
    }

    private static void Invert(in Figures figures, ReadOnlySpan<SummaryMeasure> open, Span<Inverted> found, double homogeneity)
    {
        var draws = Draws.Of(figures.Count + 1, figures.Options);
        Span<double> floors = new double[figures.Count];
        var frame = FrameOf(figures, floors);
        Span<SummaryMeasure> part = stackalloc SummaryMeasure[open.Length];
        Span<Inverted> own = stackalloc Inverted[open.Length];
        Span<(double Lower, double Upper)> shrunk = stackalloc (double, double)[open.Length];

        var raw = Pick(open, part, Dispersion.IsRaw);
        TestInversion.Of(figures, Frame.WithLogarithms(frame), Along.Figures, raw, draws, own);
        Place(open, raw, own, found);

        var mixed = Pick(open, part, measure => !Dispersion.IsRaw(measure));
        TestInversion.Of(figures, frame, Along.Ranks, mixed, draws, own);
        Place(open, mixed, own, found);

        var one = Pick(open, part, measure => Dispersion.IsHull(measure) && measure is not (SummaryMeasure.D or SummaryMeasure.R));
        TestInversion.Of(figures, frame, Along.Lone, one, draws, own);
        Join(open, one, own, found);

        var hull = Pick(open, part, Dispersion.IsHull);
        Shrinkage.Of(figures, frame, hull, draws, shrunk);
        Widen(open, hull, shrunk, found, (homogeneity, 1 - figures.Options.Confidence));
        draws.Dispose();
    }

    private static ReadOnlySpan<SummaryMeasure> Pick(ReadOnlySpan<SummaryMeasure> from, Span<SummaryMeasure> into, Func<SummaryMeasure, bool> which)
    {
        var count = 0;
        foreach (var measure in from)
        {
            if (which(measure))
            {
                into[count++] = measure;
            }
        }

        return into[..count];
    }

    private static void Place(ReadOnlySpan<SummaryMeasure> open, ReadOnlySpan<SummaryMeasure> part, ReadOnlySpan<Inverted> own, Span<Inverted> found)
    {
        for (var m = 0; m < part.Length; m++)
        {
            found[open.IndexOf(part[m])] = own[m];
        }
    }

    /// <summary>
    /// Against the best or a reference, most distances may be chance alone while one subgroup stands apart: the interval
    /// must hold that truth too.
    /// </summary>
    private static void Join(ReadOnlySpan<SummaryMeasure> open, ReadOnlySpan<SummaryMeasure> part, ReadOnlySpan<Inverted> other, Span<Inverted> found)
    {
        for (var m = 0; m < part.Length; m++)
        {
            ref var own = ref found[open.IndexOf(part[m])];
            own = own with
            {
                Lower = Math.Min(own.Lower, other[m].Lower),
                Upper = Math.Max(own.Upper, other[m].Upper),
                PValue = Math.Max(own.PValue, other[m].PValue),
            };
        }
    }

    /// <summary>The hull: the lower of the lowers, the upper of the uppers, and the larger of the p-values.</summary>
    private static void Widen(
        ReadOnlySpan<SummaryMeasure> open, ReadOnlySpan<SummaryMeasure> hull, ReadOnlySpan<(double Lower, double Upper)> shrunk, Span<Inverted> found, (double P, double Alpha) test)
    {
        var isAlike = test.P >= test.Alpha;
        for (var m = 0; m < hull.Length; m++)
        {
            ref var own = ref found[open.IndexOf(hull[m])];
            own = own with
            {
                Lower = isAlike ? 0 : Math.Min(own.Lower, Math.Max(0, shrunk[m].Lower)),
                Upper = Math.Max(own.Upper, shrunk[m].Upper),
                PValue = isAlike ? Math.Max(own.PValue, test.P) : own.PValue,
            };
        }
    }

    private static double Seen(SummaryMeasure measure, in Figures figures)
    {
        Span<double> floors = new double[figures.Count];
        Span<Vector256<double>> values = new Vector256<double>[figures.Count];
        for (var j = 0; j < figures.Count; j++)
        {
            values[j] = Vector256.Create(figures.Values[j]);
        }

        var frame = Frame.WithLogarithms(FrameOf(figures, floors));
        var index = Dispersion.Of(measure, Moments.Of(values, values[Math.Max(0, figures.Reference)], frame))[0];
        return Math.Max(0, index);
    }

    /// <summary>Half a case of a share is about s²/(2μ): less than that is not told from nothing.</summary>
    private static Frame FrameOf(in Figures figures, Span<double> floors)
    {
        const double Tiny = 1e-300;
        var least = double.PositiveInfinity;
        for (var j = 0; j < figures.Count; j++)
        {
            var half = figures.Errors[j] * figures.Errors[j] / (2 * figures.Mean);
            floors[j] = half > Tiny ? Math.Min(half, figures.Mean / 10) : Tiny;
            least = Math.Min(least, floors[j]);
        }

        return new()
        {
            Shares = figures.Shares,
            Floors = floors,
            LeastFloor = least,
            LeastMean = figures.Mean / 1000,
            MoreIsBetter = figures.Data.MoreIsBetter == true,
        };
    }

    /// <summary>
    /// A subgroup whose figure is told from the mean but not from zero, or null. One that may as well be like the others is no
    /// trouble, nor are counted shares: with three cases expected in each subgroup their intervals cover.
    /// </summary>
    private static string? NearZero(in Figures figures)
    {
        for (var j = 0; j < figures.Count; j++)
        {
            if (figures.MayBeZero(j) && figures.Mean - figures.Values[j] > figures.Reach * figures.Errors[j])
            {
                return figures.Data.Subgroups[j].Name;
            }
        }

        return null;
    }

    private static bool HasUnknown(ReadOnlySpan<double> errors)
    {
        foreach (var error in errors)
        {
            if (!(error > 0))
            {
                return true;
            }
        }

        return false;
    }
}
