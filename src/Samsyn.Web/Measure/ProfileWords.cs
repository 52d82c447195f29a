// What the profile of a place says.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class ProfileWords(Language language) : Words(language)
{
    public string Kicker => Say(sv: "Platsen i siffror", da: "Stedet i tal", en: "The place in figures");

    public string Indicator => Say(sv: "Indikator", da: "Indikator", en: "Indicator");

    public string Women => Say(sv: "Kvinnor", da: "Kvinder", en: "Women");

    public string Men => Say(sv: "Män", da: "Mænd", en: "Men");

    public string StandingColumn => Say(sv: "Läget", da: "Stillingen", en: "Standing");

    public string ChoosePlace => Say(sv: "Plats", da: "Sted", en: "Place");

    public string ChooseOther => Say(sv: "Jämför med", da: "Sammenlign med", en: "Compare with");

    public string Show => Say(sv: "Visa", da: "Vis", en: "Show");

    public string ReadHeading => Say(sv: "Så läser du bilden", da: "Sådan læser du billedet", en: "How to read the picture");

    public string NoFigures => Say(
        sv: "Här finns inga siffror ännu. När de är inlästa visar sidan varje indikator för platsen, med osäkerhet, bredvid den plats ni jämför med.",
        da: "Her er ingen tal endnu. Når de er læst ind, viser siden hver indikator for stedet, med usikkerhed, ved siden af det sted, I sammenligner med.",
        en: "There are no figures here yet. Once they are read in, the page shows every indicator for the place, with its uncertainty, beside the place you compare with.");

    public string Read(Area? comparison) => comparison is null
        ? Say(
            sv: "Välj en plats att jämföra med, så ritas varje indikator mot den.",
            da: "Vælg et sted at sammenligne med, så tegnes hver indikator mod det.",
            en: "Choose a place to compare with, and each indicator is drawn against it.")
        : Say(
            sv: $"Linjen i mitten är {comparison.Name}. Punkten är platsen, strecket dess osäkerhet. Till höger är bättre, där något är bättre. De små märkena är kvinnor (cirkel) och män (fyrkant). Fylld punkt: säkert annorlunda, när alla indikatorer bedöms tillsammans, så att ingen kallas säker bara för att vi har tittat på många.",
            da: $"Linjen i midten er {comparison.Name}. Punktet er stedet, stregen dets usikkerhed. Til højre er bedre, hvor noget er bedre. De små mærker er kvinder (cirkel) og mænd (firkant). Udfyldt punkt: sikkert anderledes, når alle indikatorer bedømmes sammen, så ingen kaldes sikker, bare fordi vi har set på mange.",
            en: $"The line in the middle is {comparison.Name}. The point is the place, the stroke its uncertainty. To the right is better, where something is better. The small marks are women (circle) and men (square). Filled point: surely different, with all indicators judged together, so that none is called sure only because we looked at many.");

    public string Lead(Profile profile)
    {
        var (better, worse) = (Count(profile, Standing.Better), Count(profile, Standing.Worse));
        var unlike = Count(profile, Standing.Higher) + Count(profile, Standing.Lower);
        var uncomparable = profile.Lines.Count(line => line.Standing == Standing.CannotSay && (line.Here is not Figure.Known || line.There is not Figure.Known));
        var other = profile.Lines.Count - better - worse - unlike - uncomparable;
        return profile.Comparison is null
            ? Say(
                sv: $"{Whole(profile.Lines.Count)} indikatorer för {profile.Area.Name}.",
                da: $"{Whole(profile.Lines.Count)} indikatorer for {profile.Area.Name}.",
                en: $"{Whole(profile.Lines.Count)} indicators for {profile.Area.Name}.")
            : better + worse + unlike == 0
            ? Say(
                sv: $"Ingen av {Whole(other)} indikatorer går att skilja säkert från {profile.Comparison.Name}.{Besides(unlike, uncomparable)}",
                da: $"Ingen af {Whole(other)} indikatorer kan med sikkerhed skelnes fra {profile.Comparison.Name}.{Besides(unlike, uncomparable)}",
                en: $"None of {Whole(other)} indicators can surely be told apart from {profile.Comparison.Name}.{Besides(unlike, uncomparable)}")
            : Say(
                sv: $"Av {Whole(profile.Lines.Count)} indikatorer är {Many(better)} säkert bättre och {Many(worse)} säkert sämre än i {profile.Comparison.Name}.{Alike(other)}{Besides(unlike, uncomparable)}",
                da: $"Af {Whole(profile.Lines.Count)} indikatorer er {Many(better)} sikkert bedre og {Many(worse)} sikkert dårligere end i {profile.Comparison.Name}.{Alike(other)}{Besides(unlike, uncomparable)}",
                en: $"Of {Whole(profile.Lines.Count)} indicators, {Many(better)} are surely better and {Many(worse)} surely worse than in {profile.Comparison.Name}.{Alike(other)}{Besides(unlike, uncomparable)}");
    }

    public string Stands(ProfileLine line) => line.Standing switch
    {
        Standing.CannotSay when line.Here is not Figure.Known || line.There is not Figure.Known =>
            Say(sv: "Kan inte jämföras", da: "Kan ikke sammenlignes", en: "Cannot be compared"),
        Standing.CannotSay when line is { Here: Figure.Known({ StandardError: null, Interval: null }) } or { There: Figure.Known({ StandardError: null, Interval: null }) } =>
            Say(sv: "Kan inte sägas", da: "Kan ikke siges", en: "Cannot say"),
        Standing.Better => Say(sv: "Säkert bättre", da: "Sikkert bedre", en: "Surely better"),
        Standing.Worse => Say(sv: "Säkert sämre", da: "Sikkert dårligere", en: "Surely worse"),
        Standing.Higher => Say(sv: "Säkert högre", da: "Sikkert højere", en: "Surely higher"),
        Standing.Lower => Say(sv: "Säkert lägre", da: "Sikkert lavere", en: "Surely lower"),
        _ => Say(sv: "Kan inte skiljas åt", da: "Kan ikke skelnes", en: "Cannot be told apart"),
    };

    /// <summary>What a life stage is called; one that we do not know is shown as it is written.</summary>
    public string LifeStage(string? stage) => stage switch
    {
        "0-19" => Say(sv: "Barn och unga", da: "Børn og unge", en: "Children and young people"),
        "20-69" => Say(sv: "Vuxna", da: "Voksne", en: "Adults"),
        "70+" => Say(sv: "Äldre", da: "Ældre", en: "Older people"),
        null => Say(sv: "Hela befolkningen", da: "Hele befolkningen", en: "The whole population"),
        _ => stage,
    };

    private string Alike(int count) => count == 0 ? "" : Say(
        sv: $" {Whole(count)} går inte att skilja åt.",
        da: $" {Whole(count)} kan ikke skelnes fra hinanden.",
        en: $" {Whole(count)} cannot be told apart.");

    // Higher without being better is not "cannot be told apart", and neither is a figure that is missing or not shown.
    private string Besides(int unlike, int uncomparable) =>
        (unlike == 0 ? "" : Say(
            sv: $" {Whole(unlike)} är säkert högre eller lägre, utan att det ena är bättre.",
            da: $" {Whole(unlike)} er sikkert højere eller lavere, uden at det ene er bedre.",
            en: $" {Whole(unlike)} are surely higher or lower, neither being better."))
        + (uncomparable == 0 ? "" : Say(
            sv: $" {Whole(uncomparable)} kan inte jämföras.",
            da: $" {Whole(uncomparable)} kan ikke sammenlignes.",
            en: $" {Whole(uncomparable)} cannot be compared."));

    private string Many(int count) => count == 0 ? Say(sv: "ingen", da: "ingen", en: "none") : Whole(count);

    private static int Count(Profile profile, Standing standing) => profile.Lines.Count(line => line.Standing == standing);
}
