// What the page about how able people judge themselves to be says.
using Samsyn.Loop.Follow;
using Samsyn.Web.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>What is said of how able people judge themselves to be.</summary>
public sealed class CapacityWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Hur väl rustade är vi?", da: "Hvor godt rustet er vi?", en: "How able are we?");

    public string Empty => Say(
        sv: "Här syns, år för år, hur de som kommer till dialogerna bedömer den egna förmågan att arbeta för jämlik hälsa. Lägg momentet ”Skatta den egna förmågan” i en dialog. Svaren visas när momentet är stängt och minst fem har svarat.",
        da: "Her ses år for år, hvordan de, der kommer til dialogerne, vurderer deres egen evne til at arbejde for lige sundhed. Læg aktiviteten »Vurdere egen formåen« i en dialog. Svarene vises, når aktiviteten er lukket, og mindst fem har svaret.",
        en: "Here it shows, year by year, how those who come to the dialogues judge their own ability to work for equal health. Put the activity “Judge one's own ability” into a dialogue. The answers show when the activity is closed and at least five have answered.");

    public string ToDialogues => Say(sv: "Till dialogerna", da: "Til dialogerne", en: "To the dialogues");

    public string From => Say(sv: "Ur dialogerna", da: "Fra dialogerne", en: "Out of the dialogues");

    public string AsTable => Say(sv: "Svaren i siffror", da: "Svarene i tal", en: "The answers in figures");

    public string Dimension => Say(sv: "Förmåga", da: "Evne", en: "Ability");

    public string HowRead => Say(
        sv: "Punkten är svaret i mitten, från 1 (inte alls) till 5 (helt). Strecket är osäkerheten: där ligger mitten för alla som de svarande kan stå för, i minst 95 fall av 100. En ihålig punkt har för få svar för ett streck. Inget visas när färre än fem har svarat.",
        da: "Punktet er det midterste svar, fra 1 (slet ikke) til 5 (helt). Stregen er usikkerheden: der ligger midten for alle, som de svarende kan stå for, i mindst 95 tilfælde af 100. Et hult punkt har for få svar til en streg. Intet vises, når færre end fem har svaret.",
        en: "The dot is the middle answer, from 1 (not at all) to 5 (fully). The line is the uncertainty: the middle of all whom those who answered can stand for lies there in at least 95 cases of 100. A hollow dot has too few answers for a line. Nothing is shown when fewer than five have answered.");

    public string HowCompared => Say(
        sv: "Det är de svarandes egen bedömning. Andra kan ha svarat de olika åren, så en ändring kan bero på vilka som kom.",
        da: "Det er de svarendes egen vurdering. Andre kan have svaret de forskellige år, så en ændring kan skyldes, hvem der kom.",
        en: "It is what those who answered judge themselves. Others may have answered in different years, so a change may be due to who came.");

    public string HowJoined => Say(
        sv: "Svar från flera dialoger samma år är hopräknade. Den som var med i flera räknas då flera gånger, och osäkerheten är större än strecket.",
        da: "Svar fra flere dialoger samme år er lagt sammen. Den, der var med i flere, tælles da flere gange, og usikkerheden er større end stregen.",
        en: "Answers of several dialogues in one year are added. Whoever came to several is then counted several times, and the uncertainty is greater than the line.");

    public string NotTold => Say(sv: "ingen uppgift", da: "ingen oplysning", en: "not told");

    /// <summary>What a dimension is called.</summary>
    public string Name(string dimension) => new PartWords(Language).Asks(dimension).Split(':')[0];

    /// <summary>What a dimension means, in a sentence.</summary>
    public string Meaning(string dimension) => new PartWords(Language).Asks(dimension);

    /// <summary>What people answered one year: the middle with its bounds, and how many they were.</summary>
    public string Of(CapacityLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Line(WithBounds(level.Median), Say(sv: $"{Whole(level.Answered)} svar", da: $"{Whole(level.Answered)} svar", en: $"{Whole(level.Answered)} answers"));
    }

    /// <summary>What can be said of all of it: since when something surely differs, or that nothing does.</summary>
    public string Lead(CapacityShown shown)
    {
        ArgumentNullException.ThrowIfNull(shown);
        if (shown.Years is [var only])
        {
            return Say(
                sv: $"Svar finns från ett år, {Language.Year(only)}. Med ett år till syns om något ändras.",
                da: $"Der er svar fra ét år, {Language.Year(only)}. Med et år til ses, om noget ændrer sig.",
                en: $"There are answers of one year, {Language.Year(only)}. With one more it shows whether anything changes.");
        }

        var (higher, lower) = (Names(shown, CapacityChange.Higher), Names(shown, CapacityChange.Lower));
        return (higher.Length, lower.Length) switch
        {
            (0, 0) => Say(
                sv: $"Ingen säker ändring mellan det första och det sista året ({Years(shown)}).",
                da: $"Ingen sikker ændring mellem det første og det sidste år ({Years(shown)}).",
                en: $"No sure change between the first year and the last ({Years(shown)})."),
            (_, 0) => $"{Higher(higher, shown)} {Others(shown)}",
            (0, _) => $"{Lower(lower, shown)} {Others(shown)}",
            _ => $"{Higher(higher, shown)} {Lower(lower, shown)} {Others(shown)}",
        };
    }

    private string Others(CapacityShown shown) => shown.Dimensions.Any(one => one.Change == CapacityChange.CannotBeTold)
        ? Say(sv: "För de andra går det inte att säga.", da: "For de andre kan det ikke siges.", en: "For the others nobody can say.")
        : "";

    private string Higher(string names, CapacityShown shown) => Say(sv: $"Säkert högre än vid början ({Years(shown)}): {names}.", da: $"Sikkert højere end ved begyndelsen ({Years(shown)}): {names}.", en: $"Surely higher than at the beginning ({Years(shown)}): {names}.");

    private string Lower(string names, CapacityShown shown) => Say(sv: $"Säkert lägre än vid början ({Years(shown)}): {names}.", da: $"Sikkert lavere end ved begyndelsen ({Years(shown)}): {names}.", en: $"Surely lower than at the beginning ({Years(shown)}): {names}.");

    private string Years(CapacityShown shown) => Say(
        sv: $"{Language.Year(shown.Years[0])} till {Language.Year(shown.Years[^1])}", da: $"{Language.Year(shown.Years[0])} til {Language.Year(shown.Years[^1])}", en: $"{Language.Year(shown.Years[0])} to {Language.Year(shown.Years[^1])}");

    private string Names(CapacityShown shown, CapacityChange change) => string.Join(", ", shown.Dimensions.Where(one => one.Change == change).Select(one => Inside(Name(one.Dimension))));
}
