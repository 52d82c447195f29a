// Where a document is read: on the site, in a file of its own, or on paper. That decides what is folded and how long a table may be.
namespace Samsyn.Web.Publish.Formats;

/// <summary>Where a document is read.</summary>
/// <param name="NumbersApart">Whether the numbers behind the pictures stand in an appendix, not below each.</param>
/// <param name="Phones">Whether it can be read on a phone, and so needs the narrow pictures.</param>
/// <param name="MostRows">So many rows of a table are set, and where the rest stands is told.</param>
public sealed record Medium(bool NumbersApart, bool Phones, int MostRows)
{
    /// <summary>Whether the pictures are drawn; else their places are left white, to see on which pages things come to stand.</summary>
    public bool Drawn { get; init; } = true;

    /// <summary>A page of the site.</summary>
    public static readonly Medium Site = new(NumbersApart: false, Phones: true, int.MaxValue);

    /// <summary>A file of its own, for a screen.</summary>
    public static readonly Medium File = new(NumbersApart: true, Phones: true, int.MaxValue);

    /// <summary>Sheets of paper, and Word.</summary>
    public static readonly Medium Paper = new(NumbersApart: true, Phones: false, MostRows: 200);
}
