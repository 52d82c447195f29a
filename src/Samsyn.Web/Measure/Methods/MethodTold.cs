// A method as its page tells it: what it answers, its formula, what its interval assumes, when not to use it, and an example that is computed.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Methods;

/// <summary>A method, told in one language.</summary>
public sealed record MethodTold
{
    /// <summary>Its name in addresses, such as <c>life-expectancy</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Which question it answers, in one sentence or two.</summary>
    public required string Answers { get; init; }

    /// <summary>The formula, line by line, in the signs of the field.</summary>
    public required IReadOnlyList<string> Formula { get; init; }

    /// <summary>What the signs of the formula mean.</summary>
    public required string Signs { get; init; }

    /// <summary>What its interval assumes, and what it promises.</summary>
    public required string Assumes { get; init; }

    /// <summary>When not to use it.</summary>
    public required string NotWhen { get; init; }

    /// <summary>An example that can be worked by hand.</summary>
    public required MethodExample Example { get; init; }

    /// <summary>Where the method comes from: author, journal, year.</summary>
    public required string Source { get; init; }
}

/// <summary>An example: what is given, and what comes of it when Samsyn computes it.</summary>
/// <param name="Given">What is given, in words and figures.</param>
/// <param name="Figures">What comes of it.</param>
public sealed record MethodExample(string Given, IReadOnlyList<MethodFigure> Figures);

/// <summary>A figure of an example.</summary>
/// <param name="What">What it is.</param>
/// <param name="Computed">What Samsyn computes.</param>
/// <param name="ByHand">What comes of it by hand, with the decimals that are shown and a decimal point; a test holds the two together.</param>
public sealed record MethodFigure(string What, double Computed, string ByHand)
{
    /// <summary>How many decimals are shown.</summary>
    public int Decimals => ByHand.IndexOf('.', StringComparison.Ordinal) is var at and >= 0 ? ByHand.Length - at - 1 : 0;

    /// <summary>The figure as the language writes it.</summary>
    public string In(Language language) => language.Write(Computed, Decimals);
}
