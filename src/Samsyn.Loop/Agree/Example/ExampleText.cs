// One thing said on the example day, and how likely people were to agree with it.
namespace Samsyn.Loop.Agree.Example;

/// <summary>One thing said on the example day.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="One">How likely those who hold one view were to agree, or how high they rated it, from 0 to 1.</param>
/// <param name="Other">The same of those who hold the other.</param>
internal sealed record ExampleText(ContributionKind Kind, string Text, double One, double Other)
{
    /// <summary>Who could influence it; null when not said.</summary>
    public string? Influence { get; init; }

    /// <summary>What it depends on; null when not said.</summary>
    public Determinant? About { get; init; }

    /// <summary>How easy they found it to do, from 0 to 1.</summary>
    public double Ease { get; init; } = 0.75;

    /// <summary>The number of what it was merged into, from 1; null for none.</summary>
    public int? Into { get; init; }

    /// <summary>What became of it; null while nobody has answered.</summary>
    public Answer? Answer { get; init; }
}
