// What the page says on which things are tied together.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the page says on which things are tied together.</summary>
public sealed class LinkWords(Language language) : Words(language)
{
    public string LinksTitle => Say(sv: "Kopplingar", da: "Koblinger", en: "Ties");

    public string LinksLead => Say(
        sv: "En koppling säger att det ena ledde till det andra. Den som tas bort står kvar i journalen.",
        da: "En kobling siger, at det ene førte til det andet. Den, der fjernes, står fortsat i journalen.",
        en: "A tie says that the one led to the other. One that is taken away stays in the journal.");

    public string RemoveLink => Say(sv: "Ta bort kopplingen", da: "Fjern koblingen", en: "Take the tie away");

    public string TieTitle => Say(sv: "Koppla till något mer", da: "Kobl til noget mere", en: "Tie to something more");

    public string Which => Say(sv: "Vad är det?", da: "Hvad er det?", en: "What is it?");

    public string Other => Say(sv: "Vilket?", da: "Hvilket?", en: "Which?");

    public string Reason => Say(sv: "Varför?", da: "Hvorfor?", en: "Why?");

    public string Tie => Say(sv: "Koppla ihop", da: "Kobl sammen", en: "Tie together");
}
