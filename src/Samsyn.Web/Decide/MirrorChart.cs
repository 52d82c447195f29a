// Draws the mirror: challenges to the left and interventions to the right, by layer of causes, joined by bands as wide as the money.
using Samsyn.Loop.Decide;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Decide;

/// <summary>Draws the mirror.</summary>
public static class MirrorChart
{
    private const double Block = 12;
    private const double Gap = 34;
    private const double Top = 34;
    private const double Least = 3;

    // The last block may be as thin as a line, and its two lines of text stand around its middle.
    private const double Below = 22;
    private const int Steps = 24;

    /// <summary>The picture.</summary>
    public static Drawing Draw(Mirror mirror, ChartFrame frame, MirrorWords words)
    {
        ArgumentNullException.ThrowIfNull(mirror);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(words);
        var sketch = new Sketch();
        var room = frame.IsNarrow ? 230.0 : 270.0;
        var (left, right) = (Columns(mirror, room, mirror.ShareOfChallenges), Columns(mirror, room, mirror.ShareOfEffort));
        Bands(sketch, mirror, (left, right), (frame.Width, room));
        sketch.Label(new(0, 13), words.ChallengesHead, Anchor.Start, Ink.Quiet, frame.IsNarrow ? 11 : 13);
        sketch.Label(new(frame.Width, 13), mirror.Yearly > 0 ? words.MoneyHead : words.InterventionsHead, Anchor.End, Ink.Quiet, frame.IsNarrow ? 11 : 13);
        foreach (var (index, layer) in mirror.Layers.Index())
        {
            sketch.Add(new Shape.Bar(new(0, left[index].Top), Block, left[index].Height, Ink.Accent));
            sketch.Add(new Shape.Bar(new(frame.Width - Block, right[index].Top), Block, right[index].Height, Ink.Accent));
            var size = frame.IsNarrow ? 13.0 : 14.5;
            Said(sketch, new(Block + 8, Middle(left[index])), Anchor.Start, (words.Brief(layer.Layer), words.Challenges(layer.Challenges.Count)), size);
            Said(sketch, new(frame.Width - Block - 8, Middle(right[index])), Anchor.End, (words.Brief(layer.Layer), words.Effort(layer, mirror.Yearly > 0)), size);
        }

        return new(frame.Width, Top + room + (2 * Gap) + Below, frame.Title, frame.Says, sketch.Shapes);
    }

    private static double Middle((double Top, double Height) block) => block.Top + (block.Height / 2);

    private static void Said(Sketch sketch, Point at, Anchor anchor, (string Name, string More) said, double size)
    {
        sketch.Label(at with { Y = at.Y - 2 }, said.Name, anchor, Ink.Text, size, strong: true);
        sketch.Label(at with { Y = at.Y + size }, said.More, anchor, Ink.Quiet, size - 1.5);
    }

    private static (double Top, double Height)[] Columns(Mirror mirror, double room, Func<MirrorLayer, double> share)
    {
        var blocks = new (double Top, double Height)[mirror.Layers.Count];
        var y = Top;
        foreach (var (index, layer) in mirror.Layers.Index())
        {
            blocks[index] = (y, Math.Max(Least, share(layer) * room));
            y += (share(layer) * room) + Gap;
        }

        return blocks;
    }

    // Each band takes its part of the block at both ends, from the top down; what no band takes is not answered, or answers nothing.
    private static void Bands(Sketch sketch, Mirror mirror, ((double Top, double Height)[] Left, (double Top, double Height)[] Right) blocks, (double Width, double Room) paper)
    {
        var (fromTop, toTop) = (blocks.Left.Select(one => one.Top).ToArray(), blocks.Right.Select(one => one.Top).ToArray());
        var money = mirror.Yearly > 0;
        var whole = money ? (double)mirror.Yearly : mirror.Interventions;
        var leaving = mirror.Bands.GroupBy(one => one.From).ToDictionary(one => one.Key, one => one.Sum(Size));
        foreach (var band in mirror.Bands.Where(one => Size(one) > 0))
        {
            var (from, to) = ((int)band.From, (int)band.To);
            var (thick, thin) = (Size(band) / leaving[band.From] * Answered(mirror.Layers[from]) * blocks.Left[from].Height, Size(band) / whole * paper.Room);
            sketch.Add(new Shape.Surface(Band((fromTop[from], thick), (toTop[to], thin), paper.Width), Ink.Group(from)));
            fromTop[from] += thick;
            toTop[to] += thin;
        }

        double Size(MirrorBand band) => money ? (double)band.Yearly : band.Interventions;
    }

    private static double Answered(MirrorLayer layer) => layer.Challenges.Count == 0 ? 0 : (double)layer.Answered / layer.Challenges.Count;

    private static IReadOnlyList<Point> Band((double Top, double Height) from, (double Top, double Height) to, double width)
    {
        var (upper, lower) = (new List<Point>(), new List<Point>());
        for (var step = 0; step <= Steps; step++)
        {
            var part = (double)step / Steps;
            var eased = part * part * (3 - (2 * part));
            var x = Block + (part * (width - (2 * Block)));
            var top = from.Top + (eased * (to.Top - from.Top));
            upper.Add(new(x, top));
            lower.Add(new(x, top + from.Height + (eased * (to.Height - from.Height))));
        }

        lower.Reverse();
        return [.. upper, .. lower];
    }
}
