// Looks a whole store through: does it lie well on the disk, does everything it leans on exist, are the figures those that were written?
using System.Data.Common;

namespace Samsyn.Store.Operation.Checks;

/// <summary>What came of looking for one thing.</summary>
/// <param name="What">What was looked through.</param>
/// <param name="Looked">How many were looked at.</param>
/// <param name="Wrong">What is wrong, each in a sentence; none when all is well.</param>
public sealed record CheckAnswer(string What, long Looked, IReadOnlyList<string> Wrong);

/// <summary>Looks a whole store through.</summary>
public static class Checking
{
    // To look for more, add a check here.
    private static readonly IReadOnlyList<Check> All = [new DamageCheck(), new MigrationCheck(), new LeaningCheck(), new JournalCheck(), new DisposalCheck(), new ChunkCheck(), new EditionCheck()];

    /// <summary>Looks a store through, and changes nothing.</summary>
    /// <exception cref="StoreException">There is no store, or it cannot be opened.</exception>
    public static async Task<IReadOnlyList<CheckAnswer>> Of(StoreAddress at, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(at);
        if (at is StoreAddress.InFolder && !File.Exists(at.ToString()))
        {
            throw new StoreException($"There is no store at {at}.") { IsWrongCall = true };
        }

        try
        {
            using var hold = FolderHold.OfFile(at);
            await using var engine = SamsynStore.EngineAt(at);
            await engine.Reach(stop);
            return await Of(engine, stop);
        }
        catch (Exception wrong)
        {
            Trouble.Tell(wrong, at);
            throw;
        }
    }

    internal static async Task<IReadOnlyList<CheckAnswer>> Of(Engine engine, CancellationToken stop)
    {
        var answers = new List<CheckAnswer>();
        foreach (var check in All)
        {
            answers.Add(await Of(check, engine, stop));
        }

        return answers;
    }

    // What cannot even be read is wrong, and no reason not to look at the rest.
    private static async Task<CheckAnswer> Of(Check check, Engine engine, CancellationToken stop)
    {
        try
        {
            var (looked, wrong) = await check.Run(engine, stop);
            return new(check.What, looked, wrong);
        }
        catch (DbException unreadable) when (unreadable is not Microsoft.Data.Sqlite.SqliteException { SqliteErrorCode: 26 })
        {
            return new(check.What, 0, [$"{check.What} could not be read: {unreadable.Message}"]);
        }
    }
}
