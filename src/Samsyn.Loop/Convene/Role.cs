// What somebody may do in a collaboration: roles that people know, and the rights that each brings.
using System.Collections.Frozen;

namespace Samsyn.Loop.Convene;

/// <summary>What somebody is in a collaboration. One person may have several roles.</summary>
public enum Role
{
    /// <summary>Sees everything that is not private, also drafts.</summary>
    Reader,

    /// <summary>Writes in dialogues, reviews and texts.</summary>
    Contributor,

    /// <summary>Leads dialogues.</summary>
    Facilitator,

    /// <summary>Brings figures in, and takes them back.</summary>
    Analyst,

    /// <summary>Runs the work: figures, bodies, meetings, plans, and what is published.</summary>
    Strategist,

    /// <summary>Answers for the collaboration: members, settings, and everything else.</summary>
    Owner,
}

/// <summary>Something that not everybody may do.</summary>
public enum Right
{
    /// <summary>See what is not published.</summary>
    Read,

    /// <summary>Write in what is open for writing.</summary>
    Contribute,

    /// <summary>Lead a dialogue.</summary>
    Facilitate,

    /// <summary>Import and roll back figures; change places, indicators and recipes.</summary>
    Measure,

    /// <summary>Change organisations, bodies, meetings, matters and programmes.</summary>
    Convene,

    /// <summary>Publish something, and take it back.</summary>
    Publish,

    /// <summary>Read the whole journal, and export the record of a matter.</summary>
    Audit,

    /// <summary>Invite members, change their roles, and change the collaboration's settings.</summary>
    Govern,
}

/// <summary>Which role brings which rights.</summary>
public static class Rights
{
    private static readonly FrozenDictionary<Role, FrozenSet<Right>> ByRole = new Dictionary<Role, FrozenSet<Right>>
    {
        [Role.Reader] = Set(Right.Read),
        [Role.Contributor] = Set(Right.Read, Right.Contribute),
        [Role.Facilitator] = Set(Right.Read, Right.Contribute, Right.Facilitate),
        [Role.Analyst] = Set(Right.Read, Right.Contribute, Right.Measure, Right.Audit),
        [Role.Strategist] = Set(Right.Read, Right.Contribute, Right.Facilitate, Right.Measure, Right.Convene, Right.Publish, Right.Audit),
        [Role.Owner] = Set(Enum.GetValues<Right>()),
    }.ToFrozenDictionary();

    /// <summary>The rights of a role.</summary>
    public static IReadOnlySet<Right> Of(Role role) => ByRole[role];

    /// <summary>Whether one of the roles brings the right.</summary>
    public static bool Bring(this IEnumerable<Role> roles, Right right)
    {
        ArgumentNullException.ThrowIfNull(roles);
        return roles.Any(role => ByRole[role].Contains(right));
    }

    private static FrozenSet<Right> Set(params ReadOnlySpan<Right> rights) => FrozenSet.Create(rights);
}
