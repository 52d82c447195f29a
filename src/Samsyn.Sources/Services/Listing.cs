// How tables stand in a catalogue: found one by one where a service has to be asked for each, or among all where it lists them.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services;

/// <summary>How some tables stand in a service's catalogue.</summary>
internal static class Listing
{
    /// <summary>Asks for each. One that is not there any more is left out, which is what was to be known; any other flaw is the answer.</summary>
    public static async Task<Checked<IReadOnlyList<CatalogueEntry>>> Each(IReadOnlyCollection<string> tables, Func<string, Task<Checked<CatalogueEntry>>> ask)
    {
        var found = new List<CatalogueEntry>();
        foreach (var table in tables)
        {
            switch (await ask(table))
            {
                case Checked<CatalogueEntry>.Sound { Value: var entry }:
                    found.Add(entry);
                    break;
                case Checked<CatalogueEntry>.Flawed { Flaws: var flaws } when flaws.Any(flaw => flaw.Kind != FlawKind.NotThere):
                    return new Checked<IReadOnlyList<CatalogueEntry>>.Flawed(flaws);
                default:
                    break;
            }
        }

        return CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>(found);
    }

    /// <summary>Those of a whole list that are wanted.</summary>
    public static Checked<IReadOnlyList<CatalogueEntry>> Among(IReadOnlyList<CatalogueEntry> all, IReadOnlyCollection<string> tables) =>
        CheckedSteps.Sound<IReadOnlyList<CatalogueEntry>>([.. all.Where(entry => tables.Any(table => SearchWords.Same(table, entry.Table)))]);
}
