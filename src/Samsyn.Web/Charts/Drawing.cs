// A picture: its size, what it shows in words, and everything that is drawn in it.
namespace Samsyn.Web.Charts;

/// <summary>A picture, drawn from the same figures as the table beside it.</summary>
/// <param name="Width">Its width; 720 for a desk, 360 for a phone.</param>
/// <param name="Height">Its height.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Says">What can be seen in it, for those who cannot see it.</param>
/// <param name="Shapes">What is drawn, the undermost first.</param>
public sealed record Drawing(double Width, double Height, string Title, string Says, IReadOnlyList<Shape> Shapes)
{
    /// <summary>The width of a picture on a desk.</summary>
    public const double Wide = 720;

    /// <summary>The width of a picture on a phone.</summary>
    public const double Narrow = 360;

    /// <summary>Whether something in it is hatched, because it is withheld.</summary>
    public bool Hatched => Shapes.Any(shape => shape.Ink == Ink.Hatch);

    /// <summary>Whether something in it is strewn with dashes, because it is missing.</summary>
    public bool Gapped => Shapes.Any(shape => shape.Ink == Ink.Gap);

    /// <summary>Whether something in it leads somewhere.</summary>
    public bool Leads => Shapes.Any(shape => shape is Shape.Region { To: not null });
}
