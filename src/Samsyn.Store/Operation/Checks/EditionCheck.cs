// Are the editions those that were frozen, and what their figures are about what it was?
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
        var tables = (await engine.Tables(act, stop)).Select(table => table.Name).ToHashSet();
        if (!tables.Contains("edition"))
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

        if (tables.Contains("meanings"))
        {
            await foreach (var (hash, content) in act.Each("select hash, content from meanings", [], row => (row.GetString(0), row.GetFieldValue<byte[]>(1)), stop))
            {
                if (!IsSealed(content, hash))
                {
                    wrong.Add(Invariant($"What the figures of editions are about is not as it was kept, under {hash}."));
                }
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
