// What every picture is told before it is drawn: its width, what it shows, and what can be seen in it.
namespace Samsyn.Web.Charts;

/// <summary>What every picture is told before it is drawn.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Says">What can be seen in it.</param>
public sealed record ChartFrame(double Width, string Title, string Says)
{
    /// <summary>Whether it is for a phone.</summary>
    public bool IsNarrow => Width < 500;
}
