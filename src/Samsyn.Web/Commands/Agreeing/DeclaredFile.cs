// Reads which group each participant has said that they belong to.
using Samsyn.Loop;
using Samsyn.Sources.Columns;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>Declared groups.</summary>
/// <param name="Names">The groups, in the order in which they are first named.</param>
/// <param name="GroupOf">The group of each participant, from 0.</param>
internal sealed record DeclaredGroups(IReadOnlyList<string> Names, IReadOnlyDictionary<string, int> GroupOf)
{
    /// <summary>No groups.</summary>
    public static DeclaredGroups None { get; } = new([], new Dictionary<string, int>());

    /// <summary>How many people are of each group.</summary>
    public IReadOnlyList<int> People => [.. Names.Select((_, group) => GroupOf.Values.Count(own => own == group))];
}

/// <summary>Reads declared groups.</summary>
internal static class DeclaredFile
{
    /// <summary>The groups, or everything that is wrong with the file.</summary>
    public static Checked<DeclaredGroups> Read(string path) => ColumnFile.Read(path, ["participant", "group"], Read);

    private static DeclaredGroups Read(ColumnFile file)
    {
        var (participant, group) = (file["participant"], file["group"]);
        var (names, groupOf) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (who, where, own) in file.Rows(row => (row.Word(participant), row.At(group), row.Word(group))))
        {
            if (!names.Contains(own))
            {
                names.Add(own);
            }

            if (!groupOf.TryAdd(who, names.IndexOf(own)) && names[groupOf[who]] != own)
            {
                file.Wrong(new(where, FlawKind.Disagrees, own, names[groupOf[who]]));
            }
        }

        return new(names, groupOf);
    }
}
