// Looks at the age bands or other layers of all groups together: each has all of them, and each once.
using Samsyn.Loop;
using Samsyn.Statistics.Rates;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Looks at the bands of groups.</summary>
internal static class RatesBands
{
    /// <summary>The groups in which every band stands once (with each number of events), and tells of the others.</summary>
    public static IReadOnlyList<RatesGroup> Sound(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong) =>
        call.By.Count == 0 && call.Together is null ? groups : [.. groups.Where(group => Once(group, wrong) && Agree(group, wrong))];

    /// <summary>The groups that have all bands that any group has, and tells of the others.</summary>
    public static IReadOnlyList<RatesGroup> Alike(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong)
    {
        if (call.Band is null)
        {
            var most = groups.Select(group => group.Rows.Count).DefaultIfEmpty().Max();
            return [.. groups.Where(group => group.Rows.Count == most || Told(wrong, group.Wrong(call.Words.Rows(most, group.Rows.Count))))];
        }

        var all = groups.SelectMany(group => group.Rows).Select(row => row.Band).Distinct().ToArray();
        return [.. groups.Where(group =>
        {
            var lacking = all.Except(group.Rows.Select(row => row.Band)).ToArray();
            foreach (var band in lacking)
            {
                wrong(group.Wrong(call.Words.OfOthers(call.Band, band)));
            }

            return lacking.Length == 0;
        })];
    }

    /// <summary>Whether every band of a group joins the standard, and every band of the standard is there.</summary>
    public static bool AreJoined(RatesCall call, RatesGroup group, StandardPopulation? standard, Action<Flaw> wrong)
    {
        if (standard is null)
        {
            return true;
        }

        var (bands, sound) = (new List<AgeBand>(), true);
        foreach (var row in group.Rows)
        {
            if (AgeBand.Read(row.Band) is not { } band)
            {
                sound = Told(wrong, new(row.At, FlawKind.NotThere, row.Band, call.Words.AgeBand));
            }
            else if (!standard.Fills(band))
            {
                sound = Told(wrong, new(row.At, FlawKind.NotThere, row.Band, call.Words.OfBandsOf(standard)));
            }
            else
            {
                bands.Add(band);
            }
        }

        var areRead = sound;
        foreach (var lacked in standard.Bands.Where(own => own.Persons > 0 && areRead && !bands.Exists(band => band.Holds(own.Ages))))
        {
            sound = Told(wrong, group.Wrong(call.Words.OfStandard(lacked.Ages)));
        }

        return sound;
    }

    /// <summary>Layers of a group without a count.</summary>
    public static int Emptied(RatesGroup group) => group.Rows.Count(row => row[RatesColumn.Count] is null);

    /// <summary>Bands that other groups have.</summary>
    public static IReadOnlyList<string> Lacking(RatesGroup group, IReadOnlyList<string> all) => [.. all.Except(group.Rows.Select(row => row.Band))];

    private static bool Once(RatesGroup group, Action<Flaw> wrong)
    {
        var (first, sound) = (new Dictionary<(string, double?), long>(), true);
        foreach (var row in group.Rows)
        {
            if (!first.TryAdd((row.Band, row[RatesColumn.EventsEach]), row.Number))
            {
                sound = Told(wrong, new(row.At, FlawKind.Duplicate, row.Band, RatesAnswer.Plain(first[(row.Band, row[RatesColumn.EventsEach])])));
            }
        }

        return sound;
    }

    // A band that comes again, with other numbers of events, has the same people.
    private static bool Agree(RatesGroup group, Action<Flaw> wrong)
    {
        var (first, sound) = (new Dictionary<string, RatesRow>(), true);
        foreach (var row in group.Rows)
        {
            if (!first.TryAdd(row.Band, row))
            {
                foreach (var column in new[] { RatesColumn.Population, RatesColumn.Standard }.Where(column => row[column] != first[row.Band][column]))
                {
                    sound = Told(wrong, new(row.At, FlawKind.Disagrees, $"{column} {RatesAnswer.Plain(row.Of(column))}", RatesAnswer.Plain(first[row.Band].Of(column))));
                }
            }
        }

        return sound;
    }

    private static bool Told(Action<Flaw> wrong, Flaw flaw)
    {
        wrong(flaw);
        return false;
    }
}
