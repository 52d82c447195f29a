// Shows a bar to a person who watches, when something takes more than a second.
using System.Globalization;
using Spectre.Console;

namespace Samsyn.Web.Commands;

/// <summary>How far something long has come.</summary>
internal sealed class Progressing
{
    private long done;

    /// <summary>How many there are to do; 0 while that is not known.</summary>
    public long All { get; set; }

    /// <summary>How many are done.</summary>
    public long Done => Interlocked.Read(ref done);

    /// <summary>One more is done.</summary>
    public void Step() => Interlocked.Increment(ref done);
}

/// <summary>Shows a bar while something long runs.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs some work. A bar shows on the error stream, so that the answer stays clean.</summary>
    public static async Task<T> For<T>(Streams streams, string what, Progressing progress, Func<T> work)
    {
        var running = Task.Run(work);
        if (streams.Watched && await Task.WhenAny(running, Task.Delay(Patience)) != running)
        {
            await Show(streams, what, progress, running);
        }

        return await running;
    }

    private static Task Show(Streams streams, string what, Progressing progress, Task running)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Talk) });
        return console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var bar = context.AddTask(Markup.Escape(what));
            while (await Task.WhenAny(running, Task.Delay(Glance)) != running)
            {
                bar.IsIndeterminate = progress.All == 0;
                bar.MaxValue = Math.Max(progress.All, 1);
                bar.Value = progress.All == 0 ? 0 : progress.Done;
                bar.Description = $"{Markup.Escape(what)} {progress.Done.ToString("N0", CultureInfo.InvariantCulture)}";
            }
        });
    }
}
