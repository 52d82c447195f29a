// Where on the site a page stands: whose it is, which part of the site, and the same page in the other languages.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Shared;

/// <summary>Where on the site a page stands.</summary>
/// <param name="Collaboration">Whose page it is.</param>
/// <param name="Address">The addresses in the reader's language.</param>
/// <param name="Section">Which part of the site it belongs to.</param>
/// <param name="Here">The address of this page, to be asked in every language.</param>
public sealed record Frame(Collaboration Collaboration, Address Address, Section Section, Func<Address, string> Here)
{
    /// <summary>The place that is looked at, so that the other pages open at the same one; null for the top one.</summary>
    public string? Area { get; init; }
}

/// <summary>The parts of the site, as they stand in its menu.</summary>
public enum Section
{
    /// <summary>Where inequality is greatest.</summary>
    Ranking,

    /// <summary>All indicators of one place.</summary>
    Profile,

    /// <summary>What has been imported.</summary>
    Data,

    /// <summary>Where figures are imported.</summary>
    Import,

    /// <summary>Who works together.</summary>
    Together,

    /// <summary>What people say and agree on.</summary>
    Dialogues,

    /// <summary>What is to be done, by whom, and how it goes.</summary>
    Plan,

    /// <summary>How it goes, and the yearly rounds.</summary>
    Follow,

    /// <summary>What is written and published.</summary>
    Documents,

    /// <summary>None of those in the menu.</summary>
    Other,
}
