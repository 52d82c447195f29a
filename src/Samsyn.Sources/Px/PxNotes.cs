// What a PX file says of its table: title, source, unit, licence, notes, and whatever else it tells, kept word for word.
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.Px;

/// <summary>What a PX file says of its table.</summary>
internal static class PxNotes
{
    /// <summary>Every sentence that is not the shape of the table itself; of keywords we do not know too.</summary>
    public static IReadOnlyList<SourceNote> Of(PxKeywords keywords) =>
        [.. keywords.All.Where(sentence => !IsShape(sentence)).Select(Note), .. OtherNames(keywords)];

    /// <summary>A fault that was passed over, told as a note.</summary>
    public static SourceNote Of(Flaw flaw) => flaw.Where is Where.Keyword keyword
        ? new("PASSED-OVER", Invariant($"{keyword.Line}: {flaw.Read} ({flaw.Expected})"), keyword.Name)
        : new("PASSED-OVER", $"{flaw.Read} ({flaw.Expected})");

    private static bool IsShape(PxStatement sentence) => sentence.Keyword is "STUB" or "HEADING" or "VALUES" or "CODES" or "KEYS" or "DATA";

    private static SourceNote Note(PxStatement sentence) =>
        new(sentence.KeywordInLanguage, Broken(sentence), string.Join(", ", sentence.Subjects));

    // In notes and addresses, # stands for a new line.
    private static string Broken(PxStatement sentence) =>
        sentence.Keyword.Contains("NOTE", StringComparison.Ordinal) || sentence.Keyword is "CONTACT"
            ? sentence.Text.Replace('#', '\n')
            : sentence.Text;

    // What the sides are called in the languages that the table is not shown in.
    private static IEnumerable<SourceNote> OtherNames(PxKeywords keywords)
    {
        var main = PxNames.Of(keywords, null).Sides;
        return from language in PxNames.Others(keywords)
               let sides = PxNames.Of(keywords, language).Sides
               where sides.Count == main.Count
               from at in Enumerable.Range(0, main.Count)
               select new SourceNote($"NAME[{language}]", sides[at].Name, main[at].Name);
    }
}
