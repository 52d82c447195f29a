// Blocks of documents, as they lie in the tables block and block_version: what somebody wrote is never lost, also when it is written over or taken out.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;

namespace Samsyn.Store.Publish;

/// <summary>Keeps blocks in the database. The journal tells that somebody wrote, not what: drafts are not yet anybody's word.</summary>
internal sealed class BlockTable(Acts acts) : IBlocks
{
    // What one person types within this time is one version, until they keep it by the button: whoever types is kept every few seconds.
    private const long OneSitting = 600_000_000;

    private const string Versioned =
        """
        select b.id, b.document, b.chapter, b.position, b.content, b.version, v.who, v.kept_at
        from   block b
        join   block_version v on v.collaboration = b.collaboration and v.block = b.id
        where  b.collaboration = @1
        and    v.number = (select max(w.number) from block_version w where w.collaboration = b.collaboration and w.block = b.id)
        """;

    private const string Selected = $"{Versioned} and b.taken_out_at is null";

    public Task<IReadOnlyList<Block>> Of(CollaborationKey collaboration, string document, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Selected} and b.document = @2 order by b.chapter, b.position, b.id", [collaboration.Id, document], BlockOf, stop);
    }

    public Task<Block?> Find(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Row($"{Selected} and b.id = @2", [collaboration.Id, id], BlockOf, stop);
    }

    public Task<Kept> Keep(CollaborationKey collaboration, Block block, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(block);
        return acts.Engine.InLine(collaboration.Id, change => Keep(change, collaboration, block, stop), stop);
    }

    public Task<Kept> Type(CollaborationKey collaboration, Block block, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(block);
        return acts.Engine.InLine(collaboration.Id, change => Keep(change, collaboration, block, stop, typing: true), stop);
    }

    public Task<IReadOnlyList<Block>> TakenOut(CollaborationKey collaboration, string document, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Versioned} and b.taken_out_at is not null and b.document = @2 order by b.taken_out_at desc, b.id", [collaboration.Id, document], BlockOf, stop);
    }

    public Task<bool> PutBack(CollaborationKey collaboration, string id, string chapter, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Engine.InLine(
            collaboration.Id,
            async change =>
            {
                var done = await change.Run(
                    """
                    update block set taken_out_at = null, chapter = @3, version = version + 1, position =
                        (select coalesce(max(o.position), 0) + 1 from block o where o.collaboration = @1 and o.document = block.document and o.chapter = @3 and o.taken_out_at is null)
                    where collaboration = @1 and id = @2 and taken_out_at is not null
                    """,
                    [collaboration.Id, id, chapter], stop);
                if (done == 1)
                {
                    await acts.Write(change, collaboration, acts.Who, new("block put back", new("block", id), new(id)), stop);
                }

                return done == 1;
            },
            stop);
    }

    public Task Add(CollaborationKey collaboration, IReadOnlyList<Block> blocks, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(blocks);
        return acts.Engine.InLine(
            collaboration.Id,
            async change =>
            {
                foreach (var block in blocks)
                {
                    await Keep(change, collaboration, block with { Version = 0 }, stop);
                }

                return blocks.Count;
            },
            stop);
    }

    public Task<bool> Move(CollaborationKey collaboration, string id, int steps, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Engine.InLine(
            collaboration.Id,
            async change =>
            {
                var ids = await change.Rows(
                    """
                    select id from block where collaboration = @1 and taken_out_at is null
                    and (document, chapter) in (select document, chapter from block where collaboration = @1 and id = @2) order by position, id
                    """,
                    [collaboration.Id, id], row => row.GetString(0), stop);
                var order = ids.ToList();
                var (from, to) = (order.IndexOf(id), order.IndexOf(id) + steps);
                if (from < 0 || to < 0 || to >= order.Count)
                {
                    return false;
                }

                order.RemoveAt(from);
                order.Insert(to, id);
                foreach (var (index, one) in order.Index())
                {
                    await change.Run("update block set position = @3 where collaboration = @1 and id = @2", [collaboration.Id, one, index + 1], stop);
                }

                return true;
            },
            stop);
    }

    public Task<bool> TakeOut(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Engine.InLine(
            collaboration.Id,
            async change =>
            {
                var done = await change.Run(
                    "update block set taken_out_at = @3 where collaboration = @1 and id = @2 and taken_out_at is null", [collaboration.Id, id, acts.Now.Micros()], stop);
                if (done == 1)
                {
                    await acts.Write(change, collaboration, acts.Who, new("block taken out", new("block", id), new(id)), stop);
                }

                return done == 1;
            },
            stop);
    }

    public Task<IReadOnlyList<BlockVersion>> Versions(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            "select number, content, who, kept_at from block_version where collaboration = @1 and block = @2 order by number desc", [collaboration.Id, id],
            row => new BlockVersion(row.GetInt64(0), Json.Read<BlockContent>(row.GetString(1)), row.GetString(2), row.Moment(3)!.Value), stop);
    }

    /// <summary>A block as it is within a larger act; null when there is none.</summary>
    internal static Task<Block?> Find(DbTransaction change, CollaborationKey collaboration, string id, CancellationToken stop) =>
        change.Row($"{Selected} and b.id = @2", [collaboration.Id, id], BlockOf, stop);

    /// <summary>Keeps a block as part of a larger act.</summary>
    internal async Task<Kept> Keep(DbTransaction change, CollaborationKey collaboration, Block block, CancellationToken stop, bool typing = false)
    {
        var content = Json.Write(block.Content);
        var done = block.Version == 0
            ? await change.Run(
                """
                insert into block (collaboration, id, document, chapter, position, content, version)
                select @1, @2, @3, @4, coalesce(max(position), 0) + 1, @5, 1 from block where collaboration = @1 and document = @3 and chapter = @4
                on conflict (collaboration, id) do nothing
                """,
                [collaboration.Id, block.Id, block.Document, block.Chapter, content], stop)
            : await change.Run(
                "update block set content = @3, chapter = @4, version = version + 1 where collaboration = @1 and id = @2 and document = @6 and version = @5 and taken_out_at is null",
                [collaboration.Id, block.Id, content, block.Chapter, block.Version, block.Document], stop);
        if (done == 0)
        {
            return new Kept.Overtaken();
        }

        if (await WriteOver(change, collaboration, block.Id, content, typing, stop) == 0)
        {
            await AddVersion(change, collaboration, block.Id, content, typing, stop);
        }

        return new Kept.Done(block.Version + 1);
    }

    private Task<int> WriteOver(DbTransaction change, CollaborationKey collaboration, string id, string content, bool typing, CancellationToken stop) => acts.Who.Login is not { } login
        ? Task.FromResult(0)
        : change.Run(
            """
            update block_version set content = @3, kept_at = @4, typing = typing * @7
            where  collaboration = @1 and block = @2 and login = @5 and kept_at > @6 and (typing = 1 or content = @3)
            and    number = (select max(w.number) from block_version w where w.collaboration = @1 and w.block = @2)
            """,
            [collaboration.Id, id, content, acts.Now.Micros(), login, acts.Now.Micros() - OneSitting, typing ? 1 : 0], stop);

    private async Task AddVersion(DbTransaction change, CollaborationKey collaboration, string id, string content, bool typing, CancellationToken stop)
    {
        await change.Run(
            """
            insert into block_version (collaboration, block, number, content, who, login, kept_at, typing)
            select @1, @2, coalesce(max(number), 0) + 1, @3, @4, @5, @6, @7 from block_version where collaboration = @1 and block = @2
            """,
            [collaboration.Id, id, content, acts.Who.Name, acts.Who.Login, acts.Now.Micros(), typing ? 1 : 0], stop);
        await acts.Write(change, collaboration, acts.Who, new("block kept", new("block", id), new(id)), stop);
    }

    private static Block BlockOf(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        Document = row.GetString(1),
        Chapter = row.GetString(2),
        Position = row.GetInt32(3),
        Content = Json.Read<BlockContent>(row.GetString(4)),
        Version = row.GetInt64(5),
        Who = row.GetString(6),
        At = row.Moment(7)!.Value,
    };
}
