// Keeps short texts that come again and again, so that millions of cells do not each make their own.
namespace Samsyn.Sources.Cubes;

/// <summary>Keeps short texts that come again and again.</summary>
internal sealed class TextPool
{
    private const int Slots = 1 << 12;

    private readonly string?[] kept = new string?[Slots];

    /// <summary>A text with these characters, an old one where it can be.</summary>
    public string Of(ReadOnlySpan<char> characters)
    {
        var slot = Slot(characters);
        if (kept[slot] is { } old && characters.SequenceEqual(old))
        {
            return old;
        }

        return kept[slot] = characters.ToString();
    }

    private static int Slot(ReadOnlySpan<char> characters)
    {
        var hash = 17u;
        foreach (var character in characters)
        {
            hash = unchecked((hash * 31) + character);
        }

        return (int)((hash ^ (hash >> 12)) % Slots);
    }
}
