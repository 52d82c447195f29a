// Whether a chain of journal lines holds, and where it is broken when it does not.
namespace Samsyn.Loop.Convene;

/// <summary>What was found when a chain was checked from its first line to its last.</summary>
/// <param name="Chain">Which.</param>
/// <param name="Lines">How many lines hold, from the first.</param>
/// <param name="Broken">What is wrong with the line after those; null when the whole chain holds.</param>
public sealed record ChainState(ChainKey Chain, long Lines, ChainBreak? Broken)
{
    /// <summary>Checks a chain.</summary>
    /// <param name="chain">Which.</param>
    /// <param name="lines">Its lines in order, each with the salts of what has not been erased.</param>
    /// <param name="end">The number and the seal of the last line, as they are kept apart from the lines.</param>
    public static ChainState Of(ChainKey chain, IEnumerable<SaltedLine> lines, (long Number, string Seal) end)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var (previous, held) = (JournalSeal.Beginning, 0L);
        foreach (var line in lines)
        {
            if (Wrong(line, held + 1, previous) is { } wrong)
            {
                return new(chain, held, wrong);
            }

            (previous, held) = (line.Line.Seal.Line, held + 1);
        }

        return new(chain, held, held == end.Number && previous == end.Seal ? null : ChainBreak.Ended);
    }

    private static ChainBreak? Wrong(SaltedLine salted, long number, string previous)
    {
        var line = salted.Line;
        return line.Number != number ? ChainBreak.Missing
            : line.Who is { } who && JournalSeal.OfWho(salted.WhoSalt, who) != line.Seal.Who ? ChainBreak.Changed
            : line.Content is { } content && JournalSeal.OfContent(salted.ContentSalt, content) != line.Seal.Content ? ChainBreak.Changed
            : JournalSeal.OfLine(previous, line) != line.Seal.Line ? ChainBreak.Changed
            : null;
    }
}

/// <summary>A line with the salts its seals were made with; empty where something has been erased.</summary>
/// <param name="Line">The line.</param>
/// <param name="WhoSalt">The salt of the person.</param>
/// <param name="ContentSalt">The salt of what it tells.</param>
public sealed record SaltedLine(JournalLine Line, string WhoSalt, string ContentSalt);

/// <summary>What is wrong with a line of a chain.</summary>
public enum ChainBreak
{
    /// <summary>A line between two others is not there, or its number is another.</summary>
    Missing,

    /// <summary>Something in it is not what was sealed.</summary>
    Changed,

    /// <summary>The chain ends too early or too late: lines at its end are missing or were added.</summary>
    Ended,
}
