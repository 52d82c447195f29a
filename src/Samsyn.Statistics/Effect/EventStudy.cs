// Year by year: how far does the area stand from the others, measured from the last year before the start?
namespace Samsyn.Statistics.Effect;

/// <summary>Event-study dots: at each time, how much more the treated unit has changed since the last time before the start than the comparators have.</summary>
/// <param name="Dots">One for each time but the last before the start, which is zero.</param>
/// <param name="Base">The last time before the start.</param>
/// <param name="Dispersion">φ, of the comparators about their levels and years.</param>
/// <remarks>
/// <para>
/// With γ the comparators' level of each year, from a fit of areas and years to them alone (<see cref="TwoWay"/>), and b the base:
/// <code>
/// counts:  d = ln(x_t/n_t) − ln(x_b/n_b) − (γ_t − γ_b)      se = √( φ (1/x_t + 1/x_b + var(γ_t − γ_b)) ),  φ ≥ 1
/// values:  d = y_t − y_b − (γ_t − γ_b)                      se = √( σ² (2 + var(γ_t − γ_b)) )
/// d ± t se,  Student's t
/// </code>
/// These are the dots of the joint fit with a term for each year of the treated unit, which that unit then decides alone.
/// </para>
/// <para>
/// Dots before the start should lie about zero: that is what the comparison leans on. All are measured from one base year, so a
/// chance in that year moves all of them alike. One dot outside says nothing: of twelve, some often are. It does not tell what
/// moved them. Source: S. Freyaldenhoven, C. Hansen, J. Pérez Pérez and J. M. Shapiro, NBER working paper 29170 (2021).
/// </para>
/// </remarks>
public sealed record EventStudy(IReadOnlyList<EventDot> Dots, int Base, double Dispersion)
{
    /// <summary>Finds the dots.</summary>
    /// <param name="panel">Counts or values, with two comparators or more.</param>
    /// <param name="confidence">How often an interval is to hold the truth.</param>
    public static Learnt<EventStudy> Of(Panel panel, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var last = panel.Before - 1;
        if (panel.Comparators < 2)
        {
            return new Learnt<EventStudy>.TooLittle(EffectObstacle.TooFewComparators);
        }

        var rows = TwoWayRows.Of(panel, Enumerable.Range(1, panel.Comparators));
        if (panel.IsCounts && !(panel.Values(0)[last] > 0 && rows.Has(last)))
        {
            return new Learnt<EventStudy>.TooLittle(EffectObstacle.NoCases);
        }

        return rows.Fit(withTreated: false) is { } fit
            ? new Learnt<EventStudy>.Known(new(
                [.. Enumerable.Range(0, panel.Times.Count).Where(time => time != last).Select(time => new EventDot(panel.Times[time], Dot(panel, rows, fit, (time, confidence))))],
                panel.Times[last],
                fit.Dispersion))
            : new Learnt<EventStudy>.TooLittle(EffectObstacle.Undetermined);
    }

    private static Learnt<EffectSize> Dot(Panel panel, TwoWayRows rows, GeneralisedFit fit, (int Time, double Confidence) at)
    {
        var (time, last) = (at.Time, panel.Before - 1);
        if (panel.IsCounts && !(panel.Values(0)[time] > 0 && rows.Has(time)))
        {
            return new Learnt<EffectSize>.TooLittle(EffectObstacle.NoCases);
        }

        (int, double)[] years = [.. rows.ColumnOf(time) is { } own ? [(own, 1)] : Array.Empty<(int, double)>(), .. rows.ColumnOf(last) is { } from ? [(from, -1)] : Array.Empty<(int, double)>()];
        var moved = years.Sum(year => year.Item2 * fit.Effects[year.Item1]);
        var ownVariance = panel.IsCounts ? (1 / panel.Values(0)[time]) + (1 / panel.Values(0)[last]) : 2;
        var change = panel.IsCounts ? Math.Log(panel.Level(0, time)) - Math.Log(panel.Level(0, last)) : panel.Level(0, time) - panel.Level(0, last);
        return new Learnt<EffectSize>.Known(fit.Size(change - moved, ownVariance + fit.Variance(years), EffectError.Careful, at.Confidence));
    }
}

/// <summary>One dot.</summary>
/// <param name="Time">The time.</param>
/// <param name="Size">How much more the treated unit has changed since the base; or that no case was counted.</param>
public sealed record EventDot(int Time, Learnt<EffectSize> Size);
