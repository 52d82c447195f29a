// The names of the groups, set right above their dots where there is room, else in rows with their marks.
using Samsyn.Loop.Measure;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Names the groups of a picture.</summary>
public static class GroupKey
{
    private const double Size = 13;

    /// <summary>Draws the names from the top of the picture and gives the height they take.</summary>
    public static double Draw(Sketch sketch, IReadOnlyList<Group> groups, Axis axis, (double From, double To) room, Words words)
    {
        if (groups.Count > Ink.Kinds)
        {
            return Ends(sketch, groups, room, words);
        }

        var known = groups.Index()
            .Where(pair => pair.Item.Figure is Figure.Known)
            .Select(pair => new Named(pair.Index, words.Name(pair.Item.Subgroup.Name), ((Figure.Known)pair.Item.Figure).Estimate.Value))
            .ToArray();
        var sizes = known.Select(name => TextWidth.Of(name.Text, Size) + 18).ToArray();
        if (known.Length != groups.Count || !Spread.HasRoom(sizes, room))
        {
            return Rows(sketch, [.. groups.Select(group => words.Name(group.Subgroup.Name))], room, 0);
        }

        var places = Spread.Of([.. known.Select(name => axis.At(name.Value))], sizes, room);
        foreach (var (index, name) in known.Index())
        {
            sketch.Label(new(places[index], 16), name.Text, Anchor.Middle, Ink.Group(name.Place), Size, strong: true);
            sketch.Line(new(places[index], 22), new(axis.At(name.Value), 34), Ink.Group(name.Place), 1);
        }

        return 34;
    }

    // More groups than can be told apart: the two that lie farthest apart are named, the table names them all.
    private static double Ends(Sketch sketch, IReadOnlyList<Group> groups, (double From, double To) room, Words words)
    {
        var sorted = groups.Where(group => group.Figure is Figure.Known).OrderBy(group => ((Figure.Known)group.Figure).Estimate.Value).ToArray();
        if (sorted.Length < 2)
        {
            return 0;
        }

        var said = words.FarthestApart(words.Name(sorted[0].Subgroup.Name), words.Name(sorted[^1].Subgroup.Name));
        var lines = TextWidth.Lines(said, Size, room.To - room.From - 8, most: 3);
        sketch.Lines(new(room.From + 2, lines.Count * 9), lines, Anchor.Start, Ink.Text, Size);
        return lines.Count * 18;
    }

    /// <summary>Draws the names in rows with their marks, and gives the height where they end.</summary>
    public static double Rows(Sketch sketch, IReadOnlyList<string> names, (double From, double To) room, double top)
    {
        var (x, y) = (room.From + 6, top + 12);
        foreach (var (place, name) in names.Index())
        {
            var text = TextWidth.Fit(name, Size, room.To - room.From - 20);
            var width = TextWidth.Of(text, Size) + 30;
            if (x + width > room.To + 12 && x > room.From + 6)
            {
                (x, y) = (room.From + 6, y + 22);
            }

            sketch.Add(new Shape.Mark(new(x, y), place, Ink.Group(place)));
            sketch.Label(new(x + 10, y + 4.5), text, Anchor.Start, Ink.Text, Size);
            x += width;
        }

        return y + 14;
    }

    private sealed record Named(int Place, string Text, double Value);
}
