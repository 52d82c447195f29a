// What the chapters of new documents are called.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>What the chapters of new documents are called.</summary>
public sealed class ChapterWords(Language language) : Words(language)
{
    /// <summary>The title of a chapter.</summary>
    public string Of(string id) => id switch
    {
        "background" => Say(sv: "Bakgrund", da: "Baggrund", en: "Background"),
        "purpose" => Say(sv: "Syfte", da: "Formål", en: "Purpose"),
        "aims" => Say(sv: "Mål", da: "Mål", en: "Goals"),
        "content" => Say(sv: "Innehåll", da: "Indhold", en: "Content"),
        "time" => Say(sv: "Tidplan", da: "Tidsplan", en: "Timetable"),
        "limits" => Say(sv: "Avgränsningar", da: "Afgrænsninger", en: "Limits"),
        "who-decides" => Say(sv: "Vem beslutar", da: "Hvem beslutter", en: "Who decides"),
        "mandate" => Say(sv: "Uppdraget", da: "Opdraget", en: "The mandate"),
        "summary" => Say(sv: "Sammanfattning", da: "Sammenfatning", en: "Summary"),
        "method" => Say(sv: "Metod och begrepp", da: "Metode og begreber", en: "Methods and concepts"),
        "mapping" => Say(sv: "Kartläggning", da: "Kortlægning", en: "Mapping"),
        "by-indicator" => Say(sv: "Område för område", da: "Område for område", en: "Area by area"),
        "profile" => Say(sv: "Platsen i siffror", da: "Stedet i tal", en: "The place in figures"),
        "existing" => Say(sv: "Det som görs redan", da: "Det, der gøres allerede", en: "What is done already"),
        "strengths" => Say(sv: "Styrkor och brister", da: "Styrker og mangler", en: "Strengths and gaps"),
        "recommendations" => Say(sv: "Rekommendationer", da: "Anbefalinger", en: "Recommendations"),
        "references" => Say(sv: "Referenser", da: "Referencer", en: "References"),
        "appendix" => Say(sv: "Bilaga: indikatorer och källor", da: "Bilag: indikatorer og kilder", en: "Appendix: indicators and sources"),
        "agreed" => Say(sv: "Det här är vi eniga om, och det här ser vi olika på", da: "Det er vi enige om, og det ser vi forskelligt på", en: "What we agree on, and what we see differently"),
        "became" => Say(sv: "Vad det blev av det som sades", da: "Hvad der blev af det, der blev sagt", en: "What became of what was said"),
        "next" => Say(sv: "Vad som händer nu", da: "Hvad der sker nu", en: "What happens next"),
        "challenges" => Say(sv: "Utmaningar", da: "Udfordringer", en: "Challenges"),
        "proposal" => Say(sv: "Förslag till beslut", da: "Forslag til beslutning", en: "Proposed decision"),
        "ranking" => Say(sv: "Var ojämlikheten är störst", da: "Hvor uligheden er størst", en: "Where inequality is greatest"),
        "package" => Say(sv: "Paketet och remissvaren", da: "Pakken og høringssvarene", en: "The package and the answers"),
        "children" => Say(sv: "Vad förslaget betyder för barn", da: "Hvad forslaget betyder for børn", en: "What the proposal means for children"),
        "money" => Say(sv: "Pengar", da: "Penge", en: "Money"),
        "decided" => Say(sv: "Beslut", da: "Beslutninger", en: "Decisions"),
        "goals" => Say(sv: "Målen och hur de står", da: "Målene og hvordan de står", en: "The goals and how they stand"),
        "reach" => Say(sv: "Till alla eller till några", da: "Til alle eller til nogle", en: "To all or to some"),
        "interventions" => Say(sv: "Insatser", da: "Indsatser", en: "Interventions"),
        "responsibility" => Say(sv: "Vem gör vad", da: "Hvem gør hvad", en: "Who does what"),
        "mirror" => Say(sv: "Planen i spegeln", da: "Planen i spejlet", en: "The plan in the mirror"),
        "follow-up" => Say(sv: "Hur planen följs upp", da: "Hvordan planen følges op", en: "How the plan is followed up"),
        "foreword" => Say(sv: "Förord", da: "Forord", en: "Foreword"),
        "how-we-worked" => Say(sv: "Så har vi arbetat i år", da: "Sådan har vi arbejdet i år", en: "How we worked this year"),
        "facts" => Say(sv: "Läget i korthet", da: "Situationen kort", en: "The situation in short"),
        "change" => Say(sv: "Vad som bör ändras", da: "Hvad der bør ændres", en: "What should change"),
        "done" => Say(sv: "Vad som gjordes", da: "Hvad der blev gjort", en: "What was done"),
        "planned" => Say(sv: "Vad som är planerat", da: "Hvad der er planlagt", en: "What is planned"),
        "helped" => Say(sv: "Hjälpte det?", da: "Hjalp det?", en: "Did it help?"),
        "process" => Say(sv: "Så gick arbetet till", da: "Sådan foregik arbejdet", en: "How the work was done"),
        _ => id,
    };
}
