// A row of the file, with the numbers that the method needs.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Commands.Rates;

/// <summary>A row of the file.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="At">Where its band stands, for what only several rows together show.</param>
internal sealed record RatesRow(long Number, Where At)
{
    private static readonly int Columns = Enum.GetValues<RatesColumn>().Length;

    private readonly double?[] numbers = new double?[Columns];

    /// <summary>What the grouping columns hold.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>Where what tells its group stands, for what is said of the group as a whole.</summary>
    public required Where Named { get; init; }

    /// <summary>What the label columns hold.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>The age band or other layer; the number of the row where none is named.</summary>
    public required string Band { get; init; }

    /// <summary>Why a number is missing, of the first that is: a mark, or nothing at all.</summary>
    public (RatesColumn Column, MarkMeaning? Mark)? Missing { get; set; }

    /// <summary>A number; null where it is missing.</summary>
    public double? this[RatesColumn column]
    {
        get => numbers[(int)column];
        set => numbers[(int)column] = value;
    }

    /// <summary>A number that a method cannot do without, and that was read.</summary>
    public double Of(RatesColumn column) => numbers[(int)column] ?? throw new InvalidOperationException($"Row {Number} was read without {column}.");

    /// <summary>The same row in another group.</summary>
    public RatesRow In(IReadOnlyList<string> key)
    {
        var copy = new RatesRow(Number, At) { Key = key, Named = Named, Labels = Labels, Band = Band, Missing = Missing };
        numbers.CopyTo(copy.numbers, 0);
        return copy;
    }
}
