// How acts on the plan are told in the journal.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>How acts on the plan are told in the journal.</summary>
internal sealed class PlanJournalWords(Language language) : Words(language)
{
    /// <summary>That something was added; null for other acts.</summary>
    public string? Added(string act) => act switch
    {
        "challenge kept" => Say(sv: "Lade till en utmaning", da: "Tilføjede en udfordring", en: "Added a challenge"),
        "recommendation kept" => Say(sv: "Lade till en rekommendation", da: "Tilføjede en anbefaling", en: "Added a recommendation"),
        "goal kept" => Say(sv: "Lade till ett mål", da: "Tilføjede et mål", en: "Added a goal"),
        "intervention kept" => Say(sv: "Lade till en insats", da: "Tilføjede en indsats", en: "Added an intervention"),
        "commitment kept" => Say(sv: "Lade till ett åtagande", da: "Tilføjede en forpligtelse", en: "Added a commitment"),
        "package kept" => Say(sv: "Lade till ett paket inför beslut", da: "Tilføjede en pakke før beslutning", en: "Added a package before a decision"),
        "idea kept" => Say(sv: "Lade till en idé", da: "Tilføjede en idé", en: "Added an idea"),
        "framework kept" => Say(sv: "Lade till ett eget ramverk", da: "Tilføjede en egen ramme", en: "Added a framework of one's own"),
        "decision kept" => Say(sv: "Antecknade ett beslut", da: "Noterede en beslutning", en: "Recorded a decision"),
        "round kept" => Say(sv: "Förberedde en uppföljning", da: "Forberedte en opfølgning", en: "Prepared a round"),
        "evaluation kept" => Say(sv: "Förberedde en utvärdering", da: "Forberedte en evaluering", en: "Prepared an evaluation"),
        _ => null,
    };

    /// <summary>What was done; null for other acts.</summary>
    public string? Act(string act) => act switch
    {
        "challenge kept" => Say(sv: "Ändrade en utmaning", da: "Ændrede en udfordring", en: "Changed a challenge"),
        "recommendation kept" => Say(sv: "Ändrade en rekommendation", da: "Ændrede en anbefaling", en: "Changed a recommendation"),
        "goal kept" => Say(sv: "Ändrade ett mål", da: "Ændrede et mål", en: "Changed a goal"),
        "intervention kept" => Say(sv: "Ändrade en insats", da: "Ændrede en indsats", en: "Changed an intervention"),
        "commitment kept" => Say(sv: "Ändrade ett åtagande", da: "Ændrede en forpligtelse", en: "Changed a commitment"),
        "package kept" => Say(sv: "Ändrade ett paket inför beslut", da: "Ændrede en pakke før beslutning", en: "Changed a package before a decision"),
        "idea kept" => Say(sv: "Ändrade en idé", da: "Ændrede en idé", en: "Changed an idea"),
        "framework kept" => Say(sv: "Ändrade ett eget ramverk", da: "Ændrede en egen ramme", en: "Changed a framework of one's own"),
        "decision kept" => Say(sv: "Ändrade ett antecknat beslut", da: "Ændrede en noteret beslutning", en: "Changed a recorded decision"),
        "round kept" => Say(sv: "Ändrade en uppföljning", da: "Ændrede en opfølgning", en: "Changed a round"),
        "evaluation kept" => Say(sv: "Ändrade en utvärdering", da: "Ændrede en evaluering", en: "Changed an evaluation"),
        "evaluation frozen" => Say(sv: "Låste valen i en utvärdering", da: "Låste valgene i en evaluering", en: "Froze the choices of an evaluation"),
        "review answered" => Say(sv: "Svarade i en uppföljning", da: "Svarede i en opfølgning", en: "Answered in a round"),
        "reminders sent" => Say(sv: "Skickade påminnelser", da: "Sendte påmindelser", en: "Sent reminders"),
        "nothing done told" => Say(sv: "Svarade att inget sådant görs nu", da: "Svarede, at intet sådant gøres nu", en: "Answered that nothing of this kind is done now"),
        "consultation answered" => Say(sv: "Svarade i en remiss", da: "Svarede i en høring", en: "Answered in a consultation"),
        "link made" => Say(sv: "Kopplade ihop två saker", da: "Koblede to ting sammen", en: "Tied two things together"),
        "link removed" => Say(sv: "Tog bort en koppling", da: "Fjernede en kobling", en: "Took a tie away"),
        _ => null,
    };
}
