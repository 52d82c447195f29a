// What the pages of those who work together say in common, and what their first page says.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>What the pages of those who work together say.</summary>
public sealed class TogetherWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Vilka arbetar tillsammans?", da: "Hvem arbejder sammen?", en: "Who works together?");

    public string Section => Say(sv: "Samarbetet", da: "Samarbejdet", en: "Collaboration");

    public string Shared => Say(sv: "Gemensamma organ", da: "Fælles organer", en: "Shared bodies");

    public string AddOrganisation => Say(sv: "Lägg till en organisation", da: "Tilføj en organisation", en: "Add an organisation");

    public string AddBody => Say(sv: "Lägg till ett organ", da: "Tilføj et organ", en: "Add a body");

    public string Former => Say(sv: "De som inte längre finns", da: "De, der ikke længere findes", en: "Those that no longer exist");

    public string Meetings => Say(sv: "Kommande möten", da: "Kommende møder", en: "Meetings to come");

    public string AllMeetings => Say(sv: "Alla möten", da: "Alle møder", en: "All meetings");

    public string NoMeetings => Say(sv: "Inga möten är inlagda.", da: "Ingen møder er lagt ind.", en: "No meetings have been entered.");

    public string Matters => Say(sv: "Öppna ärenden", da: "Åbne sager", en: "Open matters");

    public string AllMatters => Say(sv: "Alla ärenden", da: "Alle sager", en: "All matters");

    public string NoMatters => Say(sv: "Inga ärenden är öppna.", da: "Ingen sager er åbne.", en: "No matters are open.");

    public string Programmes => Say(sv: "Program", da: "Programmer", en: "Programmes");

    public string NoProgrammes => Say(
        sv: "Inget program ännu. Ett program samlar flera års arbete: bakgrund, syfte, mål och innehåll.",
        da: "Intet program endnu. Et program samler flere års arbejde: baggrund, formål, mål og indhold.",
        en: "No programme yet. A programme gathers the work of some years: background, purpose, goals and content.");

    public string AddMeeting => Say(sv: "Lägg till ett möte", da: "Tilføj et møde", en: "Add a meeting");

    public string AddMatter => Say(sv: "Lägg till ett ärende", da: "Tilføj en sag", en: "Add a matter");

    public string AddProgramme => Say(sv: "Lägg till ett program", da: "Tilføj et program", en: "Add a programme");

    public string More => Say(sv: "Mer om samarbetet", da: "Mere om samarbejdet", en: "More about the collaboration");

    public string Members => Say(sv: "Medlemmar", da: "Medlemmer", en: "Members");

    public string Guests => Say(sv: "Gäster", da: "Gæster", en: "Guests");

    public string Publishing => Say(sv: "Vad alla får se", da: "Hvad alle må se", en: "What everybody may see");

    public string Journal => Say(sv: "Vad som har gjorts", da: "Hvad der er gjort", en: "What has been done");

    public string Settings => Say(sv: "Inställningar", da: "Indstillinger", en: "Settings");

    public string Change => Say(sv: "Ändra", da: "Ret", en: "Change");

    public string Saved => Say(sv: "Sparat.", da: "Gemt.", en: "Saved.");

    public string Begin => Say(
        sv: "Börja med dem som deltar: kommunerna, regionen, en myndighet, en förening. Lägg sedan till de organ som beslutar, äger, gör eller ger råd. Då vet alla vem som kan ändra vad.",
        da: "Begynd med dem, der deltager: kommunerne, regionen, en myndighed, en forening. Tilføj så de organer, der beslutter, ejer, gør eller rådgiver. Så ved alle, hvem der kan ændre hvad.",
        en: "Begin with those who take part: the municipalities, the region, an agency, an association. Then add the bodies that decide, own, do or advise. Everybody then knows who can change what.");

    /// <summary>The page in a sentence.</summary>
    public string Lead(TogetherPlace place)
    {
        var organisations = place.Meets.Organisations.Count(one => !one.Life.HasEnded(place.Today));
        var bodies = place.Meets.Bodies.Count(one => !one.Life.HasEnded(place.Today));
        var who = Say(
            sv: $"{Count(organisations, "organisation", "organisationer")} och {Count(bodies, "organ", "organ")} arbetar tillsammans.",
            da: $"{Count(organisations, "organisation", "organisationer")} og {Count(bodies, "organ", "organer")} arbejder sammen.",
            en: $"{Count(organisations, "organisation", "organisations")} and {Count(bodies, "body", "bodies")} work together.");
        var next = place.Meets.Coming(place.Today) is [var first, ..] && place.Meets.Body(first.Body) is { } body
            ? Say(sv: $" Nästa möte: {body.Name}, {Day(first.Day)}.", da: $" Næste møde: {body.Name}, {Day(first.Day)}.", en: $" The next meeting: {body.Name}, {Day(first.Day)}.")
            : "";
        return who + next;
    }

    /// <summary>A day in full, its number and month kept on one line.</summary>
    public string Day(DateOnly day) => string.Join('\u00a0', Date(day).Split(' ', 2));

    /// <summary>From when to when; empty for always.</summary>
    public string Life(LifeSpan life) => life switch
    {
        { From: { } from, To: { } to } => Say(sv: $"{Day(from)} till {Day(to)}", da: $"{Day(from)} til {Day(to)}", en: $"{Day(from)} to {Day(to)}"),
        { From: { } from } => Say(sv: $"sedan {Day(from)}", da: $"siden {Day(from)}", en: $"since {Day(from)}"),
        { To: { } to } => Say(sv: $"till {Day(to)}", da: $"til {Day(to)}", en: $"until {Day(to)}"),
        _ => "",
    };

    private string Count(int count, string one, string several) => count == 1 ? $"{Say(sv: one is "organ" ? "Ett" : "En", da: one is "organ" ? "Ét" : "Én", en: "One")} {one}" : $"{Whole(count)} {several}";
}
