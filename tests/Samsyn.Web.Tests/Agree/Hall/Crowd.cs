// A hall full of people: all come in, each votes every 0 to 10 seconds and writes something every 0 to 300, and what went wrong is remembered.
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace Samsyn.Web.Tests.Agree.Hall;

/// <summary>A hall full of people.</summary>
internal sealed class Crowd : IDisposable
{
    private readonly SocketsHttpHandler lines = new()
    {
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        MaxConnectionsPerServer = 20_000,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5), // what is left of those who came in all at once goes, as on a phone
    };

    private readonly CancellationTokenSource leaving = new();
    private readonly ConcurrentBag<string> failures = [];
    private readonly ConcurrentBag<(long Sent, long Acknowledged)> votes = [];
    private readonly ConcurrentBag<StreamReader> streams = [];

    public Crowd(Uri site, int people)
    {
        Net = new(lines);
        Phones = [.. Enumerable.Range(0, people).Select(one => new Phone(Net, new Random(one)) { Site = site })];
    }

    /// <summary>By which everybody reaches the site.</summary>
    public HttpClient Net { get; }

    /// <summary>Everybody's phone.</summary>
    public IReadOnlyList<Phone> Phones { get; }

    /// <summary>What went wrong: nothing, in a good hall.</summary>
    public IReadOnlyCollection<string> Failures => failures;

    /// <summary>When each vote was sent and acknowledged.</summary>
    public IReadOnlyCollection<(long Sent, long Acknowledged)> Votes => votes;

    /// <summary>How many streams are open.</summary>
    public int Streams => streams.Count;

    /// <summary>Everybody comes in at the same moment, half of them by typing the code; how long it took until the last was in.</summary>
    public async Task<TimeSpan> Come(string code)
    {
        var begun = Stopwatch.GetTimestamp();
        await All(Phones.Select((phone, number) => number % 2 == 0 ? phone.Type(code, Group(number)) : phone.Come(code, Group(number))));
        return Stopwatch.GetElapsedTime(begun);
    }

    /// <summary>Everybody's page is open, so that it is told when the agenda changes.</summary>
    public Task Follow() => All(Phones.Select(async phone => streams.Add(await phone.Follow(leaving.Token))));

    /// <summary>Some write, so that there is something to vote on.</summary>
    public async Task Begin(int statements)
    {
        await All(Phones.Take(statements).Select((phone, number) => phone.Write($"Statement {number} to begin with")));
        await All(Phones.Select(phone => phone.Look()));
    }

    /// <summary>People vote and write for some time.</summary>
    public Task Live(TimeSpan time) => All(Phones.Select((phone, number) => Live(phone, number, time)));

    public void Dispose()
    {
        leaving.Cancel();
        foreach (var stream in streams)
        {
            stream.Dispose();
        }

        Net.Dispose();
        lines.Dispose();
        leaving.Dispose();
    }

    private async Task Live(Phone phone, int number, TimeSpan time)
    {
        var random = new Random(1_000 + number);
        var begun = Stopwatch.GetTimestamp();
        var (vote, write) = (random.NextDouble() * 10, random.NextDouble() * 300);
        while (Math.Min(vote, write) < time.TotalSeconds)
        {
            var wait = TimeSpan.FromSeconds(Math.Min(vote, write)) - Stopwatch.GetElapsedTime(begun);
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
            if (write < vote)
            {
                await phone.Write(FormattableString.Invariant($"Number {number} says this after {write:F1} seconds"));
                write += random.NextDouble() * 300;
            }
            else
            {
                if (await phone.Vote() is { } done)
                {
                    votes.Add(done);
                }

                vote += random.NextDouble() * 10;
            }
        }
    }

    private static string Group(int number) => FormattableString.Invariant($"g{1 + (number % 3)}");

    // One who fails keeps nobody else from going on.
    private Task All(IEnumerable<Task> everybody) => Task.WhenAll(everybody.Select(async one =>
    {
        try
        {
            await one;
        }
        catch (Exception wrong) when (wrong is HttpRequestException or InvalidOperationException or IOException or TaskCanceledException)
        {
            failures.Add(wrong.Message);
        }
    }));
}
