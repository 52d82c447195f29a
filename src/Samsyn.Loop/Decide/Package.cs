// A package: what is put before those who decide, the round in which bodies are asked, and what came of it.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Decide;

/// <summary>A package: what is put together before those who decide.</summary>
public sealed record Package : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "package";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>What it is about, and why.</summary>
    public string Text { get; init; } = "";

    /// <summary>The recommendations, goals and interventions in it, in order.</summary>
    public IReadOnlyList<Thing> Items { get; init; } = [];

    /// <summary>The day it was proposed.</summary>
    public DateOnly Proposed { get; init; }

    /// <summary>The bodies that are to decide; one matter may be decided by several.</summary>
    public IReadOnlyList<Thing> Deciders { get; init; } = [];

    /// <summary>The bodies and organisations that are asked before that.</summary>
    public IReadOnlyList<Thing> Asked { get; init; } = [];

    /// <summary>The last day for their answers; null while nobody is asked.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>To which other process it was handed over; empty for none.</summary>
    public string HandedTo { get; init; } = "";

    /// <summary>When; null for not.</summary>
    public DateOnly? Handed { get; init; }
}

/// <summary>A decision: which body, on which day, what.</summary>
public sealed record Decision : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "decision";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>The package it is about.</summary>
    public required string Package { get; init; }

    /// <summary>The body that decided.</summary>
    public required string Body { get; init; }

    /// <summary>When.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Under which registry number; empty for none.</summary>
    public string RegistryNumber { get; init; } = "";

    /// <summary>The decision in words.</summary>
    public string Text { get; init; } = "";

    /// <summary>What came of it.</summary>
    public DecisionOutcome Outcome { get; init; }
}

/// <summary>What came of a decision.</summary>
public enum DecisionOutcome
{
    /// <summary>The package was adopted.</summary>
    Adopted,

    /// <summary>It was adopted with changes.</summary>
    AdoptedWithChanges,

    /// <summary>It was declined.</summary>
    Declined,

    /// <summary>It was sent back.</summary>
    SentBack,
}
