// Joins what a source gives apart: subgroups that are key figures of their own, and uncertainty that is another key figure.
using Samsyn.Statistics;

namespace Samsyn.Loop.Measure.Families;

/// <summary>Joins the key figures of families, and gives values the intervals that stand in other key figures.</summary>
public sealed class FamilyBook
{
    private readonly Dictionary<string, (IndicatorFamily Family, FamilyMember Member)> memberOf;
    private readonly ILookup<string, string> figuresOf;
    private readonly IReadOnlyDictionary<string, string> uncertaintyOf;
    private readonly Dictionary<string, string> valueOf;

    /// <summary>A book of families.</summary>
    /// <param name="families">The families; no key figure is in two.</param>
    /// <param name="uncertaintyOf">For each key figure the one that holds half the width of its interval.</param>
    public FamilyBook(IReadOnlyList<IndicatorFamily> families, IReadOnlyDictionary<string, string> uncertaintyOf)
    {
        ArgumentNullException.ThrowIfNull(families);
        memberOf = families.SelectMany(family => family.Members.Select(member => (family, member))).ToDictionary(pair => pair.member.Figure);
        figuresOf = families.SelectMany(family => family.Members.Select(member => (family.Code, member.Figure))).ToLookup(pair => pair.Code, pair => pair.Figure);
        this.uncertaintyOf = uncertaintyOf;
        valueOf = uncertaintyOf.ToDictionary(pair => pair.Value, pair => pair.Key);
    }

    /// <summary>What is known of Kolada.</summary>
    public static FamilyBook Kolada { get; } = new(KoladaFamilies.All, KoladaFamilies.UncertaintyOf);

    /// <summary>The family a key figure belongs to; null for none.</summary>
    public IndicatorFamily? FamilyOf(string figure) => memberOf.TryGetValue(figure, out var found) ? found.Family : null;

    /// <summary>The key figures that an indicator is made of: those of its family, or the one that it is itself.</summary>
    public IEnumerable<string> FiguresOf(string indicator) => figuresOf[indicator].DefaultIfEmpty(indicator);

    /// <summary>The key figures to ask for when some are wanted: themselves, the others of their families, and what holds their uncertainty. In a fixed order, each once.</summary>
    public IReadOnlyList<string> Companions(IEnumerable<string> wanted)
    {
        var all = wanted.Select(figure => valueOf.GetValueOrDefault(figure, figure))
            .SelectMany(figure => FamilyOf(figure)?.Members.Select(member => member.Figure) ?? [figure])
            .SelectMany(figure => uncertaintyOf.TryGetValue(figure, out var beside) ? [figure, beside] : new[] { figure });
        return [.. all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Joins what was read. Drafts that belong to no family and have no uncertainty elsewhere pass by as they are, one at a time; the others are held until all has been read.</summary>
    /// <param name="read">What was read of one source.</param>
    /// <returns>The same figures, joined. Uncertainty without a value that it belongs to is told as passed over.</returns>
    public IEnumerable<Drafted> Join(IEnumerable<Drafted> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return Walk();

        IEnumerable<Drafted> Walk()
        {
            var (held, halves) = (new List<Draft>(), new Dictionary<Key, Draft>());
            foreach (var drafted in read)
            {
                if (drafted is Drafted.Sound { Draft: var draft } && valueOf.TryGetValue(draft.Indicator, out var value))
                {
                    halves[KeyOf(draft) with { Figure = value }] = draft;
                }
                else if (drafted is Drafted.Sound { Draft: var kept } && (uncertaintyOf.ContainsKey(kept.Indicator) || memberOf.ContainsKey(kept.Indicator)))
                {
                    held.Add(kept);
                }
                else
                {
                    yield return drafted;
                }
            }

            foreach (var draft in WithoutOwnSex(held).ToArray())
            {
                halves.Remove(KeyOf(draft), out var half);
                yield return new Drafted.Sound(InFamily(Wide(draft, half)));
            }

            foreach (var half in halves.Values.Where(half => half.Figure is Figure.Known))
            {
                yield return new Drafted.Flawed([new(half.Where, FlawKind.PassedOver, half.Indicator, valueOf[half.Indicator])]);
            }
        }
    }

    private static Draft Wide(Draft draft, Draft? half) =>
        draft.Figure is Figure.Known { Estimate: { Interval: null } estimate } && half?.Figure is Figure.Known { Estimate.Value: >= 0 and var reach }
            ? draft with { Figure = new Figure.Known(new(estimate.Value, new(estimate.Value - reach, estimate.Value + reach, 0.95, Promise.NotOurs), estimate.StandardError)) }
            : draft;

    private Draft InFamily(Draft draft) => memberOf.TryGetValue(draft.Indicator, out var found)
        ? draft with
        {
            Indicator = found.Family.Code,
            IndicatorName = found.Family.Name.In("sv"),
            Groups = found.Member.Subgroup.Length == 0 ? draft.Groups : [.. draft.Groups.Where(group => group.Dimension != found.Family.Dimension), new(found.Family.Dimension, found.Member.Subgroup)],
        }
        : draft;

    // A key figure that is about men alone may be given for men and for "everybody" as well, and the two are the same: one is kept.
    private IEnumerable<Draft> WithoutOwnSex(IReadOnlyList<Draft> held)
    {
        var ofOneSex = held.ToLookup(draft => memberOf.TryGetValue(draft.Indicator, out var found) && found is { Family.Dimension: Dimension.Sex, Member.Subgroup.Length: > 0 });
        var kept = ofOneSex[true]
            .GroupBy(draft => KeyOf(draft) with { Stratum = StratumOf(draft.Groups.Where(group => group.Dimension != Dimension.Sex)) })
            .SelectMany(same => same.Where(draft => draft.Groups.All(group => group.Dimension != Dimension.Sex)).DefaultIfEmpty(same.First()));
        return ofOneSex[false].Concat(kept);
    }

    private static Key KeyOf(Draft draft) => new(draft.Indicator, draft.AreaCode ?? draft.Setting, draft.Period, StratumOf(draft.Groups));

    private static string StratumOf(IEnumerable<DraftGroup> groups) =>
        string.Join(';', groups.Select(group => $"{group.Dimension}={group.Subgroup}").Order(StringComparer.Ordinal));

    private readonly record struct Key(string Figure, string Place, Period? Period, string Stratum);
}
