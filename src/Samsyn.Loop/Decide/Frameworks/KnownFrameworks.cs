// The frameworks that come with Samsyn. A new version is added beside the old one, since plans refer to both.
namespace Samsyn.Loop.Decide.Frameworks;

/// <summary>The frameworks that come with Samsyn.</summary>
public static class KnownFrameworks
{
    /// <summary>All of them: Sweden, its regions and cities, Denmark, Norway, and beyond.</summary>
    public static IReadOnlyList<Framework> All => field ??= [.. SwedishFrameworks.All, .. OtherFrameworks.All];

    /// <summary>One of them; null when there is none of this identity.</summary>
    public static Framework? Find(string? id) => All.FirstOrDefault(one => one.Id == id);

    /// <summary>The target from which a goal was adopted, such as <c>se-strategy-2017/caries-3</c>; null for none.</summary>
    public static (Framework Framework, FrameworkTarget Target)? TargetOf(string? origin) =>
        origin?.Split('/') is [var id, var code] && Find(id) is { } framework && framework.Targets.FirstOrDefault(one => one.Code == code) is { } target ? (framework, target) : null;
}
