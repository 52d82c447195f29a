// Reads the data of a PX file cell by cell; space, new line, tab, comma and semicolon all part two cells.
using System.Buffers;
using Samsyn.Sources.Cubes;

namespace Samsyn.Sources.Px;

/// <summary>Reads the data of a file that stands at its first cell.</summary>
internal sealed class PxData(PxText text)
{
    private const int Longest = 1024;
    private const int Shown = 40;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \n\r\t,;\"\u00A0\uFEFF" + PxText.EndOfDos);

    private readonly char[] letters = new char[Longest];
    private readonly TextPool pool = new();
    private long lineBefore;

    /// <summary>The next cell.</summary>
    public PxCell Next()
    {
        var next = SkipSeparators();
        var line = text.Line;
        var first = line != lineBefore;
        lineBefore = line;
        return next switch
        {
            PxText.End => new(PxCellKind.End, "", line, first, false),
            '"' => Quoted(line, first),
            _ => Bare(line, first),
        };
    }

    private int SkipSeparators()
    {
        while (text.Peek() is var next && IsSeparator(next))
        {
            text.Next();
        }

        return text.Peek();
    }

    private PxCell Bare(long line, bool first)
    {
        var found = text.Upto(Ends);
        if (found.Length > 0)
        {
            return Judge(found, line, first, marked: false);
        }

        var length = 0;
        while (text.Peek() is var next && next is not (PxText.End or '"') && !IsSeparator(next))
        {
            Keep((char)text.Next(), ref length);
        }

        return Judge(letters.AsSpan(0, length), line, first, marked: false);
    }

    private PxCell Quoted(long line, bool first)
    {
        text.Next();
        var length = 0;
        while (text.Next() is var next && next != '"')
        {
            if (next == PxText.End)
            {
                return new(PxCellKind.Other, string.Concat("\"", letters.AsSpan(0, Math.Min(length, Shown))), line, first, false);
            }

            Keep((char)next, ref length);
        }

        return Judge(letters.AsSpan(0, length), line, first, marked: true);
    }

    private PxCell Judge(ReadOnlySpan<char> written, long line, bool first, bool marked)
    {
        var kind = written.Length >= Longest ? PxCellKind.Other
            : Numeral.Is(written) ? PxCellKind.Number
            : IsSymbol(written) ? PxCellKind.Symbol
            : PxCellKind.Other;
        return new(kind, pool.Of(written[..Math.Min(written.Length, Longest)]), line, first, marked);
    }

    private void Keep(char letter, ref int length)
    {
        if (length < Longest)
        {
            letters[length++] = letter;
        }
    }

    private static bool IsSymbol(ReadOnlySpan<char> written) =>
        written is "-" || (written.Length is > 0 and <= 7 && written.IndexOfAnyExcept('.') < 0);

    private static bool IsSeparator(int letter) => letter != PxText.End && letter != '"' && Ends.Contains((char)letter);
}
