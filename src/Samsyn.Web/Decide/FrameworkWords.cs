// What the pages of frameworks say: versions, what answers to what, and how a target is adopted.
using Samsyn.Loop.Decide.Frameworks;
using Samsyn.Web.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the pages of frameworks say.</summary>
public sealed class FrameworkWords(Language language) : Words(language)
{
    /// <summary>Targets have been adopted.</summary>
    public const string Adopted = "adopted";

    /// <summary>All that was chosen had been adopted before.</summary>
    public const string Already = "already";

    /// <summary>None was chosen.</summary>
    public const string NoneChosen = "none";

    private readonly TagWords tags = new(language);

    public string Title => Say(sv: "Ramverk", da: "Rammer", en: "Frameworks");

    public string Lead(int count) => Say(
        sv: $"{Whole(count)} ramverk för jämlik hälsa, var och ett i sin version. Se vad som motsvarar vad, anta mål, eller gör ett eget.",
        da: $"{Whole(count)} rammer for lige sundhed, hver i sin version. Se, hvad der svarer til hvad, vedtag mål, eller lav jeres egen.",
        en: $"{Whole(count)} frameworks for equal health, each in its version. See what answers to what, adopt targets, or make one of your own.");

    public string MakeOwn => Say(sv: "Gör ett eget ramverk", da: "Lav jeres egen ramme", en: "Make a framework of your own");

    public string OwnFromThis => Say(sv: "Gör ett eget av det här", da: "Lav jeres egen ud fra denne", en: "Make one of your own from this");

    public string AcrossTitle => Say(sv: "Vad motsvarar vad?", da: "Hvad svarer til hvad?", en: "What answers to what?");

    public string AcrossNote => Say(
        sv: "Områdena jämförs genom de åtta områden som Samsyn använder. Att två delar ett av dem är en grov likhet, inte att de betyder samma sak.",
        da: "Områderne sammenlignes gennem de otte områder, Samsyn bruger. At to deler ét af dem, er en grov lighed, ikke at de betyder det samme.",
        en: "Areas are compared through the eight areas that Samsyn uses. That two share one of them is a coarse likeness, not that they mean the same.");

    public string FromLabel => Say(sv: "Det här ramverket", da: "Denne ramme", en: "This framework");

    public string ToLabel => Say(sv: "Mot det här", da: "Mod denne", en: "Against this one");

    public string Compare => Say(sv: "Jämför", da: "Sammenlign", en: "Compare");

    public string About => Say(sv: "Handlar om", da: "Handler om", en: "Is about");

    public string NoEqual => Say(sv: "Ingen motsvarighet", da: "Intet modstykke", en: "No equal");

    public string AreasTitle => Say(sv: "Områdena", da: "Områderne", en: "The areas");

    public string TargetsTitle => Say(sv: "Mål att anta", da: "Mål, der kan vedtages", en: "Targets to adopt");

    public string Choose => Say(sv: "Vilka vill ni anta?", da: "Hvilke vil I vedtage?", en: "Which do you want to adopt?");

    public string Next => Say(sv: "Gå vidare med de valda", da: "Gå videre med de valgte", en: "Go on with those chosen");

    public string YoursTitle => Say(sv: "Så här blir de era", da: "Sådan bliver de jeres", en: "Make them yours");

    public string Adopt => Say(sv: "Anta", da: "Vedtag", en: "Adopt");

    public string AdoptedAs => Say(sv: "Antaget:", da: "Vedtaget:", en: "Adopted:");

    public string TakenFrom => Say(sv: "Kommer från", da: "Kommer fra", en: "Comes from");

    public string IndicatorHint => Say(sv: "Bland det ni själva mäter. Inget valt betyder att målet inte kan följas ännu.", da: "Blandt det, I selv måler. Intet valgt betyder, at målet ikke kan følges endnu.", en: "Among what you measure yourselves. None chosen means that the goal cannot be followed yet.");

    public string BaselineHint => Say(sv: "I indikatorns enhet. Kan fyllas i senare.", da: "I indikatorens enhed. Kan udfyldes senere.", en: "In the unit of the indicator. It can be filled in later.");

    public string LocalChange => Say(sv: "Ert mål: ändras med", da: "Jeres mål: ændres med", en: "Your target: changed by");

    public string CodeColumn => Say(sv: "Nummer", da: "Nr.", en: "Number");

    public string NameColumn => Say(sv: "Område", da: "Område", en: "Area");

    /// <summary>What more an area is about.</summary>
    public string AlsoColumn(int number) => Say(sv: $"Också om ({Whole(number)})", da: $"Også om ({Whole(number)})", en: $"Also about ({Whole(number)})");

    public string Steering => Say(sv: "Hur arbetet styrs och följs upp", da: "Hvordan arbejdet styres og følges op", en: "How the work is steered and followed up");

    public string AreasHint => Say(
        sv: "En rad för varje område. Välj vad det handlar om bland de åtta; inget valt betyder att inget av dem är en motsvarighet.",
        da: "En linje for hvert område. Vælg, hvad det handler om, blandt de otte; intet valgt betyder, at intet af dem svarer til det.",
        en: "One row for each area. Choose what it is about among the eight; none chosen means that none of them is its equal.");

    public string YearLabel => Say(sv: "Version, år", da: "Version, år", en: "Version, year");

    public string AreaTwice(string code) => Say(sv: $"Numret {code} står på två rader. Ändra ett av dem.", da: $"Nummeret {code} står i to linjer. Ret det ene.", en: $"The number {code} stands in two rows. Change one of them.");

    public string NoAreas => Say(sv: "Skriv minst ett område.", da: "Skriv mindst ét område.", en: "Write one area at least.");

    /// <summary>What has just been done; null for nothing.</summary>
    public string? Done(string? done) => done switch
    {
        Adopted => Say(sv: "Antaget. Målen står nu i planen.", da: "Vedtaget. Målene står nu i planen.", en: "Adopted. The goals now stand in the plan."),
        Already => Say(sv: "Det är redan antaget. Inget har gjorts två gånger.", da: "Det er allerede vedtaget. Intet er gjort to gange.", en: "It is adopted already. Nothing was made twice."),
        NoneChosen => Say(sv: "Inget var valt, så inget har antagits.", da: "Intet var valgt, så intet er vedtaget.", en: "None was chosen, so nothing was adopted."),
        _ => null,
    };

    /// <summary>The version, who issued it, and how many areas it has.</summary>
    public string Of(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return Line(
            Year(framework.Year), framework.Issuer, framework.Nodes.Count == 1 ? Say(sv: "1 område", da: "ét område", en: "1 area") : Say(sv: $"{Whole(framework.Nodes.Count)} områden", da: $"{Whole(framework.Nodes.Count)} områder", en: $"{Whole(framework.Nodes.Count)} areas"),
            framework.Targets.Count == 0 ? null : Say(sv: $"{Whole(framework.Targets.Count)} mål att anta", da: $"{Whole(framework.Targets.Count)} mål, der kan vedtages", en: $"{Whole(framework.Targets.Count)} targets to adopt"));
    }

    /// <summary>What an area is about.</summary>
    public string AboutOf(FrameworkNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var about = node.Determinants.Select(tags.Named).Concat(node.Steering ? [Steering] : []).ToList();
        return about.Count > 0 ? string.Join(", ", about) : Say(sv: "Ingen motsvarighet bland de åtta områdena", da: "Intet modstykke blandt de otte områder", en: "No equal among the eight areas");
    }

    /// <summary>An area with its number.</summary>
    public string NodeOf(FrameworkNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Code.Length == 0 ? Name(node.Name) : $"{node.Code}. {Name(node.Name)}";
    }

    /// <summary>How far a target is to change.</summary>
    public string Change(FrameworkTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return In(target.Change, target.Scale);
    }

    /// <summary>How far, and by which year that has passed.</summary>
    public string Told(FrameworkTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Say(sv: $"{Change(target)} till {Year(target.Year)}", da: $"{Change(target)} til {Year(target.Year)}", en: $"{Change(target)} by {Year(target.Year)}");
    }

    /// <summary>In which way a change is written.</summary>
    public string LocalChangeHint(FrameworkTarget target) => Say(
        sv: $"Ramverket: {Change(target)}. Skriv er egen ändring i indikatorns enhet; en minskning med minus.",
        da: $"Rammen: {Change(target)}. Skriv jeres egen ændring i indikatorens enhed; et fald med minus.",
        en: $"The framework: {Change(target)}. Write your own change in the unit of the indicator; a fall with a minus.");

    /// <summary>That the year of the framework has passed.</summary>
    public string YearHint(FrameworkTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Say(sv: $"{Year(target.Year)} har passerat. När vill ni vara där?", da: $"{Year(target.Year)} er passeret. Hvornår vil I være der?", en: $"{Year(target.Year)} has passed. When do you want to be there?");
    }

    public string YearHasPassed(int year) => Say(sv: $"{Year(year)} har passerat. Skriv ett år som kommer.", da: $"{Year(year)} er passeret. Skriv et år, der kommer.", en: $"{Year(year)} has passed. Write a year to come.");

    public string OtherWay(FrameworkTarget target) => Say(
        sv: $"Målet är {Change(target)}. Skriv en ändring åt samma håll.",
        da: $"Målet er {Change(target)}. Skriv en ændring i samme retning.",
        en: $"The target is {Change(target)}. Write a change in the same direction.");

    public string NoShare(string indicator) => Say(
        sv: $"”{indicator}” räknar inte hur många. Välj en indikator som är en andel.",
        da: $"»{indicator}« tæller ikke, hvor mange. Vælg en indikator, der er en andel.",
        en: $"“{indicator}” does not count how many. Choose an indicator that is a share.");

    public string OtherScale(FrameworkTarget target, double scale)
    {
        ArgumentNullException.ThrowIfNull(target);
        return Say(
            sv: $"Indikatorn räknar per {Whole(scale)}: {Change(target)} är där {In(target.ChangeOf(scale), scale)}. Skriv ändringen så.",
            da: $"Indikatoren tæller pr. {Whole(scale)}: {Change(target)} er der {In(target.ChangeOf(scale), scale)}. Skriv ændringen sådan.",
            en: $"The indicator counts per {Whole(scale)}: {Change(target)} is {In(target.ChangeOf(scale), scale)} there. Write the change so.");
    }

    /// <summary>What stands in an adopted goal.</summary>
    public string AdoptedFrom(Framework framework, FrameworkTarget target)
    {
        ArgumentNullException.ThrowIfNull(framework);
        ArgumentNullException.ThrowIfNull(target);
        return Say(
            sv: $"Antaget ur {Name(framework.Name)} ({Year(framework.Year)}): {Told(target)}.",
            da: $"Vedtaget fra {Name(framework.Name)} ({Year(framework.Year)}): {Told(target)}.",
            en: $"Adopted from {Name(framework.Name)} ({Year(framework.Year)}): {Told(target)}.");
    }

    private string In(double change, double scale) => $"{(change > 0 ? "+" : "")}{Whole(change)} " + (scale == 100
        ? Say(sv: "procentenheter", da: "procentpoint", en: "percentage points")
        : Say(sv: $"per {Whole(scale)}", da: $"pr. {Whole(scale)}", en: $"per {Whole(scale)}"));

    private string Year(int year) => year.ToString("0", Language.Culture);
}
