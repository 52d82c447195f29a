// Keeps one copy of every word that stands again and again in a column.
namespace Samsyn.Sources.Text;

/// <summary>Makes strings of the cells of one column; words that come again are the same string, so that a long file needs little memory.</summary>
internal sealed class CellPool
{
    private const int Most = 2048;
    private const int Longest = 64;

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> find;
    private string last = "";

    public CellPool() => find = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.SequenceEqual(last))
        {
            return last;
        }

        if (text.Length > Longest)
        {
            return text.ToString();
        }

        if (find.TryGetValue(text, out var known))
        {
            return last = known;
        }

        var word = text.ToString();
        if (words.Count < Most)
        {
            words[word] = word;
        }

        return last = word;
    }
}
