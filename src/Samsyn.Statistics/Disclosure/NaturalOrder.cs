// Orders codes as people count: 5-9 before 10-14, so that neighbours in the list are neighbours in age.
namespace Samsyn.Statistics.Disclosure;

/// <summary>Orders codes so that numbers in them stand by their size, and all else by its characters.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    public static NaturalOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (left.Length > 0 && right.Length > 0)
        {
            var (a, b) = (Run(left), Run(right));
            var order = char.IsAsciiDigit(left[0]) && char.IsAsciiDigit(right[0]) ? Numbers(left[..a], right[..b]) : left[..a].SequenceCompareTo(right[..b]);
            if (order != 0)
            {
                return order;
            }

            left = left[a..];
            right = right[b..];
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : string.CompareOrdinal(x, y);
    }

    // As many digits as there are in a row, or one character that is none.
    private static int Run(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits switch { < 0 => text.Length, 0 => 1, _ => digits };
    }

    private static int Numbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var a = left.TrimStart('0');
        var b = right.TrimStart('0');
        return a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);
    }
}
