// What is allowed where a flaw stands, for each kind of flaw.
using Samsyn.Loop;

namespace Samsyn.Web.Shared;

/// <summary>Says what is allowed where a flaw stands.</summary>
public sealed class FlawExpectedWords(Language language) : Words(language)
{
    /// <summary>What is allowed, to be said after "expected".</summary>
    public string Of(Flaw flaw)
    {
        var given = flaw.Expected;
        return flaw.Kind switch
        {
            FlawKind.Missing => Wanted(given),
            FlawKind.TooLong => Say(sv: $"högst {given} tecken", da: $"højst {given} tegn", en: $"at most {given} characters"),
            FlawKind.NotANumber => SuchAs(Say(sv: "ett tal", da: "et tal", en: "a number"), Language == Language.English ? given.Replace("12,5", "12.5", StringComparison.Ordinal) : given),
            FlawKind.AmbiguousNumber => Say(
                sv: $"ett tal som bara kan läsas på ett sätt ({given})",
                da: $"et tal, der kun kan læses på én måde ({given})",
                en: $"a number that can be read in one way only ({given})"),
            FlawKind.FaultyFormula => Say(sv: "ett värde ur en hel formel", da: "en værdi fra en hel formel", en: "a value from a sound formula"),
            FlawKind.OutOfRange => Say(sv: $"något inom {given}", da: $"noget inden for {given}", en: $"something within {given}"),
            FlawKind.NotAPeriod => SuchAs(Say(sv: "en tid", da: "en tid", en: "a time"), given),
            FlawKind.TooShortAPeriod => SuchAs(
                Say(sv: "en längre tid än en vecka eller en dag", da: "en længere tid end en uge eller en dag", en: "a longer time than a week or a day"), given),
            FlawKind.UnknownWord => OneOf(Say(sv: "ett känt ord", da: "et kendt ord", en: "a known word"), given),
            FlawKind.UnknownPlace => OneOf(Say(sv: "en känd plats", da: "et kendt sted", en: "a known place"), given),
            FlawKind.Duplicate => Say(sv: "varje en gång", da: "hver én gang", en: "each once") + First(given),
            FlawKind.TotalIsNotTheSum => Say(sv: $"delarnas summa {given}", da: $"delenes sum {given}", en: $"the sum of the parts, {given}"),
            FlawKind.Disagrees => Say(sv: $"{given}, som i andra rader", da: $"{given}, som i andre rækker", en: $"{given}, as in other rows"),
            FlawKind.OutsideItsInterval => Say(sv: $"ett värde inom {given}", da: $"en værdi inden for {given}", en: $"a value within {given}"),
            _ => OfTheFile(flaw.Kind, given),
        };
    }

    // What a figure cannot be without is called by its name.
    private string Wanted(string given) => given switch
    {
        "place" => Say(sv: "en plats", da: "et sted", en: "a place"),
        "period" => Say(sv: "en tid", da: "en tid", en: "a time"),
        "indicator" => Say(sv: "en indikator", da: "en indikator", en: "an indicator"),
        "name" => Say(sv: "ett namn", da: "et navn", en: "a name"),
        _ => SuchAs(Say(sv: "ett värde", da: "en værdi", en: "a value"), given),
    };

    private string OfTheFile(FlawKind kind, string given) => kind switch
    {
        FlawKind.NotThere => given.Length > 0 ? given : Say(sv: "en kolumn", da: "en kolonne", en: "a column"),
        FlawKind.UnknownKind => OneOf(Say(sv: "en fil som kan läsas", da: "en fil, der kan læses", en: "a file that can be read"), given),
        FlawKind.Broken => given.Length > 0 ? given : Say(sv: "en hel fil", da: "en hel fil", en: "a whole file"),
        FlawKind.Locked => Say(sv: "en fil utan lösenord", da: "en fil uden adgangskode", en: "a file without a password"),
        FlawKind.TooLarge => given.EndsWith(" combinations", StringComparison.Ordinal)
            ? Say(
                sv: $"högst {given[..^13]} kombinationer av det som delar in personerna, med alla summor, vid varje tid: utelämna en kolumn, eller dela upp filen så att ingen person finns i två delar",
                da: $"højst {given[..^13]} kombinationer af det, der inddeler personerne, med alle summer, for hver tid: udelad en kolonne, eller del filen, så ingen person er i to dele",
                en: $"at most {given[..^13]} combinations of what divides the persons, with all sums, at each time: leave out a column, or cut the file so that nobody is in two parts")
            : given.EndsWith("MB", StringComparison.Ordinal)
            ? Say(sv: $"högst {given} när den packas upp", da: $"højst {given}, når den pakkes ud", en: $"at most {given} when unpacked")
            : Say(sv: $"högst {given} celler", da: $"højst {given} celler", en: $"at most {given} cells"),
        FlawKind.WrongCount => Say(sv: $"{given} celler", da: $"{given} celler", en: $"{given} cells"),
        FlawKind.WrongWidth => Say(sv: $"{given} celler i raden", da: $"{given} celler i rækken", en: $"{given} cells in the row"),
        FlawKind.PersonalNumber => Say(sv: "inga personnummer", da: "ingen CPR-numre", en: "no personal identity numbers"),
        FlawKind.NotDegrees => SuchAs(Say(sv: "grader öster och norr (WGS 84)", da: "grader øst og nord (WGS 84)", en: "degrees east and north (WGS 84)"), given),
        FlawKind.RingNotClosed => Say(sv: $"en gräns som slutar där den börjar, i {given}", da: $"en grænse, der slutter, hvor den begynder, i {given}", en: $"a boundary that ends where it begins, at {given}"),
        FlawKind.RingCrosses => Say(sv: $"en gräns som inte korsar sig själv, som här vid {given}", da: $"en grænse, der ikke krydser sig selv, som her ved {given}", en: $"a boundary that does not cross itself, as it does at {given}"),
        FlawKind.Empty => Say(sv: "siffror", da: "tal", en: "figures"),
        FlawKind.NoAnswer => OneOf(Say(sv: "ett svar med siffror", da: "et svar med tal", en: "an answer with figures"), given),
        FlawKind.NotAllowed => OneOf(Say(sv: "en adress på det öppna nätet", da: "en adresse på det åbne net", en: "an address on the open net"), given),
        _ => given.Length > 0 ? given : Say(sv: "en felfri anmärkning", da: "en fejlfri bemærkning", en: "a sound note"),
    };

    private string SuchAs(string what, string examples) =>
        examples.Length == 0 ? what : Say(sv: $"{what}, till exempel {examples}", da: $"{what}, for eksempel {examples}", en: $"{what}, such as {examples}");

    private string OneOf(string what, string words) =>
        words.Length == 0 ? what : Say(sv: $"{what}: {words}", da: $"{what}: {words}", en: $"{what}: {words}");

    private string First(string place) => place.Length == 0 ? "" : long.TryParse(place, out _)
        ? Say(sv: $" (först i rad {place})", da: $" (først i række {place})", en: $" (first in row {place})")
        : Say(sv: $" (först i {place})", da: $" (først i {place})", en: $" (first in {place})");
}
