// Where a command writes: the answer to one stream, and all that is said about it to the other.
namespace Samsyn.Web.Commands;

/// <summary>Where a command writes.</summary>
/// <param name="Answer">The answer, and nothing else.</param>
/// <param name="Talk">Flaws, progress, and what went wrong.</param>
internal sealed record Streams(TextWriter Answer, TextWriter Talk)
{
    /// <summary>Whether a person watches, so that a progress bar is of use.</summary>
    public bool Watched { get; init; }
}
