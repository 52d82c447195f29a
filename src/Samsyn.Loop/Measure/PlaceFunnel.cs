// Which places lie further from the average than chance alone would bring a place of their size, or why nobody can say.
using Samsyn.Statistics.Rates;

namespace Samsyn.Loop.Measure;

/// <summary>The funnel of the places that are shown side by side, or the reason why there is none.</summary>
public abstract record PlaceFunnel
{
    private PlaceFunnel()
    {
    }

    /// <summary>No funnel can be drawn.</summary>
    /// <param name="Why">Why not.</param>
    public sealed record None(NoFunnel Why) : PlaceFunnel;

    /// <summary>A funnel of the places whose figure may be shown; the others are left out of it altogether, also out of its average.</summary>
    /// <param name="Scale">The value that means everybody, such as 100.</param>
    /// <param name="Points">The places, by name.</param>
    public sealed record Drawn(double Scale, IReadOnlyList<FunnelPoint> Points) : PlaceFunnel
    {
        /// <summary>What the places drawn have together, Σ cases / Σ persons, in the indicator's unit.</summary>
        public double Average => Scale * Share;

        /// <summary>How much more than chance the places differ; null where they do not, or where they are too few to tell.</summary>
        public Overdispersion? Spread { get; init; }

        /// <summary>The places that are not drawn, each with the reason why it has no figure.</summary>
        public IReadOnlyList<PlaceFigure> Absent { get; init; } = [];

        private double Share { get; } = FunnelUnit.Average([.. Points.Select(point => point.Unit)]);

        /// <summary>How far chance alone brings a place of a size, in the indicator's unit.</summary>
        /// <param name="persons">The persons counted in the place.</param>
        /// <param name="confidence">Between 0 and 1.</param>
        public FunnelLine ByChance(double persons, double confidence) =>
            InUnit(Funnel.LineAt(new(FunnelKind.Proportion, (0, persons)), Share, confidence));

        /// <summary>The same where it is allowed for that places truly differ; null where they do not differ by more than chance.</summary>
        /// <param name="persons">The persons counted in the place.</param>
        /// <param name="confidence">Between 0 and 1.</param>
        public FunnelLine? Allowing(double persons, double confidence) =>
            Spread is null ? null : InUnit(Spread.At(new(FunnelKind.Proportion, (0, persons)), confidence));

        private FunnelLine InUnit(FunnelLine line) => new(Scale * line.Lower, Scale * line.Upper);
    }
}

/// <summary>One place in a funnel.</summary>
/// <param name="Area">Where.</param>
/// <param name="Unit">Its cases and the persons counted.</param>
/// <param name="Place">Where it falls by chance alone.</param>
public sealed record FunnelPoint(Area Area, FunnelUnit Unit, FunnelPlace Place)
{
    /// <summary>Where it falls when it is allowed for that places truly differ; the same as by chance alone where they do not.</summary>
    public FunnelPlace Allowing { get; init; } = Place;
}

/// <summary>Why there is no funnel.</summary>
public enum NoFunnel
{
    /// <summary>The figure is no share of persons.</summary>
    NotAShare,

    /// <summary>Some place has a figure without the counts behind it, or with counts that do not give it.</summary>
    NotCounted,

    /// <summary>The source is more or less sure than the counts alone would make it, as when answers are weighted.</summary>
    Weighted,

    /// <summary>Fewer places have a figure than a funnel needs.</summary>
    TooFew,

    /// <summary>The average is nobody or everybody.</summary>
    NobodyOrEverybody,
}
