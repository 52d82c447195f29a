// A document that is being written: what kind, about which place, its chapters in order, and which figures it must not leave out unsaid.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Loop.Publish;

/// <summary>A document that is being written. What is decided on and archived is an <see cref="Edition"/> of it.</summary>
public sealed record Document : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "document";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>What kind of document it is.</summary>
    public DocumentKind Type { get; init; }

    /// <summary>What the collaboration itself calls documents of the kind; empty for the usual word.</summary>
    public string LocalKind { get; init; } = "";

    /// <summary>The language it is written in: sv, da or en.</summary>
    public string Language { get; init; } = "sv";

    /// <summary>A second title; empty for none.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>The code of the place it is about; empty for none.</summary>
    public string Area { get; init; } = "";

    /// <summary>What it tells of: a dialogue, a package, a round; null for the whole work.</summary>
    public Thing? Subject { get; init; }

    /// <summary>Its colour as #rrggbb; empty for Samsyn's own.</summary>
    public string Colour { get; init; } = "";

    /// <summary>The day it is to be looked over again; null for none.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Whether it is put away: nothing of it is lost, and it no longer stands among those that are written.</summary>
    public bool Away { get; init; }

    /// <summary>The chapters, in order.</summary>
    public IReadOnlyList<Chapter> Chapters { get; init; } = [];

    /// <summary>The codes of the indicators that it must tell of, or say why not.</summary>
    public IReadOnlyList<string> Minimum { get; init; } = [];

    /// <summary>Those of them that are left out, each with its reason, which is printed.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>A chapter; null when there is none.</summary>
    public Chapter? Chapter(string? id) => Chapters.FirstOrDefault(one => one.Id == id);
}

/// <summary>A chapter of a document that is being written.</summary>
/// <param name="Id">Its identity within the document: small letters, digits and hyphens.</param>
/// <param name="Title">Its title.</param>
public sealed record Chapter(string Id, string Title)
{
    /// <summary>Whether a document of the kind is not whole without it.</summary>
    public bool Mandatory { get; init; }
}

/// <summary>An indicator that is left out.</summary>
/// <param name="Indicator">Its code.</param>
/// <param name="Why">Why, in a sentence.</param>
public sealed record LeftOut(string Indicator, string Why);

/// <summary>What kind of document it is.</summary>
public enum DocumentKind
{
    /// <summary>What is to be done, why, and to what end, before it begins.</summary>
    Specification,

    /// <summary>Background, mapping, what is done already, and recommendations.</summary>
    PreStudy,

    /// <summary>What was said and agreed on a day.</summary>
    DialogueSummary,

    /// <summary>What is recommended, in order.</summary>
    Recommendations,

    /// <summary>What a body is to decide on, with what those asked have answered.</summary>
    DecisionPackage,

    /// <summary>Who does what, for whom, by when, with which money.</summary>
    ActionPlan,

    /// <summary>How people fare, what was done and what should change (välfärdsbokslut).</summary>
    WelfareReport,

    /// <summary>What was done this year and what is planned, with the money from each side.</summary>
    YearlyAccount,

    /// <summary>All of it at the end, with the figures in an appendix.</summary>
    FinalReport,
}
