// The picture that shows where a link to the public page is shared: whose it is, and the one sentence.
using Samsyn.Web.Charts;

namespace Samsyn.Web.Publish.Front;

/// <summary>Draws the picture of a shared link.</summary>
internal static class ShareCard
{
    private const double Width = 1200;
    private const double Height = 630;
    private const double Edge = 80;

    /// <summary>The picture.</summary>
    /// <param name="name">Whose it is.</param>
    /// <param name="sentence">The one sentence.</param>
    /// <param name="mark">That what it tells is invented; null where it is not.</param>
    public static Drawing Draw(string name, string sentence, string? mark)
    {
        var sketch = new Sketch();
        sketch.Add(new Shape.Bar(new(0, 0), 24, Height, Ink.Accent));
        sketch.Label(new(Edge, 120), name, Anchor.Start, Ink.Accent, 40, strong: true);
        foreach (var (index, line) in TextWidth.Lines(sentence, 46, Width - (2 * Edge), most: 7).Index())
        {
            sketch.Label(new(Edge, 220 + (index * 58)), line, Anchor.Start, Ink.Text, 46);
        }

        sketch.Label(new(Edge, Height - 50), mark is null ? "Samsyn" : $"Samsyn · {mark}", Anchor.Start, Ink.Quiet, 28);
        return new(Width, Height, name, sentence, sketch.Shapes);
    }
}
