// The counts of one indicator at one place and time: how many people, how many counted or asked, and how many of them are cases.
namespace Samsyn.Loop.Measure.Example;

/// <summary>The strata that an indicator is divided into, and which of them make up a whole.</summary>
internal sealed class ExampleLayout
{
    private readonly List<Stratum> strata = [Stratum.Everyone];
    private readonly List<int[]> families = [];

    public ExampleLayout(ExampleShape shape)
    {
        Shape = shape;
        foreach (var slope in shape.Slopes)
        {
            Add(ExampleDimensions.Codes(slope.Dimension).Select(code => Stratum.Of(slope.Dimension, code)));
        }

        if (shape.By(Dimension.Sex) is not null && shape.By(ExampleDimensions.Education) is not null)
        {
            Cross(ExampleDimensions.Codes(Dimension.Sex), ExampleDimensions.Codes(ExampleDimensions.Education));
        }
    }

    public ExampleShape Shape { get; }

    /// <summary>All strata; everyone first.</summary>
    public IReadOnlyList<Stratum> Strata => strata;

    /// <summary>The strata, by number, that together make up another.</summary>
    public IReadOnlyList<int[]> Families => families;

    /// <summary>The number of a stratum.</summary>
    public int Number(Stratum stratum) => strata.IndexOf(stratum);

    private int[] Add(IEnumerable<Stratum> parts)
    {
        var first = strata.Count;
        strata.AddRange(parts);
        int[] family = [.. Enumerable.Range(first, strata.Count - first)];
        families.Add(family);
        return family;
    }

    private void Cross(string[] sexes, string[] steps)
    {
        var rows = sexes
            .Select(sex => Add(steps.Select(step => Stratum.Of([(Dimension.Sex, sex), (ExampleDimensions.Education, step)]))))
            .ToArray();
        families.AddRange(steps.Select((_, column) => rows.Select(row => row[column]).ToArray()));
    }
}

/// <summary>The counts of all strata of a layout.</summary>
internal sealed class ExampleTally(ExampleLayout layout)
{
    public ExampleLayout Layout { get; } = layout;

    public int[] Population { get; } = new int[layout.Strata.Count];

    public int[] Asked { get; } = new int[layout.Strata.Count];

    public int[] Cases { get; } = new int[layout.Strata.Count];

    /// <summary>Takes in the counts of another place or another year.</summary>
    public void Add(ExampleTally other)
    {
        for (var stratum = 0; stratum < Cases.Length; stratum++)
        {
            Population[stratum] += other.Population[stratum];
            Asked[stratum] += other.Asked[stratum];
            Cases[stratum] += other.Cases[stratum];
        }
    }
}
