// The figures that answers hold, as a subscription wants them: joined into families, of the places wanted, under the indicators' names here.
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>The figures of a run. Walks through the answers anew each time, always alike.</summary>
internal sealed class Harvest
{
    private const int MostTold = 50;

    private readonly Subscription subscription;
    private readonly IEnumerable<Drafted> figures;
    private readonly PlaceIndex? wanted;
    private readonly Dictionary<string, IndicatorUse> indicators;

    /// <param name="subscription">How it wants them.</param>
    /// <param name="parsed">What the answers hold.</param>
    /// <param name="join">Joins key figures that belong to one indicator.</param>
    /// <param name="known">What the collaboration knows.</param>
    public Harvest(Subscription subscription, ParsedAnswers parsed, Func<IEnumerable<Drafted>, IEnumerable<Drafted>> join, Catalogue known)
    {
        this.subscription = subscription;
        figures = join(parsed.Figures);
        indicators = subscription.Indicators.ToDictionary(one => one.AtSource, one => one.Indicator, StringComparer.OrdinalIgnoreCase);
        var codes = subscription.Places.ToHashSet(StringComparer.OrdinalIgnoreCase);
        wanted = codes.Count == 0 ? null : new(known.Areas.Where(area => codes.Contains(area.Code)).Concat(
            codes.Where(code => known.Area(code) is null).Select(code => new Area(code, code, AreaLevel.Other))));
        Deleted = [.. join(parsed.Deleted.Select(draft => new Drafted.Sound(draft))).OfType<Drafted.Sound>().Select(one => one.Draft).Where(IsWanted).Select(Named)];
    }

    /// <summary>Rows that cannot be read, as many as are told.</summary>
    public List<Fault> Unreadable { get; } = [];

    /// <summary>How many they are.</summary>
    public int UnreadableCount { get; private set; }

    /// <summary>Figures that the service says are no more.</summary>
    public IReadOnlyList<Draft> Deleted { get; }

    /// <summary>The figures, one at a time.</summary>
    /// <param name="note">Whether rows that cannot be read are to be noted: at the first walk.</param>
    /// <param name="stop">Gives up.</param>
    public IEnumerable<Draft> Drafts(bool note, CancellationToken stop)
    {
        foreach (var drafted in figures)
        {
            stop.ThrowIfCancellationRequested();
            if (drafted is Drafted.Flawed flawed && note && (flawed.Draft is null || IsWanted(flawed.Draft)))
            {
                Note(flawed);
            }
            else if (drafted is Drafted.Sound { Draft: var draft } && IsWanted(draft))
            {
                yield return Named(draft);
            }
        }
    }

    private void Note(Drafted.Flawed flawed)
    {
        UnreadableCount++;
        if (Unreadable.Count < MostTold)
        {
            Unreadable.AddRange(flawed.Flaws.Select(Fault.Of));
        }
    }

    private bool IsWanted(Draft draft) => wanted is null || (draft.Setting.Length == 0 && draft.AreaCode is null) || wanted.Find(draft.AreaCode, draft.Setting) is not null;

    // The indicator as it is called here, and who made the figure where the answer does not say.
    private Draft Named(Draft draft)
    {
        var use = indicators.GetValueOrDefault(draft.Indicator) ?? indicators.GetValueOrDefault(draft.IndicatorName);
        var source = draft.Source.Length > 0 ? draft.Source : subscription.Service.Publisher;
        return use is null ? draft with { Source = source } : draft with { Indicator = use.Code, IndicatorName = use.Name, Source = source };
    }
}
