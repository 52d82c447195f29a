// Puts a finished file in its place so that neither a crash nor a power cut leaves half of it there.
using System.Runtime.InteropServices;
using System.Text;

namespace Samsyn.Store.Operation;

/// <summary>A file that is made under another name, and put in its place when it is whole and on the disk.</summary>
internal static class DurableFile
{
    /// <summary>Puts a file in its place, where it takes the place of what was there.</summary>
    public static void Keep(string made, string place)
    {
        using (var file = new FileStream(made, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Flush(flushToDisk: true);
        }

        File.Move(made, place, overwrite: true);
        Flush(Path.GetDirectoryName(Path.GetFullPath(place))!);
    }

    /// <summary>Makes an empty file that only this user may read: what will be in it concerns people.</summary>
    public static void Begin(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
    }

    /// <summary>Takes away a SQLite file, and what SQLite may have left beside it.</summary>
    public static void Remove(string file)
    {
        foreach (var ending in (string[])["", "-wal", "-shm", "-journal"])
        {
            File.Delete(file + ending);
        }
    }

    // A new name is on the disk when its folder is. The framework cannot open a folder.
    private static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = NativeOpen(Encoding.UTF8.GetBytes(folder + '\0'), 0);
        if (handle >= 0)
        {
            _ = NativeFlush(handle);
            _ = NativeClose(handle);
        }
    }

    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeOpen(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeFlush(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int NativeClose(int handle);
}
