// What was done, by whom, when and why: lines that are added and never changed, each sealed onto the one before.
namespace Samsyn.Loop.Convene;

/// <summary>Who does something.</summary>
/// <param name="Name">What the person, or the program, is called.</param>
/// <param name="Login">The identity of the person's login; null for a program, for whoever gives a command on the machine itself, and for a guest.</param>
public sealed record Actor(string Name, string? Login = null);

/// <summary>What a journal line is about.</summary>
/// <param name="Kind">The kind of thing, such as <c>body</c>.</param>
/// <param name="Id">Its identity; empty when the line is about several.</param>
public sealed record Thing(string Kind, string Id = "");

/// <summary>What a journal line tells. It can be erased, and the line still proves that the act took place.</summary>
/// <param name="Subject">What the thing was called.</param>
/// <param name="Before">What it was, as JSON; null when it was not there before, or the act changed nothing in it.</param>
/// <param name="After">What it became, as JSON; null when it is no longer there.</param>
/// <param name="Why">The reason, in the words of whoever did it; null when none was given.</param>
public sealed record JournalContent(string Subject, string? Before = null, string? After = null, string? Why = null);

/// <summary>One thing that was done.</summary>
/// <param name="Number">Its number in the chain, from 1.</param>
/// <param name="When">When.</param>
/// <param name="Act">What was done, such as <c>batch added</c>.</param>
/// <param name="Thing">To what.</param>
public sealed record JournalLine(long Number, DateTimeOffset When, string Act, Thing Thing)
{
    /// <summary>By whom; null when the person has been erased.</summary>
    public required Actor? Who { get; init; }

    /// <summary>What it tells; null when that has been erased.</summary>
    public required JournalContent? Content { get; init; }

    /// <summary>By what the line is sealed.</summary>
    public required JournalSeal Seal { get; init; }
}

/// <summary>A chain of journal lines: one for each collaboration, and one for the installation.</summary>
/// <param name="Id">The identity.</param>
public sealed record ChainKey(string Id)
{
    /// <summary>What is done outside every collaboration: logins, settings.</summary>
    public static ChainKey Installation { get; } = new("installation");

    /// <summary>What is done in a collaboration.</summary>
    public static ChainKey Of(CollaborationKey collaboration)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return new(collaboration.Id);
    }
}

/// <summary>Where the journal is kept. Lines come in by the acts they are about.</summary>
public interface IJournal
{
    /// <summary>A chain, the latest line first.</summary>
    /// <param name="chain">Which.</param>
    /// <param name="about">Only lines about this thing; null for all.</param>
    /// <param name="stop">Stops the reading.</param>
    Task<IReadOnlyList<JournalLine>> Of(ChainKey chain, Thing? about, CancellationToken stop);

    /// <summary>Part of a chain, the latest line first.</summary>
    /// <param name="chain">Which.</param>
    /// <param name="about">Only lines about this thing; null for all.</param>
    /// <param name="before">Only lines before the one with this number; null from the last one.</param>
    /// <param name="most">So many lines at most.</param>
    /// <param name="stop">Stops the reading.</param>
    Task<IReadOnlyList<JournalLine>> Part(ChainKey chain, Thing? about, long? before, int most, CancellationToken stop);

    /// <summary>Whether every chain holds, from its first line to its last.</summary>
    Task<IReadOnlyList<ChainState>> Check(CancellationToken stop);

    /// <summary>Erases who a login belongs to from every line; the acts stay, and the chains hold.</summary>
    /// <returns>How many lines named the person.</returns>
    Task<int> EraseWho(string login, CancellationToken stop);
}
