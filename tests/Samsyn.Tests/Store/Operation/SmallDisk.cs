// A disk of a few megabytes that a test can fill, or have read only. Needs a machine that lets the tests mount one.
using System.Diagnostics;

namespace Samsyn.Tests.Store.Operation;

/// <summary>A small disk in memory.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    private string Filler => Path.Combine(Folder, "filler");

    public static SmallDisk Mount(int megabytes)
    {
        var disk = new SmallDisk(Directory.CreateTempSubdirectory("samsyn-disk-").FullName);
        Assert.True(Ran("mount", "-t", "tmpfs", "-o", FormattableString.Invariant($"size={megabytes}m,mode=777"), "samsyn-test", disk.Folder));
        return disk;
    }

    /// <summary>Whether a disk can be mounted here.</summary>
    public static bool Possible { get; } = TryOnce();

    /// <summary>Fills it to the last byte.</summary>
    public void Fill()
    {
        using var file = new FileStream(Filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var piece = 65536; piece > 0; piece /= 16)
        {
            try
            {
                while (true)
                {
                    file.Write(new byte[piece]);
                }
            }
            catch (IOException)
            {
                // No room for a piece of this size.
            }
        }
    }

    /// <summary>Makes room again.</summary>
    public void Empty() => File.Delete(Filler);

    /// <summary>Lets nobody write any more.</summary>
    public void ReadOnly() => Assert.True(Ran("mount", "-o", "remount,ro", Folder));

    public void Dispose()
    {
        Ran("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static bool TryOnce()
    {
        var folder = Directory.CreateTempSubdirectory("samsyn-disk-").FullName;
        var possible = Environment.UserName == "root" && Ran("mount", "-t", "tmpfs", "-o", "size=1m", "samsyn-test", folder) && Ran("umount", folder);
        Directory.Delete(folder);
        return possible;
    }

    private static bool Ran(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

/// <summary>A test that needs a small disk.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.Possible ? null! : "This machine lets no small disk be mounted.";
}
