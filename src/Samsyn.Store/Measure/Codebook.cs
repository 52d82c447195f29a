// Gives each value that returns again and again a short number.
namespace Samsyn.Store.Measure;

/// <summary>A column of values that repeat: each value once, and its number in every row.</summary>
internal sealed class Codebook<T>
    where T : notnull
{
    private readonly Dictionary<T, ushort> numbers = [];
    private readonly List<T> values = [];
    private readonly List<ushort> rows = [];

    public void Add(T value)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers[value] = number = checked((ushort)values.Count);
            values.Add(value);
        }

        rows.Add(number);
    }

    /// <summary>Writes the values and the rows, and begins anew.</summary>
    public void Write(ChunkWriter writer, Action<T, ChunkWriter> write)
    {
        writer.Number(values.Count);
        values.ForEach(value => write(value, writer));
        writer.Codes(rows);
        numbers.Clear();
        values.Clear();
        rows.Clear();
    }
}
