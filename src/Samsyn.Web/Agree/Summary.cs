// A dialogue in short: who came, what people agree on, where they see it differently, what stands first, and how much has been answered.
using Samsyn.Loop.Agree;
using Samsyn.Statistics.Agreement;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>A dialogue in short, for whoever reads nothing else.</summary>
/// <param name="People">How many came.</param>
/// <param name="Entered">For how many of them somebody else entered what they said.</param>
public sealed record Summary(int People, int Entered)
{
    private const int Most = 5;

    private const int Leading = 3;

    /// <summary>What people agree on, or agree to turn down, in every group that can be told.</summary>
    public IReadOnlyList<JudgedItem> Agreed { get; private init; } = [];

    /// <summary>About how many things there is a shared view, those that <see cref="Agreed" /> does not name among them.</summary>
    public int Shared { get; private init; }

    /// <summary>What people see differently.</summary>
    public IReadOnlyList<JudgedItem> Differ { get; private init; } = [];

    /// <summary>What stands first where proposals were rated, or points shared out where none were.</summary>
    public IReadOnlyList<JudgedItem> First { get; private init; } = [];

    /// <summary>How many have been answered of all that others can read, what was merged counted with what it was merged into.</summary>
    public (int Answered, int All) Answers { get; private init; }

    /// <summary>A dialogue in short.</summary>
    /// <param name="room">The dialogue.</param>
    /// <param name="told">What has come of its activities.</param>
    public static Summary Of(Room room, IReadOnlyDictionary<Activity, IReadOnlyList<JudgedItem>> told)
    {
        ArgumentNullException.ThrowIfNull(room);
        ArgumentNullException.ThrowIfNull(told);
        var people = room.Participants();
        var said = room.Contributions().Where(one => one.IsShown).ToList();
        var agreed = Of(told, ActivityKind.Voting).Where(one => one.Verdict is Verdict.Samsyn or Verdict.SamsynAgainst).ToList();
        var (rated, points) = (Of(told, ActivityKind.Rating), Of(told, ActivityKind.Points));
        return new(people.Count, people.Count(one => one.Participant.EnteredBy is not null))
        {
            Agreed = [.. agreed.Take(Most)],
            Shared = agreed.Count,
            Differ = [.. Of(told, ActivityKind.Voting).Concat(rated).Where(one => one.Verdict == Verdict.DifferentViews).DistinctBy(one => one.Item.Id).Take(Most)],
            First = [.. (rated.Any() ? rated.Where(one => one.Verdict is not (null or Verdict.TooFew or Verdict.SamsynAgainst)) : points.Where(one => one is { Parked: null, Points.Points: > 0 })).Take(Leading)],
            Answers = (said.Count(one => one.Answer is not null), said.Count),
        };
    }

    private static IEnumerable<JudgedItem> Of(IReadOnlyDictionary<Activity, IReadOnlyList<JudgedItem>> told, ActivityKind kind) =>
        told.Where(one => one.Key.Kind == kind).OrderBy(one => one.Key.Position).SelectMany(one => one.Value);
}
