// The part of a population that a figure is for: everyone, women, or young women born abroad.
namespace Samsyn.Loop.Measure;

/// <summary>The part of a population that a figure is for: one subgroup from each of no, one or several dimensions.</summary>
public sealed class Stratum : IEquatable<Stratum>
{
    private const char Between = ';';
    private const char Is = '=';

    private Stratum(string key) => Key = key;

    /// <summary>The whole population.</summary>
    public static Stratum Everyone { get; } = new("");

    /// <summary>The canonical text, such as <c>age=16-24;sex=women</c>, sorted by dimension; empty for everyone.</summary>
    public string Key { get; }

    /// <summary>The dimensions and the subgroup taken from each, by dimension.</summary>
    public IEnumerable<(string Dimension, string Subgroup)> Parts =>
        Key.Length == 0
            ? []
            : Key.Split(Between).Select(part => (part[..part.IndexOf(Is, StringComparison.Ordinal)], part[(part.IndexOf(Is, StringComparison.Ordinal) + 1)..]));

    /// <summary>One subgroup of one dimension.</summary>
    public static Stratum Of(string dimension, string subgroup) => Of([(dimension, subgroup)]);

    /// <summary>The persons who are in all these subgroups at once.</summary>
    /// <exception cref="ArgumentException">A dimension is named twice, or a code is empty or holds ; or =.</exception>
    public static Stratum Of(IEnumerable<(string Dimension, string Subgroup)> parts)
    {
        var sorted = parts.OrderBy(part => part.Dimension, StringComparer.Ordinal).ToArray();
        foreach (var (index, (dimension, subgroup)) in sorted.Index())
        {
            if (dimension.Length == 0 || subgroup.Length == 0 || $"{dimension}{subgroup}".AsSpan().ContainsAny(Between, Is))
            {
                throw new ArgumentException($"A stratum is made of codes that are not empty and hold neither ; nor =, not of '{dimension}' and '{subgroup}'.");
            }

            if (index > 0 && sorted[index - 1].Dimension == dimension)
            {
                throw new ArgumentException($"The dimension '{dimension}' is named twice. A person is in one subgroup of each.");
            }
        }

        return sorted.Length == 0 ? Everyone : new(string.Join(Between, sorted.Select(part => $"{part.Dimension}{Is}{part.Subgroup}")));
    }

    /// <summary>Reads the canonical text again.</summary>
    public static Stratum FromKey(string key) => key.Length == 0 ? Everyone : Of(new Stratum(key).Parts);

    /// <inheritdoc />
    public bool Equals(Stratum? other) => other is not null && Key == other.Key;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Stratum);

    /// <inheritdoc />
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc />
    public override string ToString() => Key;
}
