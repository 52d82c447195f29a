// A dialogue: who is invited, about what, with which mandate, and whether it is prepared, open or closed.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Agree;

/// <summary>A meeting, a day or some weeks in which people from several sectors say what they know and judge what could be done.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Purpose">What it is for, as those who are invited read it.</param>
public sealed record Dialogue(string Id, string Title, string Purpose)
{
    /// <summary>The kind of thing it is, in rules, guest links and the journal.</summary>
    public const string Kind = "dialogue";

    /// <summary>Who invites.</summary>
    public string Inviter { get; init; } = "";

    /// <summary>The day, or the first of several.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The last day; null when it is one day.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Where; null when it is told nowhere, or online.</summary>
    public string? Place { get; init; }

    /// <summary>Who decides, what can be influenced, and when the answer comes.</summary>
    public Mandate Mandate { get; init; } = Mandate.None;

    /// <summary>What people say they belong to, once, when they come.</summary>
    public IReadOnlyList<DeclaredGroup> Groups { get; init; } = [];

    /// <summary>Whether nobody but those who lead it sees results before it is closed.</summary>
    public bool HidesResults { get; init; }

    /// <summary>The earlier dialogue that it continues; null for none.</summary>
    public string? Continues { get; init; }

    /// <summary>The larger one that it is a local part of; null for none.</summary>
    public string? PartOf { get; init; }

    /// <summary>The matter that it belongs to; null for none.</summary>
    public string? Matter { get; init; }

    /// <summary>The code by which people come in; null before it is opened.</summary>
    public string? Code { get; init; }

    /// <summary>When it was opened; null when it has not been.</summary>
    public DateTimeOffset? Opened { get; init; }

    /// <summary>When it was closed; null when it has not been.</summary>
    public DateTimeOffset? Closed { get; init; }

    /// <summary>The language that its texts are written in (sv, da, en); null when nobody has said.</summary>
    public string? Language { get; init; }

    /// <summary>The same texts in other languages, by their codes.</summary>
    public IReadOnlyDictionary<string, Translation> Translations { get; init; } = Translation.None;

    /// <summary>The version, for whoever changes it: see <see cref="Kept" />.</summary>
    public long Version { get; init; }

    /// <summary>The thing that it is.</summary>
    public Thing Thing => new(Kind, Id);

    /// <summary>The dialogue as it reads in a language; in its own where it has not been translated into that one. <see cref="Language" /> then tells which it is.</summary>
    /// <param name="code">sv, da or en.</param>
    public Dialogue In(string code) => !Translations.TryGetValue(code, out var other) ? this : this with
    {
        Title = other.Title,
        Purpose = other.Purpose,
        Language = code,
        Mandate = Mandate with { Decides = other.Decides, Influence = other.Influence },
    };

    /// <summary>Whether people can come and take part.</summary>
    public bool IsOpen => Opened is not null && Closed is null;

    /// <summary>Whether everybody who takes part may see results now.</summary>
    public bool ShowsResults => !HidesResults || Closed is not null;
}

/// <summary>What a dialogue can lead to: told before it opens, so that nobody gives their time to something that is settled.</summary>
/// <param name="Decides">Who decides on what comes of it.</param>
/// <param name="Influence">What can be influenced, and what cannot.</param>
/// <param name="Answer">By which day those who took part are answered; null when nobody has said.</param>
public sealed record Mandate(string Decides, string Influence, DateOnly? Answer)
{
    /// <summary>Nothing has been said.</summary>
    public static Mandate None { get; } = new("", "", null);

    /// <summary>Whether all of it has been said.</summary>
    public bool IsWhole => Decides.Length > 0 && Influence.Length > 0 && Answer is not null;
}

/// <summary>What comes of opening or closing something.</summary>
public enum Moved
{
    /// <summary>It is done, or was so already.</summary>
    Done,

    /// <summary>There is no such thing.</summary>
    NotThere,

    /// <summary>The mandate is not told, so that the dialogue cannot open.</summary>
    NoMandate,

    /// <summary>It has nothing to do in it, so that it cannot open.</summary>
    NoActivities,

    /// <summary>The budget and the costs have not been said, so that nobody can choose within it.</summary>
    NoBudget,

    /// <summary>The dialogue that it belongs to is not open.</summary>
    DialogueShut,
}

/// <summary>Where dialogues are kept.</summary>
public interface IDialogues
{
    /// <summary>All of a collaboration, the latest day first.</summary>
    Task<IReadOnlyList<Dialogue>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>One; null when there is none.</summary>
    Task<Dialogue?> Find(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>Keeps a new one (version 0) or what is changed in one. Whether it is open is not changed so.</summary>
    Task<Kept> Keep(CollaborationKey collaboration, Dialogue dialogue, CancellationToken stop);

    /// <summary>Keeps its texts in other languages, as it was last seen; nothing else of it is changed.</summary>
    /// <param name="collaboration">Whose.</param>
    /// <param name="seen">The dialogue as it was seen: its version, and the language of its own texts.</param>
    /// <param name="translations">All of them, by the codes of the languages.</param>
    /// <param name="stop">Gives up waiting.</param>
    Task<Kept> Translate(CollaborationKey collaboration, Dialogue seen, IReadOnlyDictionary<string, Translation> translations, CancellationToken stop);

    /// <summary>Opens one, also again after it was closed, so that people come in by a code. One that is open stays so, with its code.</summary>
    /// <param name="collaboration">Whose.</param>
    /// <param name="id">Which.</param>
    /// <param name="expires">Until when its code opens.</param>
    /// <param name="stop">Gives up waiting.</param>
    Task<Moved> Open(CollaborationKey collaboration, string id, DateTimeOffset expires, CancellationToken stop);

    /// <summary>Closes one, and every activity in it: nothing more is taken in. Those who came can still read.</summary>
    Task<Moved> Close(CollaborationKey collaboration, string id, CancellationToken stop);
}
