// Reads amounts of money as people write them: 350 000, 350 tkr, 1,2 mkr, 2 mio. kr. What is no amount in kronor is told.
using System.Globalization;

namespace Samsyn.Loop.Decide;

/// <summary>Reads amounts of money as people write them, in kronor.</summary>
/// <remarks>
/// An amount is a number, with or without a word for kronor, thousands or millions of them. It is kept in whole kronor. A number
/// with decimals and no such word, such as 1,2, is never taken for kronor: it is most often meant as millions.
/// </remarks>
public static class Kronor
{
    /// <summary>The largest amount that is taken: a thousand milliards.</summary>
    public const decimal Most = 1_000_000_000_000m;

    private static readonly Dictionary<string, decimal> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 1,
        ["kr"] = 1,
        ["sek"] = 1,
        ["dkk"] = 1,
        ["nok"] = 1,
        ["kronor"] = 1,
        ["kroner"] = 1,
        ["tkr"] = 1_000,
        ["ksek"] = 1_000,
        ["tsek"] = 1_000,
        ["tdkk"] = 1_000,
        ["tusen"] = 1_000,
        ["tusind"] = 1_000,
        ["tusenkr"] = 1_000,
        ["tusindkr"] = 1_000,
        ["mkr"] = 1_000_000,
        ["msek"] = 1_000_000,
        ["mnkr"] = 1_000_000,
        ["mio"] = 1_000_000,
        ["miokr"] = 1_000_000,
        ["mdkk"] = 1_000_000,
        ["mnok"] = 1_000_000,
        ["mill"] = 1_000_000,
        ["millkr"] = 1_000_000,
        ["miljon"] = 1_000_000,
        ["miljoner"] = 1_000_000,
        ["miljonerkr"] = 1_000_000,
        ["miljonerkronor"] = 1_000_000,
        ["million"] = 1_000_000,
        ["millioner"] = 1_000_000,
        ["millionerkroner"] = 1_000_000,
        ["millionerkr"] = 1_000_000,
    };

    /// <summary>Reads an amount.</summary>
    public static KronorRead Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var end = text.Length - text.AsEnumerable().Reverse().TakeWhile(letter => !char.IsAsciiDigit(letter)).Count();
        var (number, word) = (text[..end], new string([.. text[end..].Where(char.IsLetter)]));
        var foreign = text[end..].Any(letter => !char.IsLetter(letter) && !char.IsWhiteSpace(letter) && letter is not ('.' or ':' or '-' or ',')) || !Words.ContainsKey(word);
        return (end == 0, foreign) switch
        {
            (true, _) => new KronorRead.NoAmount(),
            (_, true) => new KronorRead.OtherUnit(text[end..].Trim()),
            _ => NumberOf(number, Words[word] == 1) is { } amount ? Of(amount, Words[word], word.Length == 0) : new KronorRead.NoAmount(),
        };
    }

    // Kronor have no decimals, so that 350.000 and 350,000 are both three hundred and fifty thousand.
    private static double? NumberOf(string number, bool whole) =>
        Numeral.Read(number, DecimalMark.Either)
        ?? (whole && (Numeral.Read(number, DecimalMark.Comma), Numeral.Read(number, DecimalMark.Point)) is ({ } comma, { } point) ? Math.Max(comma, point) : null);

    private static KronorRead Of(double amount, decimal times, bool bare)
    {
        if (amount < 0 || amount * (double)times > (double)Most)
        {
            return new KronorRead.OutOfRange();
        }

        // Read from the shortest text of the number, so that 1,1 million is exactly 1 100 000.
        var whole = decimal.Parse(amount.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) * times;
        return decimal.IsInteger(whole) ? new KronorRead.Amount(whole) : bare ? new KronorRead.Fraction(amount) : new KronorRead.Amount(decimal.Round(whole, MidpointRounding.AwayFromZero));
    }
}

/// <summary>What comes of reading an amount.</summary>
public abstract record KronorRead
{
    private KronorRead()
    {
    }

    /// <summary>So many whole kronor.</summary>
    public sealed record Amount(decimal Kronor) : KronorRead;

    /// <summary>A number with decimals that says of nothing that it is thousands or millions.</summary>
    public sealed record Fraction(double Number) : KronorRead;

    /// <summary>A number of something else: hours, per cent, euro.</summary>
    public sealed record OtherUnit(string Unit) : KronorRead;

    /// <summary>Below zero, or more than any plan holds.</summary>
    public sealed record OutOfRange : KronorRead;

    /// <summary>No number, or one that can be read in two ways.</summary>
    public sealed record NoAmount : KronorRead;
}
