// What samsyn agree finds: the structure test, places on the map, agreement and bridging, and statements that tell of groups.
using System.Globalization;
using Samsyn.Statistics;
using Samsyn.Statistics.Agreement;
using Samsyn.Statistics.Agreement.Opinions;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>A statement with how far people agree.</summary>
/// <param name="Id">By which votes name it.</param>
/// <param name="Agreement">How far people agree.</param>
internal sealed record StatementFound(string Id, StatementAgreement Agreement)
{
    /// <summary>How well it bridges groups, or null.</summary>
    public required Estimate? Bridging { get; init; }

    /// <summary>Whether it is moderated out.</summary>
    public required bool Out { get; init; }

    /// <summary>The votes of each group where nothing is withheld; null where small groups are.</summary>
    public IReadOnlyList<VoteCounts>? Unprotected { get; init; }
}

/// <summary>What was found.</summary>
internal sealed class AgreeFound
{
    private AgreeFound(VotesFile file, IReadOnlyList<StatementRow> rows, AgreeCall call)
    {
        (File, Polis) = (file, call.PolisGroups is not null);
        var known = rows.ToDictionary(row => row.Id, StringComparer.Ordinal);
        Out = [.. file.Statements.Select(id => known.TryGetValue(id, out var row) && row.Out)];
        LeftOut = Enumerable.Range(0, file.Statements.Count).Where(index => known.TryGetValue(file.Statements[index], out var row) && (row.Out || row.Meta)).ToHashSet();
        var map = OpinionMap.Of(file.Votes, new() { LeftOut = LeftOut, Seed = call.Seed });
        Structure = map.Structure;
        Places = call.PolisGroups is { } count ? PolisMap.Of(file.Votes, LeftOut, count) : map.Places;
        Sizes = [.. Places.Where(place => place.Group is not null).CountBy(place => place.Group!.Value).OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

    public VotesFile File { get; }

    /// <summary>Whether the groups are made as Polis does.</summary>
    public bool Polis { get; }

    public Structure? Structure { get; }

    public IReadOnlyList<MapPlace> Places { get; }

    /// <summary>How many people each group of opinion has.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>The names of the groups that statements are told by: the declared ones, else those of opinion.</summary>
    public IReadOnlyList<string> GroupNames { get; private set; } = [];

    public IReadOnlyList<StatementFound> Statements { get; private set; } = [];

    /// <summary>For each group of opinion the statements that tell of it; null where its people are too few to be told apart.</summary>
    public IReadOnlyList<IReadOnlyList<(string Id, RepresentativeStatement Told, VoteCounts Votes)>?> Representative { get; private set; } = [];

    private bool[] Out { get; }

    private HashSet<int> LeftOut { get; }

    /// <summary>Computes all that is answered.</summary>
    public static AgreeFound Of(VotesFile file, IReadOnlyList<StatementRow> rows, DeclaredGroups declared, AgreeCall call)
    {
        var found = new AgreeFound(file, rows, call);
        var opinion = file.Votes.Counts([.. found.Places.Select(place => place.Group)], found.Sizes.Count);
        found.Representative = [.. found.Sizes.Select((size, group) => size < SmallGroups.Least ? null : found.Telling(opinion, group))];
        if (declared.Names.Count > 0)
        {
            int?[] groupOf = [.. file.Participants.Select(who => declared.GroupOf.TryGetValue(who, out var group) ? (int?)group : null)];
            found.Take(declared.Names, file.Votes.Counts(groupOf, declared.Names.Count), declared.People, protects: true);
        }
        else
        {
            found.Take([.. found.Sizes.Select((_, group) => (group + 1).ToString(CultureInfo.InvariantCulture))], opinion, found.Sizes, protects: !found.Polis);
        }

        return found;
    }

    private void Take(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<VoteCounts>> counts, IReadOnlyList<int> people, bool protects)
    {
        var all = File.Votes.Counts();
        GroupNames = names;
        Statements = [.. File.Statements.Select((id, index) =>
        {
            VoteCounts[] groups = [.. counts.Select(group => group[index])];
            var agreement = StatementAgreement.Of(all[index], groups);
            return new StatementFound(id, agreement)
            {
                Bridging = protects ? Bridged(agreement, people) : new Estimate(PolisScores.GroupInformedConsensus(groups)),
                Out = Out[index],
                Unprotected = protects ? null : groups,
            };
        })];
    }

    // Only what is shown is looked at: the groups that may be told, and where some may not, all the others together.
    private static Estimate? Bridged(StatementAgreement agreement, IReadOnlyList<int> people)
    {
        var parts = agreement.Groups.Index()
            .Where(group => group.Item is not GroupAgreement.Withheld)
            .Select(group => ((group.Item as GroupAgreement.Told)?.Counts ?? default, people[group.Index])).ToList();
        var withheld = agreement.Groups.Index().Where(group => group.Item is GroupAgreement.Withheld).Sum(group => people[group.Index]);
        if (withheld > 0 && agreement.Rest is { } rest)
        {
            parts.Add((rest, Math.Max(withheld, rest.Votes)));
        }

        return Bridging.Of(parts);
    }

    private (string, RepresentativeStatement, VoteCounts)[] Telling(IReadOnlyList<IReadOnlyList<VoteCounts>> counts, int group)
    {
        var statements = Enumerable.Range(0, File.Statements.Count)
            .Where(index => !LeftOut.Contains(index))
            .Select(index => (Number: index, Votes: new GroupStatement(counts[group][index], counts.Where((_, other) => other != group).Aggregate(default(VoteCounts), (sum, other) => sum.Plus(other[index])))))
            .Where(one => Polis || (one.Votes.Own.Votes >= SmallGroups.Least && one.Votes.Others.Votes >= SmallGroups.Least))
            .ToArray();
        var limit = Polis ? Samsyn.Statistics.Agreement.Opinions.Representative.PolisLimit : Samsyn.Statistics.Agreement.Opinions.Representative.Limit(statements.Length, Sizes.Count);
        return [.. Samsyn.Statistics.Agreement.Opinions.Representative.Of(statements, limit).Select(told => (File.Statements[told.Statement], told, counts[group][told.Statement]))];
    }
}
