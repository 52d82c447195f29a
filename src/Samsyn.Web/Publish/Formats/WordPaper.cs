// A Word document while it is being written: its parts, the numbers that must not be given twice, and what its words and colours are.
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static System.FormattableString;

namespace Samsyn.Web.Publish.Formats;

/// <summary>A Word document while it is being written.</summary>
internal sealed class WordPaper(MainDocumentPart main, FormatWords words, OwnerColour colour, IReadOnlyDictionary<string, byte[]> pngs)
{
    private readonly Dictionary<string, string> bookmarks = [];
    private readonly Dictionary<string, string> links = [];
    private int numbers = 10;
    private uint drawings;

    public FormatWords Words => words;

    public OwnerColour Colour => colour;

    /// <summary>The width of the text, in twentieths of a point.</summary>
    public const int TextWidth = 9412;

    /// <summary>The name under which Word finds a heading or a table; the same each time it is asked for.</summary>
    public string Bookmark(string id)
    {
        if (!bookmarks.TryGetValue(id, out var name))
        {
            bookmarks[id] = name = Invariant($"_Toc{bookmarks.Count + 1:00000000}");
        }

        return name;
    }

    /// <summary>What stands between the beginning and the end of a bookmark.</summary>
    public OpenXmlElement[] Marked(string id, params OpenXmlElement[] within)
    {
        var name = Bookmark(id);
        var number = name[4..].TrimStart('0');
        return [new BookmarkStart { Id = number, Name = name }, .. within, new BookmarkEnd { Id = number }];
    }

    /// <summary>The relation by which a link leads out of the document.</summary>
    public string Link(Uri address)
    {
        if (!links.TryGetValue(address.AbsoluteUri, out var id))
        {
            links[address.AbsoluteUri] = id = Invariant($"rIdLink{links.Count + 1}");
            main.AddHyperlinkRelationship(address, true, id);
        }

        return id;
    }

    /// <summary>A list of its own that begins at 1.</summary>
    public int NumberedList()
    {
        numbers++;
        WordNumbering.Begin(main.NumberingDefinitionsPart!.Numbering, numbers);
        return numbers;
    }

    /// <summary>The number of the next drawing.</summary>
    public uint NextDrawing() => ++drawings;

    /// <summary>A picture's PNG; null where none was drawn.</summary>
    public byte[]? Png(string id) => pngs.GetValueOrDefault(id);

    /// <summary>Takes a picture in, and gives the relation by which it is shown.</summary>
    public string Keep(byte[] picture, ImagePartType kind, string id)
    {
        var part = main.AddImagePart(kind, id);
        using var bytes = new MemoryStream(picture);
        part.FeedData(bytes);
        return id;
    }
}
