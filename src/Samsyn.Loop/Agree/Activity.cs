// Something that is done together in a dialogue, one after the other: writing, talking, voting, rating, sharing out.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Agree;

/// <summary>Something that is done together in a dialogue.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Dialogue">The dialogue that it belongs to.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Question">What is asked.</param>
public sealed record Activity(string Id, string Dialogue, ActivityKind Kind, string Question)
{
    /// <summary>Its place on the agenda, from 1.</summary>
    public int Position { get; init; }

    /// <summary>How many minutes are meant for it; null for no limit.</summary>
    public int? Minutes { get; init; }

    /// <summary>The activity whose contributions are judged in it; null when its own are, or none.</summary>
    public string? Of { get; init; }

    /// <summary>By which rules; they stand still once it has been opened.</summary>
    public ActivityRules Rules { get; init; } = ActivityRules.Usual;

    /// <summary>When it was opened last; null when it has not been.</summary>
    public DateTimeOffset? Opened { get; init; }

    /// <summary>When it was closed; null while it is open, and when it has not been opened.</summary>
    public DateTimeOffset? Closed { get; init; }

    /// <summary>The language that it asks in; null when nobody has said.</summary>
    public string? Language { get; init; }

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />.</summary>
    public long Version { get; init; }

    /// <summary>Whether it takes in what people write and judge.</summary>
    public bool IsOpen => Opened is not null && Closed is null;

    /// <summary>The activity as it reads in a language; in the dialogue's own where its question has not been translated into that one.</summary>
    /// <param name="code">sv, da or en.</param>
    /// <param name="dialogue">Its dialogue, as that was kept.</param>
    public Activity In(string code, Dialogue dialogue)
    {
        ArgumentNullException.ThrowIfNull(dialogue);
        return dialogue.Translations.TryGetValue(code, out var other) && other.Questions.TryGetValue(Id, out var question)
            ? this with { Question = question, Language = code }
            : this with { Language = dialogue.Language };
    }

    /// <summary>The activity in which what is judged here was written.</summary>
    public string Source => Of ?? Id;
}

/// <summary>What is done in an activity.</summary>
public enum ActivityKind
{
    /// <summary>Each writes by themself: experiences, factors, proposals.</summary>
    Writing,

    /// <summary>Each table talks; whoever keeps its notes writes for it.</summary>
    Table,

    /// <summary>Each agrees, disagrees or passes.</summary>
    Voting,

    /// <summary>Each rates on effect, reach and feasibility, from 1 to 9.</summary>
    Rating,

    /// <summary>Each shares out points.</summary>
    Points,

    /// <summary>Each says what should be done, and a budget is shared out so that all count alike.</summary>
    Portfolio,

    /// <summary>Who, why and how: what people mean by inequality in health, before and after.</summary>
    Understanding,

    /// <summary>Each names a worry, which is then held against the figures.</summary>
    Worries,

    /// <summary>How able they are to work with this, on seven scales.</summary>
    SelfCheck,
}

/// <summary>By which rules an activity goes. They stand still once it has been opened.</summary>
public sealed record ActivityRules
{
    /// <summary>The usual ones.</summary>
    public static ActivityRules Usual { get; } = new();

    /// <summary>Kinds of contributions that are asked for, where people write; none for all.</summary>
    public IReadOnlyList<ContributionKind> Asked { get; init; } = [];

    /// <summary>Whether what is written is shown only after somebody has looked at it.</summary>
    public bool LooksFirst { get; init; }

    /// <summary>How many points each has to share out.</summary>
    public int Points { get; init; } = 5;

    /// <summary>What there is to use and what each thing costs, where people choose within a budget; null before that has been said.</summary>
    public ActivityBudget? Budget { get; init; }
}

/// <summary>Where activities are kept.</summary>
public interface IActivities
{
    /// <summary>Those of a dialogue, in the order of the agenda.</summary>
    Task<IReadOnlyList<Activity>> Of(CollaborationKey collaboration, string dialogue, CancellationToken stop);

    /// <summary>Keeps a new one (version 0) or what is changed in one. Once it has been opened, its kind, its rules and what it judges are kept as they were.</summary>
    Task<Kept> Keep(CollaborationKey collaboration, Activity activity, CancellationToken stop);

    /// <summary>Takes one away that has never been opened; whether it was there and had not been.</summary>
    Task<bool> Remove(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>Opens one, and closes another in the same act: whoever presses second changes nothing.</summary>
    /// <param name="collaboration">Whose.</param>
    /// <param name="id">Which.</param>
    /// <param name="closing">The one that is closed; null for none. When it is not open any more, somebody else was quicker and nothing is opened.</param>
    /// <param name="stop">Gives up waiting.</param>
    Task<Moved> Open(CollaborationKey collaboration, string id, string? closing, CancellationToken stop);

    /// <summary>Closes one.</summary>
    Task<Moved> Close(CollaborationKey collaboration, string id, CancellationToken stop);
}
