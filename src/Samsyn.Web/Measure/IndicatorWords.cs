// What an indicator page says.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Statistics;
using Samsyn.Web.Measure.Protecting;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class IndicatorWords(Language language) : GapWords(language)
{
    public string Everyone => Say(sv: "Alla", da: "Alle", en: "Everyone");

    public string DividedBy => Say(sv: "Dela upp efter", da: "Del op efter", en: "Divide by");

    public string GroupsHeading => Say(sv: "Grupperna", da: "Grupperne", en: "The groups");

    public string EquiplotHeading => Say(sv: "Avståndet mellan grupperna, år för år", da: "Afstanden mellem grupperne, år for år", en: "The distance between the groups, year by year");

    public string TrendHeading => Say(sv: "Utvecklingen i varje grupp", da: "Udviklingen i hver gruppe", en: "How each group has moved");

    public string PlacesHeading => Say(sv: "Andra platser", da: "Andre steder", en: "Other places");

    public string MeasuresHeading => Say(sv: "Alla mått på ojämlikheten", da: "Alle mål for uligheden", en: "All measures of the inequality");

    public string WhyWithheld(SourceRule rule) => new ProtectionWords(Language).WhyWithheld(rule);

    public string ToProtection => Say(sv: "Så skyddas små tal.", da: "Sådan beskyttes små tal.", en: "How small numbers are protected.");

    public string About => Say(sv: "Om siffrorna", da: "Om tallene", en: "About the figures");

    public string AsTable => Say(sv: "Visa som tabell", da: "Vis som tabel", en: "Show as a table");

    public string Group => Say(sv: "Grupp", da: "Gruppe", en: "Group");

    public string People => Say(sv: "Invånare", da: "Indbyggere", en: "People");

    public string Place => Say(sv: "Plats", da: "Sted", en: "Place");

    public string When => Say(sv: "När", da: "Hvornår", en: "When");

    public string ChoosePlace => Say(sv: "Plats", da: "Sted", en: "Place");

    public string ChooseTime => Say(sv: "Tid", da: "Tid", en: "Time");

    public string Latest => Say(sv: "Den senaste", da: "Den seneste", en: "The latest");

    public string Show => Say(sv: "Visa", da: "Vis", en: "Show");

    public string NoPng => Say(
        sv: "Bilder finns som SVG. För PNG behöver servern programmet rsvg-convert.",
        da: "Billeder fås som SVG. Til PNG skal serveren have programmet rsvg-convert.",
        en: "Pictures come as SVG. For PNG the server needs the program rsvg-convert.");

    public string OnMap => Say(sv: "Visa på karta", da: "Vis på kort", en: "Show on a map");

    public string AllHere(string place) => Say(sv: $"Alla indikatorer för {place}", da: $"Alle indikatorer for {place}", en: $"All indicators for {place}");

    public string Definition => Say(sv: "Så mäts det", da: "Sådan måles det", en: "How it is measured");

    public string NoDefinition => Say(sv: "Källan säger inte hur det mäts.", da: "Kilden siger ikke, hvordan det måles.", en: "The source does not say how it is measured.");

    public string Source => Say(sv: "Källa", da: "Kilde", en: "Source");

    public string NoSource => Say(sv: "Källan är okänd.", da: "Kilden er ukendt.", en: "The source is unknown.");

    public string Licence => Say(sv: "Villkor", da: "Vilkår", en: "Terms");

    /// <summary>The terms under which figures may be used.</summary>
    public string Licences(IReadOnlyList<string> licences) =>
        licences.Count > 0 ? string.Join("; ", licences) : Say(sv: "Villkoren är inte angivna.", da: "Vilkårene er ikke angivet.", en: "The terms are not stated.");

    public string Unit => Say(sv: "Enhet", da: "Enhed", en: "Unit");

    public string Judged => Say(sv: "Vad som är bättre", da: "Hvad der er bedre", en: "What is better");

    public string Better(Direction direction) => direction switch
    {
        Direction.HigherIsBetter => Say(sv: "Högre är bättre", da: "Højere er bedre", en: "Higher is better"),
        Direction.LowerIsBetter => Say(sv: "Lägre är bättre", da: "Lavere er bedre", en: "Lower is better"),
        _ => Say(sv: "Ingen bedömning", da: "Ingen vurdering", en: "No judgement"),
    };

    public string HowComputed => Say(
        sv: "Intervallen är 95-procentiga: i nittiofem fall av hundra ligger det sanna värdet inom dem. Hur säker en skillnad är bedöms tillsammans med alla andra skillnader på platsen, så att ingen kallas säker bara för att vi har tittat på många.",
        da: "Intervallerne er 95-procents: i femoghalvfems af hundrede tilfælde ligger den sande værdi inden for dem. Hvor sikker en forskel er, vurderes sammen med alle andre forskelle på stedet, så ingen kaldes sikker, bare fordi vi har set på mange.",
        en: "The intervals are 95 per cent: in ninety-five cases of a hundred the true value lies inside them. How sure a gap is, is judged together with all other gaps at the place, so that none is called sure only because we looked at many.");

    public string Title(IndicatorPicture picture) => Name(picture.Indicator.Name);

    public string Kicker(IndicatorPicture picture, Period? period) =>
        period is null ? picture.Area.Name : $"{picture.Area.Name}, {Time(period)}";

    public string Lead(IndicatorShown shown) => shown.Picture.Gap is { Relative.Estimate: not null } gap
        ? $"{Upper(RatioSaid(gap))}."
        : shown.Everyone is Figure.Known(var everyone)
        ? Say(
            sv: $"{ValueWithUnit(everyone, shown.Picture.Indicator)} i {shown.Picture.Area.Name}.",
            da: $"{ValueWithUnit(everyone, shown.Picture.Indicator)} i {shown.Picture.Area.Name}.",
            en: $"{ValueWithUnit(everyone, shown.Picture.Indicator)} in {shown.Picture.Area.Name}.")
        : Say(sv: "Skillnaden kan inte räknas fram.", da: "Forskellen kan ikke regnes ud.", en: "The gap cannot be computed.");

    public string Second(IndicatorShown shown) => shown.Picture.Gap is { Relative.Estimate: null } none
        ? Say(
            sv: $"Skillnaden mellan grupperna kan inte räknas fram. {RatioSaid(none)}",
            da: $"Forskellen mellem grupperne kan ikke regnes ud. {RatioSaid(none)}",
            en: $"The gap between the groups cannot be computed. {RatioSaid(none)}")
        : shown.Picture.Gap is not { } gap
        ? Say(sv: "Siffran är inte uppdelad på grupper här.", da: "Tallet er ikke delt på grupper her.", en: "The figure is not divided by group here.")
        : string.Join(' ', new[]
        {
            EndsSaid(gap),
            gap.Absolute.Estimate is { } difference ? DifferenceSaid(gap, difference) : "",
            ChanceSaid(gap),
            SureOfWhat(gap) is { Length: > 0 } what ? $"{Certain(gap.Certainty)} {what}." : "",
            gap.Split.Indicator.Unit is Loop.Measure.Unit.Share ? ExcessSaid(gap) : "",
            gap.Trend.Points.Count > 2 ? TrendSentence(gap) : "",
        }.Where(sentence => sentence.Length > 0));

    public string GroupsTitle(IndicatorPicture picture) =>
        $"{Name(picture.Indicator.Name)} {By(picture.Split!.Dimension)}, {picture.Area.Name}, {Time(picture.Split.Period)}";

    public string GroupsSay(Split split) => string.Join("; ", split.Groups.Select(group => $"{Name(group.Subgroup.Name)}: {Cell(group.Figure)}")) + ".";

    public string EquiplotTitle(IndicatorPicture picture) => Say(
        sv: $"{Name(picture.Indicator.Name)} {By(picture.Split!.Dimension)}, år för år, {picture.Area.Name}",
        da: $"{Name(picture.Indicator.Name)} {By(picture.Split!.Dimension)}, år for år, {picture.Area.Name}",
        en: $"{Name(picture.Indicator.Name)} {By(picture.Split!.Dimension)}, year by year, {picture.Area.Name}");

    public string EquiplotSays(IndicatorPicture picture) => Say(
        sv: $"En linje för varje år med en punkt för varje grupp. {TrendOf(picture)}",
        da: $"En linje for hvert år med et punkt for hver gruppe. {TrendOf(picture)}",
        en: $"A line for each year with a point for each group. {TrendOf(picture)}");

    public string TrendTitle(IndicatorPicture picture) => Say(
        sv: $"{Name(picture.Indicator.Name)} över tid, {picture.Area.Name}",
        da: $"{Name(picture.Indicator.Name)} over tid, {picture.Area.Name}",
        en: $"{Name(picture.Indicator.Name)} over time, {picture.Area.Name}");

    public string TrendSays(IndicatorPicture picture) => Say(
        sv: $"En linje för varje grupp med sitt intervall. {TrendOf(picture)}",
        da: $"En linje for hver gruppe med sit interval. {TrendOf(picture)}",
        en: $"A line for each group with its interval. {TrendOf(picture)}");

    public string PlacesTitle(IndicatorPicture picture, Period? period) =>
        period is null ? Name(picture.Indicator.Name) : $"{Name(picture.Indicator.Name)}, {Time(period)}";

    public string PlacesSay(IndicatorPicture picture) => Say(
        sv: $"{Whole(picture.Places.Count)} platser med intervall, i ordning. {picture.Area.Name} är markerad.",
        da: $"{Whole(picture.Places.Count)} steder med interval, i rækkefølge. {picture.Area.Name} er markeret.",
        en: $"{Whole(picture.Places.Count)} places with intervals, in order. {picture.Area.Name} is marked.");

    /// <summary>Where a picture's figures come from, for a picture that leaves its page.</summary>
    public string SourceLine(IndicatorShown shown, bool invented) => SourceLine(shown.Picture.Indicator, shown.Licences, invented);

    /// <summary>The same, where only the indicator is known.</summary>
    public string SourceLine(Indicator indicator, IReadOnlyList<string> licences, bool invented)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(licences);
        var terms = licences.Count > 0 ? $" {Licence}: {Licences(licences)}." : "";
        var source = $"{Source}: {indicator.Source ?? NoSource}.{terms}";
        return invented ? $"{new FrameWords(Language).InventedMark}. {source}" : source;
    }

    private string DifferenceSaid(Gap gap, Estimate difference) => gap.Absolute.Measure == Samsyn.Statistics.Inequality.SummaryMeasure.SII
        ? Say(
            sv: $"Från trappans botten till dess topp är skillnaden {Difference(gap.Split.Indicator, difference)}.",
            da: $"Fra trappens bund til dens top er forskellen {Difference(gap.Split.Indicator, difference)}.",
            en: $"From the bottom of the ladder to its top the difference is {Difference(gap.Split.Indicator, difference)}.")
        : Say(
        sv: $"Skillnaden är {Difference(gap.Split.Indicator, difference)}.",
        da: $"Forskellen er {Difference(gap.Split.Indicator, difference)}.",
        en: $"The difference is {Difference(gap.Split.Indicator, difference)}.");

    // The outermost of many groups lie too far out by chance, so the difference is smaller than the two figures say; a reader who subtracts would think it a mistake.
    private string ChanceSaid(Gap gap) =>
        gap.Absolute.Estimate is not { } difference || GapEnds.Of(gap) is not { Ladder: false } ends || gap.Split.Groups.Count(group => group.Figure is Figure.Known) < 3
        || Math.Abs(Value(gap.Split, ends.More) - Value(gap.Split, ends.Less)) - difference.Value < 0.1
        ? ""
        : Say(
            sv: "Den är mindre än mellan de två siffrorna, för av flera grupper hamnar alltid några längst ut av en slump, och det är borträknat.",
            da: "Den er mindre end mellem de to tal, for af flere grupper havner nogle altid yderst ved et tilfælde, og det er regnet fra.",
            en: "It is smaller than between the two figures, because of several groups some always end up farthest out by chance, and that has been taken away.");

    private static double Value(Split split, Subgroup subgroup) =>
        ((Figure.Known)split.Groups.First(group => group.Subgroup == subgroup).Figure).Estimate.Value;

    private string TrendOf(IndicatorPicture picture) => picture.Gap is { Trend.Points.Count: > 2 } gap ? TrendSentence(gap) : "";

    private string TrendSentence(Gap gap)
    {
        var (since, many) = (Since(gap.Trend.Points[0].Period), gap.Split is { Dimension.Ordered: false, Groups.Count: > 2 });
        var turn = gap.Trend.Turn switch
        {
            Turn.Narrowing when many => Say(
                sv: $"Grupperna har kommit närmare varandra sedan {since}.",
                da: $"Grupperne er kommet nærmere hinanden siden {since}.",
                en: $"The groups have come closer together since {since}."),
            Turn.Widening when many => Say(
                sv: $"Grupperna har kommit längre ifrån varandra sedan {since}.",
                da: $"Grupperne er kommet længere fra hinanden siden {since}.",
                en: $"The groups have moved further apart since {since}."),
            Turn.Narrowing => Say(
                sv: $"Skillnaden har minskat sedan {since}.",
                da: $"Forskellen er blevet mindre siden {since}.",
                en: $"The gap has narrowed since {since}."),
            Turn.Widening => Say(
                sv: $"Skillnaden har ökat sedan {since}.",
                da: $"Forskellen er blevet større siden {since}.",
                en: $"The gap has widened since {since}."),
            Turn.Crossing => Say(
                sv: $"Skillnaden har bytt sida sedan {since}: de som då låg lägre ligger nu högre.",
                da: $"Forskellen har skiftet side siden {since}: de, der da lå lavere, ligger nu højere.",
                en: $"The gap has changed sides since {since}: those who lay lower then lie higher now."),
            _ => Say(
                sv: $"Vi ser ingen säker förändring sedan {since}.",
                da: $"Vi ser ingen sikker ændring siden {since}.",
                en: $"We see no sure change since {since}."),
        };
        return gap.Trend.Disagrees ? $"{turn} {Disagreement(gap.Trend.Turn)}" : turn;
    }

    private string Disagreement(Turn absolute) => absolute == Turn.Narrowing
        ? Say(
            sv: "Men i förhållande till nivån har den ökat. Båda är sanna: avståndet krymper långsammare än nivån sjunker.",
            da: "Men i forhold til niveauet er den blevet større. Begge dele er sandt: afstanden skrumper langsommere, end niveauet falder.",
            en: "But relative to the level it has widened. Both are true: the distance shrinks more slowly than the level falls.")
        : Say(
            sv: "Men i förhållande till nivån har den minskat. Båda är sanna: avståndet växer långsammare än nivån stiger.",
            da: "Men i forhold til niveauet er den blevet mindre. Begge dele er sandt: afstanden vokser langsommere, end niveauet stiger.",
            en: "But relative to the level it has narrowed. Both are true: the distance grows more slowly than the level rises.");

    private string ValueWithUnit(Estimate estimate, Indicator indicator) =>
        $"{InUnit(Language.Write(estimate.Value, DecimalsOf(estimate)), indicator)} ({BoundsOf(estimate)})";

    private string Since(Period period) => period.Kind == PeriodKind.Span
        ? Say(sv: $"perioden {Time(period)}", da: $"perioden {Time(period)}", en: $"the period {Time(period)}")
        : Time(period);

    private string Upper(string sentence) => sentence.Length == 0 ? sentence : char.ToUpper(sentence[0], Language.Culture) + sentence[1..];
}
