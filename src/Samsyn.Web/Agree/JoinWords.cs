// What is said to somebody who comes in to a dialogue.
using Samsyn.Loop.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said to somebody who comes in to a dialogue.</summary>
public sealed class JoinWords(Language language) : Words(language)
{
    public string Record => Say(
        sv: "Vi frågar inte vem du är. Det du skriver kan bli en allmän handling, så skriv inget om enskilda personer.",
        da: "Vi spørger ikke, hvem du er. Det, du skriver, kan blive omfattet af aktindsigt, så skriv intet om enkeltpersoner.",
        en: "We do not ask who you are. What you write may become a public record, so write nothing about individual people.");

    public string Come => Say(sv: "Var med", da: "Vær med", en: "Come in");

    public string Choose => Say(sv: "Välj det som stämmer bäst.", da: "Vælg det, der passer bedst.", en: "Choose what fits best.");

    public string Shut => Say(sv: "Dialogen är inte öppen just nu.", da: "Dialogen er ikke åben lige nu.", en: "The dialogue is not open right now.");

    /// <summary>What groups of a kind are asked with.</summary>
    public string Asked(GroupKind kind) => kind switch
    {
        GroupKind.LifeStage => Say(sv: "Vilka talar du för?", da: "Hvem taler du for?", en: "Whom do you speak for?"),
        GroupKind.Sector => Say(sv: "I vilken sektor är du?", da: "I hvilken sektor er du?", en: "Which sector are you in?"),
        GroupKind.Organisation => Say(sv: "Varifrån kommer du?", da: "Hvor kommer du fra?", en: "Where do you come from?"),
        GroupKind.Role => Say(sv: "Vad är du här som?", da: "Hvad er du her som?", en: "What are you here as?"),
        _ => Say(sv: "Vid vilket bord sitter du?", da: "Ved hvilket bord sidder du?", en: "Which table do you sit at?"),
    };
}
