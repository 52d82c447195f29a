// What a matter's record brings: the matter and all that concerns it, nothing of other matters, and lines that can be checked.
using Samsyn.Loop.Convene;
using Samsyn.Tests.Store;

namespace Samsyn.Tests.Convene;

public abstract class RecordTableTests(Database database)
{
    private static readonly CollaborationKey Here = TempStore.Here;

    public sealed class OnSqlite() : RecordTableTests(new Database.Sqlite());

    public sealed class OnPostgreSql() : RecordTableTests(new Database.PostgreSql());

    [Fact]
    public async Task A_record_holds_all_that_concerns_the_matter_and_nothing_of_others()
    {
        await using var temp = await TempStore.Make(database);
        var matter = await SomeMatters.Fill(temp.Store, Here);

        var parts = await Read(temp, matter);

        Assert.Equal(["matter", "meeting", "body", "organisation", "agenda_item", "ownership", "publication", "disposal", "journal", "journal_chain"], parts.Keys);
        Assert.Equal(["m1", "=Jämlik; hälsa", "KS 2026/00012", "10", "2026-01-15", "2026-12-01", "1"], Assert.Single(parts["matter"]));
        Assert.Equal("t1", Assert.Single(parts["meeting"])[0]);
        Assert.Equal([["t1", "1", "Bokslut", null], ["t1", "3", "Beslut", "Bifall"]], parts["agenda_item"]);
        Assert.Equal(["b1", "b2"], parts["body"].Select(row => row[0]));
        Assert.Equal("o1", Assert.Single(parts["organisation"])[0]);
        Assert.Equal("true", Assert.Single(parts["organisation"])[4]);
        Assert.Equal(["b1", "b2"], parts["ownership"].Select(row => row[0]));
        Assert.NotNull(parts["ownership"][0][2]);
        Assert.Null(parts["ownership"][1][2]);
        Assert.Equal("samsyn", Assert.Single(parts["publication"])[2]);
        Assert.DoesNotContain(parts.Values.SelectMany(rows => rows).SelectMany(row => row), cell => cell?.Contains("Annat ärende", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Every_line_of_the_journal_can_be_checked_by_itself()
    {
        await using var temp = await TempStore.Make(database);
        var matter = await SomeMatters.Fill(temp.Store, Here);

        var lines = (await Read(temp, matter))["journal"];

        Assert.Equal(["matter kept", "owner changed", "owner changed", "meeting kept", "published"], lines.Select(line => line[2]));
        Assert.All(lines.Where(line => line[3] == "matter"), line => Assert.NotNull(line[14]));
        Assert.All(lines.Where(line => line[3] == "meeting"), line => Assert.Equal(("true", null), (line[9], line[11])));
        Assert.All(lines, line => Assert.Equal(64, line[16]!.Length));
    }

    [Fact]
    public async Task A_record_of_another_collaborations_matter_is_empty()
    {
        await using var temp = await TempStore.Make(database);
        var matter = await SomeMatters.Fill(temp.Store, Here);

        var parts = new Dictionary<string, int>();
        await foreach (var part in temp.Store.Records[0].Of(TempStore.There, matter, default))
        {
            parts[part.Name] = await Assert.IsType<RecordPart.Table>(part).Rows.CountAsync();
        }

        Assert.All(parts.Where(part => part.Key != "journal_chain"), part => Assert.Equal(0, part.Value));
    }

    private static async Task<Dictionary<string, IReadOnlyList<IReadOnlyList<string?>>>> Read(TempStore temp, Matter matter)
    {
        var parts = new Dictionary<string, IReadOnlyList<IReadOnlyList<string?>>>();
        await foreach (var part in temp.Store.Records[0].Of(Here, matter, default))
        {
            var table = Assert.IsType<RecordPart.Table>(part);
            var rows = await table.Rows.ToListAsync();
            Assert.All(rows, row => Assert.Equal(table.Columns.Count, row.Count));
            Assert.Equal(rows, await table.Rows.ToListAsync()); // rows may be read twice
            parts[part.Name] = rows;
        }

        return parts;
    }
}
