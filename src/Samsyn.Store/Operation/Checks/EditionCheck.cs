// Are the editions those that were frozen?
using Samsyn.Loop.Publish.Composed;
using Samsyn.Store.Publish;
using static System.FormattableString;

namespace Samsyn.Store.Operation.Checks;

/// <summary>Looks for editions whose content no longer agrees with the hash they were sealed by.</summary>
internal sealed class EditionCheck : Check
{
    public override string What => "editions";

    public override async Task<(long Looked, IReadOnlyList<string> Wrong)> Run(Engine engine, CancellationToken stop)
    {
        await using var connection = await engine.Source.OpenConnectionAsync(stop);
        await using var act = await engine.Snapshot(connection, stop);
        if ((await engine.Tables(act, stop)).All(table => table.Name != "edition"))
        {
            return (0, []);
        }

        var (looked, wrong) = (0L, new List<string>());
        await foreach (var (number, title, hash, content) in act.Each("select number, title, hash, content from edition", [], row => (row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetFieldValue<byte[]>(3)), stop))
        {
            looked++;
            if (!IsSealed(content, hash))
            {
                wrong.Add(Invariant($"Edition {number} of '{title}' is not as it was frozen."));
            }
        }

        return (looked, wrong);
    }

    private static bool IsSealed(byte[] content, string hash)
    {
        try
        {
            return CompositionJson.Hash(EditionTable.Unpacked(content)) == hash;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
