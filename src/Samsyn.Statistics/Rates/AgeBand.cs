// Ages that are counted together: from 0 to 4, or 90 and above.
using System.Globalization;
using static System.FormattableString;

namespace Samsyn.Statistics.Rates;

/// <summary>Ages in whole years that are counted together.</summary>
/// <remarks>Ages are those at the last birthday: 0 to 4 is everybody before the fifth birthday.</remarks>
public sealed record AgeBand
{
    /// <summary>A band of ages.</summary>
    /// <param name="from">The lowest age, in years.</param>
    /// <param name="to">The highest age, counted in; null for all above.</param>
    /// <exception cref="ArgumentException">The ages are not in this order, or below zero.</exception>
    public AgeBand(int from, int? to)
    {
        if (from < 0 || to < from)
        {
            throw new ArgumentException(Invariant($"An age band runs from an age of 0 or more upwards; {from} to {to} was given."));
        }

        (From, To) = (from, to);
    }

    /// <summary>The lowest age, in years.</summary>
    public int From { get; }

    /// <summary>The highest age, counted in; null for all above.</summary>
    public int? To { get; }

    /// <summary>The age at which the next band begins; null where there is none.</summary>
    public int? Next => To + 1;

    /// <summary>Whether all ages of another band are in this one.</summary>
    public bool Holds(AgeBand other) => From <= other.From && (To is null || other.To <= To);

    /// <summary>The band that a label means (0-4, 00–04, 5, 90+, &lt;1), or null when it means none.</summary>
    /// <param name="label">Digits with a sign between or beside them; words are not read.</param>
    public static AgeBand? Read(string label)
    {
        var plain = label.Replace(" ", "", StringComparison.Ordinal).Replace('–', '-');
        return plain switch
        {
            ['<', .. var under] when Age(under) is > 0 and { } age => new(0, age - 1),
            [.. var over, '+'] when Age(over) is { } age => new(age, null),
            _ when plain.Split('-') is [var from, var to] && Age(from) is { } low && Age(to) is { } high && low <= high => new(low, high),
            _ when Age(plain) is { } age => new(age, age),
            _ => null,
        };
    }

    /// <summary>The label: 0-4, 90+, or a single age.</summary>
    public override string ToString() => To is not { } to ? Invariant($"{From}+") : to == From ? Invariant($"{From}") : Invariant($"{From}-{to}");

    private static int? Age(string digits) =>
        digits.Length is > 0 and < 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : null;
}
