// Editions, as they lie in the table edition: added with the next number, and never changed.
using System.Data.Common;
using System.IO.Compression;
using System.Text;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Store.Publish;

/// <summary>Keeps editions in the database.</summary>
internal sealed class EditionTable(Acts acts) : IEditions
{
    private const string Listed = "select id, document, number, hash, title, why, made_at, who from edition where collaboration = @1";
    private const string Selected = "select id, document, number, hash, title, why, made_at, who, basis from edition where collaboration = @1";

    public Task<IReadOnlyList<EditionLine>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Listed} order by made_at desc, id desc", [collaboration.Id], LineOf, stop);
    }

    public Task<IReadOnlyList<EditionLine>> Of(CollaborationKey collaboration, string document, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"{Listed} and document = @2 order by made_at desc, id desc", [collaboration.Id, document], LineOf, stop);
    }

    public Task<Edition?> Find(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Row($"{Selected} and id = @2", [collaboration.Id, id], EditionOf, stop);
    }

    public Task<string?> Content(CollaborationKey collaboration, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Row("select content from edition where collaboration = @1 and id = @2", [collaboration.Id, id], row => Unpacked(row.GetFieldValue<byte[]>(0)), stop);
    }

    public Task<Meanings?> Meanings(CollaborationKey collaboration, string hash, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Row("select content from meanings where collaboration = @1 and hash = @2", [collaboration.Id, hash], row => MeaningsJson.Read(Unpacked(row.GetFieldValue<byte[]>(0))), stop);
    }

    public Task<Kept> Make(CollaborationKey collaboration, EditionAsked asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        ArgumentNullException.ThrowIfNull(asked);
        return acts.In<Kept>(
            collaboration,
            async change =>
            {
                var (id, document) = (collaboration.Id, asked.Document);
                if (await change.Rows("select number from edition where collaboration = @1 and id = @2", [id, asked.Id], row => row.GetInt32(0), stop) is [var made])
                {
                    return new Kept.Done(made);
                }

                var seen = await change.Rows("select version from document where collaboration = @1 and id = @2", [id, document], row => row.GetInt64(0), stop);
                if (seen is not [var version] || version != asked.Version)
                {
                    return new Kept.Overtaken();
                }

                var numbers = await change.Rows("select coalesce(max(number), 0) + 1 from edition where collaboration = @1 and document = @2", [id, document], row => row.GetInt32(0), stop);
                if (numbers[0] != asked.Number)
                {
                    return new Kept.Overtaken();
                }

                var content = CompositionJson.Write(asked.Content);
                await change.Run(
                    """
                    insert into edition (collaboration, id, document, number, title, why, hash, basis, content, made_at, who, login)
                    values (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11, @12)
                    """,
                    [id, asked.Id, document, asked.Number, asked.Title, asked.Why, CompositionJson.Hash(content), Json.Write(asked.Basis), Packed(content), acts.Now.Micros(), acts.Who.Name, acts.Who.Login], stop);
                if (asked is { Basis.Meanings: { } hash, Meanings: { } meanings })
                {
                    await change.Run(
                        "insert into meanings (collaboration, hash, content) values (@1, @2, @3) on conflict (collaboration, hash) do nothing", [id, hash, Packed(MeaningsJson.Write(meanings))], stop);
                }

                await acts.Write(change, collaboration, acts.Who, new("edition made", new(Edition.Name, asked.Id), new(asked.Title, Why: asked.Why)), stop);
                return new Kept.Done(asked.Number);
            },
            stop);
    }

    /// <summary>The text that lies packed in the table.</summary>
    internal static string Unpacked(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var text = new StreamReader(gzip, Encoding.UTF8);
        return text.ReadToEnd();
    }

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static EditionLine LineOf(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetString(3))
    {
        Title = row.GetString(4),
        Why = row.GetString(5),
        Made = row.Moment(6)!.Value,
        Who = row.GetString(7),
    };

    private static Edition EditionOf(DbDataReader row)
    {
        var line = LineOf(row);
        return new(line.Id, line.Document, line.Number, line.Hash, Json.Read<EditionBasis>(row.GetString(8))) { Title = line.Title, Why = line.Why, Made = line.Made, Who = line.Who };
    }
}
