// Which of the groups that results are told for each participant said they belong to.
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>Which of the groups that results are told for each participant belongs to.</summary>
internal sealed class GroupIndex
{
    private readonly IReadOnlyList<string> groups;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> declared;

    private GroupIndex(IReadOnlyList<string> groups, IReadOnlyDictionary<string, IReadOnlyList<string>> declared) => (this.groups, this.declared) = (groups, declared);

    /// <summary>How many groups results are told for.</summary>
    public int Count => groups.Count;

    /// <summary>The groups of a dialogue and of those who take part in it now.</summary>
    public static GroupIndex Of(Room room) => new(
        [.. Results.Groups(room.Dialogue).Select(one => one.Id)], room.Participants().ToDictionary(one => one.Participant.Id, one => one.Participant.Groups));

    /// <summary>The number of somebody's group, from 0; null when they are of none.</summary>
    public int? Of(string participant)
    {
        if (declared.TryGetValue(participant, out var own))
        {
            for (var group = 0; group < groups.Count; group++)
            {
                if (own.Contains(groups[group]))
                {
                    return group;
                }
            }
        }

        return null;
    }
}
