// How each indicator of the example county behaves: how common it is, how steep its gradients are, and where they are heading.
namespace Samsyn.Loop.Measure.Example;

/// <summary>How an indicator behaves. Levels and slopes are log-odds, so that no share leaves 0 to 100 per cent.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Calendar">When it is measured, and how.</param>
/// <param name="Target">The share of the inhabitants whom it is about.</param>
/// <param name="Level">Its level in the middle of the ten years.</param>
/// <param name="PerYear">How its level moves in a year.</param>
/// <param name="Hardship">How much it rises where living conditions are hard.</param>
/// <param name="Slopes">How its subgroups differ.</param>
internal sealed record ExampleShape(
    string Code, ExampleCalendar Calendar, double Target, double Level, double PerYear, double Hardship, IReadOnlyList<ExampleSlope> Slopes)
{
    /// <summary>The share of women among those whom it is about.</summary>
    public double Women { get; init; } = 0.5;

    /// <summary>The slope of a dimension, or null where the indicator is not divided by it.</summary>
    public ExampleSlope? By(string dimension) => Slopes.FirstOrDefault(slope => slope.Dimension == dimension);
}

/// <summary>How the subgroups of a dimension differ, in log-odds from the level of all, in 2016 and in 2025.</summary>
internal sealed record ExampleSlope(string Dimension, double[] First, double[] Last)
{
    /// <summary>A slope that does not move.</summary>
    public ExampleSlope(string dimension, params double[] always)
        : this(dimension, always, always)
    {
    }

    /// <summary>How far a subgroup is from the level of all in a year.</summary>
    public double In(int year, int subgroup) => First[subgroup] + ((Last[subgroup] - First[subgroup]) * (year - 2016) / 9.0);
}

/// <summary>When an indicator is measured, and how.</summary>
internal enum ExampleCalendar
{
    /// <summary>Everybody is counted, each year.</summary>
    Year,

    /// <summary>All pupils are counted, each school year.</summary>
    SchoolYear,

    /// <summary>All voters are counted, every fourth year.</summary>
    Election,

    /// <summary>Some are asked each year; four years are taken together.</summary>
    Survey,
}
