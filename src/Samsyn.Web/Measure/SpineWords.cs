// What the spine chart of a profile says.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Compare;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class SpineWords(Language language) : Words(language)
{
    private readonly ComparedWords compared = new(language);

    public string AsTable => Say(sv: "Visa som tabell", da: "Vis som tabel", en: "Show as a table");

    public string How => Say(sv: "Så läser du en ryggrad", da: "Sådan læser du en rygrad", en: "How to read a spine chart");

    public string Worse => Say(sv: "← sämre", da: "← dårligere", en: "← worse");

    public string Better => Say(sv: "bättre →", da: "bedre →", en: "better →");

    public string Lowest => Say(sv: "Lägst", da: "Lavest", en: "Lowest");

    public string MiddleHalf => Say(sv: "Mittersta hälften", da: "Den midterste halvdel", en: "Middle half");

    public string Highest => Say(sv: "Högst", da: "Højest", en: "Highest");

    public string Indicator => Say(sv: "Indikator", da: "Indikator", en: "Indicator");

    public string MiddleOfSpine => Say(sv: "mitten", da: "midten", en: "the middle");

    public string LowerQuarter => Say(sv: "undre fjärdedelens gräns", da: "nederste fjerdedels grænse", en: "lower quarter");

    public string UpperQuarter => Say(sv: "övre fjärdedelens gräns", da: "øverste fjerdedels grænse", en: "upper quarter");

    public string Heading(Profile profile) => Say(
        sv: $"Bland de andra i {profile.Whole!.Name}",
        da: $"Blandt de andre i {profile.Whole!.Name}",
        en: $"Among the others in {profile.Whole!.Name}");

    public string Title(Profile profile) => Say(
        sv: $"{profile.Area.Name} bland de andra i {profile.Whole!.Name}",
        da: $"{profile.Area.Name} blandt de andre i {profile.Whole!.Name}",
        en: $"{profile.Area.Name} among the others in {profile.Whole!.Name}");

    public string Number(double value) => Language.Write(value, Numbers.Decimals(value));

    public string ClassColumn(Profile profile) => compared.ClassColumn(profile.Whole!.Name);

    /// <summary>The class of a line, or why there is none.</summary>
    public string Class(ProfileLine line) => line.Spine?.Class is { } found ? compared.Class(found, line.Indicator.Direction)
        : line.Here is Figure.Known ? Say(sv: "kan inte sägas", da: "kan ikke siges", en: "cannot say") : Why(line.Here);

    public string RowSays(ProfileLine line) => $"{Name(line.Indicator.Name)}: {Cell(line.Here)}, {Class(line)}";

    public string Reading(Profile profile) => Say(
        sv: $"Linjen i mitten är {profile.Whole!.Name}. Den smala stapeln går från den plats som ligger längst bort åt ena hållet till den åt det andra, med deras siffror ytterst; den tjocka rymmer den mittersta hälften. Punkten är {profile.Area.Name}, strecket dess osäkerhet, prickat där det fortsätter utanför. Ihålig: kan inte skiljas från {profile.Whole.Name}. Halv: säkert till 95 procent. Fylld: till 99,8. Romb: ingen bedömning, högre är till höger. Raderna har var sin skala.",
        da: $"Linjen i midten er {profile.Whole!.Name}. Den smalle bjælke går fra det sted, der ligger længst væk til den ene side, til det på den anden, med deres tal yderst; den tykke rummer den midterste halvdel. Punktet er {profile.Area.Name}, stregen dets usikkerhed, prikket hvor den fortsætter udenfor. Hult: kan ikke skelnes fra {profile.Whole.Name}. Halvt: sikkert til 95 procent. Udfyldt: til 99,8. Rombe: ingen vurdering, højere er til højre. Rækkerne har hver sin skala.",
        en: $"The line in the middle is {profile.Whole!.Name}. The thin bar runs from the place farthest away on one side to that on the other, with their figures outermost; the thick one holds the middle half. The mark is {profile.Area.Name}, the stroke its uncertainty, dotted where it goes on outside. Hollow: cannot be told from {profile.Whole.Name}. Half-filled: sure at 95 per cent. Filled: at 99.8. Diamond: no judgement, higher is to the right. Each row has a scale of its own.");

    /// <summary>How many indicators lie where, and what is not drawn.</summary>
    public string Said(Profile profile) => string.Join(' ', new[] { Classes(profile), OneByOne(profile), Withheld(profile), Undrawn(profile) }.Where(sentence => sentence.Length > 0));

    public string Classes(Profile profile)
    {
        ProfileLine[] drawn = [.. profile.Lines.Where(line => line.Spine is not null)];
        var (better, worse) = (drawn.Count(line => Is(line, better: true)), drawn.Count(line => Is(line, better: false)));
        var unjudged = drawn.Count(line => line.Indicator.Direction == Direction.NoJudgement && line.Spine!.Class is not (null or BenchmarkClass.Similar));
        var besides = unjudged == 0 ? "" : Say(
            sv: $" {Whole(unjudged)} är högre eller lägre, utan att det ena är bättre.",
            da: $" {Whole(unjudged)} er højere eller lavere, uden at det ene er bedre.",
            en: $" {Whole(unjudged)} are higher or lower, neither being better.");
        return Say(
            sv: $"Av {Whole(drawn.Length)} indikatorer är {Many(better)} bättre och {Many(worse)} sämre än i {profile.Whole!.Name}.",
            da: $"Af {Whole(drawn.Length)} indikatorer er {Many(better)} bedre og {Many(worse)} dårligere end i {profile.Whole!.Name}.",
            en: $"Of {Whole(drawn.Length)} indicators, {Many(better)} are better and {Many(worse)} worse than in {profile.Whole!.Name}.") + besides;
    }

    public string SourceLine(Profile profile, bool invented)
    {
        var source = $"{Say(sv: "Källa", da: "Kilde", en: "Source")}: {string.Join("; ", profile.Lines.Select(line => line.Indicator.Source).OfType<string>().Distinct())}.";
        return invented ? $"{new FrameWords(Language).InventedMark}. {source}" : source;
    }

    private string OneByOne(Profile profile) => Say(
        sv: $"Varje siffra hålls här för sig mot {profile.Whole!.Name}: av tjugo som är lika kallas ungefär en olika. I tabellerna nedanför bedöms alla tillsammans.",
        da: $"Hvert tal holdes her for sig mod {profile.Whole!.Name}: af tyve, der er ens, kaldes omkring ét forskelligt. I tabellerne nedenfor bedømmes alle sammen.",
        en: $"Each figure is held against {profile.Whole!.Name} by itself here: of twenty that are alike about one is called unlike. In the tables below all are judged together.");

    private string Withheld(Profile profile) => List(profile.Lines.Where(line => line.Spine is not null && line.Here is Figure.Withheld)) is not { Length: > 0 } names ? "" : Say(
        sv: $"Dolt, för att någon kan kännas igen: {names}.",
        da: $"Skjult, fordi nogen kan genkendes: {names}.",
        en: $"Hidden, since somebody could be recognised: {names}.");

    private string Undrawn(Profile profile) => List(profile.Lines.Where(line => line.Spine is null)) is not { Length: > 0 } names ? "" : Say(
        sv: $"Ritas inte, för att färre än fyra platser har en siffra som kan visas eller {profile.Whole!.Name} saknar den: {names}.",
        da: $"Tegnes ikke, fordi færre end fire steder har et tal, der kan vises, eller {profile.Whole!.Name} mangler det: {names}.",
        en: $"Not drawn, because fewer than four places have a figure that can be shown or {profile.Whole!.Name} has none: {names}.");

    private string List(IEnumerable<ProfileLine> lines) => string.Join("; ", lines.Select(line => Name(line.Indicator.Name)));

    private string Many(int count) => count == 0 ? Say(sv: "ingen", da: "ingen", en: "none") : Whole(count);

    private static bool Is(ProfileLine line, bool better) => line.Spine!.Class switch
    {
        BenchmarkClass.Higher or BenchmarkClass.MuchHigher => line.Indicator.Direction == (better ? Direction.HigherIsBetter : Direction.LowerIsBetter),
        BenchmarkClass.Lower or BenchmarkClass.MuchLower => line.Indicator.Direction == (better ? Direction.LowerIsBetter : Direction.HigherIsBetter),
        _ => false,
    };
}
