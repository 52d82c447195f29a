// Reads a file of votes, and beside it the statements and the declared groups.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Sources.Columns;
using Samsyn.Statistics.Agreement;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>What stands in the files.</summary>
internal sealed class VotesFile
{
    private readonly List<(int Participant, int Statement, Vote Vote, double Time)> votes = [];

    private VotesFile()
    {
    }

    /// <summary>The participants, in the order in which they came.</summary>
    public IReadOnlyList<string> Participants { get; private set; } = [];

    /// <summary>The statements, by number where they have numbers.</summary>
    public IReadOnlyList<string> Statements { get; private set; } = [];

    /// <summary>The last vote of each participant on each statement.</summary>
    public VoteMatrix Votes { get; private set; } = new VoteSheet().Snapshot();

    /// <summary>The votes as they stand in the file, or everything that is wrong with it.</summary>
    public static Checked<VotesFile> Read(string path, IEnumerable<string> furtherStatements) =>
        ColumnFile.Read(path, ["comment-id", "voter-id", "vote"], file => Read(file, furtherStatements));

    private static VotesFile Read(ColumnFile file, IEnumerable<string> furtherStatements)
    {
        var (statement, voter, vote) = (file["comment-id"], file["voter-id"], file["vote"]);
        Column? time = file.Has("timestamp") ? file["timestamp"] : null;
        var (read, participants, statements) = (new VotesFile(), new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (who, what, said, when) in file.Rows(row => (
            row.Word(voter), row.Word(statement), row.Figure(vote, number => number is -1 or 0 or 1, "1, 0, -1"), time is { } column ? row.Figure(column) ?? 0 : row.Number)))
        {
            if (statements.Count >= VoteSheet.MostStatements && !statements.ContainsKey(what))
            {
                file.Wrong(new(new Where.WholeColumn("", statement.Name), FlawKind.TooLarge, what, VoteSheet.MostStatements.ToString(CultureInfo.InvariantCulture)));
                break;
            }

            read.votes.Add((Number(participants, who), Number(statements, what), (Vote)(int)said, when));
        }

        foreach (var further in furtherStatements)
        {
            Number(statements, further);
        }

        read.Take([.. participants.Keys], [.. statements.Keys]);
        return read;
    }

    // The last vote by time counts, and of those at one time the one farther down.
    private void Take(string[] participants, string[] statements)
    {
        var inTime = votes.OrderBy(vote => vote.Time).ToArray();
        var (rows, columns) = (Order(participants, inTime.Select(vote => vote.Participant)), Order(statements, inTime.Select(vote => vote.Statement)));
        var sheet = new VoteSheet();
        foreach (var (participant, statement, vote, _) in inTime)
        {
            sheet.Cast(new() { Participant = rows[participant], Statement = columns[statement] }, vote);
        }

        Participants = Sorted(participants, rows);
        Statements = Sorted(statements, columns);
        Votes = sheet.Snapshot(statements.Length);
    }

    // Numbers are given as people come, so they tell the order of arrival; where there are none, the first vote does.
    private static int[] Order(string[] names, IEnumerable<int> inTime)
    {
        int[] first = Array.TrueForAll(names, name => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            ? [.. Enumerable.Range(0, names.Length).OrderBy(index => int.Parse(names[index], CultureInfo.InvariantCulture))]
            : [.. inTime.Concat(Enumerable.Range(0, names.Length)).Distinct()];
        var place = new int[names.Length];
        foreach (var (index, name) in first.Index())
        {
            place[name] = index;
        }

        return place;
    }

    private static string[] Sorted(string[] names, int[] place)
    {
        var sorted = new string[names.Length];
        foreach (var (index, name) in names.Index())
        {
            sorted[place[index]] = name;
        }

        return sorted;
    }

    private static int Number(Dictionary<string, int> numbers, string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers[name] = number = numbers.Count;
        }

        return number;
    }
}
