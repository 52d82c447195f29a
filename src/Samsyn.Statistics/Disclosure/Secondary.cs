// Hides for the sake of others until every hidden number has a proof of its width: the cube rule.
namespace Samsyn.Statistics.Disclosure;

/// <summary>Hides more cells, and no more than needed, until every hidden number has a proof.</summary>
/// <remarks>
/// <para>
/// A move of persons changes some hidden cells by one and leaves all that is shown, and every sum, as it is. Made as often
/// upwards as its falling cells have persons, and as often downwards as its rising cells have, it gives two tables that look
/// the same from outside; the number lies differently in them by
/// <code>min{T : falls} + min{T : rises}</code>
/// Moves are added until that reaches the required width; then the cells they touch are hidden. "Hide one more, until no
/// change" has no such proof and leaves some cells exactly known.
/// </para>
/// </remarks>
internal sealed class Secondary
{
    private readonly Layout layout;
    private readonly ProtectionRule rule;
    private readonly Queue<int> waiting = new();

    private Secondary(Layout layout, Hidden hidden, ProtectionRule rule) => (this.layout, Hidden, this.rule) = (layout, hidden, rule);

    public Hidden Hidden { get; }

    /// <summary>A witness for each hidden number that has one, by key.</summary>
    public Dictionary<int, Witness> Witnesses { get; } = [];

    /// <summary>Numbers that nothing in the table can protect.</summary>
    public List<Target> Exposed { get; } = [];

    /// <summary>Hides what must be, beyond what is hidden already.</summary>
    /// <param name="layout">The table.</param>
    /// <param name="hidden">What is hidden; more is added.</param>
    /// <param name="rule">How wide.</param>
    public static Secondary Of(Layout layout, Hidden hidden, ProtectionRule rule)
    {
        var search = new Secondary(layout, hidden, rule);
        search.Start();
        while (search.waiting.TryDequeue(out var key))
        {
            search.Prove(Target.Of(key));
        }

        search.LastResort();
        return search;
    }

    // The smallest first: they find the least room, and what they hide serves the others.
    private void Start()
    {
        var first = new List<(long Value, int Key)>();
        for (var place = 0; place < layout.Size; place++)
        {
            foreach (var number in NumbersOf(place))
            {
                first.Add((layout.ValueOf(place, number), new Target(place, number).Key));
            }
        }

        first.Sort();
        first.ForEach(target => waiting.Enqueue(target.Key));
    }

    // A remainder is for all to work out; it must be kept from that only where it is too small.
    private IEnumerable<CellNumber> NumbersOf(int place)
    {
        var (given, remainder) = (layout.Places[place] == Place.Given && Hidden.HoldsAny(place), RemainderAt(place));
        if (given || remainder != Hiding.Shown)
        {
            yield return CellNumber.Count;
            if (layout.HasBases)
            {
                yield return CellNumber.Complement;
                if (given ? Hidden.HoldsBase(place) : remainder == Hiding.SmallBase)
                {
                    yield return CellNumber.Base;
                }
            }
        }
    }

    private Hiding RemainderAt(int place) => layout.Places[place] == Place.Remainder && layout.Counts[place] >= 0
        ? Primary.Of(layout.Counts[place], layout.HasBases ? layout.Bases[place] : null, rule)
        : Hiding.Shown;

    private int RequiredOf(Target target) => target.Number == CellNumber.Base ? rule.BaseWidth : rule.RequiredOfCounts;

    private void Prove(Target target)
    {
        if (Witnesses.ContainsKey(target.Key))
        {
            return;
        }

        foreach (var effort in Effort.Steps)
        {
            if (Build(target, effort) is { } witness)
            {
                Share(witness);
                return;
            }
        }

        Exposed.Add(target);
    }

    // Moves are added until the number is wide enough. What they hide stays hidden.
    private Witness? Build(Target target, Effort effort)
    {
        var (options, search, witness) = (new Options(layout, Hidden), new MoveSearch(layout, Hidden), new Witness());
        var required = RequiredOf(target);
        for (var width = 0L; width < required;)
        {
            if (search.Find(target, options.Of(target, effort, required - width), witness, required - width) is not { Move: { } move } found)
            {
                return null;
            }

            witness.Add(move, found.Down, found.Up);
            Hide(move);
            width += found.Gain;
        }

        return witness;
    }

    private void Hide(Move move)
    {
        foreach (var place in move.Places)
        {
            if (Hidden.Hide(place, move.Depth))
            {
                foreach (var number in NumbersOf(place))
                {
                    waiting.Enqueue(new Target(place, number).Key);
                }
            }
        }
    }

    // The two tables of a witness prove every number that differs enough between them.
    private void Share(Witness witness)
    {
        foreach (var (key, (less, more)) in witness.Steps)
        {
            if (Math.Abs(more - less) >= RequiredOf(Target.Of(key)))
            {
                Witnesses.TryAdd(key, witness);
            }
        }
    }

    // Where no move was found the whole table is hidden, and looked through once more.
    private void LastResort()
    {
        if (Exposed.Count == 0)
        {
            return;
        }

        var (again, all) = (Exposed.ToArray(), new Hidden(layout));
        Exposed.Clear();
        for (var place = 0; place < layout.Size; place++)
        {
            all.Hide(place, 2);
        }

        var trial = new Secondary(layout, all, rule);
        foreach (var target in again.Where(target => !Witnesses.ContainsKey(target.Key)))
        {
            if (trial.Build(target, Effort.Steps[^1]) is { } witness)
            {
                Take(witness);
            }
            else
            {
                Exposed.Add(target);
            }
        }

        while (waiting.TryDequeue(out var key))
        {
            if (!Witnesses.ContainsKey(key) && Build(Target.Of(key), Effort.Steps[^1]) is { } witness)
            {
                Share(witness);
            }
            else if (!Witnesses.ContainsKey(key))
            {
                Exposed.Add(Target.Of(key));
            }
        }
    }

    private void Take(Witness witness)
    {
        foreach (var (key, _) in witness.Steps)
        {
            var target = Target.Of(key);
            if (Hidden.Hide(target.Place, Hidden.Depth(target.Number)))
            {
                foreach (var number in NumbersOf(target.Place))
                {
                    waiting.Enqueue(new Target(target.Place, number).Key);
                }
            }
        }

        Share(witness);
    }
}
