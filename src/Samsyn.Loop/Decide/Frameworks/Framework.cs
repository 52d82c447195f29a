// A framework: a list of areas by which somebody orders the work for equal health, with its version, and what of it answers to what elsewhere.
using Samsyn.Loop.Agree;

namespace Samsyn.Loop.Decide.Frameworks;

/// <summary>A framework in one version: areas by which somebody orders the work for equal health.</summary>
/// <param name="Id">The identity, such as <c>se-areas-2018</c>; another version has another one.</param>
/// <param name="Year">The year of the version.</param>
/// <param name="Country">The code of the country; empty for none.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Nodes">Its areas, in order.</param>
public sealed record Framework(string Id, int Year, string Country, LocalText Name, string Issuer, IReadOnlyList<FrameworkNode> Nodes)
{
    /// <summary>What is not known of it here, or not part of it; null for nothing.</summary>
    public LocalText? Note { get; init; }

    /// <summary>Targets of it that are known here, to be adopted.</summary>
    public IReadOnlyList<FrameworkTarget> Targets { get; init; } = [];

    /// <summary>A collaboration's own framework, to hold against another.</summary>
    /// <param name="own">The framework.</param>
    /// <param name="issuer">What the collaboration is called.</param>
    public static Framework Of(OwnFramework own, string issuer)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new(own.Id, own.Year, "", LocalText.Same(own.Title), issuer, [.. own.Areas.Select(one => new FrameworkNode(one.Code, LocalText.Same(one.Name), one.Determinants) { Steering = one.Steering })])
        {
            Note = own.Text.Length == 0 ? null : LocalText.Same(own.Text),
        };
    }

    /// <summary>The beginning of a collaboration's own framework, with the areas of this one; not yet kept.</summary>
    /// <param name="language">The code of the language it is written in: sv, da, en.</param>
    public OwnFramework Owned(string language) => new()
    {
        Id = "",
        Title = Name.In(language),
        Year = Year,
        Areas = [.. Nodes.Select(node => new OwnArea(node.Code, node.Name.In(language)) { Determinants = node.Determinants, Steering = node.Steering })],
    };

    /// <summary>What of another framework answers to each of its areas: the areas that are about the same things.</summary>
    /// <remarks>
    /// Both are held against the eight areas of health that Samsyn uses throughout. Two areas answer to each other when they share one of these;
    /// that is a coarse likeness, not a claim that they mean the same.
    /// </remarks>
    public IReadOnlyList<(FrameworkNode Node, IReadOnlyList<FrameworkNode> Answers)> Across(Framework other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return [.. Nodes.Select(node => (node, (IReadOnlyList<FrameworkNode>)[.. other.Nodes.Where(node.AnswersTo)]))];
    }
}

/// <summary>An area of a framework.</summary>
/// <param name="Code">The code, such as <c>3</c> or <c>C</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Determinants">What health depends on that it is about; none when none of the eight is its equal.</param>
public sealed record FrameworkNode(string Code, LocalText Name, params IReadOnlyList<Determinant> Determinants)
{
    /// <summary>Whether it is about how the work is steered and followed.</summary>
    public bool Steering { get; init; }

    /// <summary>Whether it is about the same as another: they share an area of health, or are both about steering.</summary>
    public bool AnswersTo(FrameworkNode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Steering && other.Steering) || Determinants.Intersect(other.Determinants).Any();
    }
}

/// <summary>A target of a framework, as a change from where one starts.</summary>
/// <param name="Code">The code within the framework, such as <c>caries-3</c>.</param>
/// <param name="Name">The state to be reached.</param>
/// <param name="Change">How far it is to change.</param>
/// <param name="Scale">Of so many: 100 for percentage points, 1,000 for a change per thousand.</param>
public sealed record FrameworkTarget(string Code, LocalText Name, double Change, double Scale)
{
    /// <summary>The year by which the framework wanted it.</summary>
    public int Year { get; init; }

    /// <summary>What it is to change.</summary>
    public GoalKind Aim { get; init; }

    /// <summary>The change in the unit of an indicator that counts of another number of people.</summary>
    /// <param name="scale">Of how many the indicator counts.</param>
    public double ChangeOf(double scale) => Change * scale / Scale;

    /// <summary>How a goal says that it was adopted from here.</summary>
    /// <param name="framework">The framework.</param>
    public string OriginIn(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return $"{framework.Id}/{Code}";
    }
}
