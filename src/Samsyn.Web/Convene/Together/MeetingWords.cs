// What the pages of meetings and of matters say.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>What the pages of meetings and of matters say.</summary>
public sealed class MeetingWords(Language language) : Words(language)
{
    private readonly TogetherWords common = new(language);

    public string All => Say(sv: "Möten", da: "Møder", en: "Meetings");

    public string Past => Say(sv: "Möten som har varit", da: "Møder, der har været", en: "Meetings that have been");

    public string None => Say(sv: "Inga möten är inlagda.", da: "Ingen møder er lagt ind.", en: "No meetings have been entered.");

    public string New => Say(sv: "Ett nytt möte", da: "Et nyt møde", en: "A new meeting");

    public string Body => Say(sv: "Vem möts?", da: "Hvem mødes?", en: "Who meets?");

    public string Day => Say(sv: "Dag", da: "Dag", en: "Day");

    public string Place => Say(sv: "Plats", da: "Sted", en: "Place");

    public string Agenda => Say(sv: "Dagordning", da: "Dagsorden", en: "Agenda");

    public string AgendaHint => Say(
        sv: "En rad för varje punkt. Beslutet skrivs in när det är fattat.",
        da: "En række for hvert punkt. Beslutningen skrives ind, når den er truffet.",
        en: "One row for each item. The decision is written in once it is taken.");

    public string NoAgenda => Say(sv: "Dagordningen är inte skriven.", da: "Dagsordenen er ikke skrevet.", en: "The agenda has not been written.");

    public string Item => Say(sv: "Punkt", da: "Punkt", en: "Item");

    public string Matter => Say(sv: "Ärende", da: "Sag", en: "Matter");

    public string Decision => Say(sv: "Beslut", da: "Beslutning", en: "Decision");

    public string NoBody => Say(
        sv: "Ett möte hör till ett organ. Lägg först till organet.",
        da: "Et møde hører til et organ. Tilføj først organet.",
        en: "A meeting belongs to a body. Add the body first.");

    public string Matters => Say(sv: "Ärenden", da: "Sager", en: "Matters");

    public string Open => Say(sv: "Öppna", da: "Åbne", en: "Open");

    public string Closed => Say(sv: "Avslutade", da: "Afsluttede", en: "Closed");

    public string NewMatter => Say(sv: "Ett nytt ärende", da: "En ny sag", en: "A new matter");

    public string Title => Say(sv: "Vad gäller det?", da: "Hvad drejer det sig om?", en: "What is it about?");

    public string Registry => Say(sv: "Diarienummer", da: "Journalnummer", en: "Registry number");

    public string Opened => Say(sv: "Öppnat", da: "Åbnet", en: "Opened");

    public string ClosedOn => Say(sv: "Avslutat", da: "Afsluttet", en: "Closed on");

    public string Retention => Say(sv: "Handlingarna", da: "Akterne", en: "The papers");

    public string RetentionHint => Say(
        sv: "Gallring sker aldrig av sig själv, bara efter ett beslut som skrivs in.",
        da: "Kassation sker aldrig af sig selv, kun efter en beslutning, der skrives ind.",
        en: "Nothing is disposed of by itself: only under a decision that is recorded.");

    public string Preserve => Say(sv: "bevaras", da: "bevares", en: "are preserved");

    public string Years(int years) => Say(
        sv: $"får gallras {Whole(years)} år efter avslut", da: $"må kasseres {Whole(years)} år efter afslutning", en: $"may be disposed of {Whole(years)} years after closing");

    public string DealtWith => Say(sv: "Var ärendet har behandlats", da: "Hvor sagen er behandlet", en: "Where the matter has been dealt with");

    public string NotDealt => Say(
        sv: "Ärendet har inte stått på någon dagordning ännu. Flera organ kan behandla samma ärende, och vart och ett fattar sitt eget beslut.",
        da: "Sagen har endnu ikke stået på en dagsorden. Flere organer kan behandle samme sag og træffer hver deres beslutning.",
        en: "The matter has not been on an agenda yet. Several bodies can deal with one matter, and each takes a decision of its own.");

    public string Undecided => Say(sv: "inget beslut inskrivet", da: "ingen beslutning skrevet ind", en: "no decision entered");

    public string Records => Say(sv: "Hämta allt om ärendet", da: "Hent alt om sagen", en: "Download everything on the matter");

    public string Record => Say(sv: "Allt i ärendet som en fil", da: "Alt i sagen som én fil", en: "Everything in the matter as one file");

    public string Steps => Say(sv: "Vad som har gjorts i ärendet", da: "Hvad der er gjort i sagen", en: "What has been done in the matter");

    /// <summary>When and where: 3 mars 2027, Stadshuset.</summary>
    public string Of(Meeting meeting) => Line(common.Day(meeting.Day), meeting.Place, Items(meeting.Agenda.Count));

    /// <summary>A matter in a line: number, since when, until when.</summary>
    public string Of(Matter matter) => Line(
        matter.RegistryNumber,
        matter.Closed is { } closed
            ? Say(sv: $"avslutat {common.Day(closed)}", da: $"afsluttet {common.Day(closed)}", en: $"closed on {common.Day(closed)}")
            : Say(sv: $"öppnat {common.Day(matter.Opened)}", da: $"åbnet {common.Day(matter.Opened)}", en: $"opened on {common.Day(matter.Opened)}"));

    /// <summary>How long the papers of a matter are kept.</summary>
    public string Keeping(Matter matter) => matter.Retention.Years is { } years
        ? Say(sv: $"Handlingarna {Years(years)}.", da: $"Akterne {Years(years)}.", en: $"The papers {Years(years)}.")
        : Say(sv: "Handlingarna bevaras.", da: "Akterne bevares.", en: "The papers are preserved.");

    private string? Items(int count) => count switch
    {
        0 => null,
        1 => Say(sv: "en punkt", da: "ét punkt", en: "one item"),
        _ => Say(sv: $"{Whole(count)} punkter", da: $"{Whole(count)} punkter", en: $"{Whole(count)} items"),
    };
}
