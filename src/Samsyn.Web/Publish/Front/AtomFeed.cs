// What is newly published, as a feed that readers of news can follow (RFC 4287).
using System.Globalization;
using System.Xml;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Front;

/// <summary>Something in a feed.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Says">It in a sentence.</param>
/// <param name="Address">Where it is.</param>
/// <param name="When">When it was published.</param>
internal sealed record FeedEntry(string Title, string Says, Uri Address, DateTimeOffset When);

/// <summary>Writes Atom feeds.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int Most = 50;

    /// <summary>What a feed is to programs.</summary>
    public const string Type = "application/atom+xml";

    /// <summary>A feed, the latest first.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="home">The page it tells of.</param>
    /// <param name="self">Where the feed itself is.</param>
    /// <param name="language">The language it is told in.</param>
    /// <param name="entries">What it tells of.</param>
    public static byte[] Of(string title, Uri home, Uri self, Language language, IReadOnlyList<FeedEntry> entries)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new() { Encoding = new System.Text.UTF8Encoding(false), Indent = true, CheckCharacters = false }))
        {
            var latest = entries.OrderByDescending(one => one.When).Take(Most).ToList();
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, language.Code);
            Head(xml, title, home, latest.Count == 0 ? DateTimeOffset.UnixEpoch : latest[0].When);
            Link(xml, self, "self");
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, title);
            xml.WriteEndElement();
            foreach (var one in latest)
            {
                xml.WriteStartElement("entry", Atom);
                Head(xml, one.Title, one.Address, one.When);
                xml.WriteElementString("summary", Atom, Printable(one.Says));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Head(XmlWriter xml, string title, Uri address, DateTimeOffset when)
    {
        xml.WriteElementString("id", Atom, address.AbsoluteUri);
        xml.WriteElementString("title", Atom, Printable(title));
        xml.WriteElementString("updated", Atom, when.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Link(xml, address, "alternate");
    }

    private static void Link(XmlWriter xml, Uri address, string leads)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", leads);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    // XML has no place for control signs. A sign of two halves, such as a smiley, is whole.
    private static string Printable(string text) =>
        string.Concat(text.EnumerateRunes().Where(sign => !sign.IsBmp || XmlConvert.IsXmlChar((char)sign.Value)));
}
