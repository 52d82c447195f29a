// The letters of a PX file one by one, with the line they stand on, and the means to take some back.
using System.Buffers;
using System.Text;

namespace Samsyn.Sources.Px;

/// <summary>The letters of a PX file one by one.</summary>
internal sealed class PxText(string path, Encoding encoding) : IDisposable
{
    /// <summary>What stands after the last letter.</summary>
    public const int End = -1;

    /// <summary>The sign with which DOS ends its text files.</summary>
    public const char EndOfDos = '\u001A';

    private readonly StreamReader reader = new(path, encoding, true, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 1 << 16 });
    private char[] letters = new char[1 << 14];
    private int at;
    private int end;
    private char last;

    /// <summary>The line of the next letter, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The next letter, which stays; or <see cref="End"/>.</summary>
    public int Peek() => at < end || Fill() ? letters[at] : End;

    /// <summary>Takes the next letter, or <see cref="End"/>.</summary>
    public int Next()
    {
        if (at == end && !Fill())
        {
            return End;
        }

        var letter = letters[at++];
        if (letter == '\r' || (letter == '\n' && last != '\r'))
        {
            Line++;
        }

        last = letter;
        return letter;
    }

    /// <summary>Takes the letters up to one of some others, when that one is at hand already; otherwise none. Line ends must be among the others.</summary>
    public ReadOnlySpan<char> Upto(SearchValues<char> others)
    {
        var found = letters.AsSpan(at, end - at);
        var length = Math.Max(0, found.IndexOfAny(others));
        at += length;
        last = length > 0 ? found[length - 1] : last;
        return found[..length];
    }

    /// <summary>Gives letters back, to be read again.</summary>
    /// <param name="taken">The letters, which were the last to be taken.</param>
    /// <param name="line">The line that they begin on.</param>
    public void GiveBack(string taken, long line)
    {
        var kept = letters.AsSpan(at, end - at);
        var joined = new char[Math.Max(letters.Length, taken.Length + kept.Length)];
        taken.CopyTo(joined);
        kept.CopyTo(joined.AsSpan(taken.Length));
        (letters, at, end, last, Line) = (joined, 0, taken.Length + kept.Length, '\0', line);
    }

    public void Dispose() => reader.Dispose();

    private bool Fill()
    {
        (at, end) = (0, reader.Read(letters));
        return end > 0;
    }
}
