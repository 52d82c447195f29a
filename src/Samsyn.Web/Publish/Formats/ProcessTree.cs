// A process with all that it has started: how much memory they hold together, and their end.
using System.Diagnostics;
using System.Globalization;

namespace Samsyn.Web.Publish.Formats;

/// <summary>A process with all that it has started, and all that work in its folder.</summary>
internal static class ProcessTree
{
    private const string Proc = "/proc";

    /// <summary>The memory in bytes that each of them holds for itself alone, together.</summary>
    /// <remarks>What they share with each other is not counted: it is the program's own files, and does not grow.</remarks>
    public static long Memory(int root) => Of(root, null).Sum(Held);

    /// <summary>Ends all of them.</summary>
    public static void End(int root, string folder)
    {
        // Twice: one that was just being started is found the second time.
        for (var round = 0; round < 2; round++)
        {
            foreach (var member in Of(root, folder))
            {
                End(member);
            }
        }
    }

    // All that descend from it, and all that name its folder, which may have been let go by their parents.
    private static IReadOnlyList<int> Of(int root, string? folder)
    {
        if (!Directory.Exists(Proc))
        {
            return [root];
        }

        var parents = Running().ToDictionary(one => one, ParentOf);
        return [.. parents.Keys.Where(one => Within(one, root, parents) || (folder is not null && Text(one, "cmdline").Contains(folder, StringComparison.Ordinal)))];
    }

    private static bool Within(int one, int root, Dictionary<int, int> parents)
    {
        for (var steps = 0; one > 1 && steps < 64; steps++)
        {
            if (one == root)
            {
                return true;
            }

            one = parents.GetValueOrDefault(one);
        }

        return false;
    }

    private static IEnumerable<int> Running() => Directory.EnumerateDirectories(Proc)
        .Select(entry => int.TryParse(Path.GetFileName(entry), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .Where(number => number > 1 && number != Environment.ProcessId);

    // After the name, which may hold anything, in brackets: state, then parent.
    private static int ParentOf(int process)
    {
        var stat = Text(process, "stat");
        var rest = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 0;
    }

    private static long Held(int process)
    {
        var pages = Text(process, "statm").Split(' ');
        return pages.Length > 2
            ? (long.Parse(pages[1], CultureInfo.InvariantCulture) - long.Parse(pages[2], CultureInfo.InvariantCulture)) * Environment.SystemPageSize
            : 0;
    }

    private static string Text(int process, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(Proc, process.ToString(CultureInfo.InvariantCulture), file));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return ""; // it has ended meanwhile, or is not ours to look into
        }
    }

    private static void End(int process)
    {
        try
        {
            using var one = Process.GetProcessById(process);
            one.Kill();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended by itself.
        }
    }
}
