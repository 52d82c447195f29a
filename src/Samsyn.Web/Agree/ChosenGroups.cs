// Reads which groups somebody says they belong to: one of each kind that the dialogue asks for.
using Samsyn.Loop.Agree;

namespace Samsyn.Web.Agree;

/// <summary>Reads which groups somebody says they belong to.</summary>
internal static class ChosenGroups
{
    /// <summary>The groups that were chosen, and the kinds of which none was.</summary>
    public static (IReadOnlyList<string> Chosen, IReadOnlyList<GroupKind> Lacking) Read(IFormCollection sent, Dialogue dialogue)
    {
        var chosen = dialogue.Groups.Where(group => sent[group.Kind.ToString()] == group.Id).ToList();
        return ([.. chosen.Select(group => group.Id)], [.. dialogue.Groups.Select(group => group.Kind).Distinct().Except(chosen.Select(group => group.Kind))]);
    }
}
