// Gives each different value a number, so that a million rows need little room.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Gives each different value a number, from 0.</summary>
internal sealed class Numbers<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];
    private readonly List<T> values = [];

    public int Of(T value)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers[value] = number = values.Count;
            values.Add(value);
        }

        return number;
    }

    public int? Find(T value) => numbers.TryGetValue(value, out var number) ? number : null;

    /// <summary>The values, by number.</summary>
    public IReadOnlyList<T> Values => values;
}
