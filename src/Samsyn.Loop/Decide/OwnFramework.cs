// A framework of a collaboration's own: a name, and areas each held against the eight areas of health.
using Samsyn.Loop.Agree;

namespace Samsyn.Loop.Decide;

/// <summary>A framework of a collaboration's own. Its title is its name.</summary>
public sealed record OwnFramework : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "framework";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>The year of the version.</summary>
    public int Year { get; init; }

    /// <summary>Its areas, in order.</summary>
    public IReadOnlyList<OwnArea> Areas { get; init; } = [];

    /// <summary>Where it comes from, and what is good to know; empty for nothing.</summary>
    public string Text { get; init; } = "";
}

/// <summary>An area of a collaboration's own framework.</summary>
/// <param name="Code">The code, such as <c>3</c> or <c>3.2</c>.</param>
/// <param name="Name">What it is called.</param>
public sealed record OwnArea(string Code, string Name)
{
    /// <summary>What health depends on that it is about; none when none of the eight is its equal.</summary>
    public IReadOnlyList<Determinant> Determinants { get; init; } = [];

    /// <summary>Whether it is about how the work is steered and followed.</summary>
    public bool Steering { get; init; }
}
