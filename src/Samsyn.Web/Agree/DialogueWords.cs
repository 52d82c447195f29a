// What is said of dialogues and of what is done in them, on every page about them.
using Samsyn.Loop.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said of dialogues.</summary>
public sealed partial class DialogueWords(Language language) : Words(language)
{
    public string Section => Say(sv: "Dialoger", da: "Dialoger", en: "Dialogues");

    public string Lead => Say(
        sv: "Här möts sektorer, säger vad de vet och bedömer vad som går att påverka. Inget som sägs går förlorat.",
        da: "Her mødes sektorer, siger, hvad de ved, og vurderer, hvad der kan påvirkes. Intet, der siges, går tabt.",
        en: "Here sectors meet, say what they know and judge what can be influenced. Nothing that is said gets lost.");

    public string None => Say(
        sv: "Ingen dialog är förberedd. Börja med en mall: dagordningen är skriven, och allt i den går att ändra.",
        da: "Ingen dialog er forberedt. Begynd med en skabelon: dagsordenen er skrevet, og alt i den kan ændres.",
        en: "No dialogue is prepared. Begin with a template: the agenda is written, and everything in it can be changed.");

    public string Templates => Say(sv: "Förbered en dialog", da: "Forbered en dialog", en: "Prepare a dialogue");

    public string New => Say(sv: "En ny dialog", da: "En ny dialog", en: "A new dialogue");

    public string Saved => Say(sv: "Sparat.", da: "Gemt.", en: "Saved.");

    public string Title => Say(sv: "Vad kallas den?", da: "Hvad hedder den?", en: "What is it called?");

    public string Purpose => Say(sv: "Syfte", da: "Formål", en: "Purpose");

    public string PurposeHint => Say(sv: "Så som de inbjudna läser det, i några meningar.", da: "Sådan som de indbudte læser det, i nogle sætninger.", en: "As those who are invited read it, in a few sentences.");

    public string Inviter => Say(sv: "Vem bjuder in?", da: "Hvem inviterer?", en: "Who invites?");

    public string Day => Say(sv: "Dag", da: "Dag", en: "Day");

    public string LastDay => Say(sv: "Sista dag, om den pågår flera dagar", da: "Sidste dag, hvis den varer flere dage", en: "Last day, if it goes on for several");

    public string Place => Say(sv: "Plats", da: "Sted", en: "Place");

    public string Mandate => Say(sv: "Vad det kan leda till", da: "Hvad det kan føre til", en: "What it can lead to");

    public string Decides => Say(sv: "Vem beslutar om det som kommer fram?", da: "Hvem beslutter om det, der kommer frem?", en: "Who decides on what comes of it?");

    public string Influence => Say(sv: "Vad går att påverka, och vad inte?", da: "Hvad kan påvirkes, og hvad ikke?", en: "What can be influenced, and what cannot?");

    public string AnswerBy => Say(sv: "Senast när får deltagarna svar?", da: "Hvornår får deltagerne senest svar?", en: "By when are participants answered?");

    public string MandateHint => Say(
        sv: "Behövs innan dialogen öppnas: ingen ska ge sin tid åt något som redan är avgjort.",
        da: "Kræves, før dialogen åbnes: ingen skal give sin tid til noget, der allerede er afgjort.",
        en: "Needed before the dialogue opens: nobody should give their time to something that is settled.");

    public string Groups => Say(sv: "Vilka grupper kan deltagarna säga att de hör till?", da: "Hvilke grupper kan deltagerne sige, at de hører til?", en: "Which groups can participants say they belong to?");

    public string GroupsHint => Say(
        sv: "Varje deltagare väljer en av varje slag. Resultat visas för grupper av det slag som står först, när minst fem har svarat.",
        da: "Hver deltager vælger én af hver slags. Resultater vises for grupper af den slags, der står først, når mindst fem har svaret.",
        en: "Each participant chooses one of each kind. Results are shown for groups of the kind that stands first, once at least five have answered.");

    public string GroupName => Say(sv: "Grupp", da: "Gruppe", en: "Group");

    public string GroupKindLabel => Say(sv: "Slag", da: "Slags", en: "Kind");

    public string Hides => Say(sv: "När syns resultaten för deltagarna?", da: "Hvornår ser deltagerne resultaterne?", en: "When do participants see results?");

    public string HidesUntilClosed => Say(sv: "När dialogen är stängd", da: "Når dialogen er lukket", en: "When the dialogue is closed");

    public string HidesNot => Say(sv: "Hela tiden", da: "Hele tiden", en: "All the time");

    public string Continues => Say(sv: "Fortsätter en tidigare dialog", da: "Fortsætter en tidligere dialog", en: "Continues an earlier dialogue");

    public string PartOf => Say(sv: "Är en lokal del av", da: "Er en lokal del af", en: "Is a local part of");

    public string PartOfHint => Say(
        sv: "För en process med flera dialoger: förbered en dialog för helheten, och låt varje möte vara en del av den.",
        da: "Til en proces med flere dialoger: forbered en dialog for helheden, og lad hvert møde være en del af den.",
        en: "For a process with several dialogues: prepare one for the whole, and let each meeting be a part of it.");

    public string Matter => Say(sv: "Hör till ärendet", da: "Hører til sagen", en: "Belongs to the matter");

    public string Agenda => Say(sv: "Dagordning", da: "Dagsorden", en: "Agenda");

    public string Change => Say(sv: "Ändra", da: "Ændr", en: "Change");

    public string Desk => Say(sv: "Led dialogen", da: "Led dialogen", en: "Lead the dialogue");

    public string Screen => Say(sv: "Visa på duken", da: "Vis på lærredet", en: "Show on the wall");

    public string EnterForOthers => Say(sv: "Papper, och skriva in åt andra", da: "Papir, og skrive ind for andre", en: "Paper, and entering for others");

    public string TakePart => Say(sv: "Delta", da: "Deltag", en: "Take part");

    public string Said => Say(sv: "Det här sades", da: "Dette blev sagt", en: "What was said");

    public string NothingSaid => Say(sv: "Inget är skrivet ännu.", da: "Intet er skrevet endnu.", en: "Nothing has been written yet.");

    public string ResultsLater => Say(sv: "Resultaten visas när dialogen är stängd.", da: "Resultaterne vises, når dialogen er lukket.", en: "Results are shown when the dialogue is closed.");

    public string Published => Say(sv: "Alla kan läsa den här sidan.", da: "Alle kan læse denne side.", en: "Everybody can read this page.");

    public string NotPublished => Say(sv: "Bara medlemmar och de som var med kan läsa den här sidan.", da: "Kun medlemmer og de, der var med, kan læse denne side.", en: "Only members and those who took part can read this page.");

    public string Publish => Say(sv: "Publicera", da: "Offentliggør", en: "Publish");

    public string TakeBack => Say(sv: "Dra tillbaka publiceringen", da: "Træk offentliggørelsen tilbage", en: "Take it back");

    public string MergedInto => Say(sv: "Sammanslaget med:", da: "Slået sammen med:", en: "Merged into:");

    /// <summary>Why the text of a contribution is not there: whoever wrote it withdrew it, and it is nobody's; or its time was out.</summary>
    public string NoText(Contribution one)
    {
        ArgumentNullException.ThrowIfNull(one);
        return one.Participant.Length == 0 ? Withdrawn : Say(sv: "Texten är gallrad: tiden är ute.", da: "Teksten er slettet: tiden er udløbet.", en: "The text is no longer kept: its time is out.");
    }

    private string Withdrawn => Say(sv: "Tillbakadraget av den som skrev det.", da: "Trukket tilbage af den, der skrev det.", en: "Withdrawn by whoever wrote it.");

    public string AddActivity => Say(sv: "Lägg till ett moment", da: "Tilføj en aktivitet", en: "Add an activity");

    public string Kind => Say(sv: "Vad gör man?", da: "Hvad gør man?", en: "What is done?");

    public string Question => Say(sv: "Vad är frågan?", da: "Hvad er spørgsmålet?", en: "What is the question?");

    public string Minutes => Say(sv: "Minuter", da: "Minutter", en: "Minutes");

    public string Position => Say(sv: "Plats på dagordningen", da: "Plads på dagsordenen", en: "Place on the agenda");

    public string Judges => Say(sv: "Vad bedöms?", da: "Hvad vurderes?", en: "What is judged?");

    public string JudgesHint => Say(
        sv: "Det som skrevs i ett tidigare moment. Lämna tomt om deltagarna skriver här.",
        da: "Det, der blev skrevet i en tidligere aktivitet. Lad stå tomt, hvis deltagerne skriver her.",
        en: "What was written in an earlier activity. Leave empty when participants write here.");

    public string Asked => Say(sv: "Vad frågas det efter?", da: "Hvad spørges der efter?", en: "What is asked for?");

    public string LooksFirst => Say(sv: "Vem ser det som skrivs?", da: "Hvem ser det, der skrives?", en: "Who sees what is written?");

    public string LooksFirstYes => Say(sv: "Alla, när någon har tittat på det", da: "Alle, når nogen har set på det", en: "Everybody, once somebody has looked at it");

    public string LooksFirstNo => Say(sv: "Alla, med en gång", da: "Alle, med det samme", en: "Everybody, at once");

    public string Remove => Say(sv: "Ta bort", da: "Fjern", en: "Remove");

    public string RulesStand => Say(
        sv: "Momentet har öppnats. Vad man gör, vad som bedöms och reglerna ligger fast.",
        da: "Aktiviteten har været åbnet. Hvad man gør, hvad der vurderes, og reglerne ligger fast.",
        en: "The activity has been opened. What is done, what is judged and the rules stand still.");

    /// <summary>What is done in an activity.</summary>
    public string Named(ActivityKind kind) => kind switch
    {
        ActivityKind.Writing => Say(sv: "Skriva var för sig", da: "Skrive hver for sig", en: "Write by oneself"),
        ActivityKind.Table => Say(sv: "Samtala vid bord", da: "Samtale ved borde", en: "Talk at tables"),
        ActivityKind.Voting => Say(sv: "Hålla med eller inte", da: "Være enig eller ej", en: "Agree or disagree"),
        ActivityKind.Rating => Say(sv: "Bedöma från 1 till 9", da: "Vurdere fra 1 til 9", en: "Rate from 1 to 9"),
        ActivityKind.Points => Say(sv: "Dela ut poäng", da: "Fordele point", en: "Share out points"),
        ActivityKind.Portfolio => Say(sv: "Välja inom en budget", da: "Vælge inden for et budget", en: "Choose within a budget"),
        ActivityKind.Understanding => Say(sv: "Säga vad man menar", da: "Sige, hvad man mener", en: "Say what one means"),
        ActivityKind.Worries => Say(sv: "Pröva en oro mot siffrorna", da: "Prøve en bekymring mod tallene", en: "Hold a worry against the figures"),
        _ => Say(sv: "Skatta den egna förmågan", da: "Vurdere egen formåen", en: "Judge one's own ability"),
    };

    /// <summary>What a contribution is.</summary>
    public string Named(ContributionKind kind) => kind switch
    {
        ContributionKind.Experience => Say(sv: "Erfarenhet", da: "Erfaring", en: "Experience"),
        ContributionKind.Strengthens => Say(sv: "Något som stärker", da: "Noget, der styrker", en: "Something that strengthens"),
        ContributionKind.Harms => Say(sv: "Något som skadar", da: "Noget, der skader", en: "Something that harms"),
        ContributionKind.Proposal => Say(sv: "Förslag", da: "Forslag", en: "Proposal"),
        ContributionKind.Worry => Say(sv: "Oro", da: "Bekymring", en: "Worry"),
        _ => Say(sv: "Påstående", da: "Påstand", en: "Statement"),
    };

    /// <summary>What groups of a kind tell.</summary>
    public string Named(GroupKind kind) => kind switch
    {
        GroupKind.LifeStage => Say(sv: "Livsskede", da: "Livsfase", en: "Part of life"),
        GroupKind.Sector => Say(sv: "Sektor", da: "Sektor", en: "Sector"),
        GroupKind.Organisation => Say(sv: "Slag av organisation", da: "Slags organisation", en: "Kind of organisation"),
        GroupKind.Role => Say(sv: "Roll", da: "Rolle", en: "Role"),
        _ => Say(sv: "Bord", da: "Bord", en: "Table"),
    };

    /// <summary>What became of a contribution.</summary>
    public string Named(Outcome outcome) => outcome switch
    {
        Outcome.Accepted => Say(sv: "Tas vidare", da: "Føres videre", en: "Taken on"),
        Outcome.AlreadyDone => Say(sv: "Görs redan", da: "Gøres allerede", en: "Done already"),
        Outcome.NotInfluenceable => Say(sv: "Går inte att påverka här", da: "Kan ikke påvirkes her", en: "Cannot be influenced here"),
        _ => Say(sv: "Parkerat", da: "Parkeret", en: "Parked"),
    };

    /// <summary>Whether a dialogue is prepared, open or closed.</summary>
    public string State(Dialogue dialogue) =>
        dialogue.IsOpen ? Say(sv: "Öppen", da: "Åben", en: "Open")
        : dialogue.Closed is not null ? Say(sv: "Stängd", da: "Lukket", en: "Closed")
        : Say(sv: "Förbereds", da: "Forberedes", en: "Being prepared");

    /// <summary>When and where, in a line.</summary>
    public string When(Dialogue dialogue) => Line(
        dialogue.LastDay is { } last ? Say(sv: $"{Date(dialogue.Day)} till {Date(last)}", da: $"{Date(dialogue.Day)} til {Date(last)}", en: $"{Date(dialogue.Day)} to {Date(last)}") : Date(dialogue.Day),
        dialogue.Place, State(dialogue));

    /// <summary>An activity in a line.</summary>
    public string Of(Activity activity) => Line(Named(activity.Kind), activity.Minutes is { } minutes ? Lasts(minutes) : null);

    public string Lasts(int minutes) => Say(sv: $"{Whole(minutes)} minuter", da: $"{Whole(minutes)} minutter", en: $"{Whole(minutes)} minutes");

    public string People(int count) => count == 1 ? Say(sv: "1 deltagare", da: "1 deltager", en: "1 participant") : Say(sv: $"{Whole(count)} deltagare", da: $"{Whole(count)} deltagere", en: $"{Whole(count)} participants");
}
