// Takes words, signs and lines from a PX file, and passes over the space between them.
using System.Text;

namespace Samsyn.Sources.Px;

/// <summary>Takes words, signs and lines from a PX file.</summary>
internal sealed class PxScanner(PxText text)
{
    private const int LongestLine = 1_000_000;

    /// <summary>The next letter after any space, which stays.</summary>
    public int Peek()
    {
        while (text.Peek() is var next && next != PxText.End && (char.IsWhiteSpace((char)next) || next == PxText.EndOfDos))
        {
            text.Next();
        }

        return text.Peek();
    }

    /// <summary>Takes a sign, if it is the next after any space.</summary>
    public bool Takes(char sign)
    {
        if (Peek() != sign)
        {
            return false;
        }

        text.Next();
        return true;
    }

    /// <summary>Takes the letters that belong together, as many as are allowed.</summary>
    public string Run(Func<char, bool> belongs, int longest)
    {
        var letters = new StringBuilder();
        while (letters.Length < longest && text.Peek() is var next && next != PxText.End && belongs((char)next))
        {
            letters.Append((char)text.Next());
        }

        return letters.ToString();
    }

    /// <summary>Takes the rest of the line and its end.</summary>
    public string Line()
    {
        var letters = new StringBuilder();
        while (letters.Length < LongestLine && text.Peek() != PxText.End && letters is not [.., '\n'])
        {
            var letter = (char)text.Next();
            letters.Append(letter);
            if (letter == '\r' && text.Peek() != '\n')
            {
                break;
            }
        }

        return letters.ToString();
    }
}
