// Looks for the move of persons that proves a hidden number at the least cost.
namespace Samsyn.Statistics.Disclosure;

/// <summary>Combines ways along the axes into moves, and keeps the best.</summary>
/// <remarks>
/// A move is the product of one way along each axis (signs multiply), so it leaves every sum of the table as it is, totals,
/// remainders and overlapping groups included.
/// </remarks>
internal sealed class MoveSearch(Layout layout, Hidden hidden)
{
    private readonly List<(int[] Places, sbyte[] Signs)> buffers = [.. layout.Axes.Select(_ => (new int[1], new sbyte[1])).Prepend((new int[1], new sbyte[] { 1 }))];
    private readonly int[] filled = [1, .. new int[layout.Axes.Count]];

    private Option[][] ways = [];
    private Change[] changes = [];
    private Witness witness = new();
    private long needed;
    private Candidate? best;

    /// <summary>The best move found; null when none widens the number.</summary>
    /// <param name="target">The number.</param>
    /// <param name="along">The ways along each axis.</param>
    /// <param name="soFar">What has been proved of it so far.</param>
    /// <param name="missing">How many persons wider it must become.</param>
    public Candidate? Find(Target target, Option[][] along, Witness soFar, long missing)
    {
        (ways, changes, witness, needed, best) = (along, Change.Raising(target.Number, layout.HasBases), soFar, missing, null);
        Walk(0);
        return best;
    }

    // True when nothing better can be found.
    private bool Walk(int depth)
    {
        if (depth == ways.Length)
        {
            return Array.Exists(changes, Judge);
        }

        foreach (var way in ways[depth])
        {
            Extend(depth, way);
            if (Walk(depth + 1))
            {
                return true;
            }
        }

        return false;
    }

    private void Extend(int depth, Option way)
    {
        var length = filled[depth] * way.Offsets.Length;
        if (buffers[depth + 1].Places.Length < length)
        {
            buffers[depth + 1] = (new int[length * 2], new sbyte[length * 2]);
        }

        var ((from, fromSigns), (to, toSigns)) = (buffers[depth], buffers[depth + 1]);
        var at = 0;
        for (var i = 0; i < filled[depth]; i++)
        {
            for (var j = 0; j < way.Offsets.Length; j++)
            {
                to[at] = from[i] + way.Offsets[j];
                toSigns[at++] = (sbyte)(fromSigns[i] * way.Signs[j]);
            }
        }

        filled[depth + 1] = length;
    }

    private bool Judge(Change change)
    {
        var (places, signs) = buffers[ways.Length];
        var (cost, up, down) = (0, long.MaxValue, long.MaxValue);
        for (var i = 0; i < filled[ways.Length]; i++)
        {
            if (layout.Places[places[i]] == Place.None)
            {
                continue;
            }

            cost += hidden.Cost(places[i], change.Depth);
            if (cost >= Hidden.Impossible || cost > best?.Price)
            {
                return false;
            }

            Room(places[i], signs[i], change, ref up, ref down);
        }

        var candidate = new Candidate(cost, Math.Min(up, Candidate.Enough), Math.Min(down, Candidate.Enough), needed);
        if (candidate.Gain > 0 && candidate.Beats(best))
        {
            best = candidate with { Move = Taken(change) };
        }

        return best is { Cost: 0, Suffices: true };
    }

    // In the world above, persons leave where the sign is down; in the world below, where it is up. Nobody can leave an empty cell.
    private void Room(int place, int sign, Change change, ref long up, ref long down)
    {
        foreach (var (number, direction) in change.Changes)
        {
            var target = new Target(place, number);
            var value = Math.Max(0, layout.ValueOf(place, number));
            var (less, more) = witness.Of(target);
            if (sign * direction > 0)
            {
                down = Math.Min(down, value + less);
            }
            else
            {
                up = Math.Min(up, value + more);
            }
        }
    }

    private Move Taken(Change change)
    {
        var (places, signs) = buffers[ways.Length];
        var seen = Enumerable.Range(0, filled[ways.Length]).Where(i => layout.Places[places[i]] != Place.None).ToArray();
        return new(
            [.. seen.SelectMany(i => change.Changes.Select(own => (new Target(places[i], own.Number).Key, signs[i] * own.Sign)))],
            [.. seen.Select(i => places[i])],
            change.Depth);
    }
}

/// <summary>A move that may be taken.</summary>
/// <param name="Cost">What it costs to hide what it touches.</param>
/// <param name="Up">How many times it can be made upwards.</param>
/// <param name="Down">How many times downwards.</param>
/// <param name="Needed">How many persons wider the number must become.</param>
internal sealed record Candidate(int Cost, long Up, long Down, long Needed)
{
    /// <summary>Where nothing bounds a move, so many persons are enough.</summary>
    public const long Enough = 2_000_000;

    public Move? Move { get; init; }

    public long Gain => Up + Down;

    public bool Suffices => Gain >= Needed;

    /// <summary>What the whole width would cost at this rate; a move that costs more in itself can be no better.</summary>
    public double Price => Cost * (double)Needed / Useful;

    private long Useful => Math.Min(Gain, Needed);

    /// <summary>The one that is cheaper for each person of width beats the other, so that one that costs nothing beats all; then the wider.</summary>
    public bool Beats(Candidate? other) => other is null || (-Price, Useful).CompareTo((-other.Price, other.Useful)) > 0;
}
