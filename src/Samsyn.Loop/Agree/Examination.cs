// What was found when a contribution was examined: a worry held against the figures, a proposal taken through the gate.
using Samsyn.Statistics.Agreement.Ratings;

namespace Samsyn.Loop.Agree;

/// <summary>What was found when a contribution was examined.</summary>
public sealed record Examination
{
    /// <summary>So many letters at most say why.</summary>
    public const int Longest = 300;

    /// <summary>What is known of a proposal at the gate; a question that nobody can answer is not there.</summary>
    public IReadOnlyDictionary<PearlQuestion, bool> Gate { get; init; } = new Dictionary<PearlQuestion, bool>();

    /// <summary>What the figures say of a worry; null for what is no worry.</summary>
    public Finding? Finding { get; init; }

    /// <summary>The code of the indicator that a worry was held against; null for none.</summary>
    public string? Indicator { get; init; }

    /// <summary>What was found, in a sentence; empty where nothing needs to be said.</summary>
    public string Said { get; init; } = "";

    /// <summary>When it was examined.</summary>
    public DateTimeOffset When { get; init; }

    /// <summary>Whether the gate has parked it: somebody who can tell has said no to a question. It is kept, and not judged.</summary>
    public bool IsParked => PearlGate.Reasons(Gate).Count > 0;
}

/// <summary>What the figures say of a worry.</summary>
public enum Finding
{
    /// <summary>They bear it out.</summary>
    BorneOut,

    /// <summary>They do not.</summary>
    NotBorneOut,

    /// <summary>There are no figures about it: neither yes nor no.</summary>
    NoData,
}
