// Asks patiently: one question at a time to each house, no more often than it allows, and again when told to come later.
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services;

/// <summary>Asks patiently: one question at a time to each host, within its limits, and again when it is told to come later.</summary>
/// <param name="inner">What asks.</param>
/// <param name="clock">Tells the time and waits.</param>
public sealed class Patient(IHttp inner, TimeProvider clock) : IHttp
{
    /// <summary>How many times a question is put before it is given up.</summary>
    public const int MostTries = 5;

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);
    private static readonly ServiceLimits Polite = new(null, 10, TimeSpan.FromSeconds(10));

    private readonly ConcurrentDictionary<string, HostQueue> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Asks a host no more often than it allows from now on.</summary>
    /// <param name="address">An address at the host.</param>
    /// <param name="limits">What it allows.</param>
    public void Keep(Uri address, ServiceLimits limits)
    {
        ArgumentNullException.ThrowIfNull(address);
        Queue(address).Limits = limits;
    }

    /// <inheritdoc />
    public async Task<Checked<HttpAnswer>> Send(HttpAsk ask, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(ask);
        var queue = Queue(ask.Address);
        await queue.Turn.WaitAsync(stop);
        try
        {
            for (var tries = 1; ; tries++)
            {
                await queue.Wait(clock, stop);
                var tried = await Try(ask, stop);
                if (tried.IsFinal || tries == MostTries || Pause(tried, tries) is not { } pause)
                {
                    return tried.Answer;
                }

                await Task.Delay(pause, clock, stop);
            }
        }
        finally
        {
            queue.Turn.Release();
        }
    }

    private HostQueue Queue(Uri address) => hosts.GetOrAdd(address.Authority, _ => new(Polite));

    private async Task<Tried> Try(HttpAsk ask, CancellationToken stop)
    {
        try
        {
            var answer = await inner.Send(ask, stop);
            return new(answer, answer is not Checked<HttpAnswer>.Sound { Value: var told } || !Later(told), (answer as Checked<HttpAnswer>.Sound)?.Value.RetryAfter);
        }
        catch (Exception silent) when (silent is HttpRequestException or IOException or TimeoutException)
        {
            // The framework tells a net that does not carry by exceptions; to whoever asked it is an answer that did not come.
            return new(new Checked<HttpAnswer>.Flawed(new Flaw(new Where.Address(ask.Told), FlawKind.NoAnswer, silent.Message)), false, null);
        }
    }

    // Some proxies say 417 with a page of their own when they are out of sorts.
    private static bool Later(HttpAnswer answer) =>
        answer.Status is 429 or 502 or 503 or 504 || (answer.Status == 417 && FileKinds.Of(answer.Bytes.Span[..Math.Min(answer.Bytes.Length, 1000)]) is FileKind.Html);

    // Longer each time, and never to the second alike, so that many who were turned away do not come back together. Null: too long to stand and wait.
    private TimeSpan? Pause(Tried tried, int tries)
    {
        var own = TimeSpan.FromSeconds(Math.Pow(2, tries) * (0.5 + (RandomNumberGenerator.GetInt32(1000) / 1000.0)));
        var told = After(tried.RetryAfter);
        return told is null ? own : told > LongestWait ? null : told > own ? told : own;
    }

    private TimeSpan? After(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date - clock.GetUtcNow()
        : null;

    private sealed record Tried(Checked<HttpAnswer> Answer, bool IsFinal, string? RetryAfter);
}
