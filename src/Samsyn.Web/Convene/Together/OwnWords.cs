// A collaboration's own words: what it calls the kinds of bodies, and the documents of the year.
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>A collaboration's own words.</summary>
internal static class OwnWords
{
    private const string Programme = "Programme";

    /// <summary>The words that a collaboration can replace by its own.</summary>
    public static IReadOnlyList<EditOption> Options(Language language) =>
        [.. BodyWords.Options<BodyKind>(new BodyWords(language).Named), new(Programme, new TogetherWords(language).Programmes)];

    /// <summary>What a kind of body is called there.</summary>
    public static string? Of(IReadOnlyDictionary<string, string> titles, BodyKind kind) => titles.GetValueOrDefault(kind.ToString());

    /// <summary>What programmes are called there.</summary>
    public static string? OfProgrammes(IReadOnlyDictionary<string, string> titles) => titles.GetValueOrDefault(Programme);
}
