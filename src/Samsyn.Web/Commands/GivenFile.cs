// What is asked of the files that a call names, so that a wrong name is answered in words before anything is begun.
using System.CommandLine.Parsing;

namespace Samsyn.Web.Commands;

/// <summary>Looks at the files that a call names.</summary>
internal static class GivenFile
{
    /// <summary>A folder cannot be read as a file.</summary>
    public static void NotAFolder(SymbolResult given)
    {
        foreach (var name in given.Tokens.Select(token => token.Value).Where(Directory.Exists))
        {
            given.AddError($"'{name}' is a folder; name the files in it.");
        }
    }

    /// <summary>A file to write needs a folder that is there.</summary>
    public static void Writable(SymbolResult given)
    {
        NotAFolder(given);
        foreach (var name in given.Tokens.Select(token => token.Value).Where(name => Path.GetDirectoryName(Path.GetFullPath(name)) is { } folder && !Directory.Exists(folder)))
        {
            given.AddError($"There is no folder to write '{name}' in.");
        }
    }
}
