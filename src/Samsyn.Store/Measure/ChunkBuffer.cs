// Gathers the observations of one indicator at one place until they are packed.
using System.Runtime.InteropServices;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Gathers observations, column by column.</summary>
internal sealed class ChunkBuffer
{
    /// <summary>More than this are packed into a further chunk.</summary>
    public const int Most = 16_384;

    private readonly Codebook<Period> periods = new();
    private readonly Codebook<string> strata = new();
    private readonly Codebook<string> symbols = new();
    private readonly List<byte> kinds = [];
    private readonly List<byte> promises = [];
    private readonly List<double?>[] numbers = [.. Enumerable.Range(0, ChunkNumber.Count).Select(_ => new List<double?>())];

    public int Count => kinds.Count;

    /// <summary>Takes in an observation.</summary>
    /// <exception cref="ArgumentException">A count is not finite or below zero.</exception>
    public void Add(Observation observation)
    {
        Guard(observation);
        periods.Add(observation.Key.Period);
        strata.Add(observation.Key.Stratum.Key);
        symbols.Add(observation.Symbol ?? "");
        kinds.Add((byte)KindOf(observation));
        var estimate = (observation.Figure as Figure.Known)?.Estimate;
        promises.Add((byte)(estimate?.Interval?.Promise ?? default));
        numbers[ChunkNumber.Value].Add(estimate?.Value);
        numbers[ChunkNumber.StandardError].Add(estimate?.StandardError);
        numbers[ChunkNumber.Lower].Add(estimate?.Interval?.Lower);
        numbers[ChunkNumber.Upper].Add(estimate?.Interval?.Upper);
        numbers[ChunkNumber.Confidence].Add(estimate?.Interval?.Confidence);
        numbers[ChunkNumber.Numerator].Add(observation.Numerator);
        numbers[ChunkNumber.Denominator].Add(observation.Denominator);
        numbers[ChunkNumber.Population].Add(observation.Population);
    }

    /// <summary>Packs what was gathered and begins anew.</summary>
    public Chunk Pack()
    {
        var count = Count;
        var writer = new ChunkWriter();
        periods.Write(writer, (period, into) =>
        {
            into.Byte((byte)period.Kind);
            into.Number(period.Start.DayNumber);
            into.Number(period.End.DayNumber);
        });
        strata.Write(writer, (stratum, into) => into.Text(stratum));
        symbols.Write(writer, (symbol, into) => into.Text(symbol));
        writer.Bytes(CollectionsMarshal.AsSpan(kinds));
        writer.Bytes(CollectionsMarshal.AsSpan(promises));
        foreach (var column in numbers)
        {
            writer.Values(column);
            column.Clear();
        }

        kinds.Clear();
        promises.Clear();
        return Chunk.Of(count, writer.Done());
    }

    private static void Guard(Observation observation)
    {
        Guard(observation.Key, observation.Numerator);
        Guard(observation.Key, observation.Denominator);
        Guard(observation.Key, observation.Population);
    }

    private static void Guard(ObservationKey key, double? count)
    {
        if (count is { } persons && !(double.IsFinite(persons) && persons >= 0))
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"A count of persons is zero or more, not {persons}, for '{key.Indicator}' at '{key.Area}'. What is not known is null."));
        }
    }

    // A symbol that is an empty text is another thing than no symbol.
    private static ChunkKind KindOf(Observation observation) => Kind(observation.Figure) | (observation.Symbol is null ? ChunkKind.NoSymbol : 0);

    private static ChunkKind Kind(Figure figure) => figure switch
    {
        Figure.Known => ChunkKind.Known,
        Figure.Missing { Reason: MissingReason.NotAvailable } => ChunkKind.NotAvailable,
        Figure.Missing { Reason: MissingReason.NotApplicable } => ChunkKind.NotApplicable,
        Figure.Missing { Reason: MissingReason.NotYet } => ChunkKind.NotYet,
        Figure.Withheld => ChunkKind.Withheld,
        Figure.TooUncertain => ChunkKind.TooUncertain,
        _ => throw new InvalidOperationException("A figure of a kind that the store does not know. Give it a number in ChunkKind."),
    };
}

/// <summary>The numbers of an observation, each a column.</summary>
internal static class ChunkNumber
{
    public const int Value = 0;
    public const int StandardError = 1;
    public const int Lower = 2;
    public const int Upper = 3;
    public const int Confidence = 4;
    public const int Numerator = 5;
    public const int Denominator = 6;
    public const int Population = 7;
    public const int Count = 8;
}

/// <summary>What kind of figure stands in a row. The numbers are in files, and never change.</summary>
[Flags]
internal enum ChunkKind : byte
{
    NotAvailable = 0,
    Known = 1,
    NotApplicable = 2,
    NotYet = 3,
    Withheld = 4,
    TooUncertain = 5,
    NoSymbol = 128,
}
