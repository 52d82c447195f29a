// Everything in a database as text, to see whether two hold the same; and a store that holds something of every kind.
using System.Data.Common;
using System.Globalization;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Store;
using Samsyn.Store.Operation;

namespace Samsyn.Tests.Store.Operation;

internal static class Stored
{
    private static readonly Meanings Nothing = new([], [], [], []);

    /// <summary>A store with figures of every kind, one import taken back, and words in which letters and signs are unusual.</summary>
    public static async Task<TempStore> Full(Database database)
    {
        var temp = await TempStore.Make(database);
        await temp.Store.Areas.Keep(TempStore.Here, [new("9901", "Åsvinge 🌊 'ÅÄÖ' \"x\"\n\t", AreaLevel.Municipality) { Parent = "99" }], default);
        await temp.Add("every kind", Some.OfEveryKind);
        var back = await temp.Add("taken back", Some.Known(1, Some.Key(1999)));
        await temp.Store.Batches.RollBack(TempStore.Here, back.Id, "Test", default);
        await temp.Store.Disposals.Decide(TempStore.Here, new("d1", "Nämnden", new(2026, 1, 1), "Planen") { Things = [new("area", "9901")] }, default);
        await temp.Store.Disposals.CarryOut(TempStore.Here, "d1", default);
        await temp.Store.Publish.Documents.Keep(TempStore.Here, new() { Id = "doc", Title = "Bokslut" }, default);
        await temp.Store.Publish.Blocks.Keep(TempStore.Here, new() { Id = "block", Document = "doc", Chapter = "summary", Content = new() { Text = "Ett ord 🌊" } }, default);
        var composition = new Composition(new("sv", "Bokslut", "Bokslut", "Åsvinge"), []);
        await temp.Store.Publish.Editions.Make(TempStore.Here, new("e1", "doc", 1, "Bokslut", "Första", new(1, new() { Id = "doc", Title = "Bokslut" }, []) { Meanings = CompositionJson.Hash(MeaningsJson.Write(Nothing)) }, 1, composition) { Meanings = Nothing }, default);
        return temp;
    }

    /// <summary>Every row of every table, as text.</summary>
    public static async Task<IReadOnlyList<string>> Rows(Engine engine)
    {
        await using var connection = await engine.Source.OpenConnectionAsync();
        await using var act = await engine.Snapshot(connection, default);
        var all = new List<string>();
        foreach (var table in await engine.Tables(act, default))
        {
            var columns = table.Columns.OrderBy(column => column.Name, StringComparer.Ordinal).ToList();
            var list = string.Join(", ", columns.Select(column => Table.Quoted(column.Name)));
            all.AddRange((await act.Rows(
                $"select {list} from {Table.Quoted(table.Name)}", [],
                row => table.Name + ": " + string.Join(" | ", columns.Select((_, index) => Told(row, index))), default)).Order(StringComparer.Ordinal));
        }

        return all;
    }

    /// <summary>Every row of every table of a store that is closed.</summary>
    public static async Task<IReadOnlyList<string>> Rows(StoreAddress at)
    {
        await using var engine = SamsynStore.EngineAt(at);
        return await Rows(engine);
    }

    private static string Told(DbDataReader row, int index) => row.GetValue(index) switch
    {
        DBNull => "nothing",
        byte[] bytes => Convert.ToHexString(bytes),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };
}
