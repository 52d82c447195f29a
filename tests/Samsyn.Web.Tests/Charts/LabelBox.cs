// The room that a label takes on a picture, to see whether two lie on each other.
using Samsyn.Web.Charts;

namespace Samsyn.Web.Tests.Charts;

/// <summary>The room that a label takes.</summary>
internal sealed record LabelBox(string Text, double Left, double Right, double Top, double Bottom)
{
    public static LabelBox Of(Shape.Label label)
    {
        var width = TextWidth.Of(label.Text, label.Size);
        var left = label.Anchor switch { Anchor.Start => label.At.X, Anchor.End => label.At.X - width, _ => label.At.X - (width / 2) };
        return new(label.Text, left, left + width, label.At.Y - (0.72 * label.Size), label.At.Y);
    }

    public bool Meets(LabelBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Two labels of a picture that lie on each other; null where none do.</summary>
    public static string? Meeting(Drawing drawing)
    {
        var boxes = drawing.Shapes.OfType<Shape.Label>().Select(Of).ToArray();
        return (from pair in boxes.Index() let other = Array.Find(boxes[(pair.Index + 1)..], later => later.Meets(pair.Item)) where other is not null select $"'{pair.Item.Text}' lies on '{other.Text}'").FirstOrDefault();
    }
}
