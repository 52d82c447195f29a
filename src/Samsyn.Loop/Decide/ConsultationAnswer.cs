// What a body or organisation answered when it was asked about a package. Answers are added, never changed.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>What a body or organisation answered when it was asked about a package.</summary>
/// <param name="Id">The identity, made where it was written, so that what is sent twice is there once.</param>
/// <param name="Package">The package.</param>
/// <param name="From">Who answers: a body or an organisation.</param>
/// <param name="Stance">What they think, in a word.</param>
/// <param name="Text">What they think.</param>
public sealed record ConsultationAnswer(string Id, string Package, Thing From, Stance Stance, string Text)
{
    /// <summary>So many letters at most.</summary>
    public const int Longest = 20_000;

    /// <summary>When it came.</summary>
    public DateTimeOffset Received { get; init; }

    /// <summary>Whether it came after the last day, as days are counted here.</summary>
    public bool IsLate(DateOnly? deadline) => deadline is { } last && DateOnly.FromDateTime(Received.LocalDateTime) > last;
}

/// <summary>What somebody thinks of a package.</summary>
public enum Stance
{
    /// <summary>For it.</summary>
    For,

    /// <summary>For it, with changes.</summary>
    ForWithChanges,

    /// <summary>Against it.</summary>
    Against,

    /// <summary>No opinion.</summary>
    NoOpinion,
}

/// <summary>Where answers to consultations are kept.</summary>
public interface IConsultationAnswers
{
    /// <summary>All of a collaboration, in the order they came.</summary>
    Task<IReadOnlyList<ConsultationAnswer>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Takes one in; sent twice, it is there once.</summary>
    Task Add(CollaborationKey collaboration, ConsultationAnswer answer, CancellationToken stop);
}
