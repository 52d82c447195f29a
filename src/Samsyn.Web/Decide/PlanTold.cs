// What the first page of the plan says of the whole: how much there is, what nobody has answered, and the doors from there.
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the first page of the plan says of the whole.</summary>
public sealed class PlanTold(Language language) : Words(language)
{
    private readonly PlanWords plan = new(language);

    public string Begin => Say(
        sv: "Här samlas det som ska göras: från utmaning till rekommendation, mål, insats, beslut och åtagande, och vad det blev av det. Inget av det som sagts eller beslutats försvinner. Börja med en utmaning som siffrorna visar, eller med det som redan görs.",
        da: "Her samles det, der skal gøres: fra udfordring til anbefaling, mål, indsats, beslutning og forpligtelse, og hvad der blev af det. Intet, der er sagt eller besluttet, forsvinder. Begynd med en udfordring, som tallene viser, eller med det, der allerede gøres.",
        en: "Here is what is to be done: from challenge to recommendation, goal, intervention, decision and commitment, and what came of it. Nothing that was said or decided is lost. Begin with a challenge that the figures show, or with what is done already.");

    public string Waiting => Say(sv: "Väntar på svar, eller är försenat", da: "Venter på svar eller er forsinket", en: "Waiting for an answer, or late");

    /// <summary>The way to all of a kind.</summary>
    public string AllOf(int count, string kind) => Say(sv: $"Alla {Whole(count)}: {Inside(plan.All(kind))}", da: $"Alle {Whole(count)}: {Inside(plan.All(kind))}", en: $"All {Whole(count)}: {Inside(plan.All(kind))}");

    /// <summary>How much there is, and what is missing.</summary>
    public string Lead(PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var all = place.Plan;
        var active = all.Interventions.Count(one => one.Stage is InterventionStage.Decided or InterventionStage.Running);
        var goals = all.Goals.Count(one => one.Stage != GoalStage.Ended);
        var (unanswered, late) = (all.Commitments.Count(one => one.IsUnanswered), all.Commitments.Count(one => one.IsLate(place.Today)));
        var first = Say(
            sv: $"{Many(goals, "mål", "mål")}. {Many(active, "insats är beslutad eller pågår", "insatser är beslutade eller pågår")}.",
            da: $"{Many(goals, "mål", "mål")}. {Many(active, "indsats er besluttet eller i gang", "indsatser er besluttet eller i gang")}.",
            en: $"{Many(goals, "goal", "goals")}. {Many(active, "intervention is decided or under way", "interventions are decided or under way")}.");
        return unanswered + late == 0 ? first : $"{first} " + Say(
            sv: $"{Many(unanswered, "åtagande är obesvarat", "åtaganden är obesvarade")} och {Many(late, "försenat", "försenade")}.",
            da: $"{Many(unanswered, "forpligtelse er ubesvaret", "forpligtelser er ubesvarede")} og {Many(late, "forsinket", "forsinkede")}.",
            en: $"{Many(unanswered, "commitment is unanswered", "commitments are unanswered")} and {Many(late, "is late", "are late")}.");
    }

    /// <summary>The doors from the first page.</summary>
    public IReadOnlyList<(string Address, string Label)> Doors(PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return [(place.Address.Plan("mirror"), new MirrorWords(Language).Title), (place.Address.Inventory(""), new InventoryWords(Language).Title), (place.Address.Catalogue(), new CatalogueWords(Language).Title), (place.Address.Frameworks(""), new FrameworkWords(Language).Title), (place.Address.Plan("ideas"), new IdeaWords(Language).Title), (place.Address.Plan("learn"), new LearnWords(Language).Title)];
    }

    private string Many(int number, string one, string more) => number == 1 ? $"1 {one}" : $"{Whole(number)} {more}";
}
