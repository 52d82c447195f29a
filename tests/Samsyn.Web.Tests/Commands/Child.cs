// The program as it is installed, started as a process of its own, as another user if need be.
using System.Diagnostics;

namespace Samsyn.Web.Tests.Commands;

/// <summary>The program in a process of its own.</summary>
internal static class Child
{
    /// <summary>Starts it.</summary>
    /// <param name="words">The command.</param>
    /// <param name="database">What the environment says of the database; null for nothing.</param>
    /// <param name="nobody">Whether it is started in the name of a user without rights, where this one has all.</param>
    public static Process Start(string[] words, string? database = null, bool nobody = false)
    {
        string[] call = ["dotnet", typeof(Site).Assembly.Location, .. words];
        string[] all = nobody && Environment.UserName == "root" ? ["runuser", "-u", "nobody", "--", .. call] : call;
        var start = new ProcessStartInfo(all[0], all[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SAMSYN_DATABASE"] = database ?? "";
        return Process.Start(start)!;
    }

    /// <summary>Starts it, and waits for its end.</summary>
    public static async Task<Terminal> Run(string[] words, string? database = null, bool nobody = false)
    {
        using var process = Start(words, database, nobody);
        var (answer, talk) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, await answer, await talk);
    }
}
