// The subgroups as WHO's package sees them.
namespace Samsyn.Statistics.Inequality.Who;

/// <summary>The subgroups laid out as WHO's package healthequal 1.0.1 reads them: errors as given, sizes or all ones.</summary>
internal sealed class WhoFigures
{
    public WhoFigures(Disaggregation data, SummaryOptions options)
    {
        Data = data.Ordered ? Ranking.Sorted(data) : data;
        Options = options;
        Values = [.. Data.Subgroups.Select(group => group.Value)];
        Errors = Data.Subgroups.All(group => group.StandardError is not null)
            ? [.. Data.Subgroups.Select(group => group.StandardError!.Value)]
            : null;
        HasPersons = Data.Subgroups.All(group => group.Population is not null) && Data.Subgroups.Sum(group => group.Population) > 0;
        HasSomePersons = Data.Subgroups.Any(group => group.Population is not null);
        Persons = [.. Data.Subgroups.Select(group => HasPersons ? group.Population!.Value : 1)];
        Shares = [.. Persons.Select(persons => persons / Persons.Sum())];
        Mean = Values.Zip(Shares, (value, share) => value * share).Sum();
        Reference = Data.Subgroups.ToList().FindIndex(group => group.Reference);
        Reach = NormalDistribution.TwoSided(options.Confidence);
    }

    public Disaggregation Data { get; }

    public SummaryOptions Options { get; }

    public double[] Values { get; }

    /// <summary>The standard errors as given, zeros too; null when one is missing.</summary>
    public double[]? Errors { get; }

    public bool HasPersons { get; }

    public bool HasSomePersons { get; }

    /// <summary>Persons, or ones where they are not known.</summary>
    public double[] Persons { get; }

    public double[] Shares { get; }

    public double Mean { get; }

    public int Reference { get; }

    public double Reach { get; }

    public int Count => Values.Length;

    /// <summary>The middle ranks from 0 to 1 for some sizes.</summary>
    public static double[] RanksOf(double[] persons)
    {
        var (all, below) = (persons.Sum(), 0.0);
        var ranks = new double[persons.Length];
        for (var i = 0; i < persons.Length; i++)
        {
            ranks[i] = (below + (persons[i] / 2)) / all;
            below += persons[i];
        }

        return ranks;
    }

    /// <summary>An estimate as the package gives it: an interval to either side, nothing promised.</summary>
    public Summary Answer(SummaryMeasure measure, double value, double? error, params string[] tags) =>
        error is { } own && double.IsFinite(own)
            ? Answer(measure, new Estimate(value, Bounds(value - (Reach * own), value + (Reach * own)), own), tags)
            : Answer(measure, new Estimate(value), tags);

    /// <summary>An estimate with its oddities.</summary>
    public Summary Answer(SummaryMeasure measure, Estimate? estimate, params string[] tags) =>
        new(measure, estimate, Count, [.. Missing(), .. tags.Select(tag => new Remark(RemarkKind.WhoOddity, tag))]);

    /// <summary>No figure, since the package stops here.</summary>
    public Summary Stops(SummaryMeasure measure, string stop, params string[] tags) =>
        new(measure, null, Count, [new(RemarkKind.WhoStops, stop), .. tags.Select(tag => new Remark(RemarkKind.WhoOddity, tag))]);

    /// <summary>No figure, and why.</summary>
    public Summary None(SummaryMeasure measure, RemarkKind why) => new(measure, null, Count, [new(why)]);

    public Interval Bounds(double lower, double upper) => new(lower, upper, Options.Confidence, Promise.NotOurs);

    private IEnumerable<Remark> Missing() => Data.Missing > 0 ? [new(RemarkKind.SomeSubgroupsMissing)] : [];
}
