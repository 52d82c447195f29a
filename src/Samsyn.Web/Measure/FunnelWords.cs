// What the funnel of places says.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class FunnelWords(Language language) : Words(language)
{
    private const int MostNamed = 6;

    public string Heading => Say(sv: "Mer än slumpen? Platserna i en tratt", da: "Mere end tilfældet? Stederne i en tragt", en: "More than chance? The places in a funnel");

    public string How => Say(sv: "Så läser du en tratt", da: "Sådan læser du en tragt", en: "How to read a funnel");

    public string Outer => Say(sv: "99,8\u00a0%", da: "99,8\u00a0%", en: "99.8%");

    public string Inner => Say(sv: "95\u00a0%", da: "95\u00a0%", en: "95%");

    public string Average => Say(sv: "snittet", da: "snittet", en: "average");

    public string SizeTitle => Say(
        sv: "Personer bakom siffran. Dubbelt så många ligger alltid lika långt ifrån varandra.",
        da: "Personer bag tallet. Dobbelt så mange ligger altid lige langt fra hinanden.",
        en: "People behind the figure. Twice as many always lie equally far apart.");

    public string Shaded => Say(
        sv: "Skuggat: samma gränser när det räknas in att platserna skiljer sig mer än slumpen.",
        da: "Skygget: de samme grænser, når det regnes med, at stederne er mere forskellige end tilfældet.",
        en: "Shaded: the same limits when it is allowed for that the places differ by more than chance.");

    public string Reading(PlaceFunnel.Drawn funnel) => Say(
        sv: "Kurvorna är hur långt från genomsnittet slumpen ensam för en plats av varje storlek: streckade 95 procent, heldragna 99,8. Ihålig punkt: innanför. Halv: utanför den inre gränsen. Fylld: utanför den yttre. Romb: platsen du ser på. En plats utanför är ett skäl att titta efter, ingen dom.",
        da: "Kurverne er, hvor langt fra gennemsnittet tilfældet alene fører et sted af hver størrelse: stiplede 95 procent, fuldt optrukne 99,8. Hult punkt: indenfor. Halvt: uden for den indre grænse. Udfyldt: uden for den ydre. Rombe: stedet, du ser på. Et sted udenfor er en grund til at se efter, ingen dom.",
        en: "The curves are how far from the average chance alone brings a place of each size: dashed 95 per cent, solid 99.8. Hollow mark: inside. Half-filled: outside the inner limit. Filled: outside the outer one. Diamond: the place you look at. A place outside is a reason to look, not a verdict.") + (funnel.Spread is null ? "" : " " + Say(
        sv: "Här gäller märkenas fyllning de skuggade gränserna.",
        da: "Her gælder mærkernes udfyldning de skyggede grænser.",
        en: "Here the filling of the marks is by the shaded limits."));

    public string Counted => Say(sv: "Personer bakom siffran", da: "Personer bag tallet", en: "People behind the figure");

    public string ByChance => Say(sv: "Slumpens gränser, 99,8\u00a0%", da: "Tilfældets grænser, 99,8\u00a0%", en: "Limits of chance, 99.8%");

    public string WhereColumn => Say(sv: "Mot slumpens gränser", da: "Mod tilfældets grænser", en: "Against the limits of chance");

    public string AllowingColumn => Say(sv: "När platsernas skillnader räknas in", da: "Når stedernes forskelle regnes med", en: "Allowing for the places’ differences");

    /// <summary>What kind of row it is in the table that is downloaded.</summary>
    public string SheetKind => Say(sv: "tratt: genomsnittet och slumpens gränser", da: "tragt: gennemsnittet og tilfældets grænser", en: "funnel: the average and the limits of chance");

    public string Title(IndicatorPicture picture, Period? period) => Say(
        sv: $"{Name(picture.Indicator.Name)}: platserna efter storlek{(period is null ? "" : $", {Time(period)}")}",
        da: $"{Name(picture.Indicator.Name)}: stederne efter størrelse{(period is null ? "" : $", {Time(period)}")}",
        en: $"{Name(picture.Indicator.Name)}: the places by size{(period is null ? "" : $", {Time(period)}")}");

    public string Limits(FunnelLine line) => Bounds(new(line.Lower, line.Upper), Numbers.Decimals(line.Upper));

    public string Where(FunnelPlace place) => place switch
    {
        FunnelPlace.LowFar => Say(sv: "under den yttre gränsen", da: "under den ydre grænse", en: "below the outer limit"),
        FunnelPlace.Low => Say(sv: "under den inre gränsen", da: "under den indre grænse", en: "below the inner limit"),
        FunnelPlace.High => Say(sv: "över den inre gränsen", da: "over den indre grænse", en: "above the inner limit"),
        FunnelPlace.HighFar => Say(sv: "över den yttre gränsen", da: "over den ydre grænse", en: "above the outer limit"),
        _ => Say(sv: "innanför", da: "indenfor", en: "inside"),
    };

    public string PointSays(FunnelPoint point, double scale) =>
        $"{point.Area.Name}: {Number(scale * point.Unit.Value)}, {Say(sv: $"{Whole(point.Unit.Base)} personer", da: $"{Whole(point.Unit.Base)} personer", en: $"{Whole(point.Unit.Base)} people")}, {Where(point.Allowing)}";

    /// <summary>Which places lie outside, what to expect of chance, and who is not drawn.</summary>
    public string Said(PlaceFunnel.Drawn funnel, IndicatorPicture picture) =>
        string.Join(' ', new[] { Together(funnel, picture.Indicator), Outside(funnel), Spreading(funnel), Chance(funnel), Undrawn(funnel) }.Where(sentence => sentence.Length > 0));

    /// <summary>The same for those who cannot see the picture, without what stands beside it.</summary>
    public string Says(PlaceFunnel.Drawn funnel, IndicatorPicture picture) => $"{Together(funnel, picture.Indicator)} {Outside(funnel)}";

    public string Why(NoFunnel why) => why switch
    {
        NoFunnel.NotAShare => Say(
            sv: "Här ritas ingen tratt: siffran är inte en andel av personer, och då går slumpen inte att räkna ur antalet.",
            da: "Her tegnes ingen tragt: tallet er ikke en andel af personer, og så kan tilfældet ikke regnes ud af antallet.",
            en: "No funnel is drawn here: the figure is not a share of people, so chance cannot be worked out from how many they are."),
        NoFunnel.NotCounted => Say(
            sv: "Här ritas ingen tratt: källan ger inte antalen bakom alla platsers siffror.",
            da: "Her tegnes ingen tragt: kilden giver ikke antallene bag alle steders tal.",
            en: "No funnel is drawn here: the source does not give the counts behind every place’s figure."),
        NoFunnel.Weighted => Say(
            sv: "Här ritas ingen tratt: svaren är vägda, så siffrornas osäkerhet är en annan än den som antalen ger.",
            da: "Her tegnes ingen tragt: svarene er vægtede, så tallenes usikkerhed er en anden end den, antallene giver.",
            en: "No funnel is drawn here: the answers are weighted, so the figures’ uncertainty is not the one that the counts give."),
        NoFunnel.TooFew => Say(
            sv: "Här ritas ingen tratt: färre än fem platser har en siffra som kan visas.",
            da: "Her tegnes ingen tragt: færre end fem steder har et tal, der kan vises.",
            en: "No funnel is drawn here: fewer than five places have a figure that can be shown."),
        _ => Say(
            sv: "Här ritas ingen tratt: i alla platser tillsammans gäller det ingen, eller alla.",
            da: "Her tegnes ingen tragt: i alle steder tilsammen gælder det ingen, eller alle.",
            en: "No funnel is drawn here: in all places together it holds for nobody, or for everybody."),
    };

    private string Together(PlaceFunnel.Drawn funnel, Indicator indicator) => Say(
        sv: $"De {Whole(funnel.Points.Count)} platserna har tillsammans {InUnit(Number(funnel.Average), indicator)}.",
        da: $"De {Whole(funnel.Points.Count)} steder har tilsammen {InUnit(Number(funnel.Average), indicator)}.",
        en: $"The {Whole(funnel.Points.Count)} places together have {InUnit(Number(funnel.Average), indicator)}.");

    private string Outside(PlaceFunnel.Drawn funnel)
    {
        var (low, high) = (Names(funnel, FunnelPlace.LowFar), Names(funnel, FunnelPlace.HighFar));
        var (under, over) = (Names(funnel, FunnelPlace.Low), Names(funnel, FunnelPlace.High));
        var far = (high.Length, low.Length) switch
        {
            (0, 0) => Say(
                sv: "Ingen plats ligger utanför den yttre gränsen för vad slumpen ensam kan ge.",
                da: "Intet sted ligger uden for den ydre grænse for, hvad tilfældet alene kan give.",
                en: "No place lies outside the outer limit of what chance alone can bring."),
            _ => Say(
                sv: $"Längre bort än slumpen ensam brukar föra en plats av den storleken ligger {Sides(high, low)}.",
                da: $"Længere væk, end tilfældet alene plejer at føre et sted af den størrelse, ligger {Sides(high, low)}.",
                en: $"Further away than chance alone would bring a place of that size: {Sides(high, low)}."),
        };
        return under.Length + over.Length == 0 ? far : $"{far} " + Say(
            sv: $"Bara utanför den inre gränsen: {Sides(over, under)}.",
            da: $"Kun uden for den indre grænse: {Sides(over, under)}.",
            en: $"Outside the inner limit only: {Sides(over, under)}.");
    }

    // What is outside of itself, when it is known that the places differ.
    private string Spreading(PlaceFunnel.Drawn funnel)
    {
        if (funnel.Spread is null)
        {
            return "";
        }

        string[] still = [.. funnel.Points.Where(point => point.Allowing is FunnelPlace.LowFar or FunnelPlace.HighFar).Select(point => point.Area.Name)];
        return Say(
            sv: "Platserna skiljer sig mer åt än slumpen ensam brukar ge.",
            da: "Stederne er mere forskellige, end tilfældet alene plejer at give.",
            en: "The places differ by more than chance alone would bring.") + " " + (still.Length == 0
            ? Say(
                sv: "När det räknas in ligger ingen utanför den yttre gränsen.",
                da: "Når det regnes med, ligger ingen uden for den ydre grænse.",
                en: "When that is allowed for, none lies outside the outer limit.")
            : Say(
                sv: $"Också när det räknas in ligger {List(still)} utanför den yttre gränsen.",
                da: $"Også når det regnes med, ligger {List(still)} uden for den ydre grænse.",
                en: $"Also when that is allowed for, {List(still)} {(still.Length == 1 ? "lies" : "lie")} outside the outer limit."));
    }

    private string Chance(PlaceFunnel.Drawn funnel) => Say(
        sv: $"De som ligger innanför kan skilja sig från genomsnittet av en ren slump, och av {Whole(funnel.Points.Count)} platser som är lika hamnar ungefär en av tjugo utanför den inre gränsen.",
        da: $"De, der ligger indenfor, kan afvige fra gennemsnittet ved et rent tilfælde, og af {Whole(funnel.Points.Count)} steder, der er ens, havner omkring en ud af tyve uden for den indre grænse.",
        en: $"Those inside may differ from the average by chance alone, and of {Whole(funnel.Points.Count)} places that are alike about one in twenty falls outside the inner limit.");

    private string Undrawn(PlaceFunnel.Drawn funnel) => funnel.Absent.Count == 0 ? "" : Say(
        sv: $"Ritas inte: {Absent(funnel)}.",
        da: $"Tegnes ikke: {Absent(funnel)}.",
        en: $"Not drawn: {Absent(funnel)}.");

    private string Absent(PlaceFunnel.Drawn funnel) =>
        string.Join("; ", funnel.Absent.GroupBy(place => Why(place.Figure)).Select(group => $"{List([.. group.Select(place => place.Area.Name)])} ({group.Key})"));

    private static string[] Names(PlaceFunnel.Drawn funnel, FunnelPlace place) => [.. funnel.Points.Where(point => point.Place == place).Select(point => point.Area.Name)];

    private string Sides(string[] above, string[] below) => string.Join("; ", new[]
    {
        above.Length == 0 ? "" : Say(sv: $"{List(above)} (högre)", da: $"{List(above)} (højere)", en: $"{List(above)} (higher)"),
        below.Length == 0 ? "" : Say(sv: $"{List(below)} (lägre)", da: $"{List(below)} (lavere)", en: $"{List(below)} (lower)"),
    }.Where(side => side.Length > 0));

    private string List(string[] names) => names switch
    {
        [var one] => one,
        { Length: <= MostNamed } => $"{string.Join(", ", names[..^1])} {And} {names[^1]}",
        _ => $"{string.Join(", ", names[..MostNamed])} {And} {Say(sv: $"{Whole(names.Length - MostNamed)} till", da: $"{Whole(names.Length - MostNamed)} til", en: $"{Whole(names.Length - MostNamed)} more")}",
    };

    private string And => Say(sv: "och", da: "og", en: "and");

    private string Number(double value) => Language.Write(value, Numbers.Decimals(value));
}
