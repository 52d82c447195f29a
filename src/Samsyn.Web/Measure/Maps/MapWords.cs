// What a map says: its sentence, its classes, and what can be seen in it, for those who cannot see it.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Web.Charts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Maps;

public sealed class MapWords(Language language) : GapWords(language)
{
    // Beyond these, what parts two numbers is nothing that is measured.
    private const int MoreDecimals = 3;

    private const int MostNamed = 8;

    public string Heading => Say(sv: "Karta", da: "Kort", en: "Map");

    public string Tiles => Say(sv: "Rutor", da: "Felter", en: "Squares");

    public string AsTable => Say(sv: "Visa som tabell", da: "Vis som tabel", en: "Show as a table");

    public string Show => Say(sv: "Visa", da: "Vis", en: "Show");

    public string ChoosePlace => Say(sv: "Län eller land", da: "Region eller land", en: "County or country");

    public string ChooseTime => Say(sv: "Tid", da: "Tid", en: "Time");

    public string ChooseClasses => Say(sv: "Klasser", da: "Klasser", en: "Classes");

    public string ChooseMaps => Say(sv: "Kartor", da: "Kort", en: "Maps");

    public string OneMap => Say(sv: "En karta för alla", da: "Ét kort for alle", en: "One map of everybody");

    public string EachTime => Say(sv: "En karta för varje år", da: "Ét kort for hvert år", en: "A map of each year");

    public string Each(Dimension dimension) => Say(
        sv: $"En karta för varje grupp: {Inside(Name(dimension.Name))}", da: $"Ét kort for hver gruppe: {Inside(Name(dimension.Name))}", en: $"A map of each group: {Inside(Name(dimension.Name))}");

    public string Place => Say(sv: "Plats", da: "Sted", en: "Place");

    public string Figure => Say(sv: "Siffra", da: "Tal", en: "Figure");

    public string Against(Area whole) => Say(sv: $"Mot {whole.Name}", da: $"Mod {whole.Name}", en: $"Against {whole.Name}");

    public string Back => Say(sv: "Till indikatorn", da: "Til indikatoren", en: "To the indicator");

    public string ReadHeading => Say(sv: "Så läser du kartan", da: "Sådan læser du kortet", en: "How to read the map");

    public string Read(Area whole) => Say(
        sv: $"Färgen visar den uppmätta siffran, och den kan vara slump på små platser. Triangeln står bara där vi säkert kan säga att platsen skiljer sig från {whole.Name}. Platserna bedöms tillsammans, så att ingen kallas säker bara för att de är många.",
        da: $"Farven viser det målte tal, og det kan være et tilfælde på små steder. Trekanten står kun, hvor vi sikkert kan sige, at stedet adskiller sig fra {whole.Name}. Stederne vurderes sammen, så ingen kaldes sikker, bare fordi de er mange.",
        en: $"The colour shows the measured figure, which may be chance in small places. A triangle stands only where we can surely say that the place differs from {whole.Name}. The places are judged together, so that none is called sure only because they are many.");

    public string Credit(IReadOnlyList<string> credits) => Say(
        sv: $"Gränser: {string.Join("; ", credits)}", da: $"Grænser: {string.Join("; ", credits)}", en: $"Boundaries: {string.Join("; ", credits)}");

    public string NoBoundaries => Say(
        sv: "Här visas en karta när gränserna är inlästa. De läses in en gång, från en GeoJSON-fil.",
        da: "Her vises et kort, når grænserne er indlæst. De indlæses én gang, fra en GeoJSON-fil.",
        en: "A map shows here once the boundaries are in. They are taken in once, from a GeoJSON file.");

    public string ToBoundaries => Say(sv: "Läs in gränser", da: "Indlæs grænser", en: "Take in boundaries");

    public string Undrawn(int places) => Say(
        sv: $"{Whole(places)} {(places == 1 ? "plats" : "platser")} saknar gräns och finns bara i tabellen.",
        da: $"{Whole(places)} {(places == 1 ? "sted" : "steder")} har ingen grænse og findes kun i tabellen.",
        en: $"{Whole(places)} {(places == 1 ? "place has" : "places have")} no boundary and {(places == 1 ? "is" : "are")} found in the table only.");

    public string Classing(MapClassing classing, Area whole) => classing switch
    {
        MapClassing.Quantiles => Say(sv: "Ungefär lika många platser i varje", da: "Omtrent lige mange steder i hver", en: "About as many places in each"),
        MapClassing.Equal => Say(sv: "Lika breda", da: "Lige brede", en: "Equally wide"),
        _ => Say(sv: $"Säkert över eller under {whole.Name}", da: $"Sikkert over eller under {whole.Name}", en: $"Surely above or below {whole.Name}"),
    };

    /// <summary>What each class holds, the lowest first: with as many decimals as it takes that no two of them hold the same number.</summary>
    public IReadOnlyList<string> Classes(IReadOnlyList<MapClass> classes)
    {
        var decimals = Numbers.Decimals([.. classes.SelectMany(one => new[] { one.Lowest, one.Highest })]);
        var most = decimals + MoreDecimals;
        while (decimals < most && classes.Zip(classes.Skip(1)).Any(pair => Language.Write(pair.First.Highest, decimals) == Language.Write(pair.Second.Lowest, decimals)))
        {
            decimals++;
        }

        return [.. classes.Select((one, index) => Class(one, decimals, index == 0 ? null : classes[index - 1]))];
    }

    // Where no decimals part two classes, the upper one begins above where the lower one ends.
    private string Class(MapClass one, int decimals, MapClass? below)
    {
        var (low, high) = (Language.Write(one.Lowest, decimals), Language.Write(one.Highest, decimals));
        var from = below is not null && Language.Write(below.Highest, decimals) == low ? Say(sv: $"över {low}", da: $"over {low}", en: $"above {low}") : low;
        var span = low == high ? from : Say(sv: $"{from} till {high}", da: $"{from} til {high}", en: $"{from} to {high}");
        return Say(
            sv: $"{span} ({Whole(one.Places)} {(one.Places == 1 ? "plats" : "platser")})",
            da: $"{span} ({Whole(one.Places)} {(one.Places == 1 ? "sted" : "steder")})",
            en: $"{span} ({Whole(one.Places)} {(one.Places == 1 ? "place" : "places")})");
    }

    public string Side(MapSide side, Area whole) => side switch
    {
        MapSide.Higher => Say(sv: $"Säkert högre än {whole.Name}", da: $"Sikkert højere end {whole.Name}", en: $"Surely higher than {whole.Name}"),
        MapSide.Lower => Say(sv: $"Säkert lägre än {whole.Name}", da: $"Sikkert lavere end {whole.Name}", en: $"Surely lower than {whole.Name}"),
        _ => Say(sv: $"Kan inte skiljas från {whole.Name}", da: $"Kan ikke skelnes fra {whole.Name}", en: $"Cannot be told apart from {whole.Name}"),
    };

    public string Absent(Ink ink) => ink == Ink.Hatch
        ? Say(sv: "Dolt: någon kan kännas igen", da: "Skjult: nogen kan genkendes", en: "Hidden: somebody could be recognised")
        : ink == Ink.Gap
        ? Say(sv: "Uppgift saknas", da: "Tal mangler", en: "No figure")
        : Say(sv: "För osäker för att visas", da: "For usikker til at vises", en: "Too uncertain to show");

    public string LegendHeading(Indicator indicator) => AxisTitle(indicator) is { Length: > 0 } unit ? char.ToUpper(unit[0], Language.Culture) + unit[1..] : "";

    public string Title(PlaceMap map, MapPanel panel) => Line(
        Name(map.Indicator.Name), map.Whole.Name, Panel(map, panel) is { Length: > 0 } own ? own : Time(panel.Period)).Replace(" · ", ", ", StringComparison.Ordinal);

    /// <summary>What a panel among several is called: its group, or its time; empty for the only one.</summary>
    public string Panel(PlaceMap map, MapPanel panel) => panel.Subgroup is { } group ? Name(group.Name) : map.By == PlaceMapQuery.Time ? Time(panel.Period) : "";

    public string PlaceSays(MapFigure one) => one.Side == MapSide.CannotSay ? $"{one.Area.Name}: {Cell(one.Figure)}" : $"{one.Area.Name}: {Cell(one.Figure)}, {Sure(one.Side)}";

    public string Sure(MapSide side) => side switch
    {
        MapSide.Higher => Say(sv: "säkert högre", da: "sikkert højere", en: "surely higher"),
        MapSide.Lower => Say(sv: "säkert lägre", da: "sikkert lavere", en: "surely lower"),
        _ => Say(sv: "kan inte skiljas", da: "kan ikke skelnes", en: "cannot be told apart"),
    };

    /// <summary>What can be seen: highest and lowest, how many surely differ, and how many show nothing and why.</summary>
    public string Says(PlaceMap map, MapPanel panel) => string.Join(' ', new[] { Ends(panel), Sides(map, panel), Absences(panel) }.Where(sentence => sentence.Length > 0));

    /// <summary>Which places surely differ from the whole, by name.</summary>
    public string Lead(PlaceMap map, MapPanel panel)
    {
        if (panel.Whole is not Loop.Measure.Figure.Known)
        {
            return Say(
                sv: $"{map.Whole.Name} har ingen egen siffra, så platserna kan inte jämföras med helheten.",
                da: $"{map.Whole.Name} har intet eget tal, så stederne kan ikke sammenlignes med helheden.",
                en: $"{map.Whole.Name} has no figure of its own, so the places cannot be compared with the whole.");
        }

        var (higher, lower) = (Named(panel, MapSide.Higher), Named(panel, MapSide.Lower));
        return (higher.Length, lower.Length) switch
        {
            (0, 0) => Say(
                sv: $"Ingen plats skiljer sig säkert från {map.Whole.Name}. Skillnaderna på kartan kan vara slump.",
                da: $"Intet sted adskiller sig sikkert fra {map.Whole.Name}. Forskellene på kortet kan være tilfældige.",
                en: $"No place surely differs from {map.Whole.Name}. The differences on the map may be chance."),
            (_, 0) => Above(map, higher),
            (0, _) => Below(map, lower),
            _ => $"{Above(map, higher)} {Below(map, lower)}",
        };
    }

    /// <summary>What stands above several maps.</summary>
    public string Several(PlaceMap map) => map.By == PlaceMapQuery.Time
        ? Say(
            sv: $"{Upper(Whole(map.Panels.Count))} kartor med samma klasser, en för varje år.",
            da: $"{Upper(Whole(map.Panels.Count))} kort med de samme klasser, ét for hvert år.",
            en: $"{Upper(Whole(map.Panels.Count))} maps with the same classes, one for each year.")
        : Say(
            sv: $"{Upper(Whole(map.Panels.Count))} kartor med samma klasser, en för varje grupp.",
            da: $"{Upper(Whole(map.Panels.Count))} kort med de samme klasser, ét for hver gruppe.",
            en: $"{Upper(Whole(map.Panels.Count))} maps with the same classes, one for each group.");

    /// <summary>What can be said of the places that the sentence does not name.</summary>
    public string Rest(PlaceMap map, MapPanel panel)
    {
        var unsure = panel.Figures.Count(one => one.Figure is Loop.Measure.Figure.Known && one.Side == MapSide.CannotSay);
        return unsure == 0 ? "" : Say(
            sv: $"{Upper(Whole(unsure))} {(unsure == 1 ? "plats" : "platser")} kan inte skiljas från {map.Whole.Name}, som har {Cell(panel.Whole)}.",
            da: $"{Upper(Whole(unsure))} {(unsure == 1 ? "sted" : "steder")} kan ikke skelnes fra {map.Whole.Name}, der har {Cell(panel.Whole)}.",
            en: $"{Upper(Whole(unsure))} {(unsure == 1 ? "place" : "places")} cannot be told apart from {map.Whole.Name}, which has {Cell(panel.Whole)}.");
    }

    private string Above(PlaceMap map, string places) => Say(sv: $"Säkert högre än {map.Whole.Name}: {places}.", da: $"Sikkert højere end {map.Whole.Name}: {places}.", en: $"Surely higher than {map.Whole.Name}: {places}.");

    private string Below(PlaceMap map, string places) => Say(sv: $"Säkert lägre än {map.Whole.Name}: {places}.", da: $"Sikkert lavere end {map.Whole.Name}: {places}.", en: $"Surely lower than {map.Whole.Name}: {places}.");

    // Of many the farthest out are named, and the others counted.
    private string Named(MapPanel panel, MapSide side)
    {
        var sure = panel.Figures.Where(one => one.Side == side).OrderByDescending(one => Value(one) * (side == MapSide.Higher ? 1 : -1)).Select(one => one.Area.Name).ToArray();
        return sure.Length <= MostNamed
            ? Joined(sure)
            : Say(
                sv: $"{string.Join(", ", sure.Take(MostNamed))} och {Whole(sure.Length - MostNamed)} till",
                da: $"{string.Join(", ", sure.Take(MostNamed))} og {Whole(sure.Length - MostNamed)} til",
                en: $"{string.Join(", ", sure.Take(MostNamed))} and {Whole(sure.Length - MostNamed)} more");
    }

    private string Joined(string[] names) => names.Length < 2
        ? string.Concat(names)
        : $"{string.Join(", ", names[..^1])} {Say(sv: "och", da: "og", en: "and")} {names[^1]}";

    private string Ends(MapPanel panel)
    {
        var known = panel.Figures.Where(one => one.Figure is Loop.Measure.Figure.Known).OrderBy(Value).ToArray();
        return known.Length == 0 ? "" : Say(
            sv: $"Högst {known[^1].Area.Name}, {Cell(known[^1].Figure)}; lägst {known[0].Area.Name}, {Cell(known[0].Figure)}.",
            da: $"Højest {known[^1].Area.Name}, {Cell(known[^1].Figure)}; lavest {known[0].Area.Name}, {Cell(known[0].Figure)}.",
            en: $"Highest {known[^1].Area.Name}, {Cell(known[^1].Figure)}; lowest {known[0].Area.Name}, {Cell(known[0].Figure)}.");
    }

    private string Sides(PlaceMap map, MapPanel panel)
    {
        var (higher, lower, all) = (panel.Figures.Count(one => one.Side == MapSide.Higher), panel.Figures.Count(one => one.Side == MapSide.Lower), panel.Figures.Count);
        return Say(
            sv: $"Av {Whole(all)} platser är {Whole(higher)} säkert högre och {Whole(lower)} säkert lägre än {map.Whole.Name}.",
            da: $"Af {Whole(all)} steder er {Whole(higher)} sikkert højere og {Whole(lower)} sikkert lavere end {map.Whole.Name}.",
            en: $"Of {Whole(all)} places {Whole(higher)} are surely higher and {Whole(lower)} surely lower than {map.Whole.Name}.");
    }

    private string Absences(MapPanel panel) => string.Join(' ', panel.Figures
        .Where(one => one.Figure is not Loop.Measure.Figure.Known)
        .GroupBy(one => Why(one.Figure))
        .Select(group => $"{Upper(group.Key)}: {Whole(group.Count())}."));

    private static double Value(MapFigure one) => (one.Figure as Loop.Measure.Figure.Known)?.Estimate.Value ?? 0;

    private string Upper(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Language.Culture) + text[1..];
}
