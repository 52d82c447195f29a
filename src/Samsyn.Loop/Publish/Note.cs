// A note on a block: a remark, or a suggested text that somebody takes or turns down.
namespace Samsyn.Loop.Publish;

/// <summary>A note on a block.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Document">The document.</param>
/// <param name="Block">The block.</param>
/// <param name="Said">The remark, or why the text is suggested.</param>
public sealed record Note(string Id, string Document, string Block, string Said)
{
    /// <summary>The suggested text; null for a remark.</summary>
    public string? Suggests { get; init; }

    /// <summary>The version of the block that it was written about.</summary>
    public long Of { get; init; }

    /// <summary>Who wrote it; empty for somebody who was erased.</summary>
    public string Who { get; init; } = "";

    /// <summary>When it was written.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>How it was settled; null while it is open.</summary>
    public NoteEnd? End { get; init; }

    /// <summary>Who settled it; null while it is open.</summary>
    public string? EndedBy { get; init; }

    /// <summary>When it was settled.</summary>
    public DateTimeOffset? Ended { get; init; }
}

/// <summary>How a note is settled.</summary>
public enum NoteEnd
{
    /// <summary>The remark is dealt with, or the suggestion taken.</summary>
    Taken,

    /// <summary>It is turned down.</summary>
    TurnedDown,

    /// <summary>The text had changed since it was suggested, and what was to be taken of it was written in by hand.</summary>
    ByHand,
}

/// <summary>A block as somebody left it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Content">What it held.</param>
/// <param name="Who">Who wrote it; empty for somebody who was erased.</param>
/// <param name="At">When they left it.</param>
public sealed record BlockVersion(long Number, BlockContent Content, string Who, DateTimeOffset At);
