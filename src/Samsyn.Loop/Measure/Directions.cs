// Whether more is better, as the arithmetic asks for it.
namespace Samsyn.Loop.Measure;

/// <summary>Says what a direction means for the arithmetic.</summary>
public static class Directions
{
    /// <summary>Whether more is better; null when nobody judges.</summary>
    public static bool? MoreIsBetter(this Direction direction) => direction switch
    {
        Direction.HigherIsBetter => true,
        Direction.LowerIsBetter => false,
        _ => null,
    };
}
