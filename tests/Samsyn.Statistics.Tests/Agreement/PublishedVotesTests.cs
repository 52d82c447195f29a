// Every value that is computed of three published conversations, and how near we come to their groups.
using System.Globalization;
using System.Text.Json;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Opinions;
using Xunit.Abstractions;

namespace Samsyn.Statistics.Tests.Agreement;

public sealed class PublishedVotesTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, Lazy<PublishedVotes>> Read =
        new[] { "bg2050-volunteers", "scoop-hivemind.biodiversity", "vtaiwan.uberx" }.ToDictionary(name => name, name => new Lazy<PublishedVotes>(() => PublishedVotes.Read(name)));

    public static TheoryData<string> Names => [.. Read.Keys];

    [ReferenceTheory, MemberData(nameof(Names))]
    public void Counts_are_the_published_ones(string name)
    {
        var given = Read[name].Value;

        Assert.Equal(
            (given.Expected.GetProperty("participants").GetInt32(), given.Expected.GetProperty("statements").GetInt32(), given.Expected.GetProperty("votes").GetInt32()),
            (given.Votes.Participants, given.Votes.Statements, given.Votes.Votes));
        var sizes = given.Groups.Where(group => group is not null).CountBy(group => group!.Value).OrderBy(pair => pair.Key).Select(pair => pair.Value);
        Assert.Equal(given.Expected.GetProperty("published").GetProperty("sizes").EnumerateArray().Select(size => size.GetInt32()), sizes);
    }

    [ReferenceTheory, MemberData(nameof(Names))]
    public void Components_and_places_are_the_computed_ones(string name)
    {
        var given = Read[name].Value;
        var kept = given.Votes.Without(given.LeftOut);
        var five = PrincipalComponents.Of(kept, 5);
        var pca = given.Expected.GetProperty("pca");

        Near(pca.GetProperty("singular_values").EnumerateArray().Select(value => value.GetDouble()), five.All.Select(one => one.SingularValue), 1e-8);
        Near(pca.GetProperty("explained_variance_ratio").EnumerateArray().Select(value => value.GetDouble()), five.All.Select(one => one.Explained), 1e-9);

        var two = PrincipalComponents.Of(kept);
        var points = two.Project(kept, given.LeftOut.Count, seenByAll: true);
        Near(given.Statements.Select(id => pca.GetProperty("center").GetProperty(id).GetDouble()), two.Centre, 1e-9);
        Near(given.Statements.Select(id => pca.GetProperty("statement_extremity").GetProperty(id).GetDouble()), given.Statements.Select((_, index) => two.Extremity(index)), 1e-6);
        foreach (var (component, loadings) in pca.GetProperty("comps").EnumerateArray().Index())
        {
            var sign = Math.Sign(given.Statements.Select((id, index) => loadings.GetProperty(id).GetDouble() * two.All[component].Loadings[index]).Sum());
            Near(given.Statements.Select(id => loadings.GetProperty(id).GetDouble()), two.All[component].Loadings.Select(loading => sign * loading), 1e-6);
            Near(
                given.Participants.Select(id => given.Expected.GetProperty("participant_projection").GetProperty(id)[component].GetDouble()),
                (component == 0 ? points.X : points.Y).Select(place => sign * place), 1e-6);
        }
    }

    [ReferenceTheory, MemberData(nameof(Names))]
    public void Scores_of_statements_in_groups_are_the_computed_ones(string name)
    {
        var given = Read[name].Value;
        var counts = given.Votes.Counts(given.Groups, given.GroupCount);
        foreach (var (group, told) in given.Expected.GetProperty("groups").EnumerateObject().Index())
        {
            var statements = told.Value.GetProperty("statements");
            Assert.Equal(given.Statements.Length - given.LeftOut.Count, statements.EnumerateObject().Count());
            foreach (var one in statements.EnumerateObject())
            {
                var scores = Statement(counts, group, Array.IndexOf(given.Statements, one.Name));
                Assert.Equal((Whole(one, "na"), Whole(one, "nd"), Whole(one, "ns")), (scores.Own.Agrees, scores.Own.Disagrees, scores.Own.Votes));
                Near(
                    ((string[])["pa", "pd", "pat", "pdt", "ra", "rd", "rat", "rdt"]).Select(value => one.Value.GetProperty(value).GetDouble()),
                    [
                        scores.Agreement.Probability, scores.Disagreement.Probability, scores.Agreement.MajorityScore, scores.Disagreement.MajorityScore,
                        scores.Agreement.Ratio, scores.Disagreement.Ratio, scores.Agreement.DifferenceScore, scores.Disagreement.DifferenceScore,
                    ],
                    1e-9);
            }
        }
    }

    [ReferenceTheory, MemberData(nameof(Names))]
    public void Statements_picked_for_groups_and_for_all_are_the_computed_ones(string name)
    {
        var given = Read[name].Value;
        var (counts, all) = (given.Votes.Counts(given.Groups, given.GroupCount), given.Votes.Counts());
        int[] kept = [.. Enumerable.Range(0, given.Statements.Length).Where(index => !given.LeftOut.Contains(index))];
        foreach (var (group, told) in given.Expected.GetProperty("groups").EnumerateObject().Index())
        {
            var picked = Representative.Of([.. kept.Select(index => (index, Statement(counts, group, index)))], Representative.PolisLimit);
            var expected = told.Value.GetProperty("representative").EnumerateArray().ToArray();

            Assert.Equal(expected.Select(one => (Id(one), one.GetProperty("repful-for").GetString()!)), picked.Select(one => (given.Statements[one.Statement], one.Agrees ? "agree" : "disagree")));
            Assert.All(expected.Zip(picked), pair => Near(
                ((string[])["p-success", "p-test", "repness", "repness-test"]).Select(value => pair.First.GetProperty(value).GetDouble()),
                [pair.Second.Scores.Probability, pair.Second.Scores.MajorityScore, pair.Second.Scores.Ratio, pair.Second.Scores.DifferenceScore], 1e-9));
        }

        foreach (var side in (string[])["agree", "disagree"])
        {
            Assert.Equal(
                given.Expected.GetProperty("consensus").GetProperty(side).EnumerateArray().Select(Id),
                PolisScores.Consensus(kept.Select(index => (index, all[index])), side == "agree").Select(index => given.Statements[index]));
        }
    }

    [ReferenceTheory, MemberData(nameof(Names))]
    public void Consensus_across_groups_and_priorities_are_the_computed_ones(string name)
    {
        var given = Read[name].Value;
        var counts = given.Votes.Counts(given.Groups, given.GroupCount);
        var components = PrincipalComponents.Of(given.Votes.Without(given.LeftOut));

        Near(
            given.Statements.Select(id => given.Expected.GetProperty("group_informed_consensus").GetProperty(id).GetDouble()),
            given.Statements.Select((_, index) => PolisScores.GroupInformedConsensus(counts.Select(group => group[index]))), 1e-9);
        Near(
            given.Statements.Select(id => given.Expected.GetProperty("comment_priority").GetProperty(id).GetDouble()),
            given.Statements.Select((id, index) => given.LeftOut.Contains(index) && given.Expected.GetProperty("comment_priority").GetProperty(id).GetDouble() == 49
                ? PolisScores.PriorityOfMeta
                : PolisScores.Priority(counts.Aggregate(default(VoteCounts), (sum, group) => sum.Plus(group[index])), components.Extremity(index))), 1e-6);
    }

    [ReferenceTheory, MemberData(nameof(Names))]
    public void Groups_come_as_near_the_published_ones_as_anybody_comes(string name)
    {
        var given = Read[name].Value;
        var reached = given.Expected.GetProperty("clustering_reached");
        var least = Math.Max(reached.GetProperty("polis_cold_forced_k").GetProperty("ari").GetDouble(), reached.GetProperty("kmeanspp_10_forced_k").GetProperty("ari").GetDouble()) - 0.05;
        foreach (var isIn in (bool[]?[])[[.. given.Groups.Select(group => group is not null)], null])
        {
            var places = PolisMap.Of(given.Votes, given.LeftOut, given.GroupCount, isIn);
            int[] both = [.. Enumerable.Range(0, places.Count).Where(row => given.Groups[row] is not null && places[row].Group is not null)];
            var near = AdjustedRand.Of([.. both.Select(row => given.Groups[row]!.Value)], [.. both.Select(row => places[row].Group!.Value)]);
            output.WriteLine(FormattableString.Invariant($"{name}: {near:F4} of {both.Length} (asked {least:F4})"));
            Assert.InRange(near, least, 1);
        }
    }

    [ReferenceTheory, MemberData(nameof(Names))]
    public void People_of_real_conversations_part_along_a_line(string name)
    {
        var given = Read[name].Value;
        var map = OpinionMap.Of(given.Votes, new() { LeftOut = given.LeftOut });
        output.WriteLine(FormattableString.Invariant($"{name}: {map.Structure} sizes {string.Join(", ", map.Sizes)}"));

        Assert.InRange(map.Structure!.EigenvalueRatio, 2, 20);
    }

    private static GroupStatement Statement(IReadOnlyList<IReadOnlyList<VoteCounts>> counts, int group, int index) =>
        new(counts[group][index], counts.Where((_, other) => other != group).Aggregate(default(VoteCounts), (sum, other) => sum.Plus(other[index])));

    private static string Id(JsonElement one) => one.GetProperty("tid").ToString();

    private static int Whole(JsonProperty one, string name) => one.Value.GetProperty(name).GetInt32();

    private static void Near(IEnumerable<double> expected, IEnumerable<double> actual, double within)
    {
        var pairs = expected.Zip(actual).ToArray();
        Assert.NotEmpty(pairs);
        var worst = pairs.Max(pair => Math.Abs(pair.First - pair.Second) / Math.Max(1, Math.Abs(pair.First)));
        Assert.True(worst <= within, worst.ToString(CultureInfo.InvariantCulture));
    }
}
