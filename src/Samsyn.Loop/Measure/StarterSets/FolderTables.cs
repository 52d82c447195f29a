// Of the tables in a folder, those that divide people in the ways an equity set asks for.
using System.Text.RegularExpressions;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Loop.Measure.StarterSets;

/// <summary>Chooses the tables of a folder by the division that their titles name.</summary>
public static partial class FolderTables
{
    /// <summary>The tables that divide people by sex, education, income or country of birth, or that give the figure of every region; each with the divisions its title names.</summary>
    /// <param name="entries">What the folder holds.</param>
    /// <returns>In the folder's order. Tables by age only, and tables whose titles name no division, are left out.</returns>
    public static IReadOnlyList<(CatalogueEntry Table, IReadOnlyList<string> Divisions)> Choose(IEnumerable<CatalogueEntry> entries) =>
        [.. entries.Where(entry => !entry.IsFolder).Select(entry => (entry, DivisionsOf(entry.Title))).Where(pair => pair.Item2.Count > 0)];

    private static List<string> DivisionsOf(string title)
    {
        var found = new List<string>();
        void Note(Regex form, string division)
        {
            if (form.IsMatch(title))
            {
                found.Add(division);
            }
        }

        Note(SexForm(), Dimension.Sex);
        Note(EducationForm(), "education");
        Note(IncomeForm(), "income");
        Note(BirthForm(), "birth");
        Note(RegionForm(), Dimension.Places);
        return found;
    }

    [GeneratedRegex(@"\bkön\b", RegexOptions.IgnoreCase)]
    private static partial Regex SexForm();

    [GeneratedRegex(@"\butbildning", RegexOptions.IgnoreCase)]
    private static partial Regex EducationForm();

    [GeneratedRegex(@"\binkomst|\bdisponibel", RegexOptions.IgnoreCase)]
    private static partial Regex IncomeForm();

    [GeneratedRegex(@"\bfödelse|\bfödd|\bbakgrund", RegexOptions.IgnoreCase)]
    private static partial Regex BirthForm();

    [GeneratedRegex(@"\bregion|\blän\b|\bkommun", RegexOptions.IgnoreCase)]
    private static partial Regex RegionForm();
}
