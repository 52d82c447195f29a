// The families that are known in Kolada, and the key figures that hold the uncertainty of others.
using System.Collections.Frozen;

namespace Samsyn.Loop.Measure.Families;

/// <summary>What Kolada gives apart and belongs together. Kept by hand: Kolada itself links its key figures by their titles only.</summary>
public static class KoladaFamilies
{
    private const string Folder = "Samsyn.Loop.Measure.Families.";

    /// <summary>Indicators that hide a dimension in separate key figures.</summary>
    public static IReadOnlyList<IndicatorFamily> All { get; } = [.. Lines("kolada-families.txt").Select(FamilyOf)];

    /// <summary>For each key figure that comes from a sample, the one that holds its uncertainty: value plus and minus that is the interval.</summary>
    /// <remarks>Kolada says of these that the true value lies within "with great probability"; the surveys they come from publish 95 % intervals. Where a survey's own interval is lopsided, Kolada gives its longer side, so that the interval is too wide rather than too narrow.</remarks>
    public static IReadOnlyDictionary<string, string> UncertaintyOf { get; } = Lines("kolada-uncertainty.txt")
        .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static IndicatorFamily FamilyOf(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        var members = parts[2].Split(' ').Select(member => member.Split('=')).Select(member => new FamilyMember(member[1], member[0]));
        return new(parts[0], new(parts[3], parts[4], parts[5]), parts[1], [.. members]);
    }

    private static string[] Lines(string name)
    {
        using var reader = new StreamReader(typeof(KoladaFamilies).Assembly.GetManifestResourceStream(Folder + name)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }
}
