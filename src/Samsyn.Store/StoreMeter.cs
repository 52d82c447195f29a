// Counts what is written to the store: how many changes, how many share a trip to the disk, and how many fail.
using System.Diagnostics.Metrics;

namespace Samsyn.Store;

/// <summary>Counts changes to the store, for whoever watches the program.</summary>
public static class StoreMeter
{
    /// <summary>The meter's name.</summary>
    public const string Name = "Samsyn.Store";

    private static readonly Meter Ours = new(Name);
    private static readonly Counter<long> Changes = Ours.CreateCounter<long>("samsyn.store.changes", description: "Changes that are safe on the disk.");
    private static readonly Counter<long> Failures = Ours.CreateCounter<long>("samsyn.store.failures", description: "Trips to the disk that failed, with all the changes that shared them.");
    private static readonly Histogram<int> Groups = Ours.CreateHistogram<int>("samsyn.store.group_size", description: "How many changes shared a trip to the disk.");

    private static readonly Counter<long> Imports = Ours.CreateCounter<long>("samsyn.store.imports", description: "Files whose figures were taken in.");
    private static readonly Counter<long> Figures = Ours.CreateCounter<long>("samsyn.store.figures", description: "Figures that were taken in.");

    internal static void Kept(int changes)
    {
        Changes.Add(changes);
        Groups.Record(changes);
    }

    internal static void Imported(long figures)
    {
        Imports.Add(1);
        Figures.Add(figures);
    }

    internal static void Failed() => Failures.Add(1);
}
