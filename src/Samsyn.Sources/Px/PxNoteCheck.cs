// Checks what a PX file says about its sides, categories and cells: a note about something that is not there is passed over, and told.
using static System.FormattableString;

namespace Samsyn.Sources.Px;

/// <summary>Checks the sentences that a table can be read without.</summary>
internal static class PxNoteCheck
{
    /// <summary>Tells of notes about something that is not there, in every language of the file.</summary>
    public static void Tell(PxKeywords keywords, PxFaults faults)
    {
        var languages = PxNames.Others(keywords).Prepend(null).Select(language => PxNames.Of(keywords, language)).ToList();
        foreach (var sentence in keywords.All)
        {
            var names = languages.Find(language => language.Language == sentence.Language)!;
            if (names.Sides.Count > 0)
            {
                Tell(sentence, names, faults);
            }
        }
    }

    private static void Tell(PxStatement sentence, PxNames names, PxFaults faults)
    {
        switch (sentence.Keyword)
        {
            case "NOTE" or "NOTEX" when sentence.Subjects.Count > 0:
            case "VALUES" or "CODES" or "TIMEVAL" or "MAP" or "DOMAIN" or "ELIMINATION" or "HIERARCHIES":
                OfSide(sentence, names, faults);
                break;
            case "VALUENOTE" or "VALUENOTEX":
                OfCategory(sentence, names, faults);
                break;
            case "CELLNOTE" or "CELLNOTEX" or "DATANOTECELL":
                OfCells(sentence, names, faults);
                break;
            case "CONTVARIABLE" when names.Find(sentence.Text) is null:
                faults.PassOver(sentence, sentence.Text, Sides(names));
                break;
            case "DESCRIPTIONDEFAULT" or "COPYRIGHT" or "AGGREGALLOWED" when sentence.Text.ToUpperInvariant() is not ("YES" or "NO"):
                faults.PassOver(sentence, sentence.Text, "YES, NO");
                break;
        }
    }

    private static void OfSide(PxStatement sentence, PxNames names, PxFaults faults)
    {
        if (sentence.Subjects.Count != 1 || names.Find(sentence.Subjects[0]) is null)
        {
            faults.PassOver(sentence, string.Join(", ", sentence.Subjects), Sides(names));
        }
    }

    private static void OfCategory(PxStatement sentence, PxNames names, PxFaults faults)
    {
        if (sentence.Subjects is not [var side, var category] || names.Find(side) is not { } found)
        {
            faults.PassOver(sentence, string.Join(", ", sentence.Subjects), Sides(names));
        }
        else if (found.Words.Count > 0 && !found.Has(category))
        {
            faults.PassOver(sentence, category, PxTotals.Examples(found));
        }
    }

    // One key for each side, STUB and then HEADING; * stands for all its categories.
    private static void OfCells(PxStatement sentence, PxNames names, PxFaults faults)
    {
        if (sentence.Subjects.Count != names.Sides.Count)
        {
            faults.PassOver(sentence, Invariant($"{sentence.Subjects.Count}"), Invariant($"{names.Sides.Count}"));
            return;
        }

        for (var at = 0; at < names.Sides.Count; at++)
        {
            var (side, key) = (names.Sides[at], sentence.Subjects[at]);
            if (key != "*" && side.Words.Count > 0 && !side.Has(key))
            {
                faults.PassOver(sentence, key, PxTotals.Examples(side));
            }
        }
    }

    private static string Sides(PxNames names) => string.Join(", ", names.Sides.Select(side => side.Name));
}
