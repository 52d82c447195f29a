// What this installation has set: the environment first, then the file of settings.
using System.Collections;

namespace Samsyn.Web.Operation;

/// <summary>What is set. The only place where the environment is asked.</summary>
internal sealed class Settings
{
    /// <summary>The file that is looked for in the data folder when none is named.</summary>
    public const string FileName = "settings.conf";

    private readonly Dictionary<string, string> said;

    private Settings(Dictionary<string, string> said) => this.said = said;

    /// <summary>What a setting says; null when it says nothing.</summary>
    public string? this[Setting setting] => said.TryGetValue(setting.Name, out var value) && value.Length > 0 ? value : null;

    /// <summary>Everything that is set, for the site's own configuration.</summary>
    public IEnumerable<KeyValuePair<string, string?>> All => said.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value));

    /// <summary>Names in the environment that look like settings and are none: mistyped, or of another version.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    /// <summary>What is set here and now.</summary>
    /// <param name="dataFolder">The data folder, in which the file is looked for when none is named; null when the folder is what is asked for.</param>
    /// <exception cref="SettingException">The file cannot be read, or says something that is no setting.</exception>
    public static Settings Here(string? dataFolder) => Of(Environment(), dataFolder);

    /// <summary>What an environment and the file together set.</summary>
    public static Settings Of(IReadOnlyDictionary<string, string> environment, string? dataFolder)
    {
        var named = environment.GetValueOrDefault(Setting.File.Name) is { Length: > 0 } name ? name : null;
        var file = named ?? (dataFolder is null ? null : Path.Combine(dataFolder, FileName));
        var said = file is not null && (named is not null || File.Exists(file)) ? SettingsFile.Read(file, named is null ? Setting.Data : null) : [];
        foreach (var (setting, value) in environment.Where(pair => pair.Value.Length > 0 && Setting.All.Any(one => one.Name == pair.Key)))
        {
            said[setting] = value;
        }

        return new(said)
        {
            Unknown = [.. environment.Keys.Where(key => key.StartsWith(Setting.Prefix, StringComparison.Ordinal) && Setting.All.All(one => one.Name != key)).Order(StringComparer.Ordinal)],
        };
    }

    private static Dictionary<string, string> Environment() => System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");
}
