// A way to compute figures from a file whose columns are named.
using Samsyn.Loop;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Rates;

/// <summary>A method of samsyn rates.</summary>
internal abstract class RatesMethod
{
    /// <summary>All methods, in the order in which they are told of.</summary>
    public static IReadOnlyList<RatesMethod> All { get; } =
    [
        CountsMethod.Proportion, CountsMethod.Rate, new MeanMethod(), new DirectMethod(), IndirectMethod.Rate, IndirectMethod.Ratio,
        new QuantileMethod(), new SlopeMethod(), new LifeMethod(), new FunnelLimitsMethod(), new FunnelPointsMethod(),
    ];

    /// <summary>What it is called in a call.</summary>
    public abstract string Name { get; }

    /// <summary>Whether each row is a group of its own when no grouping is asked for.</summary>
    public virtual bool IsRowByRow => false;

    /// <summary>Whether each group is answered row by row.</summary>
    public virtual bool AnswersRows => false;

    /// <summary>Whether all groups together can be one more group.</summary>
    public virtual bool CanBeTogether => false;

    /// <summary>Whether it is of the two confidences of a funnel, whatever is asked for.</summary>
    public virtual bool IsFunnel => false;

    /// <summary>What the figure is usually multiplied by.</summary>
    public virtual double Multiplier => 1;

    /// <summary>The column of the band, axis point or quantile; null where it has none.</summary>
    public virtual string? At => null;

    /// <summary>The columns that must be named, and are not; or what else is wrong with the call. Null when nothing is.</summary>
    public virtual string? WrongWith(RatesCall call) => null;

    /// <summary>The columns of numbers that it reads.</summary>
    public abstract IReadOnlyList<RatesNeed> Needs(RatesCall call);

    /// <summary>What is wrong with a row as a whole; null when nothing is.</summary>
    public virtual (RatesColumn Column, FlawKind Kind, string Expected)? WrongWith(RatesCall call, RatesRow row) => null;

    /// <summary>The columns that only this method has, after all others.</summary>
    public virtual IReadOnlyList<string> Extra(RatesCall call) => [];

    /// <summary>The figures of all groups.</summary>
    /// <param name="call">What is asked.</param>
    /// <param name="groups">The groups whose rows are all sound.</param>
    /// <param name="wrong">Told of what only several rows together show; a group that is told of has no figures.</param>
    public abstract IEnumerable<RatesFound> Compute(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong);

    /// <summary>The columns that are lacking in a call, of those that must be named.</summary>
    protected static string? Lacking(RatesCall call, params RatesColumn[] columns) =>
        columns.Where(column => !call.Has(column)).Select(RatesOptions.NameOf).ToArray() is { Length: > 0 } lacking ? $"{string.Join(", ", lacking)} must be named." : null;

    /// <summary>Where a figure is refused after all, the group is told of with the reason.</summary>
    protected static RatesFound[] Or(RatesGroup group, Action<Flaw> wrong, Func<IEnumerable<RatesFound>> compute)
    {
        try
        {
            return [.. compute()];
        }
        catch (ArgumentException refused)
        {
            wrong(group.Wrong(refused.Message.Split(" (Parameter")[0]));
            return [];
        }
    }

    /// <summary>A count as a cell; nothing where there is none.</summary>
    protected static AnswerCell Cell(double? number) => AnswerCell.Of(number);
}
