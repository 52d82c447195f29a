// Those who wait to ask one host, and when it was asked last.
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services;

/// <summary>Those who wait to ask one host. Lives as long as the program: hosts are few.</summary>
internal sealed class HostQueue(ServiceLimits limits)
{
    private readonly Queue<DateTimeOffset> asked = new();

    /// <summary>Whose turn it is.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>How often the host may be asked.</summary>
    public ServiceLimits Limits { get; set; } = limits;

    /// <summary>Waits until one more question stays within the limits, and counts it.</summary>
    public async Task Wait(TimeProvider clock, CancellationToken stop)
    {
        var allowed = Limits;
        var calls = Math.Max(1, allowed.Calls);
        while (asked.Count > calls)
        {
            asked.Dequeue();
        }

        if (asked.Count == calls && asked.Dequeue() + allowed.Window - clock.GetUtcNow() is { Ticks: > 0 } pause)
        {
            await Task.Delay(pause, clock, stop);
        }

        asked.Enqueue(clock.GetUtcNow());
    }
}
