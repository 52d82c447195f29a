// What the page of retention says.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Keeping;

/// <summary>What the page of retention says.</summary>
public sealed class RetentionWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Gallring", da: "Sletning og kassation", en: "Retention and disposal");

    public string Lead => Say(
        sv: "En del glöms av sig självt när tiden är ute. Det som hör till ett ärende förstörs bara efter beslut.",
        da: "Noget glemmes af sig selv, når tiden er gået. Det, der hører til en sag, destrueres kun efter beslutning.",
        en: "Some things are forgotten by themselves when their time is out. What belongs to a matter is destroyed only by decision.");

    public string ByItself => Say(sv: "Av sig självt", da: "Af sig selv", en: "By itself");

    public string Logins => Say(sv: "Inloggningar", da: "Logins", en: "Logins");

    public string SignIns => Say(sv: "Enheter man varit inloggad på", da: "Enheder, man har været logget ind på", en: "Devices people were signed in on");

    public string Links => Say(sv: "Inbjudningar och länkar", da: "Invitationer og links", en: "Invitations and links");

    public string Reports => Say(sv: "Felanmälningar", da: "Fejlmeldinger", en: "Reports of faults");

    public string Copies => Say(sv: "Automatiska säkerhetskopior", da: "Automatiske sikkerhedskopier", en: "Automatic copies");

    public string RunsHeading => Say(sv: "De senaste dagarna", da: "De seneste dage", en: "The last days");

    public string NoRuns => Say(sv: "Ingen dag har gått ännu.", da: "Der er ikke gået en dag endnu.", en: "No day has passed yet.");

    public string NothingThatDay => Say(sv: "Ingenting var för gammalt.", da: "Intet var for gammelt.", en: "Nothing was too old.");

    public string Unfinished => Say(sv: "Pågår, eller avbröts och görs om.", da: "I gang, eller afbrudt og gøres om.", en: "Under way, or broken off and done again.");

    public string DecisionsHeading => Say(sv: "Gallringsbeslut", da: "Beslutninger om kassation", en: "Decisions on disposal");

    public string NoDecisions => Say(sv: "Inget beslut är registrerat.", da: "Ingen beslutning er registreret.", en: "No decision is recorded.");

    public string CarryOut => Say(sv: "Förstör det som omfattas", da: "Destruer det omfattede", en: "Destroy what it covers");

    public string NothingCovered => Say(sv: "Omfattar inget i dag.", da: "Omfatter intet i dag.", en: "Covers nothing today.");

    public string LogHeading => Say(sv: "Detta har förstörts", da: "Dette er destrueret", en: "What was destroyed");

    public string NewHeading => Say(sv: "Registrera ett beslut", da: "Registrer en beslutning", en: "Record a decision");

    public string NewLead => Say(
        sv: "Beslutet fattas av den som har rätt till det och kan inte ändras här efteråt. Registret över ärenden och journalens rader finns kvar, men inte vad raderna berättade.",
        da: "Beslutningen træffes af den, der har ret til det, og kan ikke ændres her bagefter. Sagsregistret og journalens linjer består, men ikke det, linjerne fortalte.",
        en: "The decision is made by whoever has the right to, and cannot be changed here afterwards. The register of matters and the lines of the journal stay, but not what the lines told.");

    public string DecidedBy => Say(sv: "Vem beslutade", da: "Hvem besluttede", en: "Who decided");

    public string DecidedByHint => Say(sv: "Nämnd, eller tjänsteperson på delegation.", da: "Udvalg, eller embedsperson efter delegation.", en: "A committee, or an official on its behalf.");

    public string DecidedOn => Say(sv: "Dag", da: "Dag", en: "Day");

    public string Ground => Say(sv: "Grund", da: "Grundlag", en: "Ground");

    public string GroundHint => Say(sv: "Till exempel dokumenthanteringsplanen, punkt 4.2.", da: "For eksempel kassationsbestemmelserne, punkt 4.2.", en: "For example the retention plan, paragraph 4.2.");

    public string RegistryNumber => Say(sv: "Beslutets diarienummer (om det finns)", da: "Beslutningens journalnummer (hvis det findes)", en: "The decision's registry number (if any)");

    public string Years => Say(sv: "Ärenden som sparas så många år", da: "Sager, der bevares så mange år", en: "Matters that are kept for so many years");

    public string YearsHint => Say(sv: "Avslutade ärenden med den gallringsfristen, när fristen är ute.", da: "Afsluttede sager med den frist, når fristen er udløbet.", en: "Closed matters of that class, once their time is out.");

    public string Matters => Say(sv: "Och dessa ärenden", da: "Og disse sager", en: "And these matters");

    public string MattersHint => Say(sv: "Diarienummer, ett på varje rad.", da: "Journalnummer, ét på hver linje.", en: "Registry numbers, one a line.");

    public string Record => Say(sv: "Registrera beslutet", da: "Registrer beslutningen", en: "Record the decision");

    public string NoDay => Say(sv: "Skriv dagen som 2026-11-24.", da: "Skriv dagen som 2026-11-24.", en: "Write the day as 2026-11-24.");

    public string NoYears => Say(sv: "Skriv ett helt antal år.", da: "Skriv et helt antal år.", en: "Write a whole number of years.");

    public string NoMatter(string name) => Say(
        sv: $"Det finns inget ärende med numret ”{name}”.", da: $"Der er ingen sag med nummeret »{name}«.", en: $"There is no matter with the number “{name}”.");

    public string Hidden(int texts) => texts == 1
        ? Say(sv: "En text är dold: den som skrev den har raderat sig.", da: "Én tekst er skjult: den, der skrev den, har slettet sig.", en: "One text is hidden: whoever wrote it has erased themself.")
        : Say(
            sv: $"{Whole(texts)} texter är dolda: de som skrev dem har raderat sig.",
            da: $"{Whole(texts)} tekster er skjult: de, der skrev dem, har slettet sig.",
            en: $"{Whole(texts)} texts are hidden: those who wrote them have erased themselves.");

    public string? Told(string? done) => done switch
    {
        "decided" => Say(sv: "Beslutet är registrerat.", da: "Beslutningen er registreret.", en: "The decision is recorded."),
        "destroyed" => Say(sv: "Det som omfattades är förstört.", da: "Det omfattede er destrueret.", en: "What it covered is destroyed."),
        "nothing" => Say(sv: "Det fanns inget att förstöra.", da: "Der var intet at destruere.", en: "There was nothing to destroy."),
        _ => null,
    };

    /// <summary>A decision in a line.</summary>
    public string Of(DisposalDecision decision) => string.Join(", ", new[] { Date(decision.DecidedOn), decision.RegistryNumber, decision.Ground }.OfType<string>());

    /// <summary>What a decision covers today.</summary>
    public string Covers(int things) => things == 1
        ? Say(sv: "Omfattar ett ärende i dag.", da: "Omfatter én sag i dag.", en: "Covers one matter today.")
        : Say(sv: $"Omfattar {Whole(things)} ärenden i dag.", da: $"Omfatter {Whole(things)} sager i dag.", en: $"Covers {Whole(things)} matters today.");

    /// <summary>Something that was destroyed, in a line.</summary>
    public string Of(Disposed gone) => $"{Date(DateOnly.FromDateTime(gone.When.UtcDateTime))}: {What(gone.What)} ({Whole(gone.Amount)})";

    /// <summary>What is wrong with a decision that was written.</summary>
    public string Said(Flaw flaw) => (((Where.Field)flaw.Where).Name, flaw.Kind) switch
    {
        ("decided-on", _) => Say(sv: "Dagen har inte varit ännu.", da: "Dagen er endnu ikke kommet.", en: "The day has not come yet."),
        ("things", FlawKind.Missing) => Say(sv: "Skriv antal år, eller minst ett ärende.", da: "Skriv antal år, eller mindst én sag.", en: "Write a number of years, or at least one matter."),
        ("things", FlawKind.OutOfRange) => Say(
            sv: $"Ärendet ”{flaw.Read}” får inte gallras ännu: det är öppet, bevaras, eller fristen är inte ute.",
            da: $"Sagen »{flaw.Read}« må ikke kasseres endnu: den er åben, bevares, eller fristen er ikke udløbet.",
            en: $"The matter “{flaw.Read}” may not be destroyed yet: it is open, kept for good, or its time is not out."),
        (_, FlawKind.TooLong) => Say(sv: $"Högst {flaw.Expected} tecken.", da: $"Højst {flaw.Expected} tegn.", en: $"At most {flaw.Expected} characters."),
        _ => Say(sv: "Fyll i.", da: "Udfyld.", en: "Fill this in."),
    };

    private string What(string what) => what switch
    {
        "journal contents" => Say(sv: "vad journalens rader berättade", da: "hvad journalens linjer fortalte", en: "what lines of the journal told"),
        "hidden texts" => Say(sv: "dolda texter", da: "skjulte tekster", en: "hidden texts"),
        _ => what,
    };
}
