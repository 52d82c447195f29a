// What changed from one edition to the next, and by how much: chapters, texts, and every number of every table.
namespace Samsyn.Loop.Publish.Composed;

/// <summary>A change between two editions.</summary>
public abstract record CompositionChange
{
    private CompositionChange()
    {
    }

    /// <summary>A chapter is new.</summary>
    public sealed record Added(string Chapter) : CompositionChange;

    /// <summary>A chapter is gone.</summary>
    public sealed record Removed(string Chapter) : CompositionChange;

    /// <summary>A chapter has another title.</summary>
    /// <param name="Before">The title it had.</param>
    /// <param name="After">The one it has.</param>
    public sealed record Renamed(string Before, string After) : CompositionChange;

    /// <summary>A chapter stands elsewhere among the others, or what it holds stands in another order.</summary>
    /// <param name="Chapter">Its title.</param>
    /// <param name="Within">Whether it is what it holds that was moved; else the chapter.</param>
    public sealed record Moved(string Chapter, bool Within) : CompositionChange;

    /// <summary>Texts of a chapter are others.</summary>
    /// <param name="Chapter">Its title.</param>
    /// <param name="New">The paragraphs that stand there and did not, in order.</param>
    /// <param name="Gone">Those that stood there and do not, in order.</param>
    public sealed record Texts(string Chapter, IReadOnlyList<string> New, IReadOnlyList<string> Gone) : CompositionChange;

    /// <summary>A table, or a picture with its numbers, is new or gone.</summary>
    /// <param name="Caption">What it shows.</param>
    /// <param name="IsNew">Whether it is new; else it is gone.</param>
    public sealed record Shown(string Caption, bool IsNew) : CompositionChange;

    /// <summary>A cell says something else.</summary>
    /// <param name="Table">What the table shows.</param>
    /// <param name="Row">The row.</param>
    /// <param name="Column">The column.</param>
    /// <param name="Before">What it said; null when it was not there.</param>
    /// <param name="After">What it says; null when it is gone.</param>
    public sealed record Told(string Table, string Row, string Column, Cell? Before, Cell? After) : CompositionChange
    {
        /// <summary>By how much the number changed; null where one of the two has none.</summary>
        public double? By => Before?.Number is { } before && After?.Number is { } after ? after - before : null;
    }
}

/// <summary>Holds one edition against another.</summary>
public static class CompositionChanges
{
    /// <summary>What changed, chapters first, then texts, then numbers.</summary>
    public static IReadOnlyList<CompositionChange> Between(Composition before, Composition after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (before.Chapters.ToDictionary(one => one.Id), after.Chapters.ToDictionary(one => one.Id));
        return
        [
            .. after.Chapters.Where(one => !old.ContainsKey(one.Id)).Select(one => new CompositionChange.Added(one.Title)),
            .. before.Chapters.Where(one => !now.ContainsKey(one.Id)).Select(one => new CompositionChange.Removed(one.Title)),
            .. after.Chapters.Where(one => old.TryGetValue(one.Id, out var was) && was.Title != one.Title).Select(one => new CompositionChange.Renamed(old[one.Id].Title, one.Title)),
            .. MovedAmong([.. before.Chapters.Where(one => now.ContainsKey(one.Id)).Select(one => one.Id)], [.. after.Chapters.Where(one => old.ContainsKey(one.Id))]),
            .. after.Chapters.Where(one => old.ContainsKey(one.Id)).Select(one => TextsOf(old[one.Id], one)).OfType<CompositionChange>(),
            .. after.Chapters.Where(one => old.ContainsKey(one.Id) && IsReordered(old[one.Id], one)).Select(one => new CompositionChange.Moved(one.Title, true)),
            .. Captions(after).Except(Captions(before)).Select(one => new CompositionChange.Shown(one, true)),
            .. Captions(before).Except(Captions(after)).Select(one => new CompositionChange.Shown(one, false)),
            .. Cells(before, after),
        ];
    }

    private static CompositionChange.Texts? TextsOf(ComposedChapter before, ComposedChapter after)
    {
        var (old, now) = (Paragraphs(before.Pieces).ToList(), Paragraphs(after.Pieces).ToList());
        var (added, gone) = (now.Except(old).ToList(), old.Except(now).ToList());
        return added.Count + gone.Count == 0 ? null : new(after.Title, added, gone);
    }

    // The fewest that were moved: all that do not stand in the longest stretch that kept its order.
    private static IEnumerable<CompositionChange> MovedAmong(List<string> before, IReadOnlyList<ComposedChapter> after)
    {
        var places = after.Select(one => before.IndexOf(one.Id)).ToArray();
        var (longest, from) = (new int[places.Length], new int[places.Length]);
        for (var at = 0; at < places.Length; at++)
        {
            (longest[at], from[at]) = Enumerable.Range(0, at).Where(one => places[one] < places[at]).Select(one => (longest[one] + 1, one)).Append((1, -1)).Max();
        }

        var kept = new HashSet<int>();
        for (var at = places.Length == 0 ? -1 : Array.IndexOf(longest, longest.Max()); at >= 0; at = from[at])
        {
            kept.Add(at);
        }

        return after.Where((_, at) => !kept.Contains(at)).Select(one => new CompositionChange.Moved(one.Title, false));
    }

    // The same things in another order: what came or went is told of as such.
    private static bool IsReordered(ComposedChapter before, ComposedChapter after)
    {
        var (old, now) = (Things(before.Pieces).ToList(), Things(after.Pieces).ToList());
        return !old.Intersect(now).SequenceEqual(now.Intersect(old));
    }

    private static IEnumerable<string> Things(IEnumerable<Piece> pieces) => pieces.SelectMany(piece => piece switch
    {
        Piece.Table table => [table.Caption],
        Piece.Picture picture => [picture.Title],
        _ => Paragraphs([piece]),
    }).Distinct();

    private static IEnumerable<string> Paragraphs(IEnumerable<Piece> pieces) => pieces.SelectMany(piece => piece switch
    {
        Piece.Paragraph paragraph => [string.Concat(paragraph.Runs.Select(run => run.Text))],
        Piece.Heading heading => [heading.Text],
        Piece.Bullets list => list.Items.SelectMany(Paragraphs),
        Piece.Quote quote => Paragraphs(quote.Pieces),
        _ => [],
    });

    private static IEnumerable<string> Captions(Composition composition) => composition.Tables().Select(table => table.Caption).Distinct();

    // Of a table that is new or gone nothing more is told.
    private static IEnumerable<CompositionChange> Cells(Composition before, Composition after)
    {
        var both = Captions(before).Intersect(Captions(after)).ToHashSet();
        var (old, now) = (Told(before, both), Told(after, both));
        foreach (var (place, cell) in now)
        {
            if (!old.TryGetValue(place, out var was) || was.Text != cell.Text)
            {
                yield return new CompositionChange.Told(place.Table, place.Row, place.Column, was, cell);
            }
        }

        foreach (var (place, cell) in old.Where(one => !now.ContainsKey(one.Key)))
        {
            yield return new CompositionChange.Told(place.Table, place.Row, place.Column, cell, null);
        }
    }

    // Every cell by what stands around it. The times of a table are part of its caption; a cell of a later time is another cell.
    private static Dictionary<(string Table, string Row, string Column, int Nth), Cell> Told(Composition composition, HashSet<string> captions)
    {
        var told = new Dictionary<(string, string, string, int), Cell>();
        foreach (var table in composition.Tables().Where(one => captions.Contains(one.Caption)))
        {
            foreach (var row in table.Rows.Where(row => row.Count > 0))
            {
                foreach (var (at, cell) in row.Index().Skip(1))
                {
                    var (column, nth) = (at < table.Columns.Count ? table.Columns[at].Heading : "", 0);
                    while (!told.TryAdd((table.Caption, row[0].Text, column, nth), cell))
                    {
                        nth++;
                    }
                }
            }
        }

        return told;
    }
}
