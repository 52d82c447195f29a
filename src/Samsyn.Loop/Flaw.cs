// One thing that is wrong with what was sent: where it stands, what was read, and what was expected.
namespace Samsyn.Loop;

/// <summary>One thing that is wrong with what somebody sent.</summary>
/// <param name="Where">Where it stands.</param>
/// <param name="Kind">What is wrong; pages and commands say it in the reader's language.</param>
/// <param name="Read">What was read, word for word; empty when nothing stood there.</param>
/// <param name="Expected">What is allowed, in values rather than sentences: a limit, a list of words, a column's name.</param>
public sealed record Flaw(Where Where, FlawKind Kind, string Read = "", string Expected = "");

/// <summary>A place in a form or a file.</summary>
public abstract record Where
{
    private Where()
    {
    }

    /// <summary>The whole of what was sent.</summary>
    public sealed record All : Where;

    /// <summary>A field of a form.</summary>
    public sealed record Field(string Name) : Where;

    /// <summary>A line of a text file, from 1.</summary>
    public sealed record TextLine(long Number) : Where;

    /// <summary>A cell of a table in a file.</summary>
    /// <param name="Sheet">The sheet, or empty in a file that has none.</param>
    /// <param name="Row">The row in the file, from 1, header rows counted.</param>
    /// <param name="Column">The column in the file, from 1.</param>
    /// <param name="Header">What the column is called; empty when it has no name.</param>
    public sealed record Cell(string Sheet, long Row, int Column, string Header = "") : Where;

    /// <summary>A whole row of a table in a file.</summary>
    public sealed record WholeRow(string Sheet, long Number) : Where;

    /// <summary>A column, or the want of one.</summary>
    public sealed record WholeColumn(string Sheet, string Name) : Where;

    /// <summary>A keyword of a PX file, such as <c>VALUES("region")</c>, at a line from 1.</summary>
    public sealed record Keyword(string Name, long Line) : Where;

    /// <summary>A place in a JSON document, such as <c>dimension.sex.category.index</c>.</summary>
    public sealed record Path(string Json) : Where;

    /// <summary>What was asked of a service: its address, and what was sent to it.</summary>
    public sealed record Address(string Asked) : Where;
}
