// A round: one yearly follow-up, in which all who own, lead or promised something are asked the same questions.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Loop.Follow;

/// <summary>A round: one yearly follow-up.</summary>
public sealed record Round : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "round";

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>The year it is about.</summary>
    public int Year { get; init; }

    /// <summary>The first day on which answers are wanted.</summary>
    public DateOnly Opens { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly Deadline { get; init; }

    /// <summary>What is said to those who are asked.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where reminders are sent, each to the post box of a body or an organisation; empty for none.</summary>
    public IReadOnlyList<Reminded> Reminded { get; init; } = [];

    /// <summary>Whether answers are wanted on a day.</summary>
    public bool IsOpen(DateOnly day) => day >= Opens && day <= Deadline;
}

/// <summary>Where a reminder is sent.</summary>
/// <param name="Who">The body or the organisation.</param>
/// <param name="Address">Its post box.</param>
public sealed record Reminded(Thing Who, string Address);

/// <summary>Where it is kept on which days reminders of a round were sent, so that each is sent once, whichever server does it.</summary>
public interface IReminders
{
    /// <summary>The days on which reminders of a round were sent, the earliest first.</summary>
    Task<IReadOnlyList<DateOnly>> Of(CollaborationKey collaboration, string round, CancellationToken stop);

    /// <summary>Takes a day's reminders on; false when they were sent already, or another server has.</summary>
    Task<bool> Begin(CollaborationKey collaboration, string round, DateOnly day, CancellationToken stop);
}
