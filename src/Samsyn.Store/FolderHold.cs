// Who uses a data folder: many may work in it at once, and nobody while what it holds is exchanged.
using static System.FormattableString;

namespace Samsyn.Store;

/// <summary>Use of a data folder; ends when it is disposed of, or with the program.</summary>
internal static class FolderHold
{
    private const string FileName = "samsyn.lock";

    /// <summary>Uses a folder beside others.</summary>
    /// <exception cref="StoreException">What it holds is being exchanged.</exception>
    public static IDisposable Shared(string folder) => Take(
        folder, FileShare.Read, "is being restored or moved at this moment. Wait until that is done.");

    /// <summary>Uses the folder of a store that is a file beside others, so that nobody puts another file in its place meanwhile; nothing for one on a server.</summary>
    public static IDisposable? OfFile(StoreAddress at) => at is StoreAddress.InFolder(var folder) ? Shared(folder) : null;

    /// <summary>Uses a folder alone.</summary>
    /// <exception cref="StoreException">Somebody else uses it.</exception>
    public static IDisposable Alone(string folder)
    {
        var hold = Take(folder, FileShare.None, "is in use by a Samsyn that runs. Stop it first; nothing was touched.");
        foreach (var left in Directory.EnumerateFiles(folder, "samsyn-*.part*"))
        {
            File.Delete(left); // by a restore or a move that was killed
        }

        return hold;
    }

    // The file is never taken away: whoever made it anew would hold another one than those who hold the old.
    private static FileStream Take(string folder, FileShare share, string why)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        using (new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete))
        {
            // Only to have it made.
        }

        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, share);
        }
        catch (IOException held) when (held is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new StoreException(Invariant($"The data folder {folder} {why}"), held);
        }
    }
}
