// The plan of a question to a table: its parts as calls, and nothing at all where nothing has changed.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services.Tables;

/// <summary>Makes the plan of a question to a table.</summary>
internal static class TablePlan
{
    /// <summary>A plan without calls, for a table that has not changed.</summary>
    public static FetchPlan Nothing { get; } = new([]);

    /// <summary>Whether a table stands as it stood on a day, by what it says of itself; one that says nothing may have changed. A change on the day itself may have come after we asked.</summary>
    public static bool IsUnchanged(DateTimeOffset? updated, DateOnly? since) => since is { } day && updated is { } when && DateOnly.FromDateTime(when.UtcDateTime) < day;

    /// <summary>The plan.</summary>
    /// <param name="info">The table.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="limits">What the service allows.</param>
    /// <param name="chunk">The call that asks for a part.</param>
    /// <param name="codes">The most codes of one variable; null for no limit.</param>
    public static Checked<FetchPlan> Of(TableInfo info, TableQuery query, ServiceLimits limits, Func<IReadOnlyList<Side>, FetchChunk> chunk, int? codes = null) =>
        Chosen.Of(info, query).Then(chosen =>
        {
            FetchChunk[] chunks = [.. Chunking.Of(chosen.Sides, limits.Cells, codes).Select(part => chunk(part) with { Cells = Chunking.Cells(part) })];
            return CheckedSteps.Sound(new FetchPlan(chunks) { NotThere = chosen.NotThere, AtLeast = Pace.AtLeast(chunks.Length, limits) });
        });
}
