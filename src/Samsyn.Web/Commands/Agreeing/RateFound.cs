// What samsyn rate finds: the verdict of each proposal, its ratings on each criterion, and whether people put proposals in the same order.
using Samsyn.Loop.Agree;
using Samsyn.Statistics;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Ratings;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>A proposal with its ratings.</summary>
/// <param name="Name">The proposal.</param>
/// <param name="Rated">Its ratings, in the order of the criteria.</param>
/// <param name="Place">Its place among those of the same verdict; null when it is parked.</param>
internal sealed record ProposalFound(string Name, RatedProposal Rated, int? Place);

/// <summary>What was found.</summary>
internal sealed record RateFound
{
    /// <summary>The criteria, that which counts most first.</summary>
    public required IReadOnlyList<string> Criteria { get; init; }

    /// <summary>The declared groups, in the order in which they are first named.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>The proposals in the order of verdict and place.</summary>
    public required IReadOnlyList<ProposalFound> Proposals { get; init; }

    /// <summary>For each criterion whether those who have rated all proposals put them in the same order; null where fewer than five have told any apart.</summary>
    public required IReadOnlyList<(Tested? W, int People)> Concordance { get; init; }

    /// <summary>Computes all that is answered.</summary>
    public static RateFound Of(RatingsFile file)
    {
        var ratings = file.Rows.Where(row => row.Question is null).ToArray();
        string[] named = [.. ratings.Select(row => row.Criterion).Distinct(StringComparer.OrdinalIgnoreCase)];
        string[] criteria = [.. Judgement.Criteria.Where(usual => named.Contains(usual, StringComparer.OrdinalIgnoreCase)), .. named.Where(name => !Judgement.Criteria.Contains(name, StringComparer.OrdinalIgnoreCase))];
        string[] groups = [.. file.Rows.Select(row => file.GroupOf.GetValueOrDefault(row.Participant)).OfType<string>().Distinct()];
        string[] proposals = [.. file.Rows.Select(row => row.Proposal).Distinct()];
        RatedProposal[] rated = [.. proposals.Select(proposal => new RatedProposal
        {
            Criteria = [.. criteria.Select(criterion => RatedCriterion.Of([.. Own(proposal, criterion)], groups.Length))],
            Parked = PearlGate.Reasons(file.Rows.Where(row => row.Proposal == proposal && row.Question is not null).GroupBy(row => row.Question!.Value).ToDictionary(answers => answers.Key, answers => answers.All(answer => answer.Yes))),
        })];
        var places = Priorities.Places(rated);
        return new()
        {
            Criteria = criteria,
            Groups = groups,
            Proposals = [.. proposals.Select((name, index) => new ProposalFound(name, rated[index], places[index])).OrderBy(one => one.Place is null).ThenBy(one => Priorities.Class(one.Rated.Verdict)).ThenBy(one => one.Place)],
            Concordance = [.. criteria.Select(criterion => Shared(ratings, criterion, proposals))],
        };

        IEnumerable<(int Rating, int? Group)> Own(string proposal, string criterion) =>
            from row in ratings
            where row.Proposal == proposal && row.Rating is not null && row.Criterion.Equals(criterion, StringComparison.OrdinalIgnoreCase)
            select (row.Rating!.Value, file.GroupOf.TryGetValue(row.Participant, out var own) ? (int?)Array.IndexOf(groups, own) : null);
    }

    private static (Tested? W, int People) Shared(RatingRow[] ratings, string criterion, string[] proposals)
    {
        var people = ratings.Where(row => row.Rating is not null && row.Criterion.Equals(criterion, StringComparison.OrdinalIgnoreCase))
            .GroupBy(row => row.Participant).Select(own => own.ToDictionary(row => row.Proposal, row => (double)row.Rating!.Value))
            .Where(own => own.Count == proposals.Length && own.Values.Distinct().Count() > 1)
            .Select(own => (IReadOnlyList<double>)[.. proposals.Select(proposal => own[proposal])]).ToArray();
        return (people.Length >= SmallGroups.Least ? KendallW.Of(people) : null, people.Length);
    }
}
