// A web without a net: answers that were recorded, or made by hand, and a list of what was asked.
using System.Text;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services;

namespace Samsyn.Tests.Sources.Services;

/// <summary>Answers by the beginning of the address; several answers to one are given in turn, and the last again and again.</summary>
internal sealed class RecordedHttp : IHttp
{
    private readonly List<(string Part, Queue<Func<HttpAsk, HttpAnswer>> Answers)> known = [];

    public List<HttpAsk> Asked { get; } = [];

    public RecordedHttp File(string part, string file, string type = "application/json; charset=utf-8") => Answer(part, new HttpAnswer(200, System.IO.File.ReadAllBytes(Reference.File("sources/" + file))) { Type = type });

    public RecordedHttp Text(string part, string text, int status = 200, string? retryAfter = null) => Answer(part, new HttpAnswer(status, Encoding.UTF8.GetBytes(text)) { Type = "application/json", RetryAfter = retryAfter });

    public RecordedHttp Answer(string part, params HttpAnswer[] answers) => Answer(part, [.. answers.Select(answer => (Func<HttpAsk, HttpAnswer>)(_ => answer))]);

    public RecordedHttp Answer(string part, params Func<HttpAsk, HttpAnswer>[] answers)
    {
        known.Add((part, new(answers)));
        return this;
    }

    public Task<Checked<HttpAnswer>> Send(HttpAsk ask, CancellationToken stop)
    {
        Asked.Add(ask);
        var (_, answers) = known.Find(one => Uri.UnescapeDataString(ask.Address.ToString()).Contains(one.Part, StringComparison.Ordinal));
        return answers is null
            ? throw new InvalidOperationException($"Nothing was recorded for {ask.Told}.")
            : Task.FromResult<Checked<HttpAnswer>>(new Checked<HttpAnswer>.Sound((answers.Count > 1 ? answers.Dequeue() : answers.Peek())(ask)));
    }

    public IConnector Of(ServiceKind kind, QuickClock? clock = null) => Connectors.Of(kind, this, clock ?? new QuickClock());
}

/// <summary>A clock on which waiting takes no time: it jumps to the end of each wait.</summary>
internal sealed class QuickClock : TimeProvider
{
    private readonly Lock turn = new();

    public DateTimeOffset Now { get; private set; } = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Waits { get; } = [];

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (turn)
        {
            Now += dueTime;
            Waits.Add(dueTime);
        }

        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}

/// <summary>Short ways to what is sound, and to what is wrong.</summary>
internal static class ServiceChecks
{
    public static async Task<T> Sound<T>(this Task<Checked<T>> task) => (await task).Sound();

    public static T Sound<T>(this Checked<T> read) => read is Checked<T>.Flawed { Flaws: var flaws }
        ? throw new Xunit.Sdk.XunitException(string.Join('\n', flaws))
        : ((Checked<T>.Sound)read).Value;

    public static async Task<IReadOnlyList<Flaw>> Flaws<T>(this Task<Checked<T>> task) => (await task).Flaws();

    public static IReadOnlyList<Flaw> Flaws<T>(this Checked<T> read) => Assert.IsType<Checked<T>.Flawed>(read).Flaws;

    public static IReadOnlyList<Samsyn.Loop.Measure.Draft> Drafts(this ParsedAnswers parsed) =>
        [.. parsed.Figures.Select(one => one is Samsyn.Loop.Measure.Drafted.Flawed { Flaws: var flaws } ? throw new Xunit.Sdk.XunitException(string.Join('\n', flaws)) : ((Samsyn.Loop.Measure.Drafted.Sound)one).Draft)];

    public static RawAnswer Raw(string text, string address = "https://service.example/data", string format = "json") => Raw(Encoding.UTF8.GetBytes(text), address, format);

    public static RawAnswer Raw(byte[] bytes, string address, string format) => new(new FetchChunk(new Uri(address), null, null) { Format = format }, bytes, "application/json", new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero));
}
