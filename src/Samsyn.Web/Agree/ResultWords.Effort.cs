// What is said of the picture of effect and feasibility.
namespace Samsyn.Web.Agree;

/// <content>Effect and feasibility.</content>
public sealed partial class ResultWords
{
    public string EffortTitle => Say(sv: "Effekt och genomförbarhet", da: "Effekt og gennemførlighed", en: "Effect and feasibility");

    public string EffectAxis => Say(sv: "Effekt: 9 är störst", da: "Effekt: 9 er størst", en: "Effect: 9 is greatest");

    public string FeasibilityAxis => Say(sv: "Genomförbarhet: 9 är lättast", da: "Gennemførlighed: 9 er lettest", en: "Feasibility: 9 is easiest");

    public string GreatAndFeasible => Say(sv: "Stor effekt, går att göra", da: "Stor effekt, kan gøres", en: "Great effect, can be done");

    public string GreatButHard => Say(sv: "Stor effekt, svårt", da: "Stor effekt, svært", en: "Great effect, hard");

    public string EffortTable => Say(sv: "Visa som tabell", da: "Vis som tabel", en: "Show as a table");

    public string Proposal => Say(sv: "Förslag", da: "Forslag", en: "Proposal");

    public string HowFar => Say(sv: "Samsyn?", da: "Samsyn?", en: "Shared view?");

    public string HowEffort => Say(
        sv: "Medianen av allas bedömningar, med linjer så långt som den är osäker. Numren är de i listan nedanför. Fyllda tecken: samsyn. Tecken som skulle täcka varandra står bredvid. Förslag som färre än fem har bedömt är inte med. Bilden säger inget om hur förslaget når dem som har det sämst.",
        da: "Medianen af alles vurderinger, med linjer så langt den er usikker. Numrene er dem i listen nedenfor. Udfyldte tegn: samsyn. Tegn, der ville dække hinanden, står ved siden af. Forslag, som færre end fem har vurderet, er ikke med. Billedet siger intet om, hvordan forslaget når dem, der har det dårligst.",
        en: "The median of everybody’s ratings, with lines as far as it is uncertain. The numbers are those of the list below. Filled marks: shared view. Marks that would cover each other stand beside. Proposals that fewer than five have rated are left out. The picture says nothing of how a proposal reaches those worst off.");

    /// <summary>What can be seen in the picture: what has great effect and can be done.</summary>
    public string EffortSays(IReadOnlyList<EffortPoint> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var promising = points.Where(one => one.Effect.Value > 5 && one.Feasibility.Value > 5).ToList();
        return promising.Count == 0
            ? Say(
                sv: $"Inget av {Whole(points.Count)} förslag ligger över mitten i både effekt och genomförbarhet.",
                da: $"Intet af {Whole(points.Count)} forslag ligger over midten i både effekt og gennemførlighed.",
                en: $"None of {Whole(points.Count)} proposals lies above the middle in both effect and feasibility.")
            : Say(
                sv: $"{Whole(promising.Count)} av {Whole(points.Count)} förslag ligger över mitten i både effekt och genomförbarhet: {Listed(promising)}.",
                da: $"{Whole(promising.Count)} af {Whole(points.Count)} forslag ligger over midten i både effekt og gennemførlighed: {Listed(promising)}.",
                en: $"{Whole(promising.Count)} of {Whole(points.Count)} proposals lie above the middle in both effect and feasibility: {Listed(promising)}.");
    }

    /// <summary>A proposal with its number.</summary>
    public string Numbered(EffortPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return $"{Whole(point.Number)}. {point.Item.Item.Text}";
    }

    /// <summary>Where a proposal lies.</summary>
    public string At(EffortPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return $"{Numbered(point)} {Side("effect")}: {WithInterval(point.Effect)}. {Side("feasibility")}: {WithInterval(point.Feasibility)}.";
    }

    private string Listed(IEnumerable<EffortPoint> points) => string.Join(", ", points.Select(one => Whole(one.Number)));
}
