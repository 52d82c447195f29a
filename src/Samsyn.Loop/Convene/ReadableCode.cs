// A code that people read aloud, write down and type: signs that are not taken for one another, in groups of four.
using System.Security.Cryptography;

namespace Samsyn.Loop.Convene;

/// <summary>Makes and reads codes that people type.</summary>
public static class ReadableCode
{
    private const int Group = 4;
    private const int GuestGroups = 3;
    private const int Half = 3;

    // Without 0, 1, I and O, which look like others: 32 signs, 5 bits each.
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>A new one of so many groups of four signs, such as ABCD-EFGH; 20 bits of chance a group.</summary>
    public static string New(int groups) => Grouped(RandomNumberGenerator.GetString(Alphabet, groups * Group));

    /// <summary>A new one by which a guest is known again: three groups, 60 bits of chance, which nobody guesses.</summary>
    public static string OfGuest() => New(GuestGroups);

    /// <summary>Whether a code without what people put between the signs is as long as one by which a guest is known again.</summary>
    public static bool IsOfGuest(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        return plain.Length == GuestGroups * Group;
    }

    /// <summary>The signs of a code in groups, as people read them.</summary>
    public static string Grouped(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        return string.Join('-', plain.Chunk(Group).Select(group => new string(group)));
    }

    /// <summary>A new one of six signs, such as ABC-DEF, to be read off a wall; 30 bits of chance, for what is open for a short time to whoever is there.</summary>
    public static string Brief() => $"{RandomNumberGenerator.GetString(Alphabet, Half)}-{RandomNumberGenerator.GetString(Alphabet, Half)}";

    /// <summary>Whether a code without what people put between the signs is as long as one that is read off a wall.</summary>
    public static bool IsBrief(string plain)
    {
        ArgumentNullException.ThrowIfNull(plain);
        return plain.Length == 2 * Half;
    }

    /// <summary>A code without what people put between the signs.</summary>
    public static string Plain(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return string.Concat(written.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
    }
}
