// Does the database lie on its disk as the database itself expects?
namespace Samsyn.Store.Operation.Checks;

/// <summary>Looks for what the database itself finds wrong.</summary>
internal sealed class DamageCheck : Check
{
    public override string What => "tables as they lie on the disk";

    public override async Task<(long Looked, IReadOnlyList<string> Wrong)> Run(Engine engine, CancellationToken stop)
    {
        await using var connection = await engine.Source.OpenConnectionAsync(stop);
        await using var act = await engine.Snapshot(connection, stop);
        return ((await engine.Tables(act, stop)).Count, await engine.Damage(stop));
    }
}
