// How roles are called, and what each may do.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>How roles are called.</summary>
public sealed class RoleWords(Language language) : Words(language)
{
    /// <summary>A role, as it stands inside a sentence.</summary>
    public string Named(Role role) => role switch
    {
        Role.Owner => Say(sv: "ägare", da: "ejer", en: "owner"),
        Role.Strategist => Say(sv: "strateg", da: "strateg", en: "strategist"),
        Role.Analyst => Say(sv: "analytiker", da: "analytiker", en: "analyst"),
        Role.Facilitator => Say(sv: "samtalsledare", da: "facilitator", en: "facilitator"),
        Role.Contributor => Say(sv: "bidragsgivare", da: "bidragyder", en: "contributor"),
        _ => Say(sv: "läsare", da: "læser", en: "reader"),
    };

    /// <summary>A role, as it stands first.</summary>
    public string Title(Role role) => char.ToUpper(Named(role)[0], Language.Culture) + Named(role)[1..];

    /// <summary>What a role may do, in a sentence.</summary>
    public string May(Role role) => role switch
    {
        Role.Owner => Say(
            sv: "Svarar för samarbetet: medlemmar, inställningar och allt annat.",
            da: "Står for samarbejdet: medlemmer, indstillinger og alt andet.",
            en: "Answers for the collaboration: members, settings and everything else."),
        Role.Strategist => Say(
            sv: "Driver arbetet: siffror, organ, möten, planer och vad som publiceras.",
            da: "Driver arbejdet: tal, organer, møder, planer og hvad der offentliggøres.",
            en: "Runs the work: figures, bodies, meetings, plans and what is published."),
        Role.Analyst => Say(sv: "Läser in siffror och tar tillbaka dem.", da: "Indlæser tal og tager dem tilbage.", en: "Brings figures in and takes them back."),
        Role.Facilitator => Say(sv: "Leder dialoger.", da: "Leder dialoger.", en: "Leads dialogues."),
        Role.Contributor => Say(sv: "Skriver i dialoger, granskningar och texter.", da: "Skriver i dialoger, gennemgange og tekster.", en: "Writes in dialogues, reviews and texts."),
        _ => Say(sv: "Ser allt som inte är privat, även utkast.", da: "Ser alt, der ikke er privat, også udkast.", en: "Sees everything that is not private, also drafts."),
    };

    /// <summary>Roles in a row: owner and analyst; those who have left have none.</summary>
    public string List(IEnumerable<Role> roles)
    {
        string[] named = [.. roles.OrderDescending().Select(Named)];
        var and = Say(sv: "och", da: "og", en: "and");
        return named.Length switch
        {
            0 => Say(sv: "utan roll", da: "uden rolle", en: "without a role"),
            1 => named[0],
            _ => $"{string.Join(", ", named[..^1])} {and} {named[^1]}",
        };
    }

    /// <summary>All roles, the widest first.</summary>
    public static IReadOnlyList<Role> All { get; } = [.. Enum.GetValues<Role>().OrderDescending()];
}
