// Numbers for keys that come again and again, so that a million of them fit in little room.
namespace Samsyn.Loop.Measure;

/// <summary>A key as four numbers.</summary>
internal readonly record struct StageKey(int Indicator, int Area, int Period, int Stratum);

/// <summary>Gives keys their numbers and finds them again.</summary>
internal sealed class StageKeys
{
    private readonly Numbered<string> indicators = new();
    private readonly Numbered<string> areas = new();
    private readonly Numbered<Period> periods = new();
    private readonly Numbered<Stratum> strata = new();

    /// <summary>The numbers of a key; null for none.</summary>
    public StageKey? Of(ObservationKey? key) => key is null
        ? null
        : new StageKey(indicators.Of(key.Indicator), areas.Of(key.Area), periods.Of(key.Period), strata.Of(key.Stratum));

    /// <summary>The key of some numbers.</summary>
    public ObservationKey Full(StageKey key) => new(indicators[key.Indicator], areas[key.Area], periods[key.Period], strata[key.Stratum]);

    /// <summary>All strata there are, by their numbers.</summary>
    public IReadOnlyList<Stratum> Strata => strata.All;

    private sealed class Numbered<T>
        where T : notnull
    {
        private readonly Dictionary<T, int> numbers = [];
        private readonly List<T> all = [];

        public IReadOnlyList<T> All => all;

        public T this[int number] => all[number];

        public int Of(T one)
        {
            if (!numbers.TryGetValue(one, out var number))
            {
                numbers[one] = number = all.Count;
                all.Add(one);
            }

            return number;
        }
    }
}
