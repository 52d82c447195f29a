// A block of a chapter: a text that people write, a part that shows how things stand, or an explanation that is the same everywhere.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Publish;

/// <summary>A block of a chapter.</summary>
public sealed record Block
{
    /// <summary>So many letters a text may have.</summary>
    public const int LongestText = 40_000;

    /// <summary>Its identity.</summary>
    public required string Id { get; init; }

    /// <summary>The document it belongs to.</summary>
    public required string Document { get; init; }

    /// <summary>The chapter it stands in.</summary>
    public required string Chapter { get; init; }

    /// <summary>Its place in the chapter, from 1.</summary>
    public int Position { get; init; }

    /// <summary>What it holds.</summary>
    public BlockContent Content { get; init; } = BlockContent.Empty;

    /// <summary>The version, for whoever changes it: see <see cref="Kept"/>; 0 for one that is not kept yet.</summary>
    public long Version { get; init; }

    /// <summary>Who kept it last, by name.</summary>
    public string Who { get; init; } = "";

    /// <summary>When it was kept last.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>What a block holds: one of a text, a part and an explanation.</summary>
public sealed record BlockContent
{
    /// <summary>An empty text.</summary>
    public static BlockContent Empty { get; } = new();

    /// <summary>The text, in Markdown; empty for a part or an explanation.</summary>
    public string Text { get; init; } = "";

    /// <summary>What figures the text was proposed from, and what they said then; null for a text of one's own.</summary>
    public SentenceBasis? Basis { get; init; }

    /// <summary>What it shows; null for a text or an explanation.</summary>
    public PartAsk? Part { get; init; }

    /// <summary>What it explains; null for a text or a part.</summary>
    public Explained? Explains { get; init; }

    /// <summary>Whether it is a text.</summary>
    public bool IsText => Part is null && Explains is null;

    /// <summary>Whether it is a text in which nothing is written.</summary>
    public bool HoldsNothing() => IsText && Text.Length == 0; // no property: it would be stored beside what it follows from
}

/// <summary>What a text rests on: a text whose figures change is marked, and one whose figures are withheld is not printed.</summary>
/// <param name="Part">What the figures are asked by.</param>
/// <param name="Said">What they said when the text was proposed, or when somebody last saw that they had changed and kept the text.</param>
public sealed record SentenceBasis(PartAsk Part, string Said);

/// <summary>What a part shows.</summary>
/// <param name="Kind">What kind of part it is.</param>
public sealed record PartAsk(PartKind Kind)
{
    /// <summary>The indicator's code; empty where the kind asks for none.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>By which dimension people are divided; empty for the usual one.</summary>
    public string Dimension { get; init; } = "";

    /// <summary>The code of the place; empty for that of the document.</summary>
    public string Area { get; init; } = "";

    /// <summary>The dialogue, package or round; null for that of the document, or the latest.</summary>
    public Thing? Thing { get; init; }
}

/// <summary>What kinds of parts there are. What each shows is read from the figures and the records at the moment the document is set.</summary>
public enum PartKind
{
    /// <summary>Five facts about a place, each with how sure it is.</summary>
    Facts,

    /// <summary>Where inequality is greatest.</summary>
    Ranking,

    /// <summary>An indicator by groups: a slope where the groups form a ladder.</summary>
    Indicator,

    /// <summary>How the groups have moved over the years.</summary>
    Trend,

    /// <summary>The distance between the groups, year by year.</summary>
    Years,

    /// <summary>The place among others.</summary>
    Places,

    /// <summary>An indicator on a map.</summary>
    Map,

    /// <summary>All indicators of a place against another.</summary>
    Profile,

    /// <summary>What the indicators measure, and where they come from.</summary>
    Definitions,

    /// <summary>Indicators that are left out, each with its reason.</summary>
    LeftOut,

    /// <summary>What a dialogue agreed on, and what it sees differently.</summary>
    Dialogue,

    /// <summary>What came of what was said in a dialogue.</summary>
    Answers,

    /// <summary>Proposals by their effect and how feasible they are.</summary>
    EffectEffort,

    /// <summary>The challenges.</summary>
    Challenges,

    /// <summary>The recommendations.</summary>
    Recommendations,

    /// <summary>The goals and how they stand.</summary>
    Goals,

    /// <summary>What is done already.</summary>
    Inventory,

    /// <summary>What is decided, by whom, by when, with which money.</summary>
    Plan,

    /// <summary>Who takes part in what.</summary>
    Responsibility,

    /// <summary>Whether what is done answers what is amiss.</summary>
    Mirror,

    /// <summary>The money, from each side.</summary>
    Money,

    /// <summary>A package with what those asked have answered.</summary>
    Package,

    /// <summary>The decisions.</summary>
    Decisions,

    /// <summary>What the owners answered in a yearly round.</summary>
    Round,

    /// <summary>Whether interventions helped.</summary>
    Evaluations,
}

/// <summary>What can be explained, in the same words everywhere.</summary>
public enum Explained
{
    /// <summary>What inequality in health is.</summary>
    Inequality,

    /// <summary>What equal and gender-equal health is.</summary>
    Gender,

    /// <summary>What health depends on.</summary>
    Determinants,

    /// <summary>How to read an interval.</summary>
    Interval,

    /// <summary>What sure, probable and cannot say mean.</summary>
    Certainty,

    /// <summary>Why times and difference stand beside each other.</summary>
    Scales,

    /// <summary>Why small numbers are withheld.</summary>
    SmallNumbers,

    /// <summary>Universal, proportionate and targeted interventions.</summary>
    Reach,

    /// <summary>How the figures are worked out.</summary>
    Method,

    /// <summary>Words and what they mean.</summary>
    Glossary,
}
