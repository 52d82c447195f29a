// What a drawing is made of: lines, bars, bands, marks and words, each in one of few inks.
namespace Samsyn.Web.Charts;

/// <summary>One thing in a drawing. Coordinates are in the drawing's own units, from its upper left corner.</summary>
public abstract record Shape(Ink Ink)
{
    /// <summary>A straight line.</summary>
    public sealed record Line(Point From, Point To, Ink Ink, double Width = 1) : Shape(Ink)
    {
        /// <summary>Whether the line is broken.</summary>
        public bool Dashed { get; init; }
    }

    /// <summary>A line through several points.</summary>
    public sealed record Curve(IReadOnlyList<Point> Points, Ink Ink, double Width = 2) : Shape(Ink)
    {
        /// <summary>Whether the line is broken.</summary>
        public bool Dashed { get; init; }
    }

    /// <summary>A surface between points.</summary>
    public sealed record Surface(IReadOnlyList<Point> Points, Ink Ink) : Shape(Ink);

    /// <summary>A bar.</summary>
    public sealed record Bar(Point Corner, double Width, double Height, Ink Ink) : Shape(Ink);

    /// <summary>A surface of one ring or more, such as a place on a map, with a line around it; inside is what lies in an odd number of rings.</summary>
    public sealed record Region(IReadOnlyList<IReadOnlyList<Point>> Rings, Ink Ink) : Shape(Ink)
    {
        /// <summary>Whether the line around it is broken.</summary>
        public bool Dashed { get; init; }

        /// <summary>What it stands for, said when it is pointed at.</summary>
        public string? Says { get; init; }

        /// <summary>Where a click leads; null for nowhere.</summary>
        public string? To { get; init; }
    }

    /// <summary>A value's mark; its form says which group it is, its filling how sure the value is.</summary>
    public sealed record Mark(Point At, int Form, Ink Ink, Filling Filling = Filling.Full, double Size = 5.5) : Shape(Ink)
    {
        /// <summary>What it stands for, said when it is pointed at.</summary>
        public string? Says { get; init; }
    }

    /// <summary>A word or number.</summary>
    public sealed record Label(Point At, string Text, Anchor Anchor, Ink Ink, double Size = 13) : Shape(Ink)
    {
        /// <summary>Whether it is set heavier than the others.</summary>
        public bool Strong { get; init; }

        /// <summary>Whether it names what it stands upon, and has a rim of paper so that it can be read on any ink.</summary>
        public bool Haloed { get; init; }
    }
}

/// <summary>A place in a drawing.</summary>
public sealed record Point(double X, double Y);

/// <summary>Which end of a label stands at its point.</summary>
public enum Anchor
{
    /// <summary>It begins there.</summary>
    Start,

    /// <summary>Its middle is there.</summary>
    Middle,

    /// <summary>It ends there.</summary>
    End,
}

/// <summary>How far a mark is filled: full is sure, half is probable, hollow is not sure.</summary>
public enum Filling
{
    /// <summary>Sure.</summary>
    Full,

    /// <summary>Probable.</summary>
    Half,

    /// <summary>Not sure.</summary>
    Hollow,
}
