// Published votes of real conversations (CC BY 4.0, The Computational Democracy Project), read in place.
using System.Globalization;
using System.Text.Json;
using Samsyn.Statistics.Agreement;

namespace Samsyn.Statistics.Tests.Agreement;

/// <summary>A published conversation: its votes in the order of arrival, its groups, and what is computed of them.</summary>
internal sealed class PublishedVotes
{
    private PublishedVotes(VoteMatrix votes, string[] participants, string[] statements, int?[] groups, JsonElement expected) =>
        (Votes, Participants, Statements, Groups, Expected) = (votes, participants, statements, groups, expected);

    public VoteMatrix Votes { get; }

    public string[] Participants { get; }

    public string[] Statements { get; }

    public int?[] Groups { get; }

    public JsonElement Expected { get; }

    public HashSet<int> LeftOut => [.. Expected.GetProperty("moderated_out").EnumerateArray().Select(id => Array.IndexOf(Statements, id.ToString())).Where(index => index >= 0)];

    public int GroupCount => Expected.GetProperty("published").GetProperty("k").GetInt32();

    public static PublishedVotes Read(string name)
    {
        var lines = File.ReadAllLines(Reference.File($"dialogue/opendata/{name}/participants-votes.csv"));
        var head = lines[0].Split(',');
        var first = Array.IndexOf(head, "n-disagree") + 1;
        var (sheet, participants, groups) = (new VoteSheet(), new List<string>(), new List<int?>());
        foreach (var (row, line) in lines.Skip(1).Index())
        {
            var cells = line.Split(',');
            participants.Add(cells[0]);
            groups.Add(cells[Array.IndexOf(head, "group-id")] is { Length: > 0 } group ? int.Parse(group, CultureInfo.InvariantCulture) : null);
            sheet.Declare(row, null);
            for (var column = first; column < cells.Length; column++)
            {
                if (cells[column].Length > 0)
                {
                    sheet.Cast(new() { Participant = row, Statement = column - first }, (Vote)int.Parse(cells[column], CultureInfo.InvariantCulture));
                }
            }
        }

        var expected = JsonDocument.Parse(File.ReadAllText(Reference.File($"dialogue/opendata/{name}/expected.json"))).RootElement;
        return new(sheet.Snapshot(), [.. participants], head[first..], [.. groups], expected);
    }
}
