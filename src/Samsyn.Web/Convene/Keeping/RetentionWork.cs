// Once a day, forgets what is to be forgotten: one server does it, and says in the journal and on a page what it did.
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Store.Operation;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Keeping;

/// <summary>Where the copies lie that were made without being asked for.</summary>
internal sealed record CopiesFolder(DirectoryInfo Folder);

/// <summary>Forgets once a day what is to be forgotten; soon after the start when the day's work is not done.</summary>
internal sealed partial class RetentionWork(
    SamsynStore store, RetentionPeriods periods, CopiesFolder copies, ILetters letters, PublicAddress site, SignInBoard board, TimeProvider clock, ILogger<RetentionWork> log)
    : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(30);

    /// <summary>Does the day's work; null when another server has it, or it is done.</summary>
    public async Task<IReadOnlyList<Forgotten>?> Day(CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var old = OldCopies.Forget(copies.Folder, periods, today); // each server has a folder of its own
        if (!await store.RetentionRuns.Begin(today, stop))
        {
            return null;
        }

        var done = new List<Forgotten> { new("copies", old), new("logins told", await Tell(stop)), new("logins erased", await Erase(stop)) };
        foreach (var kind in store.Retained)
        {
            done.Add(new(kind.What, await kind.Forget(periods, stop)));
        }

        Forgotten[] some = [.. done.Where(one => one.Amount > 0)];
        await store.RetentionRuns.Finish(today, some, stop);
        return some;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, clock, stoppingToken);
        while (true)
        {
            try
            {
                await Day(stoppingToken);
            }
#pragma warning disable CA1031 // a day that fails is tried again, and must not stop the site
            catch (Exception wrong) when (wrong is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Failed(log, wrong);
            }

            await Task.Delay(Between, clock, stoppingToken);
        }
    }

    private async Task<int> Tell(CancellationToken stop)
    {
        var unused = await store.UnusedLogins.Tell(periods, stop);
        foreach (var login in unused.Where(_ => letters.CanSend))
        {
            var language = Language.Of(login.Language);
            letters.Send(new LetterWords(language).Unused(login, site.Of(Address.SignIn(language)), clock.GetUtcNow().AddDays(periods.Notice)));
        }

        return unused.Count;
    }

    private async Task<int> Erase(CancellationToken stop)
    {
        var erased = await store.UnusedLogins.Erase(periods, stop);
        foreach (var login in erased)
        {
            board.Forget(login.Id);
        }

        return erased.Count;
    }

    [LoggerMessage(LogLevel.Error, "What is to be forgotten today could not be forgotten; it is tried again.")]
    private static partial void Failed(ILogger log, Exception error);
}
