// The left side of a fit: which effects stand in each row, and how large.
using System.Runtime.InteropServices;

namespace Samsyn.Statistics.Effect;

/// <summary>Rows of a fit, of which only what is not zero is kept: a row of areas and years has two or three entries of many.</summary>
/// <param name="columns">How many effects there are.</param>
/// <param name="levels">How many of the first are levels, of which a row has at most one.</param>
internal sealed class Design(int columns, int levels = 0)
{
    private readonly List<int> starts = [0];
    private readonly List<int> places = [];
    private readonly List<double> sizes = [];

    /// <summary>How many effects there are.</summary>
    public int Columns => columns;

    /// <summary>How many rows there are.</summary>
    public int Rows => starts.Count - 1;

    /// <summary>Adds a row.</summary>
    public void Add(params ReadOnlySpan<(int Column, double Size)> entries)
    {
        foreach (var (column, size) in entries)
        {
            places.Add(column);
            sizes.Add(size);
        }

        starts.Add(places.Count);
    }

    /// <summary>What a row foretells.</summary>
    public double Times(int row, ReadOnlySpan<double> effects)
    {
        var sum = 0.0;
        for (var i = starts[row]; i < starts[row + 1]; i++)
        {
            sum += sizes[i] * effects[places[i]];
        }

        return sum;
    }

    /// <summary>Adds a row, times a number, to a right side.</summary>
    public void AddTo(double[] right, int row, double times)
    {
        for (var i = starts[row]; i < starts[row + 1]; i++)
        {
            right[places[i]] += times * sizes[i];
        }
    }

    /// <summary>The equations of all rows.</summary>
    /// <param name="weight">The weight of each row.</param>
    public NormalEquations Equations(Func<int, double> weight)
    {
        var equations = new NormalEquations(levels, columns);
        ReadOnlySpan<int> where = CollectionsMarshal.AsSpan(places);
        ReadOnlySpan<double> how = CollectionsMarshal.AsSpan(sizes);
        for (var row = 0; row < Rows; row++)
        {
            equations.Add(where[starts[row]..starts[row + 1]], how[starts[row]..starts[row + 1]], weight(row));
        }

        return equations;
    }
}
