// Remembers what the words of a column were read as, since the same few words stand in it again and again.
namespace Samsyn.Sources.Drafts;

/// <summary>Reads each word of a column once.</summary>
internal sealed class Memory<T>(Func<string, T> read)
{
    private const int Most = 10_000;

    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);
    private string? last;
    private T value = default!;

    public T Of(string word)
    {
        if (ReferenceEquals(word, last))
        {
            return value;
        }

        if (!known.TryGetValue(word, out var found))
        {
            found = read(word);
            if (known.Count < Most)
            {
                known[word] = found;
            }
        }

        (last, value) = (word, found);
        return found;
    }
}
