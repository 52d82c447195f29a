// What the first page says.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class RankingWords(Language language) : GapWords(language)
{
    public string Kicker => Say(sv: "Ojämlikhet i hälsa", da: "Ulighed i sundhed", en: "Inequality in health");

    public string FactsHeading => Say(sv: "Fem saker att veta", da: "Fem ting at vide", en: "Five things to know");

    public string WomenAndMen => Say(sv: "Kvinnor och män", da: "Kvinder og mænd", en: "Women and men");

    public string OtherGroups => Say(sv: "Alla andra grupper", da: "Alle andre grupper", en: "All other groups");

    public string ChoosePlace => Say(sv: "Välj plats", da: "Vælg sted", en: "Choose a place");

    public string Show => Say(sv: "Visa", da: "Vis", en: "Show");

    public string OrderBy => Say(sv: "Ordna efter", da: "Ordn efter", en: "Order by");

    public string HowSureHeading => Say(sv: "Så läser du säkerheten", da: "Sådan læser du sikkerheden", en: "How to read certainty");

    public string RowsHeading => Say(sv: "Så läser du raderna", da: "Sådan læser du rækkerne", en: "How to read the rows");

    public string Rows => Say(
        sv: "Varje linje har sin egen skala. Den längsta linjen är alltså inte den största skillnaden; det är platsen i ordningen. Strecket under en punkt är dess osäkerhet (95 procent). För grupper i en trappa räknas Gånger mellan trappans yttersta ändar, också inom grupperna, och kan därför vara större än mellan punkterna.",
        da: "Hver linje har sin egen skala. Den længste linje er altså ikke den største forskel; det er pladsen i rækkefølgen. Stregen under et punkt er dets usikkerhed (95 procent). For grupper på en trappe regnes Gange mellem trappens yderste ender, også inden for grupperne, og kan derfor være større end mellem punkterne.",
        en: "Each line has a scale of its own. So the longest line is not the greatest gap; the place in the order is. The stroke under a point is its uncertainty (95 per cent). For groups on a ladder, Times is reckoned between the very ends of the ladder, inside the groups too, and so can be greater than between the points.");

    public string NoPlacesTitle => Say(sv: "Här finns inga siffror ännu", da: "Her er ingen tal endnu", en: "There are no figures here yet");

    public string NoFigures => Say(
        sv: "När ni har läst in siffror per grupp visar den här sidan var ojämlikheten är störst, hur säkert det är och hur många människor det gäller. Börja med en fil som har en rad per grupp: indikator, plats, år, grupp, värde.",
        da: "Når I har læst tal ind for hver gruppe, viser denne side, hvor uligheden er størst, hvor sikkert det er, og hvor mange mennesker det gælder. Begynd med en fil med en række for hver gruppe: indikator, sted, år, gruppe, værdi.",
        en: "Once you have read in figures by group, this page shows where inequality is greatest, how sure that is, and how many people it concerns. Begin with a file that has a row for each group: indicator, place, year, group, value.");

    public string Indicator => Say(sv: "Indikator", da: "Indikator", en: "Indicator");

    public string Begin => Say(sv: "Läs in en fil", da: "Indlæs en fil", en: "Import a file");

    public string Groups => Say(sv: "Grupperna", da: "Grupperne", en: "The groups");

    public string Relative => Say(sv: "Gånger", da: "Gange", en: "Times");

    public string Absolute => Say(sv: "Skillnad", da: "Forskel", en: "Difference");

    public string PersonsColumn => Say(sv: "Människor om året", da: "Mennesker om året", en: "People a year");

    public string HowSure => Say(sv: "Hur säkert", da: "Hvor sikkert", en: "How sure");

    public string CannotCompute => Say(sv: "kan inte räknas", da: "kan ikke beregnes", en: "cannot be computed");

    public string Title(Area? area) => area is null ? NoPlacesTitle : area.Name;

    /// <summary>What the browser calls the page; the collaboration's name stands there already.</summary>
    public string PageTitle(Area? area, string collaboration) => area is null || area.Name == collaboration ? Kicker : $"{Kicker}, {area.Name}";

    public string Lead(Area area, Gap? greatest, int compared) => greatest is null
        ? compared == 0
            ? Say(sv: $"Vi har inga siffror per grupp för {area.Name} ännu.", da: $"Vi har ingen tal for grupper i {area.Name} endnu.", en: $"We have no figures by group for {area.Name} yet.")
            : Say(
                sv: $"I {area.Name} kan vi inte säga var ojämlikheten är störst: ingen av {Whole(compared)} skillnader går att skilja från slumpen.",
                da: $"I {area.Name} kan vi ikke sige, hvor uligheden er størst: ingen af {Whole(compared)} forskelle kan skelnes fra tilfældet.",
                en: $"In {area.Name} we cannot say where inequality is greatest: none of {Whole(compared)} gaps can be told from chance.")
        : Say(
            sv: $"I {area.Name} är ojämlikheten i hälsa störst för {Subject(greatest)} {By(greatest.Split.Dimension)}: {RatioSaid(greatest)}.",
            da: $"I {area.Name} er uligheden i sundhed størst for {Subject(greatest)} {By(greatest.Split.Dimension)}: {RatioSaid(greatest)}.",
            en: $"In {area.Name}, inequality in health is greatest for {Subject(greatest)} {By(greatest.Split.Dimension)}: {RatioSaid(greatest)}.");

    public string Sure(Gap gap) => SureOfWhat(gap) is { Length: > 0 } what ? $"{Certain(gap.Certainty)} {what}." : $"{Certain(gap.Certainty)}.";

    public string Order(RankingOrder order) => order switch
    {
        RankingOrder.Persons => Say(sv: "Människor", da: "Mennesker", en: "People"),
        RankingOrder.Absolute => Say(sv: "Skillnad, inom varje enhet", da: "Forskel, inden for hver enhed", en: "Difference, within each unit"),
        _ => Say(sv: "Gånger", da: "Gange", en: "Times"),
    };

    /// <summary>What stands first in an order.</summary>
    public string First(Gap? gap, bool chosen) => gap is null ? ""
        : chosen ? Say(
            sv: $"Först: {Subject(gap)} {By(gap.Split.Dimension)}",
            da: $"Først: {Subject(gap)} {By(gap.Split.Dimension)}",
            en: $"First: {Subject(gap)} {By(gap.Split.Dimension)}")
        : Say(
        sv: $"Först då: {Subject(gap)} {By(gap.Split.Dimension)}",
        da: $"Først da: {Subject(gap)} {By(gap.Split.Dimension)}",
        en: $"First then: {Subject(gap)} {By(gap.Split.Dimension)}");

    /// <summary>Whether the three orders agree on what stands first.</summary>
    public string OrdersSaid(RankingShown shown) => shown.OrdersAgree
        ? Say(
            sv: "Alla tre sätter samma skillnad först.",
            da: "Alle tre sætter den samme forskel først.",
            en: "All three put the same gap first.")
        : OrderChanges;

    public string OrderChanges => Say(
        sv: "Ordningen beror på vad ni väger tyngst. Titta på alla tre innan ni bestämmer er.",
        da: "Rækkefølgen afhænger af, hvad I lægger mest vægt på. Se alle tre, før I beslutter jer.",
        en: "The order depends on what you weigh most. Look at all three before you decide.");

    public string Explain(Certainty certainty) => certainty switch
    {
        Certainty.Sure => Say(
            sv: "Av hundra skillnader som kallas säkra väntas högst en vara slump.",
            da: "Af hundrede forskelle, der kaldes sikre, forventes højst én at være tilfældig.",
            en: "Of a hundred gaps called sure, at most one is expected to be chance."),
        Certainty.Probably => Say(sv: "Högst tio av hundra väntas vara slump.", da: "Højst ti af hundrede forventes at være tilfældige.", en: "At most ten in a hundred are expected to be chance."),
        _ => Say(
            sv: "Skillnaden går inte att skilja från slumpen, eller så vet vi inte hur säkra siffrorna är.",
            da: "Forskellen kan ikke skelnes fra tilfældet, eller vi ved ikke, hvor sikre tallene er.",
            en: "The gap cannot be told from chance, or we do not know how sure the figures are."),
    };

    public string NoSexSplit(IReadOnlyList<Indicator> indicators)
    {
        var names = string.Join("; ", indicators.Select(indicator => Name(indicator.Name)));
        return Say(
            sv: $"Saknar siffror för kvinnor och män: {names}.",
            da: $"Mangler tal for kvinder og mænd: {names}.",
            en: $"No figures for women and men: {names}.");
    }

    public string ShowAll(int count) => Say(sv: $"Visa alla {Whole(count)}", da: $"Vis alle {Whole(count)}", en: $"Show all {Whole(count)}");

    /// <summary>An indicator's name in a sentence, in quotation marks: it can be of any form, a noun or a verb.</summary>
    public string Subject(Gap gap) => Say(
        sv: $"”{Name(gap.Split.Indicator.Name)}”",
        da: $"»{Name(gap.Split.Indicator.Name)}«",
        en: $"“{Name(gap.Split.Indicator.Name)}”");
}
