// Unpacks the observations of a chunk.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Store.Measure;

/// <summary>Unpacks observations; shares the periods and strata that return in every chunk.</summary>
internal sealed class ChunkRows
{
    private readonly Dictionary<Period, Period> periods = [];
    private readonly Dictionary<string, Stratum> strata = [];

    /// <summary>The observations of a chunk, in the order they came in.</summary>
    /// <exception cref="InvalidDataException">The chunk is damaged.</exception>
    public Observation[] Of(string indicator, string area, Chunk chunk)
    {
        chunk.Guard(indicator, area);
        var count = chunk.Observations;
        var reader = new ChunkReader(chunk.Data);
        var (period, periodOf) = (Dictionary(ref reader, Period), reader.Codes(count));
        var (stratum, stratumOf) = (Dictionary(ref reader, StratumOf), reader.Codes(count));
        var (symbol, symbolOf) = (Dictionary(ref reader, Text), reader.Codes(count));
        var kinds = reader.Bytes(count);
        var promises = reader.Bytes(count);
        var numbers = new double?[ChunkNumber.Count][];
        for (var column = 0; column < numbers.Length; column++)
        {
            numbers[column] = reader.Values(count);
        }

        var observations = new Observation[count];
        for (var row = 0; row < count; row++)
        {
            var kind = (ChunkKind)kinds[row];
            observations[row] = new(
                new(indicator, area, period[periodOf[row]], stratum[stratumOf[row]]),
                FigureOf(kind & ~ChunkKind.NoSymbol, (Promise)promises[row], numbers, row))
            {
                Numerator = numbers[ChunkNumber.Numerator][row],
                Denominator = numbers[ChunkNumber.Denominator][row],
                Population = numbers[ChunkNumber.Population][row],
                Symbol = (kind & ChunkKind.NoSymbol) != 0 ? null : symbol[symbolOf[row]],
            };
        }

        return observations;
    }

    private delegate T ReadOne<T>(ref ChunkReader reader);

    private static T[] Dictionary<T>(ref ChunkReader reader, ReadOne<T> read)
    {
        var values = new T[reader.Number()];
        for (var number = 0; number < values.Length; number++)
        {
            values[number] = read(ref reader);
        }

        return values;
    }

    private static string Text(ref ChunkReader reader) => reader.Text();

    private Period Period(ref ChunkReader reader)
    {
        var period = new Period(
            (PeriodKind)reader.Byte(), DateOnly.FromDayNumber(reader.Number()), DateOnly.FromDayNumber(reader.Number()));
        return periods.TryGetValue(period, out var same) ? same : periods[period] = period;
    }

    private Stratum StratumOf(ref ChunkReader reader)
    {
        var key = reader.Text();
        return strata.TryGetValue(key, out var same) ? same : strata[key] = Stratum.FromKey(key);
    }

    private static Figure FigureOf(ChunkKind kind, Promise promise, double?[][] numbers, int row) => kind switch
    {
        ChunkKind.Known => new Figure.Known(new(
            numbers[ChunkNumber.Value][row]!.Value,
            numbers[ChunkNumber.Lower][row] is { } lower
                ? new(lower, numbers[ChunkNumber.Upper][row]!.Value, numbers[ChunkNumber.Confidence][row]!.Value, promise)
                : null,
            numbers[ChunkNumber.StandardError][row])),
        ChunkKind.NotAvailable => new Figure.Missing(MissingReason.NotAvailable),
        ChunkKind.NotApplicable => new Figure.Missing(MissingReason.NotApplicable),
        ChunkKind.NotYet => new Figure.Missing(MissingReason.NotYet),
        ChunkKind.Withheld => new Figure.Withheld(),
        ChunkKind.TooUncertain => new Figure.TooUncertain(),
        _ => throw new InvalidDataException(FormattableString.Invariant($"A stored figure is of kind {(byte)kind}, which this program does not know.")),
    };
}
