// All that a fetch reads and keeps.
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>What a fetch reads and keeps.</summary>
/// <param name="Subscriptions">What is asked for.</param>
/// <param name="Upkeeps">How each stands.</param>
/// <param name="Runs">What was fetched.</param>
/// <param name="Blobs">The answers.</param>
/// <param name="Lines">How the series stood when they were accepted.</param>
/// <param name="Gathered">The figures in use, and whence they came.</param>
/// <param name="Intake">Where figures come in.</param>
public sealed record GatheringShelf(
    ISubscriptions Subscriptions, IUpkeeps Upkeeps, IRuns Runs, IRawBlobs Blobs, ICatalogueLines Lines, IGathered Gathered, IntakeShelf Intake);

/// <summary>Whose subscription is fetched, and by whom.</summary>
/// <param name="Collaboration">Whose it is.</param>
/// <param name="Subscription">The subscription.</param>
/// <param name="Who">Who, or what, starts the fetch.</param>
public sealed record GatheringOrder(Convene.CollaborationKey Collaboration, Subscription Subscription, string Who);
