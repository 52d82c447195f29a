// A form as it stands on a page: where it is sent, and which fields it has.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Samsyn.Web.Tests.Operation;

/// <summary>A form on a page.</summary>
/// <param name="Action">Where it is sent.</param>
/// <param name="Fields">Its fields with what stands in them, and what else could.</param>
internal sealed record FoundForm(Uri Action, IReadOnlyList<FoundField> Fields)
{
    /// <summary>Whether it is sent by POST.</summary>
    public bool Posted { get; init; }

    /// <summary>Whether it can carry a file.</summary>
    public bool Files { get; init; }

    /// <summary>The forms of a page.</summary>
    public static IEnumerable<FoundForm> On(Seen page) =>
        from form in page.Document.QuerySelectorAll<IHtmlFormElement>("form")
        let action = form.GetAttribute("action") is { Length: > 0 } said ? new Uri(page.Address, said) : page.Address
        select new FoundForm(action, [.. form.Elements.OfType<IHtmlElement>().SelectMany(Field)])
        {
            Posted = string.Equals(form.Method, "post", StringComparison.OrdinalIgnoreCase),
            Files = form.QuerySelector("input[type=file]") is not null,
        };

    /// <summary>By what the same form on another page is known.</summary>
    public string Kind => $"{Posted} {string.Join('/', Action.Segments.Select(part => part.Length > 20 ? "…" : part.Trim('/')))} {string.Join(' ', Fields.Select(one => one.Name))}";

    private static IEnumerable<FoundField> Field(IHtmlElement element) => element switch
    {
        IHtmlInputElement { Name.Length: > 0 } input => [new(input.Name, input.Value, [input.Value])],
        IHtmlSelectElement { Name.Length: > 0 } select => [new(select.Name, select.Value ?? "", [.. select.Options.Select(option => option.Value)])],
        IHtmlTextAreaElement { Name.Length: > 0 } area => [new(area.Name, area.Value, [area.Value])],
        IHtmlButtonElement button when button.GetAttribute("name") is { Length: > 0 } name => [new(name, button.Value, [button.Value])],
        _ => [],
    };
}

/// <summary>A field of a form.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What stands in it.</param>
/// <param name="Choices">What could stand in it as well as the page knows.</param>
internal sealed record FoundField(string Name, string Value, IReadOnlyList<string> Choices);
