// What was said in one collaboration's dialogue and handed to another, which is asked to answer it too.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Agree;

/// <summary>A contribution that was handed to another collaboration of the same installation. It stays where it was written: the other reads it there, and can only answer.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Contribution">What was handed over.</param>
/// <param name="Receiver">To whom.</param>
public sealed record Handover(string Id, string Contribution, CollaborationKey Receiver)
{
    /// <summary>What the receiver is called.</summary>
    public required string Name { get; init; }

    /// <summary>When it was handed over.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>What the receiver answered; null while it has not.</summary>
    public Answer? Answer { get; init; }
}

/// <summary>Something that another collaboration handed over, as the receiver reads it.</summary>
/// <param name="Id">The handover's identity.</param>
/// <param name="From">Who handed it over.</param>
/// <param name="Text">What it says.</param>
public sealed record Received(string Id, CollaborationKey From, string Text)
{
    /// <summary>What those who handed it over are called.</summary>
    public required string Name { get; init; }

    /// <summary>The dialogue in which it was written.</summary>
    public required string Dialogue { get; init; }

    /// <summary>What that dialogue is called.</summary>
    public required string Title { get; init; }

    /// <summary>When it was handed over.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>What was answered; null while nobody has.</summary>
    public Answer? Answer { get; init; }
}

/// <summary>Where it is kept what was handed over.</summary>
public interface IHandovers
{
    /// <summary>What was handed over of a dialogue, in the order it was.</summary>
    Task<IReadOnlyList<Handover>> Of(CollaborationKey collaboration, string dialogue, CancellationToken stop);

    /// <summary>What a collaboration has received, without an answer first and then the latest; not what was taken out or withdrawn since.</summary>
    Task<IReadOnlyList<Received>> To(CollaborationKey receiver, CancellationToken stop);

    /// <summary>Hands a contribution over that others see. Handed over twice, it is there once.</summary>
    /// <returns>Whether it is with the receiver now; false where it is not shown, or the receiver is the collaboration itself.</returns>
    Task<bool> Make(CollaborationKey collaboration, string contribution, CollaborationKey receiver, CancellationToken stop);

    /// <summary>Takes one back that has not been answered; whether it was there and had not.</summary>
    Task<bool> TakeBack(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>The receiver answers, also once more.</summary>
    /// <returns>What was answered; null where the receiver has no such thing.</returns>
    Task<Received?> Respond(CollaborationKey receiver, string id, Answer answer, CancellationToken stop);
}
