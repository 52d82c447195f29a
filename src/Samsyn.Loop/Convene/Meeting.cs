// A meeting of a body, with an agenda whose items may belong to matters.
namespace Samsyn.Loop.Convene;

/// <summary>A meeting of a body.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Body">The body that meets.</param>
/// <param name="Day">When.</param>
/// <param name="Agenda">What is on it, in order.</param>
public sealed record Meeting(string Id, string Body, DateOnly Day, IReadOnlyList<AgendaItem> Agenda)
{
    /// <summary>Where; null when it is not told.</summary>
    public string? Place { get; init; }

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />.</summary>
    public long Version { get; init; }
}

/// <summary>Something on an agenda.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Matter">The matter it belongs to; null when it belongs to none.</param>
/// <param name="Decision">What the body decided, in a line; null until it has. Two bodies may decide differently in one matter.</param>
public sealed record AgendaItem(string Title, string? Matter = null, string? Decision = null);

/// <summary>Where meetings are kept.</summary>
public interface IMeetings
{
    /// <summary>All of a collaboration, the latest first.</summary>
    Task<IReadOnlyList<Meeting>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>Keeps a new one (version 0) or what is changed in one.</summary>
    Task<Kept> Keep(CollaborationKey collaboration, Meeting meeting, CancellationToken stop);
}
