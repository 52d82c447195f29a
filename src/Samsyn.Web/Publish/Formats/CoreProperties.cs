// What an office file says of itself: title, whose it is, the language, and the day that it shows.
using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Formats;

/// <summary>What an office file says of itself.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Schema = "http://www.w3.org/2001/XMLSchema-instance";

    public static void Set(OpenXmlPackage file, CoreFilePropertiesPart part, Cover cover, string culture)
    {
        file.ChangeIdOfPart(part, "rIdCore");
        var day = $"{cover.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}T00:00:00Z";
        var said = new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dublin), new XAttribute(XNamespace.Xmlns + "dcterms", Terms), new XAttribute(XNamespace.Xmlns + "xsi", Schema),
            new XElement(Dublin + "title", WordText.Clean(cover.Title)),
            new XElement(Dublin + "subject", WordText.Clean(cover.Kind)),
            new XElement(Dublin + "creator", WordText.Clean(cover.Owner)),
            new XElement(Dublin + "language", culture),
            new XElement(Terms + "created", new XAttribute(Schema + "type", "dcterms:W3CDTF"), day),
            new XElement(Terms + "modified", new XAttribute(Schema + "type", "dcterms:W3CDTF"), day));
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(said).Save(stream);
    }
}
