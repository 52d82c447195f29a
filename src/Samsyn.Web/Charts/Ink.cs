// The few colours that pictures are drawn in: one for each group, one accent, and greys.
namespace Samsyn.Web.Charts;

/// <summary>A colour by what it is for. On a page the style sheet may exchange it (dark, print); alone in a file it is itself.</summary>
/// <param name="Class">Its name in the style sheet.</param>
/// <param name="Colour">Its colour on white.</param>
public sealed record Ink(string Class, string Colour)
{
    // Okabe and Ito, "Color Universal Design" (2008), from the strongest; yellow is left out, being too faint on white,
    // and orange comes late, being near vermilion. The form of the mark says the same as the colour.
    private static readonly Ink[] Okabe =
    [
        new("g0", "#0072b2"), new("g1", "#d55e00"), new("g2", "#009e73"), new("g3", "#b0578d"),
        new("g4", "#3a97c9"), new("g5", "#b57b00"), new("g6", "#4d4d4d"), new("g7", "#7a5c3e"),
    ];

    /// <summary>How many groups can be told apart by colour and form.</summary>
    public static int Kinds => Okabe.Length;

    public static Ink Text { get; } = new("ink", "#1c2529");

    public static Ink Quiet { get; } = new("quiet", "#58646a");

    public static Ink Grid { get; } = new("grid", "#e3e7e8");

    public static Ink Axis { get; } = new("axis", "#98a3a7");

    public static Ink Accent { get; } = new("accent", "#0b4f5c");

    public static Ink Soft { get; } = new("soft", "#d5e4e6");

    public static Ink Hatch { get; } = new("hatch", "#98a3a7");

    public static Ink Gap { get; } = new("gap", "#98a3a7");

    public static Ink Edge { get; } = new("edge", "#6b777c");

    public static Ink Lower { get; } = new("lower", "#8fbfe0");

    public static Ink Same { get; } = new("same", "#eceff0");

    public static Ink Higher { get; } = new("higher", "#f0a679");

    // One hue from faint to strong, so that the order holds in grey and for those who see few colours; more is always stronger.
    private static readonly Ink[] Steps =
    [
        new("m0", "#e2edef"), new("m1", "#b4d3d8"), new("m2", "#7db1ba"), new("m3", "#3e8692"), new("m4", "#0b4f5c"),
    ];

    /// <summary>The ink of a class of a map; few classes are spread over all strengths.</summary>
    public static Ink Step(int place, int classes) => Steps[classes < 2 ? Steps.Length / 2 : place * (Steps.Length - 1) / (classes - 1)];

    public static Ink Paper { get; } = new("paper", "#ffffff");

    /// <summary>The colour of a group, by its place in its dimension; the same through the whole site.</summary>
    public static Ink Group(int place) => Okabe[place % Okabe.Length];
}
