// Holds a text against the one that was approved. BLESS=1 approves what is there now; read the diff before you commit it.
using System.Runtime.CompilerServices;

namespace Samsyn.Web.Tests;

/// <summary>Holds a text against the one that was approved.</summary>
internal static class Golden
{
    public static void Matches(string text, string name, [CallerFilePath] string test = "")
    {
        // One tag a line, so that a diff shows what changed.
        var readable = text.Replace("><", ">\n<", StringComparison.Ordinal);
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Golden", name);
        if (Environment.GetEnvironmentVariable("BLESS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, readable);
        }

        Assert.Equal(File.ReadAllText(file), readable);
    }
}
