// The sentences of a PX file, to be found by keyword, language and subject.
namespace Samsyn.Sources.Px;

/// <summary>The sentences of a PX file.</summary>
internal sealed class PxKeywords
{
    private readonly Dictionary<(string Keyword, string? Language, string Subjects), PxStatement> found = [];

    /// <summary>The sentences as they were read; those that name the main language in brackets are as good as those without.</summary>
    public PxKeywords(IReadOnlyList<PxStatement> read)
    {
        Main = read.FirstOrDefault(sentence => sentence is { Keyword: "LANGUAGE", Language: null })?.Text ?? "";
        All = [.. read.Select(sentence => sentence.Language == Main ? sentence with { Language = null } : sentence)];
        foreach (var sentence in All)
        {
            if (!found.TryAdd(Key(sentence.Keyword, sentence.Language, sentence.Subjects), sentence) && Carries(sentence))
            {
                Repeated.Add((sentence, found[Key(sentence.Keyword, sentence.Language, sentence.Subjects)]));
            }
        }
    }

    /// <summary>The main language, such as <c>sv</c>; empty when the file does not say.</summary>
    public string Main { get; }

    /// <summary>All, in the order of the file.</summary>
    public IReadOnlyList<PxStatement> All { get; }

    /// <summary>Those that the cells rest on and that come a second time, each with the first.</summary>
    public List<(PxStatement Second, PxStatement First)> Repeated { get; } = [];

    /// <summary>Whether the cells rest on a sentence, so that the table cannot be read when it is faulty.</summary>
    public static bool Carries(PxStatement sentence) =>
        sentence is { Language: null, Keyword: "STUB" or "HEADING" or "VALUES" or "CODES" or "KEYS" or "DATA" };

    /// <summary>A sentence, or null.</summary>
    /// <param name="keyword">Its keyword.</param>
    /// <param name="language">Its language, or null for the main one.</param>
    /// <param name="subjects">What it is about.</param>
    public PxStatement? Find(string keyword, string? language, params string[] subjects) =>
        found.GetValueOrDefault(Key(keyword, language, subjects));

    /// <summary>All with a keyword, in a language.</summary>
    public IEnumerable<PxStatement> With(string keyword, string? language) =>
        All.Where(sentence => sentence.Keyword == keyword && sentence.Language == language);

    /// <summary>The texts of a sentence; none when there is no such sentence.</summary>
    public IReadOnlyList<string> Texts(string keyword, string? language, params string[] subjects) =>
        Find(keyword, language, subjects)?.Texts ?? [];

    private static (string Keyword, string? Language, string Subjects) Key(string keyword, string? language, IReadOnlyList<string> subjects) =>
        (keyword, language, string.Join('"', subjects));
}
