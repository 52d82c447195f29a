// What a form on which a thing is changed shows, and how what it sends is kept: one piece for every kind of thing.
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Editing;

/// <summary>What a form on which a thing is changed shows.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Title">What is changed.</param>
/// <param name="Back">The way back.</param>
/// <param name="Action">Where the form is sent.</param>
public sealed record EditShown(Frame Frame, string Title, (string Address, string Label) Back, string Action)
{
    /// <summary>What it is about, in a sentence; null for nothing.</summary>
    public string? Lead { get; init; }

    /// <summary>The fields.</summary>
    public IReadOnlyList<EditField> Fields { get; init; } = [];

    /// <summary>What stands in them.</summary>
    public Written Written { get; init; } = Written.Nothing;

    /// <summary>The version that was seen; 0 for a new thing.</summary>
    public long Version { get; init; }

    /// <summary>How the thing stands now, when somebody else changed it in the meantime; else null.</summary>
    public Written? Now { get; init; }

    /// <summary>What whoever writes is asked to be sure of: the field, and what they then say.</summary>
    public IReadOnlyList<(string Field, string Said)> Asked { get; init; } = [];

    /// <summary>Where one comes when it has been kept; null for the way back.</summary>
    public string? Next { get; init; }

    /// <summary>Where what is written is kept while somebody writes; null where only the button keeps it.</summary>
    public (string Address, SavingWords Words)? Saves { get; init; }

    /// <summary>Whether what is pasted in is turned into Markdown.</summary>
    public bool Pastes { get; init; }

    /// <summary>Under which name what is being written is kept on the device: a new thing has a new identity each time its form is shown, and one draft.</summary>
    public string Draft => Version > 0 ? Action : NewId.Without(Action);

    /// <summary>What the button says; null for "Save".</summary>
    public string? Save { get; init; }

    /// <summary>Whether it has just been kept: any text; null when not.</summary>
    public string? Done { get; init; }

    /// <summary>The form with a thing in it.</summary>
    public RazorComponentResult<EditView> Of<T>(EditForm<T> form, T thing, long version) =>
        EditView.Of(this with { Fields = form.Fields, Written = form.Of(thing), Version = version }, Flaws.None);

    /// <summary>Keeps what was sent, and goes back; or shows all that is wrong with it, or both versions when somebody else was quicker.</summary>
    /// <param name="form">The form.</param>
    /// <param name="thing">The thing as it is now, and its version; the version is 0 for one that is not there.</param>
    /// <param name="sent">What was sent.</param>
    /// <param name="keep">Keeps the changed thing, given the version that was seen.</param>
    /// <param name="now">The thing as it stands after somebody else changed it; null when it is not there.</param>
    public async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Keep<T>(
        EditForm<T> form, T thing, IFormCollection sent, Func<T, long, Task<Kept>> keep, Func<Task<(T Thing, long Version)?>> now)
    {
        var written = Written.Of(sent);
        if (!long.TryParse(written.At("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return TypedResults.NotFound();
        }

        var reader = new EditReader(written, new EditWords(Frame.Address.Language));
        var changed = form.Read(reader, thing);
        var shown = this with { Fields = form.Fields, Written = written, Version = version, Asked = reader.Asked };
        if (reader.Flaws is { Count: > 0 } flaws)
        {
            return EditView.Of(shown, flaws);
        }

        if (await keep(changed, version) is Kept.Done)
        {
            var next = Next ?? Back.Address;
            return TypedResults.LocalRedirect($"{next}{(next.Contains('?', StringComparison.Ordinal) ? '&' : '?')}done=kept");
        }

        // Sent twice, or written alike by two: what stands there is what was written.
        return await now() is not var (current, seen) ? TypedResults.NotFound()
            : form.Of(current) is var stands && form.Fields.All(field => written.Agrees(stands, field)) ? TypedResults.LocalRedirect(Next ?? Back.Address)
            : EditView.Of(shown with { Now = stands, Version = seen }, Flaws.None);
    }
}

/// <summary>What is said of a text that is kept while somebody writes.</summary>
/// <param name="Begins">Before anything was written.</param>
/// <param name="Kept">That it is kept.</param>
/// <param name="Failed">That it could not be kept.</param>
/// <param name="Overtaken">That somebody else has changed it.</param>
public sealed record SavingWords(string Begins, string Kept, string Failed, string Overtaken)
{
    /// <summary>That it cannot be kept as it is, and how to see why.</summary>
    public required string Flawed { get; init; }

    /// <summary>That what is written in was taken away meanwhile.</summary>
    public required string Gone { get; init; }
}
