// A dialogue as it is at this moment, held in memory while people are there, so that a vote shows on the wall without the store being read.
using Samsyn.Loop.Agree;

namespace Samsyn.Web.Agree.Live;

/// <summary>A dialogue as it is at this moment. May be used from many threads.</summary>
public sealed class Room
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Participant> participants = [];
    private readonly Dictionary<string, Contribution> contributions = [];
    private readonly Dictionary<(string Activity, string Item, string Aspect), Dictionary<string, int?>> judged = [];
    private readonly Dictionary<string, HashSet<string>> judges = [];
    private readonly Dictionary<string, int> present = [];
    private readonly Held held;
    private readonly string? language;

    public Room(Dialogue dialogue, IReadOnlyList<Activity> activities) => (held, Original) = (new(new(dialogue, activities)), this);

    // The same room, read in a language: all that is said and done in it is shared.
    private Room(Room original, string language)
    {
        (held, Original, this.language, gate, Agenda, Everything, Read) = (original.held, original, language, original.gate, original.Agenda, original.Everything, original.Read);
        (participants, contributions, judged, judges, present) = (original.participants, original.contributions, original.judged, original.judges, original.present);
    }

    /// <summary>The room as its dialogue was written: what is changed is changed in that.</summary>
    public Room Original { get; }

    /// <summary>The room as it reads in a language; what has not been translated into that one reads as it was written.</summary>
    /// <param name="code">sv, da or en.</param>
    public Room In(string code) => new(Original, code);

    /// <summary>Changes when the agenda does: what people's phones wait for. New contributions reach a phone with the next page it asks for, or each would make all phones ask at once.</summary>
    public Signal Agenda { get; } = new();

    /// <summary>Changes with every word and every vote: what the desk and the wall wait for.</summary>
    public Signal Everything { get; } = new();

    /// <summary>When it was read from the store, by the clock's own count.</summary>
    public long Read { get; init; }

    /// <summary>Whether a page is open that is told of what changes here.</summary>
    public bool IsWatched => Volatile.Read(ref held.Watchers) > 0;

    /// <summary>The dialogue.</summary>
    public Dialogue Dialogue => Spoken.Dialogue;

    /// <summary>What is done in it, in order.</summary>
    public IReadOnlyList<Activity> Activities => Spoken.Activities;

    /// <summary>An activity; null when there is none.</summary>
    public Activity? Activity(string? id) => Activities.FirstOrDefault(one => one.Id == id);

    /// <summary>The dialogue or its agenda has been changed.</summary>
    public void Set(Dialogue dialogue, IReadOnlyList<Activity> activities)
    {
        held.Agenda = new(dialogue, activities);
        Agenda.Change();
        Everything.Change();
    }

    /// <summary>Somebody takes part.</summary>
    public void Take(Participant participant)
    {
        lock (gate)
        {
            participants.TryAdd(participant.Id, participant);
        }

        Everything.Change();
    }

    /// <summary>Some things have been written, or what is kept of them has changed.</summary>
    public void Take(params IReadOnlyList<Contribution> changed)
    {
        lock (gate)
        {
            foreach (var one in changed)
            {
                contributions[one.Id] = one;
            }
        }

        Everything.Change();
    }

    /// <summary>Somebody has judged.</summary>
    public void Take(IReadOnlyList<Judgement> judgements)
    {
        lock (gate)
        {
            foreach (var one in judgements)
            {
                var key = (one.Activity, one.Item, one.Aspect);
                if (!judged.TryGetValue(key, out var by))
                {
                    judged[key] = by = [];
                }

                by[one.Participant] = one.Value;
                if (!judges.TryGetValue(one.Activity, out var people))
                {
                    judges[one.Activity] = people = [];
                }

                people.Add(one.Participant);
            }
        }

        Everything.Change();
    }

    /// <summary>A page is told of what changes here, or no longer.</summary>
    public void Watch(int by) => Interlocked.Add(ref held.Watchers, by);

    /// <summary>Somebody's page is open, or no longer.</summary>
    public void Present(string participant, int by)
    {
        lock (gate)
        {
            present[participant] = present.GetValueOrDefault(participant) + by;
            if (present[participant] <= 0)
            {
                present.Remove(participant);
            }
        }

        Everything.Change();
    }

    /// <summary>Who takes part, and whether their page is open.</summary>
    public IReadOnlyList<(Participant Participant, bool Here)> Participants()
    {
        lock (gate)
        {
            return [.. participants.Values.OrderBy(one => one.Came).Select(one => (one, present.ContainsKey(one.Id)))];
        }
    }

    /// <summary>One who takes part; null when they have not said what they belong to.</summary>
    public Participant? Participant(string id)
    {
        lock (gate)
        {
            return participants.GetValueOrDefault(id);
        }
    }

    /// <summary>What was written, in the order it was.</summary>
    public IReadOnlyList<Contribution> Contributions()
    {
        lock (gate)
        {
            return [.. contributions.Values.OrderBy(one => one.Made).ThenBy(one => one.Id, StringComparer.Ordinal)];
        }
    }

    /// <summary>A contribution; null when there is none.</summary>
    public Contribution? Contribution(string id)
    {
        lock (gate)
        {
            return contributions.GetValueOrDefault(id);
        }
    }

    /// <summary>To whom a contribution was handed, and what they answered.</summary>
    public IEnumerable<Handover> Handovers(string contribution) => Volatile.Read(ref held.Handovers)[contribution];

    /// <summary>Something was handed over, taken back or answered.</summary>
    public void Set(IReadOnlyList<Handover> all)
    {
        Volatile.Write(ref held.Handovers, all.ToLookup(one => one.Contribution));
        Everything.Change();
    }

    /// <summary>What is judged in an activity: contributions that stand by themselves and that others see. What the gate has parked is not rated, given points or paid for.</summary>
    public IReadOnlyList<Contribution> Items(Activity activity)
    {
        var gated = IsGated(activity);
        return [.. Contributions().Where(one => one.Activity == activity.Source && one.IsShown && !(gated && one.Examined is { IsParked: true }))];
    }

    /// <summary>What had been judged in an activity before the gate parked it: no longer judged, and told with the reason.</summary>
    public IReadOnlyList<Contribution> Parked(Activity activity)
    {
        if (!IsGated(activity))
        {
            return [];
        }

        HashSet<string> known;
        lock (gate)
        {
            known = [.. judged.Keys.Where(key => key.Activity == activity.Id).Select(key => key.Item)];
        }

        return [.. Contributions().Where(one => one.IsShown && one.Examined is { IsParked: true } && known.Contains(one.Id))];
    }

    private static bool IsGated(Activity activity) => activity.Kind is ActivityKind.Rating or ActivityKind.Points or ActivityKind.Portfolio;

    /// <summary>How something was judged, by participant.</summary>
    public IReadOnlyDictionary<string, int?> Judged(string activity, string item, string aspect = "")
    {
        lock (gate)
        {
            return judged.TryGetValue((activity, item, aspect), out var by) ? new Dictionary<string, int?>(by) : [];
        }
    }

    /// <summary>How many have judged something.</summary>
    public int Answers(string activity, string item)
    {
        lock (gate)
        {
            return judged.TryGetValue((activity, item, ""), out var by) ? by.Count : 0;
        }
    }

    /// <summary>How many have judged anything in an activity.</summary>
    public int Judges(string activity)
    {
        lock (gate)
        {
            return judges.TryGetValue(activity, out var people) ? people.Count : 0;
        }
    }

    /// <summary>How one person judged, by item and aspect.</summary>
    public IReadOnlyDictionary<(string Item, string Aspect), int?> JudgedBy(string activity, string participant)
    {
        lock (gate)
        {
            return judged.Where(one => one.Key.Activity == activity && one.Value.ContainsKey(participant))
                .ToDictionary(one => (one.Key.Item, one.Key.Aspect), one => one.Value[participant]);
        }
    }

    private Spoken Spoken => language is null ? held.Agenda : held.Agenda.In(language);

    // What all who read the room share besides what lies in its lists.
    private sealed class Held(Spoken agenda)
    {
        public Spoken Agenda { get; set; } = agenda;

        public ILookup<string, Handover> Handovers = Array.Empty<Handover>().ToLookup(one => one.Contribution);

        public int Watchers;
    }
}
