// The addresses of documents, their chapters and blocks, and their editions.
namespace Samsyn.Web.Shared;

/// <content>The addresses of documents.</content>
public sealed partial record Address
{
    /// <summary>What is published: the library, and what everybody may see of the work.</summary>
    public string Published(params ReadOnlySpan<string> parts) => Of(["published", .. parts], []);

    /// <summary>One picture of an indicator, for the pages of others.</summary>
    public string Embed(string indicator) => Of(["embed", indicator], []);

    /// <summary>All documents, or one of them: its identity, and what is done with it.</summary>
    public string Documents(params ReadOnlySpan<string> parts) => Of(["documents", .. parts], []);

    /// <summary>Where a document of a kind is begun.</summary>
    public string NewDocument(string type) => Of(["documents", "new"], [("type", type)]);

    /// <summary>A chapter of a document, to be written in; with its address within the page of the whole.</summary>
    public string Chapter(string document, string chapter) => Of(["documents", document, "chapter", chapter], []);

    /// <summary>Where something is added to a chapter.</summary>
    public string AddBlock(string document, string chapter, string what) => Of(["documents", document, "chapter", chapter, "add"], [("what", what)]);

    /// <summary>A block of a document, and what is done with it.</summary>
    public string Block(string document, string block, params ReadOnlySpan<string> parts) => Of(["documents", document, "block", block, .. parts], []);

    /// <summary>An edition, or one of its files.</summary>
    public string Edition(string id, params ReadOnlySpan<string> parts) => Of(["editions", id, .. parts], []);
}
