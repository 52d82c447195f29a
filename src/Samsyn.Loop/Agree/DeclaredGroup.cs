// What people say they belong to when they come to a dialogue: never what is guessed of them.
namespace Samsyn.Loop.Agree;

/// <summary>A group that people say they belong to.</summary>
/// <param name="Id">The identity, within its dialogue.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">Which question it answers: each person chooses one group of each kind.</param>
public sealed record DeclaredGroup(string Id, string Name, GroupKind Kind);

/// <summary>What groups tell of those in them. Never origin, faith or orientation.</summary>
public enum GroupKind
{
    /// <summary>The part of life they speak for.</summary>
    LifeStage,

    /// <summary>The sector they work in.</summary>
    Sector,

    /// <summary>The kind of organisation they come from.</summary>
    Organisation,

    /// <summary>What they are there: politician, official, resident.</summary>
    Role,

    /// <summary>The table they sit at.</summary>
    Table,
}
