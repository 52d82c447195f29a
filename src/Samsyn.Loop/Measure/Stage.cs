// Checks what was read of a file against what the collaboration knows, before anything is kept; then hands over the observations.
using static System.FormattableString;

namespace Samsyn.Loop.Measure;

/// <summary>The last stop of figures on their way in: every figure is given its place, indicator, time and groups, or its flaws.</summary>
/// <remarks>
/// A file is walked through twice: <see cref="Look"/> at each row, then <see cref="Observations"/>. Between the two stands the
/// report that a person has seen. Holds a few bytes of each row, never the file.
/// </remarks>
public sealed class Stage
{
    private const int Shown = 10;

    private readonly StageWords words;
    private readonly StageKeys keys = new();
    private readonly StageTotals totals = new();
    private readonly Dictionary<StageKey, (int Turn, long Row)> seen = [];
    private readonly Dictionary<StageKey, double> averages = [];
    private readonly List<Flaw> flaws = [];
    private readonly List<Observation> first = [];
    private int turn;
    private int sound;
    private int flawed;
    private long allFlaws;

    /// <summary>A stage in front of a collaboration.</summary>
    /// <param name="known">What the collaboration knows.</param>
    /// <param name="addPlaces">Whether places that are not known are to be added.</param>
    public Stage(Catalogue known, bool addPlaces) => words = new(known, addPlaces);

    /// <summary>How many flaws are kept to be told; all are counted.</summary>
    public int Most { get; init; } = 1_000;

    /// <summary>Looks at what came of a row.</summary>
    public void Look(Drafted drafted)
    {
        turn++;
        switch (drafted)
        {
            case Drafted.Sound { Draft: var draft }:
                Enter(draft);
                break;
            case Drafted.Flawed { Flaws: var wrong }:
                Refuse(wrong);
                break;
            default:
                break;
        }
    }

    /// <summary>What has come of all rows.</summary>
    public StageReport Report() => new(sound, flawed)
    {
        Flaws = flaws,
        AllFlaws = allFlaws,
        UnknownPlaces = words.UnknownPlaces,
        Warnings = totals.Warnings(keys),
        First = first,
        New = words.New(),
        All = words.All(),
    };

    /// <summary>The observations of the rows that were sound when they were looked at; the same rows must come again in the same order.</summary>
    public IEnumerable<Observation> Observations(IEnumerable<Drafted> again)
    {
        var number = 0;
        foreach (var drafted in again)
        {
            number++;
            if (drafted is Drafted.Sound { Draft: var draft }
                && keys.Of(words.Key(draft, [])) is { } key
                && seen.TryGetValue(key, out var first) && first.Turn == number)
            {
                yield return Observation(key, draft);
            }
        }

        foreach (var (key, average) in averages.Where(pair => !seen.ContainsKey(pair.Key)))
        {
            yield return new(keys.Full(key), new Figure.Known(new(average)));
        }
    }

    private void Enter(Draft draft)
    {
        var wrong = new List<Flaw>();
        var full = words.Key(draft, wrong);
        StageFigures.Check(draft, wrong);
        if (keys.Of(full) is not { } key || wrong.Count > 0)
        {
            Refuse(wrong);
            return;
        }

        if (!seen.TryAdd(key, (turn, Row(draft.Where))))
        {
            Refuse([new(draft.Where, FlawKind.Duplicate, full!.Stratum.Key, Invariant($"{seen[key].Row}"))]);
            return;
        }

        sound++;
        totals.Add(key, draft);
        if (draft.SettingAverage is { } average)
        {
            averages.TryAdd(keys.Of(full! with { Stratum = Stratum.Everyone })!.Value, average);
        }

        if (first.Count < Shown)
        {
            first.Add(Observation(key, draft));
        }
    }

    private void Refuse(IReadOnlyList<Flaw> wrong)
    {
        flawed += wrong.All(flaw => flaw.Kind == FlawKind.PassedOver) ? 0 : 1;
        allFlaws += wrong.Count(flaw => flaw.Kind != FlawKind.PassedOver);
        flaws.AddRange(wrong.Take(Math.Max(0, Most - flaws.Count)));
    }

    private Observation Observation(StageKey key, Draft draft) => new(keys.Full(key), draft.Figure)
    {
        Numerator = draft.Numerator,
        Denominator = draft.Denominator,
        Population = draft.Population,
        Symbol = draft.Symbol,
    };

    /// <summary>The row in the file, or 0 where it has none.</summary>
    internal static long Row(Where where) => where switch
    {
        Where.Cell cell => cell.Row,
        Where.WholeRow row => row.Number,
        Where.TextLine line => line.Number,
        _ => 0,
    };
}

/// <summary>What came of looking at a file.</summary>
/// <param name="Figures">How many figures are sound.</param>
/// <param name="RowsFlawed">How many rows are not.</param>
public sealed record StageReport(int Figures, int RowsFlawed)
{
    /// <summary>The first flaws.</summary>
    public IReadOnlyList<Flaw> Flaws { get; init; } = [];

    /// <summary>How many flaws there are.</summary>
    public long AllFlaws { get; init; }

    /// <summary>Places that are not known, each once, with the nearest known names.</summary>
    public IReadOnlyList<(string Name, string Nearest)> UnknownPlaces { get; init; } = [];

    /// <summary>What is odd but stops nothing: totals that are not the sum of their parts.</summary>
    public IReadOnlyList<Flaw> Warnings { get; init; } = [];

    /// <summary>The first figures, as they would be kept.</summary>
    public IReadOnlyList<Observation> First { get; init; } = [];

    /// <summary>Indicators, places and dimensions that are new or have grown.</summary>
    public Catalogue New { get; init; } = new([], [], []);

    /// <summary>All that would be known afterwards.</summary>
    public Catalogue All { get; init; } = new([], [], []);
}
