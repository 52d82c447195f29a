// What is counted of one stratum while its respondents stream by.
namespace Samsyn.Statistics.Survey;

/// <summary>The sums of one stratum's units. Persons drawn alone leave three numbers by group; a unit leaves two for each group in it.</summary>
internal sealed class StratumSums(double? drawn)
{
    private const int None = -1;

    private readonly Dictionary<string, int> units = [];
    private readonly List<Cell> cells = [];
    private Alone[] alone = [];
    private int alonePersons;

    /// <summary>How much of it was drawn, as the first respondent said.</summary>
    public double? Drawn => drawn;

    /// <summary>Units that were drawn.</summary>
    public int Units => units.Count + alonePersons;

    /// <summary>Whether some unit holds several groups.</summary>
    public bool SharedUnits { get; private set; }

    /// <summary>Counts a respondent in.</summary>
    public void Add(int group, Respondent respondent)
    {
        var (weight, sum) = (respondent.Weight, respondent.Weight * respondent.Outcome);
        if (respondent.Unit is not { } unit)
        {
            AddAlone(group, weight, sum);
            return;
        }

        // The cells of a unit hang on its first one.
        if (units.TryGetValue(unit, out var first))
        {
            AddTo(first, group, weight, sum);
        }
        else
        {
            units.Add(unit, cells.Count);
            cells.Add(new(group, weight, sum, None));
        }
    }

    /// <summary>Adds the totals of the stratum.</summary>
    public void AddTotals(Span<double> totals)
    {
        var groups = totals.Length / 2;
        foreach (var cell in cells)
        {
            totals[cell.Group] += cell.Weight;
            totals[groups + cell.Group] += cell.Sum;
        }

        for (var group = 0; group < alone.Length; group++)
        {
            totals[group] += alone[group].Weight;
            totals[groups + group] += alone[group].Sum;
        }
    }

    /// <summary>Adds a multiple of Σ z z′ over the units, z being a unit's totals.</summary>
    public void AddSquares(Covariance covariance, double times)
    {
        var groups = covariance.Size / 2;
        for (var group = 0; group < alone.Length; group++)
        {
            covariance.Add(group, group, times * alone[group].SquaredWeight);
            covariance.Add(group, groups + group, times * alone[group].Product);
            covariance.Add(groups + group, groups + group, times * alone[group].SquaredSum);
        }

        foreach (var first in units.Values)
        {
            for (var one = first; one != None; one = cells[one].Next)
            {
                AddPair(covariance, cells[one], cells[one], times);
                for (var other = cells[one].Next; other != None; other = cells[other].Next)
                {
                    AddPair(covariance, cells[one], cells[other], times);
                }
            }
        }
    }

    private static void AddPair(Covariance covariance, in Cell one, in Cell other, double times)
    {
        var groups = covariance.Size / 2;
        covariance.Add(one.Group, other.Group, times * one.Weight * other.Weight);
        covariance.Add(groups + one.Group, groups + other.Group, times * one.Sum * other.Sum);
        covariance.Add(one.Group, groups + other.Group, times * one.Weight * other.Sum);
        if (one.Group != other.Group)
        {
            covariance.Add(groups + one.Group, other.Group, times * one.Sum * other.Weight);
        }
    }

    private void AddAlone(int group, double weight, double sum)
    {
        if (group >= alone.Length)
        {
            Array.Resize(ref alone, group + 1);
        }

        alonePersons++;
        ref var own = ref alone[group];
        own = new(own.Weight + weight, own.Sum + sum, own.SquaredWeight + (weight * weight), own.Product + (weight * sum), own.SquaredSum + (sum * sum));
    }

    private void AddTo(int first, int group, double weight, double sum)
    {
        var at = first;
        while (cells[at].Group != group && cells[at].Next != None)
        {
            at = cells[at].Next;
        }

        var cell = cells[at];
        if (cell.Group == group)
        {
            cells[at] = cell with { Weight = cell.Weight + weight, Sum = cell.Sum + sum };
            return;
        }

        SharedUnits = true;
        cells[at] = cell with { Next = cells.Count };
        cells.Add(new(group, weight, sum, None));
    }

    private readonly record struct Cell(int Group, double Weight, double Sum, int Next);

    private readonly record struct Alone(double Weight, double Sum, double SquaredWeight, double Product, double SquaredSum);
}
