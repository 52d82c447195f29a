// Those who work together: the municipalities, regions and others that share one Samsyn.
namespace Samsyn.Loop.Convene;

/// <summary>Which collaboration something belongs to. Everything belongs to one.</summary>
/// <param name="Id">The identity, as it stands in the store.</param>
public sealed record CollaborationKey(string Id);

/// <summary>Those who work together and share one set of figures, dialogues and plans.</summary>
/// <param name="Key">Its identity.</param>
/// <param name="Slug">Its name in addresses, such as <c>exempellan</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Invented">Whether its places and figures are invented, to learn with.</param>
public sealed record Collaboration(CollaborationKey Key, string Slug, string Name, bool Invented)
{
    /// <summary>The languages it works in, the first one first: sv, da, en. They are set with its settings.</summary>
    public IReadOnlyList<string> Languages { get; init; } = CollaborationSettings.Usual.Languages;
}

/// <summary>Where collaborations are kept.</summary>
public interface ICollaborations
{
    /// <summary>All of them, by name.</summary>
    Task<IReadOnlyList<Collaboration>> All(CancellationToken stop);

    /// <summary>Keeps a new one, or what is changed in one.</summary>
    Task Keep(Collaboration collaboration, CancellationToken stop);
}
