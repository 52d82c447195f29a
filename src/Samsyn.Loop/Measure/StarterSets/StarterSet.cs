// Sets of indicators to begin with, such as a country's core indicators of public health: what is in them, where it is found, and what nobody has found.
namespace Samsyn.Loop.Measure.StarterSets;

/// <summary>A set of indicators to begin with.</summary>
/// <param name="Code">What it is called in addresses.</param>
/// <param name="Country">Two letters of the country it is for.</param>
/// <param name="Name">What it is called among people.</param>
/// <param name="Items">Its indicators, in the set's own order.</param>
public sealed record StarterSet(string Code, string Country, LocalText Name, IReadOnlyList<StarterItem> Items)
{
    /// <summary>The indicators that nobody has found at a source: said, never silently left out.</summary>
    public IEnumerable<StarterItem> NotFound => Items.Where(item => item.Places.Count == 0);
}

/// <summary>An indicator of a set.</summary>
/// <param name="Area">The heading it stands under.</param>
/// <param name="Name">What the set calls it.</param>
/// <param name="Places">Where it is found, the first choice first; none when nobody has found it.</param>
/// <param name="Direction">Whether more of it is better.</param>
/// <param name="StatedBy">Who says so.</param>
public sealed record StarterItem(LocalText Area, LocalText Name, IReadOnlyList<StarterPlace> Places, Direction Direction, StatedBy StatedBy)
{
    /// <summary>Its unit; null where nobody has found it.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The goal that the set itself has for it; null where it has none, or none that has been verified.</summary>
    public LocalText? Target { get; init; }
}

/// <summary>Where an indicator of a set is found.</summary>
/// <param name="Service">The service, by its id; <c>upload</c> for a column of a file that somebody uploads.</param>
/// <param name="Table">The key figure, table, folder of tables (ends with a slash), or column.</param>
public sealed record StarterPlace(string Service, string Table)
{
    /// <summary>What stands for a file that is uploaded.</summary>
    public const string Upload = "upload";

    /// <summary>Whether it is a folder, in which every division of the indicator has a table of its own.</summary>
    public bool IsFolder => Table.EndsWith('/');
}

/// <summary>Who says in which direction an indicator is better.</summary>
public enum StatedBy
{
    /// <summary>Nobody: the set leaves it open.</summary>
    Nobody,

    /// <summary>The set's own text, such as a goal.</summary>
    List,

    /// <summary>Scripts by which regions and municipalities follow it.</summary>
    Practice,

    /// <summary>Samsyn alone; somebody who knows the field should confirm it.</summary>
    Ours,
}
