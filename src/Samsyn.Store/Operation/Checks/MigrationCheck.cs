// Were the tables made by the changes that this program knows?
using static System.FormattableString;

namespace Samsyn.Store.Operation.Checks;

/// <summary>Looks for changes to the tables that are not ours, or not made yet.</summary>
internal sealed class MigrationCheck : Check
{
    public override string What => "changes made to the tables";

    public override async Task<(long Looked, IReadOnlyList<string> Wrong)> Run(Engine engine, CancellationToken stop)
    {
        await using var connection = await engine.Source.OpenConnectionAsync(stop);
        await using var act = await engine.Snapshot(connection, stop);
        if ((await engine.Tables(act, stop)).All(table => table.Name != Table.OfMigrations))
        {
            return (0, ["It is not a store of Samsyn's, or nothing was ever kept in it."]);
        }

        var (made, ours) = (await Migration.Made(act, stop), Migration.Ours());
        var wrong = made.Where(one => ours.All(change => change.Number != one.Number)).Select(one => Invariant($"Change {one.Number} is of a newer Samsyn."))
            .Concat(made.Where(one => ours.Any(change => change.Number == one.Number && change.Hash != one.Hash)).Select(one => Invariant($"Change {one.Number} was made by another text than this program's.")))
            .Concat(Enumerable.Range(1, made.Count).Except(made.Select(one => one.Number)).Select(number => Invariant($"Change {number} was passed over.")));
        return (made.Count, [.. wrong]);
    }
}
