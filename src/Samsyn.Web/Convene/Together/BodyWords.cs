// How organisations, bodies and what they do with matters are called, and what their pages say.
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>How organisations and bodies are called.</summary>
public sealed class BodyWords(Language language) : Words(language)
{
    /// <summary>The collaboration's own words for kinds of bodies.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = CollaborationSettings.Usual.Titles;

    public string OrganisationName => Say(sv: "Namn", da: "Navn", en: "Name");

    public string OrganisationKind => Say(sv: "Vad är det?", da: "Hvad er det?", en: "What is it?");

    public string Sector => Say(sv: "Arbetar med", da: "Arbejder med", en: "Works with");

    public string SectorHint => Say(sv: "Till exempel skola, vård, idrott.", da: "For eksempel skole, sundhed, idræt.", en: "Such as schools, health care, sports.");

    public string Where => Say(sv: "Hör hemma", da: "Hører hjemme", en: "Belongs");

    public string InsideYes => Say(sv: "i kommunen eller regionen", da: "i kommunen eller regionen", en: "to the municipality or the region");

    public string InsideNo => Say(sv: "utanför, som partner", da: "udenfor, som partner", en: "outside, as a partner");

    public string First => Say(sv: "Första dagen", da: "Første dag", en: "First day");

    public string Last => Say(sv: "Sista dagen", da: "Sidste dag", en: "Last day");

    public string LastHint => Say(sv: "Lämna tomt så länge slutet inte är bestämt.", da: "Lad stå tomt, så længe slutningen ikke er bestemt.", en: "Leave empty while no end has been decided.");

    public string NewOrganisation => Say(sv: "En ny organisation", da: "En ny organisation", en: "A new organisation");

    public string NewBody => Say(sv: "Ett nytt organ", da: "Et nyt organ", en: "A new body");

    public string BelongsTo => Say(sv: "Hör till", da: "Hører til", en: "Belongs to");

    public string BelongsToHint => Say(sv: "Inget valt betyder att flera delar organet.", da: "Intet valgt betyder, at flere deler organet.", en: "None chosen means that several share the body.");

    public string BodyKind => Say(sv: "Slag", da: "Slags", en: "Kind");

    public string Powers => Say(sv: "Vad gör organet?", da: "Hvad gør organet?", en: "What does the body do?");

    public string PowersHint => Say(
        sv: "Att besluta, äga, göra och ge råd är fyra olika saker. Välj dem som gäller.",
        da: "At beslutte, eje, gøre og rådgive er fire forskellige ting. Vælg dem, der gælder.",
        en: "To decide, to own, to do and to advise are four different things. Choose those that hold.");

    public string HandOver => Say(sv: "Låt ett annat organ ta över", da: "Lad et andet organ tage over", en: "Let another body take over");

    public string HandOverLead(string name) => Say(
        sv: $"{name} upphör, och det organ du väljer får allt som {name} äger. Vem som ägde vad före dess finns kvar.",
        da: $"{name} ophører, og det organ, du vælger, får alt, hvad {name} ejer. Hvem der ejede hvad før, bliver stående.",
        en: $"{name} ends, and the body you choose gets all that {name} owns. Who owned what before is kept.");

    public string Successor => Say(sv: "Tar över", da: "Tager over", en: "Takes over");

    public string Reason => Say(sv: "Varför", da: "Hvorfor", en: "Why");

    public string ReasonHint => Say(sv: "Till exempel beslutet: KF 2026-11-23 § 118.", da: "For eksempel beslutningen: KB 23.11.2026, punkt 8.", en: "Such as the decision: council, 23 November 2026, item 8.");

    public string NoSuccessor => Say(
        sv: "Det finns inget annat organ som kan ta över. Lägg först till det nya.",
        da: "Der er intet andet organ, der kan tage over. Tilføj først det nye.",
        en: "There is no other body to take over. Add the new one first.");

    public string Owns => Say(sv: "Äger", da: "Ejer", en: "Owns");

    public string Owned => Say(sv: "Ägde förr", da: "Ejede før", en: "Once owned");

    public string OwnsNothing => Say(sv: "Inget ännu.", da: "Intet endnu.", en: "Nothing yet.");

    public string TookOver(string name) => Say(sv: $"Tog över efter {name}.", da: $"Tog over efter {name}.", en: $"Took over from {name}.");

    public string WasTakenOver(string name) => Say(sv: $"{name} har tagit över.", da: $"{name} har taget over.", en: $"{name} has taken over.");

    public string Named(OrganisationKind kind) => kind switch
    {
        Loop.Convene.OrganisationKind.Municipality => Say(sv: "kommun", da: "kommune", en: "municipality"),
        Loop.Convene.OrganisationKind.Region => Say(sv: "region", da: "region", en: "region"),
        Loop.Convene.OrganisationKind.StateAgency => Say(sv: "statlig myndighet", da: "statslig myndighed", en: "state agency"),
        Loop.Convene.OrganisationKind.CareProvider => Say(sv: "vårdgivare", da: "sundhedsudbyder", en: "care provider"),
        Loop.Convene.OrganisationKind.Federation => Say(sv: "förbund av myndigheter", da: "forbund af myndigheder", en: "federation of authorities"),
        Loop.Convene.OrganisationKind.Association => Say(sv: "förening", da: "forening", en: "association"),
        Loop.Convene.OrganisationKind.Education => Say(sv: "skola, folkhögskola eller universitet", da: "skole, folkehøjskole eller universitet", en: "school, folk high school or university"),
        Loop.Convene.OrganisationKind.Company => Say(sv: "bolag", da: "selskab", en: "company"),
        _ => Say(sv: "annan organisation", da: "anden organisation", en: "other organisation"),
    };

    public string Named(BodyKind kind) => OwnWords.Of(Titles, kind) ?? kind switch
    {
        Loop.Convene.BodyKind.Council => Say(sv: "fullmäktige", da: "kommunalbestyrelse eller regionsråd", en: "elected council"),
        Loop.Convene.BodyKind.Board => Say(sv: "styrelse", da: "økonomiudvalg eller bestyrelse", en: "executive board"),
        Loop.Convene.BodyKind.Committee => Say(sv: "nämnd", da: "udvalg", en: "committee"),
        Loop.Convene.BodyKind.CrossSectorCouncil => Say(sv: "tvärsektoriellt råd", da: "tværgående råd", en: "cross-sector council"),
        Loop.Convene.BodyKind.Group => Say(sv: "styrgrupp eller arbetsgrupp", da: "styregruppe eller arbejdsgruppe", en: "steering or working group"),
        Loop.Convene.BodyKind.Administration => Say(sv: "förvaltning", da: "forvaltning", en: "administration"),
        _ => Say(sv: "annat organ", da: "andet organ", en: "other body"),
    };

    public string Does(Power power) => power switch
    {
        Power.Decides => Say(sv: "beslutar", da: "beslutter", en: "decides"),
        Power.Owns => Say(sv: "äger", da: "ejer", en: "owns"),
        Power.Does => Say(sv: "gör", da: "gør", en: "does the work"),
        _ => Say(sv: "ger råd", da: "rådgiver", en: "advises"),
    };

    public string Means(Power power) => power switch
    {
        Power.Decides => Say(sv: "Fattar beslut i ärenden.", da: "Træffer beslutning i sager.", en: "Takes decisions in matters."),
        Power.Owns => Say(sv: "Äger mål och insatser, och svarar för dem varje år.", da: "Ejer mål og indsatser og svarer for dem hvert år.", en: "Owns goals and interventions, and answers for them every year."),
        Power.Does => Say(sv: "Utför arbetet.", da: "Udfører arbejdet.", en: "Does the work."),
        _ => Say(sv: "Ger råd och informerar.", da: "Rådgiver og informerer.", en: "Advises and informs."),
    };

    /// <summary>What a body is and does: nämnd, beslutar och äger.</summary>
    public string Of(Body body) => Line(Named(body.Kind), string.Join(", ", body.Powers.Order().Select(Does)), new TogetherWords(Language).Life(body.Life));

    /// <summary>What an organisation is.</summary>
    public string Of(Organisation one) => Line(Named(one.Kind), one.Sector, one.Inside ? null : InsideNo, new TogetherWords(Language).Life(one.Life));

    /// <summary>The members of an enum as options.</summary>
    public static IReadOnlyList<EditOption> Options<T>(Func<T, string> named, Func<T, string?>? meaning = null)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(one => new EditOption(one.ToString(), Raised(named(one))) { Meaning = meaning?.Invoke(one) })];

    private static string Raised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
