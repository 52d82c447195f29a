// Begins a new collaboration: reads its name, and finds it a place in addresses.
using System.Text;

namespace Samsyn.Loop.Convene;

/// <summary>Where collaborations are begun.</summary>
public interface IFoundings
{
    /// <summary>Begins a collaboration that somebody owns: both are kept, or neither.</summary>
    Task Found(Collaboration begun, Login owner, CancellationToken stop);
}

/// <summary>Begins new collaborations.</summary>
public static class Founding
{
    /// <summary>The most characters that a name may have.</summary>
    public const int Longest = 120;

    // Words that stand in addresses where a collaboration's name would.
    private static readonly HashSet<string> Taken =
        ["accessibility", "begin", "dist", "error", "forgotten", "guest", "invitation", "me", "privacy", "providers", "sign-in", "sign-out"];

    /// <summary>Reads what somebody wants to call a new collaboration.</summary>
    /// <param name="name">The name as it was written.</param>
    /// <param name="key">The identity it is to have.</param>
    /// <param name="others">The collaborations there are; no two have the same name or the same name in addresses.</param>
    public static Checked<Collaboration> Read(string? name, CollaborationKey key, IReadOnlyCollection<Collaboration> others)
    {
        var written = string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return written.Length == 0 ? Wrong(FlawKind.Missing, "", "")
            : written.Length > Longest ? Wrong(FlawKind.TooLong, written, Longest.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : others.Any(other => string.Equals(other.Name, written, StringComparison.OrdinalIgnoreCase)) ? Wrong(FlawKind.Duplicate, written, written)
            : new Checked<Collaboration>.Sound(new(key, SlugOf(written, others), written, Invented: false));
    }

    private static Checked<Collaboration>.Flawed Wrong(FlawKind kind, string read, string expected) =>
        new(new Flaw(new Where.Field("name"), kind, read, expected));

    private static string SlugOf(string name, IReadOnlyCollection<Collaboration> others)
    {
        var plain = Plain(name);
        var free = Enumerable.Range(1, int.MaxValue)
            .Select(number => number == 1 ? plain : FormattableString.Invariant($"{plain}-{number}"));
        return free.First(slug => !Taken.Contains(slug) && others.All(other => other.Slug != slug));
    }

    // Åse og Örn becomes ase-og-orn: addresses are read aloud and typed on foreign keyboards.
    private static string Plain(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in name.ToUpperInvariant().Replace("Æ", "AE", StringComparison.Ordinal).Replace('Ø', 'O').Normalize(NormalizationForm.FormD))
        {
            letters.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : char.IsLetter(letter) || char.IsAscii(letter) ? '-' : ' ');
        }

        var parts = letters.Replace(" ", "").ToString().Split('-', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? "samsyn" : string.Join('-', parts);
    }
}
