// What came of the rounds: who has answered, what is in the way, and which support is asked from whom, year by year.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;

namespace Samsyn.Loop.Follow;

/// <summary>What came of one round.</summary>
/// <param name="round">The round.</param>
/// <param name="reviews">The latest answer of each who was asked, about each thing.</param>
public sealed class Account(Round round, IReadOnlyList<Review> reviews)
{
    private readonly ILookup<Thing, Review> about = reviews.ToLookup(one => one.Thing);

    /// <summary>The round.</summary>
    public Round Round { get; } = round;

    /// <summary>The latest answer of each who was asked, about each thing.</summary>
    public IReadOnlyList<Review> Reviews { get; } = reviews;

    /// <summary>The accounts of all rounds, the latest year first.</summary>
    public static IReadOnlyList<Account> Of(IEnumerable<Round> rounds, IEnumerable<Review> reviews)
    {
        var byRound = reviews.ToLookup(one => one.Round);
        return [.. rounds.OrderByDescending(one => one.Year).ThenByDescending(one => one.Opens).Select(one => new Account(one, Latest(byRound[one.Id])))];
    }

    /// <summary>What somebody answered about a thing; null when nothing.</summary>
    public Review? Find(Thing thing, Thing from) => about[thing].FirstOrDefault(one => one.From == from);

    /// <summary>The answers about a thing, whoever gave them.</summary>
    public IReadOnlyList<Review> About(Thing thing) => [.. about[thing]];

    /// <summary>How often each difficulty was named, the most frequent first; those that nobody named are left out.</summary>
    public IReadOnlyList<(Difficulty What, int Times)> Difficulties() =>
        [.. Reviews.SelectMany(one => one.Said.Difficulties).CountBy(one => one).OrderByDescending(one => one.Value).ThenBy(one => one.Key).Select(one => (one.Key, one.Value))];

    /// <summary>What support is asked of somebody: the answers that name them.</summary>
    public IReadOnlyList<Review> AskedOf(Supporter supporter) => [.. Reviews.Where(one => one.Said.From.Contains(supporter))];

    /// <summary>How many of some things have each doing, by the latest answer; one that several answered about counts as the least done.</summary>
    public IReadOnlyDictionary<Doing, int> Done(IEnumerable<Planned> things) =>
        things.Select(one => about[one.Thing]).Where(answers => answers.Any()).Select(answers => answers.Max(one => one.Said.Done)).CountBy(one => one).ToDictionary(one => one.Key, one => one.Value);

    private static IReadOnlyList<Review> Latest(IEnumerable<Review> reviews) =>
        [.. reviews.GroupBy(one => (one.Thing, one.From)).Select(same => same.MaxBy(one => one.Received)!)];
}

/// <summary>Where the yearly follow-up is kept.</summary>
/// <param name="Rounds">The rounds.</param>
/// <param name="Reviews">The answers.</param>
/// <param name="Reminders">When reminders were sent.</param>
/// <param name="Evaluations">Whether interventions helped.</param>
public sealed record FollowShelf(IPlanned<Round> Rounds, IReviews Reviews, IReminders Reminders, IEvaluations Evaluations);
