// A code that people read aloud, write down and type: signs that are not taken for one another, in groups of four.
using System.Security.Cryptography;

namespace Samsyn.Loop.Convene;

/// <summary>Makes and reads codes that people type.</summary>
public static class ReadableCode
{
    private const int Group = 4;

    // Without 0, 1, I and O, which look like others: 32 signs, 5 bits each.
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>A new one of so many groups of four signs, such as ABCD-EFGH; 20 bits of chance a group.</summary>
    public static string New(int groups) =>
        string.Join('-', RandomNumberGenerator.GetString(Alphabet, groups * Group).Chunk(Group).Select(group => new string(group)));

    /// <summary>A new one of six signs, such as ABC-DEF, to be read off a wall; 30 bits of chance, for what is open for a short time to whoever is there.</summary>
    public static string Brief() => $"{RandomNumberGenerator.GetString(Alphabet, 3)}-{RandomNumberGenerator.GetString(Alphabet, 3)}";

    /// <summary>A code without what people put between the signs.</summary>
    public static string Plain(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return string.Concat(written.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
    }
}
