// Changes to the tables, numbered, each made once and remembered with the fingerprint of its text.
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samsyn.Store.Convene;
using static System.FormattableString;

namespace Samsyn.Store;

/// <summary>A numbered change to the tables.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">Its file's name.</param>
/// <param name="Text">The SQL, in the dialect that SQLite and PostgreSQL share; {bytes} stands for the type of binary columns, and a line after <c>--postgres </c> is PostgreSQL's alone.</param>
internal sealed record Migration(int Number, string Name, string Text)
{
    /// <summary>What is done after the text, where SQL is not enough; null for nothing.</summary>
    public Func<DbTransaction, CancellationToken, Task>? Then { get; init; }

    /// <summary>The SHA-256 of the text, in hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>The changes that this program brings, by number.</summary>
    public static IReadOnlyList<Migration> Ours()
    {
        const string folder = "Samsyn.Store.Migrations.";
        var assembly = typeof(Migration).Assembly;
        return
        [
            .. from resource in assembly.GetManifestResourceNames()
               where resource.StartsWith(folder, StringComparison.Ordinal)
               let name = resource[folder.Length..]
               orderby name
               let number = int.Parse(name.AsSpan(0, 3), CultureInfo.InvariantCulture)
               select new Migration(number, name, Read(assembly.GetManifestResourceStream(resource)!)) { Then = number == 2 ? JournalCarrying.Carry : null },
        ];
    }

    /// <summary>Makes the changes that are not made yet, each wholly or not at all.</summary>
    /// <exception cref="StoreException">The database was made by a newer program, or by another text of a change.</exception>
    public static async Task Run(Engine engine, IReadOnlyList<Migration> changes, TimeProvider clock, CancellationToken stop)
    {
        await engine.Whole(act => act.Run(List, [], stop), stop);
        foreach (var change in changes)
        {
            await engine.Whole(act => change.Run(engine, act, (changes, clock), stop), stop);
        }
    }

    /// <summary>The changes that were made to a database that has their list.</summary>
    public static Task<IReadOnlyList<(int Number, string Hash)>> Made(DbTransaction act, CancellationToken stop) =>
        act.Rows("select number, hash from migration order by number", [], row => (row.GetInt32(0), row.GetString(1)), stop);

    private const string List =
        """
        create table if not exists migration (
            number  integer not null primary key,
            name    text    not null,
            hash    text    not null,
            made_at bigint  not null
        )
        """;

    // The list of changes made is read inside the transaction: another process may be opening the same database.
    private async Task<bool> Run(Engine engine, DbTransaction act, (IReadOnlyList<Migration> Changes, TimeProvider Clock) all, CancellationToken stop)
    {
        await engine.Hold(act, stop);
        var made = await Made(act, stop);
        Guard(made, all.Changes);
        if (made.Any(one => one.Number == Number))
        {
            return false;
        }

        await act.Run(engine.Own(Text), [], stop);
        await (Then?.Invoke(act, stop) ?? Task.CompletedTask);
        await act.Run(
            "insert into migration (number, name, hash, made_at) values (@1, @2, @3, @4)",
            [Number, Name, Hash, all.Clock.GetUtcNow().Micros()], stop);
        return true;
    }

    /// <summary>Sees that the changes that were made are ours.</summary>
    /// <exception cref="StoreException">One is of a newer program, or has another text.</exception>
    public static void Guard(IReadOnlyList<(int Number, string Hash)> made, IReadOnlyList<Migration> changes)
    {
        foreach (var (number, hash) in made)
        {
            var ours = changes.FirstOrDefault(change => change.Number == number)
                ?? throw new StoreException(Invariant(
                    $"The database has change {number} to its tables, and this program knows no further than {changes.Max(change => change.Number)}. It was opened by a newer Samsyn: start that one, or restore an older copy. Nothing was touched."));
            if (ours.Hash != hash)
            {
                throw new StoreException(Invariant(
                    $"The database has another change {number} to its tables than '{ours.Name}' of this program. The two do not belong together; nothing was touched."));
            }
        }
    }

    private static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
