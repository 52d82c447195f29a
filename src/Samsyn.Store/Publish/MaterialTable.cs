// Material and the answers whether pages were useful, as they lie in the tables material and useful_vote.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;

namespace Samsyn.Store.Publish;

/// <summary>Keeps material in the database.</summary>
internal sealed class MaterialTable(Acts acts) : IMaterials
{
    public Task<IReadOnlyList<Material>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            "select id, title, file_name, media_type, size, about, made_at, gone_at from material where collaboration = @1 and gone_at is null order by made_at desc, id desc",
            [collaboration.Id], MaterialOf, stop);
    }

    public Task<byte[]?> File(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Row("select file from material where collaboration = @1 and id = @2 and gone_at is null", [collaboration.Id, id], row => row.GetFieldValue<byte[]>(0), stop);
    }

    public Task Add(CollaborationKey collaboration, Material material, byte[] file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(file);
        return Do(
            collaboration, "material added", (material.Id, material.Title),
            """
            insert into material (collaboration, id, title, about, file_name, media_type, size, file, made_at) values (@1, @2, @3, @4, @5, @6, @7, @8, @9)
            on conflict (collaboration, id) do nothing
            """,
            [collaboration.Id, material.Id, material.Title, material.About, material.FileName, material.MediaType, (long)file.Length, file, acts.Now.Micros()], stop);
    }

    public Task<bool> TakeAway(CollaborationKey collaboration, string id, CancellationToken stop) => Do(
        collaboration, "material taken away", (id, id),
        "update material set gone_at = @3 where collaboration = @1 and id = @2 and gone_at is null", [collaboration.Id, id, acts.Now.Micros()], stop);

    private Task<bool> Do(CollaborationKey collaboration, string act, (string Id, string Title) of, string sql, object?[] values, CancellationToken stop) => acts.In(
        collaboration,
        async change =>
        {
            if (await change.Run(sql, values, stop) == 0)
            {
                return false;
            }

            await acts.Write(change, collaboration, acts.Who, new(act, new(Material.Name, of.Id), new(of.Title)), stop);
            return true;
        },
        stop);

    private static Material MaterialOf(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetInt64(4))
    {
        About = row.GetString(5),
        Made = row.Moment(6)!.Value,
        Gone = row.Moment(7),
    };
}

/// <summary>Counts in the database whether pages were useful.</summary>
internal sealed class UsefulVoteTable(Acts acts) : IUsefulVotes
{
    public Task Count(CollaborationKey collaboration, string page, bool useful, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Engine.InLine(
            collaboration.Id,
            change => change.Run(
                """
                insert into useful_vote (collaboration, page, yes, nay) values (@1, @2, @3, @4)
                on conflict (collaboration, page) do update set yes = useful_vote.yes + excluded.yes, nay = useful_vote.nay + excluded.nay
                """,
                [collaboration.Id, page, useful ? 1L : 0L, useful ? 0L : 1L], stop),
            stop);
    }

    public async Task<IReadOnlyDictionary<string, UsefulCount>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var rows = await acts.Source.Rows(
            "select page, yes, nay from useful_vote where collaboration = @1", [collaboration.Id], row => (row.GetString(0), new UsefulCount(row.GetInt64(1), row.GetInt64(2))), stop);
        return rows.ToDictionary();
    }
}
