// Splits a question that is too large for one answer: the variable with most codes first, as few calls as can be.
using Samsyn.Sources.Cubes;

namespace Samsyn.Sources.Services.Tables;

/// <summary>Splits questions.</summary>
internal static class Chunking
{
    /// <summary>The parts of a question, each within the limits; every code is asked for once.</summary>
    /// <param name="sides">What is asked.</param>
    /// <param name="cells">The most cells in an answer; null for no limit.</param>
    /// <param name="codes">The most codes of one variable; null for no limit.</param>
    public static IReadOnlyList<IReadOnlyList<Side>> Of(IReadOnlyList<Side> sides, long? cells, int? codes = null)
    {
        int[] sizes = [.. sides.Select(side => side.IsOpen ? 1 : Math.Min(side.Codes.Count, codes ?? int.MaxValue))];
        while (cells is { } most && Cube.Count(sizes) > most && Largest(sides, sizes) is { } largest)
        {
            var others = Cube.Count(sizes.Where((_, at) => at != largest));
            sizes[largest] = (int)Math.Max(1, most / others);
        }

        IReadOnlyList<IReadOnlyList<Side>> parts = [[]];
        for (var at = 0; at < sides.Count; at++)
        {
            var pieces = Pieces(sides[at], sizes[at]);
            parts = [.. parts.SelectMany(part => pieces.Select(piece => (IReadOnlyList<Side>)[.. part, piece]))];
        }

        return parts;
    }

    /// <summary>How many cells a question asks for; null when nobody can tell.</summary>
    public static long? Cells(IReadOnlyList<Side> sides) => sides.Any(side => side.IsOpen) ? null : Cube.Count(sides.Select(side => side.Codes.Count));

    private static int? Largest(IReadOnlyList<Side> sides, int[] sizes) =>
        Enumerable.Range(0, sizes.Length).Where(at => sizes[at] > 1 && !sides[at].IsOpen).OrderByDescending(at => sizes[at]).Select(at => (int?)at).FirstOrDefault();

    // Pieces of even size: 290 in pieces of at most 100 are three of 97, 97 and 96.
    private static IReadOnlyList<Side> Pieces(Side side, int size)
    {
        if (side.IsOpen || side.Codes.Count <= size)
        {
            return [side];
        }

        var pieces = (side.Codes.Count + size - 1) / size;
        return [.. side.Codes.Chunk((side.Codes.Count + pieces - 1) / pieces).Select(codes => side with { Codes = codes })];
    }
}
