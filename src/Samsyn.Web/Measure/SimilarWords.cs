// What the pages say of a place beside those it is like.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class SimilarWords(Language language) : Words(language)
{
    public string Kicker => Say(sv: "Bredvid liknande platser", da: "Ved siden af lignende steder", en: "Beside similar places");

    public string TakeTitle => Say(sv: "Liknande kommuner", da: "Lignende kommuner", en: "Similar municipalities");

    public string Lead(SimilarShown shown) => shown.Chosen is null
        ? Say(
            sv: "Här står platsen bredvid dem den liknar, när grupper av liknande kommuner är inlästa.",
            da: "Her står stedet ved siden af dem, det ligner, når grupper af lignende kommuner er indlæst.",
            en: "Here the place stands beside those it is like, once groups of similar municipalities are in.")
        : Say(
            sv: $"{NameOf(shown.Chosen)}: {string.Join(", ", shown.Members)}.",
            da: $"{NameOf(shown.Chosen)}: {string.Join(", ", shown.Members)}.",
            en: $"{NameOf(shown.Chosen)}: {string.Join(", ", shown.Members)}.");

    public string NoFigures => Say(
        sv: "Ingen av de andra har en siffra för samma tid som platsen.",
        da: "Ingen af de andre har et tal for samme tid som stedet.",
        en: "None of the others has a figure for the same time as the place.");

    public string NameOf(SimilarPlaces group) => group.Year is { } year ? $"{group.Name} {year.ToString(Language.Culture)}" : group.Name;

    public string ChooseGroup => Say(sv: "Grupp", da: "Gruppe", en: "Group");

    public string Show => Say(sv: "Visa", da: "Vis", en: "Show");

    public string Indicator => Say(sv: "Indikator", da: "Indikator", en: "Indicator");

    public string Others => Say(sv: "De andra", da: "De andre", en: "The others");

    public string Sure => Say(sv: "Säkert", da: "Sikkert", en: "Sure");

    public string Range(SimilarLine line)
    {
        var (low, high) = (line.Others[0], line.Others[^1]);
        return line.Others.Count == 1
            ? $"{low.Area.Name} {Brief(low.Figure)}"
            : Say(
                sv: $"{Brief(low.Figure)} ({low.Area.Name}) till {Brief(high.Figure)} ({high.Area.Name}), {Whole(line.Others.Count)} platser",
                da: $"{Brief(low.Figure)} ({low.Area.Name}) til {Brief(high.Figure)} ({high.Area.Name}), {Whole(line.Others.Count)} steder",
                en: $"{Brief(low.Figure)} ({low.Area.Name}) to {Brief(high.Figure)} ({high.Area.Name}), {Whole(line.Others.Count)} places");
    }

    /// <summary>From which of the others the place surely differs.</summary>
    public string Stands(SimilarLine line) => (line.Lower.Count, line.Higher.Count) switch
    {
        (0, 0) => Say(sv: "kan inte skiljas från någon", da: "kan ikke skelnes fra nogen", en: "cannot be told apart from any"),
        (_, 0) => Above(line),
        (0, _) => Below(line),
        _ => $"{Above(line)}; {Below(line)}",
    };

    public string ReadHeading => Say(sv: "Så läser du jämförelsen", da: "Sådan læser du sammenligningen", en: "How to read the comparison");

    public string Read => Say(
        sv: "Platsen jämförs med varje annan plats egen siffra. Ett medelvärde av grupper som inte tar hänsyn till hur många som bor i varje kommun är ingens siffra, och används inte. Alla jämförelser på sidan bedöms tillsammans.",
        da: "Stedet sammenlignes med hvert andet steds eget tal. Et gennemsnit, der ikke tager hensyn til, hvor mange der bor i hver kommune, er ingens tal og bruges ikke. Alle sammenligninger på siden vurderes samlet.",
        en: "The place is compared with each other place's own figure. A mean that takes no account of how many live in each municipality is nobody's figure, and is not used. All comparisons on the page are judged together.");

    public string SourceOf(SimilarPlaces group) => Say(sv: $"Grupp: {group.Source}.", da: $"Gruppe: {group.Source}.", en: $"Group: {group.Source}.");

    public string ToProfile => Say(sv: "Till platsen i siffror", da: "Til stedet i tal", en: "To the place in figures");

    public string ToSimilar => Say(sv: "Bredvid liknande platser", da: "Ved siden af lignende steder", en: "Beside similar places");

    public string ToTake => Say(sv: "Läs in grupper", da: "Indlæs grupper", en: "Take in groups");

    public string TakeLead => Say(
        sv: "Kolada grupperar kommuner som liknar varandra. Läs in svaret från adressen api.kolada.se/v3/municipality_groups, så behålls de grupper som rör era platser.",
        da: "Kolada grupperer svenske kommuner, der ligner hinanden. Indlæs svaret fra adressen api.kolada.se/v3/municipality_groups, så beholdes de grupper, der vedrører jeres steder.",
        en: "Kolada groups Swedish municipalities that are alike. Take in the answer of the address api.kolada.se/v3/municipality_groups, and the groups that concern your places are kept.");

    public string Have(int groups) => groups == 0
        ? Say(sv: "Inga grupper är inlästa.", da: "Ingen grupper er indlæst.", en: "No groups are in yet.")
        : Say(sv: $"{Whole(groups)} {(groups == 1 ? "grupp är inläst" : "grupper är inlästa")}.", da: $"{Whole(groups)} {(groups == 1 ? "gruppe" : "grupper")} er indlæst.", en: $"{Whole(groups)} {(groups == 1 ? "group is" : "groups are")} in.");

    public string File => Say(sv: "Fil (JSON)", da: "Fil (JSON)", en: "File (JSON)");

    public string Send => Say(sv: "Läs in grupperna", da: "Indlæs grupperne", en: "Take the groups in");

    public string FlawsHeading => Say(sv: "Ingenting lästes in", da: "Intet blev indlæst", en: "Nothing was taken in");

    public string Back => Say(sv: "Till alla platser", da: "Til alle steder", en: "To all places");

    private string Above(SimilarLine line) => Say(sv: $"högre än {Names(line.Lower)}", da: $"højere end {Names(line.Lower)}", en: $"higher than {Names(line.Lower)}");

    private string Below(SimilarLine line) => Say(sv: $"lägre än {Names(line.Higher)}", da: $"lavere end {Names(line.Higher)}", en: $"lower than {Names(line.Higher)}");

    private static string Names(IReadOnlyList<Area> areas) => string.Join(", ", areas.Select(area => area.Name));
}
