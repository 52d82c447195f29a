// What is forgotten by itself when its time is out, how long each thing is kept, and what was done on which day.
namespace Samsyn.Loop.Convene;

/// <summary>How long things are kept that are forgotten by themselves. The one list: the daily job keeps to it, and the description of how data are protected tells it.</summary>
public sealed record RetentionPeriods
{
    /// <summary>A login that is not used, in months; then its person is told, and erased after <see cref="Notice" />. Never the last owner of a collaboration.</summary>
    public int Logins { get; init; } = 24;

    /// <summary>How long before that the person is told, in days.</summary>
    public int Notice { get; init; } = 30;

    /// <summary>Sign-ins, with the device and when it was here, after they ended or were last used; in days.</summary>
    public int SignIns { get; init; } = 90;

    /// <summary>Invitations and other links after they were used, were withdrawn or their time was out; in days.</summary>
    public int Links { get; init; } = 90;

    /// <summary>Reported faults after they were closed, in months.</summary>
    public int Reports { get; init; } = 24;

    /// <summary>Letters that could not be sent, in days.</summary>
    public int Letters { get; init; } = 7;

    /// <summary>What people wrote in a dialogue after it was closed, unless it belongs to a matter or something stands on it; in months.</summary>
    public int Dialogues { get; init; } = 24;

    /// <summary>How many of the latest copies that were made without being asked for are kept.</summary>
    public int Copies { get; init; } = 10;

    /// <summary>For how many months one such copy of each month is kept beside those.</summary>
    public int CopiesByMonth { get; init; } = 12;
}

/// <summary>Something that is forgotten when its time is out. Each step brings its own.</summary>
public interface IRetained
{
    /// <summary>What it is, in a word or two, such as <c>sign-ins</c>.</summary>
    string What { get; }

    /// <summary>Forgets what is too old.</summary>
    /// <returns>How many were forgotten.</returns>
    Task<int> Forget(RetentionPeriods periods, CancellationToken stop);
}

/// <summary>Logins that nobody uses.</summary>
public interface IUnusedLogins
{
    /// <summary>Finds logins that have not been used for long, and notes that they were told; each is found once until it is used again.</summary>
    Task<IReadOnlyList<Login>> Tell(RetentionPeriods periods, CancellationToken stop);

    /// <summary>Erases those that were told long enough ago and are still not used, save the last owners of collaborations.</summary>
    /// <returns>Those that were erased.</returns>
    Task<IReadOnlyList<Login>> Erase(RetentionPeriods periods, CancellationToken stop);
}

/// <summary>A day's work.</summary>
/// <param name="Day">The day, in universal time.</param>
/// <param name="Started">When it began.</param>
/// <param name="Finished">When it was done; null when it was not.</param>
/// <param name="Done">What was forgotten, and how many.</param>
public sealed record RetentionRun(DateOnly Day, DateTimeOffset Started, DateTimeOffset? Finished, IReadOnlyList<Forgotten> Done);

/// <summary>What was forgotten on a day.</summary>
/// <param name="What">What.</param>
/// <param name="Amount">How many.</param>
public sealed record Forgotten(string What, int Amount);

/// <summary>Where it is kept what was done on which day.</summary>
public interface IRetentionRuns
{
    /// <summary>The latest, the last first.</summary>
    Task<IReadOnlyList<RetentionRun>> Latest(int most, CancellationToken stop);

    /// <summary>Takes a day's work on; false when another server has it, or it is done. What was begun over an hour ago and never finished is taken over.</summary>
    Task<bool> Begin(DateOnly day, CancellationToken stop);

    /// <summary>Enters what was done, here and in the installation's journal.</summary>
    Task Finish(DateOnly day, IReadOnlyList<Forgotten> done, CancellationToken stop);
}
