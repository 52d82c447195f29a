// Reads the file of settings: a line each, NAME=value, as systemd reads its own files of environment variables.
using static System.FormattableString;

namespace Samsyn.Web.Operation;

/// <summary>Reads the file of settings.</summary>
internal static class SettingsFile
{
    /// <summary>Reads it.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="refused">A setting that may not stand in it; null when all may.</param>
    /// <exception cref="SettingException">It cannot be read, or a line is no setting. The message names file and line, never the value.</exception>
    public static Dictionary<string, string> Read(string path, Setting? refused)
    {
        var said = new Dictionary<string, string>();
        foreach (var (number, line) in Lines(path).Index())
        {
            var written = line.Trim();
            if (written.Length == 0 || written[0] is '#' or ';')
            {
                continue;
            }

            var parted = written.IndexOf('=', StringComparison.Ordinal);
            var name = parted < 0 ? written : written[..parted].TrimEnd();
            var wrong = said.ContainsKey(name) ? "is set twice" : Wrong(name, parted, refused);
            if (wrong is not null)
            {
                throw new SettingException(Invariant($"{path}, line {number + 1}: {(parted < 0 ? "the line" : name)} {wrong}."));
            }

            said[name] = Bare(written[(parted + 1)..].Trim());
        }

        return said;
    }

    private static string? Wrong(string name, int parted, Setting? refused) =>
        parted < 0 ? "is no setting: NAME=value is wanted"
        : Setting.All.All(one => one.Name != name) ? "is no setting that Samsyn knows; docs/settings.md lists them"
        : name == Setting.File.Name ? "names the file itself, and is said in the environment only"
        : name == refused?.Name ? "names the folder in which this file lies; say it in the environment or with --data"
        : null;

    private static string Bare(string value) => value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;

    private static string[] Lines(string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"The file of settings cannot be read: {wrong.Message}", wrong);
        }
    }
}
