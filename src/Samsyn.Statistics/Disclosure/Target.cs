// One hidden number that must be proved, and how far it has come.
namespace Samsyn.Statistics.Disclosure;

/// <summary>A hidden number that must be proved.</summary>
/// <param name="Place">Its place.</param>
/// <param name="Number">Which of its numbers.</param>
internal readonly record struct Target(int Place, CellNumber Number)
{
    /// <summary>One key for each number of each place.</summary>
    public int Key => (Place * 3) + (int)Number;

    public static Target Of(int key) => new(key / 3, (CellNumber)(key % 3));
}

/// <summary>Two worlds that look the same from outside, in one of which a number is lower and in the other higher.</summary>
internal sealed class Witness
{
    private readonly Dictionary<int, (long Less, long More)> steps = [];

    /// <summary>How much lower and higher the number is.</summary>
    public (long Less, long More) Of(Target target) => steps.GetValueOrDefault(target.Key);

    public IReadOnlyCollection<KeyValuePair<int, (long Less, long More)>> Steps => steps;

    /// <summary>Whether it was built of one move, so that it proves all it touches alike.</summary>
    public int Moves { get; private set; }

    /// <summary>Adds a move, so many times downwards in the one world and upwards in the other.</summary>
    public void Add(Move move, long down, long up)
    {
        Moves++;
        foreach (var (key, sign) in move.Touched)
        {
            var (less, more) = steps.GetValueOrDefault(key);
            steps[key] = (less - (sign * down), more + (sign * up));
        }
    }
}

/// <summary>A move of persons that leaves every sum as it is.</summary>
/// <param name="Touched">The numbers that change, by key, each by 1 or -1; places that nobody sees are left out.</param>
/// <param name="Places">The places that must be hidden for it.</param>
/// <param name="Depth">How deep.</param>
internal sealed record Move((int Key, int Sign)[] Touched, int[] Places, int Depth);
