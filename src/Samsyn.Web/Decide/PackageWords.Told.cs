// What the page of a package says of it in sentences: who has decided, who has answered, and what is missing.
using Samsyn.Loop.Decide;

namespace Samsyn.Web.Decide;

/// <content>Sentences, answers, and what is missing.</content>
public sealed partial class PackageWords
{
    public string DecidedBefore(DateOnly day, DateOnly proposed) => Say(
        sv: $"Beslutet är daterat {Date(day)}, men paketet föreslogs {Date(proposed)}. Rätta beslutets dag här, eller paketets dag på dess sida.",
        da: $"Beslutningen er dateret {Date(day)}, men pakken blev foreslået {Date(proposed)}. Ret beslutningens dag her eller pakkens dag på dens side.",
        en: $"The decision is dated {Date(day)}, but the package was proposed on {Date(proposed)}. Mend the day of the decision here, or that of the package on its page.");

    public string DecidedAhead(DateOnly day) => Say(
        sv: $"{Date(day)} har inte varit ännu. Anteckna beslutet när det är fattat.",
        da: $"{Date(day)} har ikke været endnu. Notér beslutningen, når den er truffet.",
        en: $"{Date(day)} has not been yet. Record the decision once it is taken.");

    public string BodyNotThen(string name, DateOnly day) => Say(
        sv: $"{name} fanns inte {Date(day)}. Välj det organ som beslutade då, eller rätta dagen.",
        da: $"{name} fandtes ikke {Date(day)}. Vælg det organ, der besluttede dengang, eller ret dagen.",
        en: $"{name} did not exist on {Date(day)}. Choose the body that decided then, or mend the day.");

    /// <summary>Who decided what when, as the title of a decision.</summary>
    public string TitleOf(string body, DecisionOutcome outcome) => $"{body}: {Inside(Named(outcome))}";

    /// <summary>How many things it holds, when it was proposed, and what has been decided.</summary>
    public string Lead(Package thing, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(place);
        var decided = place.Plan.Decisions.Count(one => one.Package == thing.Id);
        return Say(
            sv: $"Föreslaget {Date(thing.Proposed)}. {Count(thing.Items.Count, "sak", "saker")} i paketet, {Count(decided, "beslut", "beslut")}.",
            da: $"Foreslået {Date(thing.Proposed)}. {Count(thing.Items.Count, "ting", "ting")} i pakken, {Count(decided, "beslutning", "beslutninger")}.",
            en: $"Proposed on {Date(thing.Proposed)}. {Count(thing.Items.Count, "thing", "things")} in the package, {Count(decided, "decision", "decisions")}.");
    }

    /// <summary>When a body decided, under which number.</summary>
    public string Line(Decision decision, PlanPlace place) => Line(Date(decision.Day), decision.RegistryNumber, decision.Text);

    /// <summary>The bodies that are to decide and have not.</summary>
    public IEnumerable<(string What, string? Address, string More)> Waiting(Package thing, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(place);
        var decided = place.Plan.Decisions.Where(one => one.Package == thing.Id).Select(one => place.Parties.Today(new("body", one.Body))).ToHashSet();
        return thing.Deciders.Where(one => !decided.Contains(place.Parties.Today(one)))
            .Select(one => (place.Parties.Name(one), (string?)null, Say(sv: "har inte beslutat ännu", da: "har ikke besluttet endnu", en: "has not decided yet")));
    }

    /// <summary>Each of those who were asked, and whether they answered.</summary>
    public IEnumerable<(string What, string? Address, string More)> Asked(Package thing, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(place);
        var answers = place.Plan.Answers.Where(one => one.Package == thing.Id).ToLookup(one => one.From);
        return thing.Asked.Select(one => (place.Parties.Name(one), (string?)null, answers[one].LastOrDefault() is { } last
            ? Line(Named(last.Stance), Date(last.Received))
            : thing.Deadline < place.Today ? Say(sv: "svarade inte", da: "svarede ikke", en: "did not answer") : Say(sv: "har inte svarat ännu", da: "har ikke svaret endnu", en: "has not answered yet")));
    }

    /// <summary>Every answer word for word.</summary>
    public IEnumerable<(string What, string? Address, string More)> AnswersTo(Package thing, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(place);
        return place.Plan.Answers.Where(one => one.Package == thing.Id).Select(one => (
            $"{place.Parties.NameThen(one.From)}: {Inside(Named(one.Stance))}", (string?)null,
            Line(Date(one.Received), one.IsLate(thing.Deadline) ? Say(sv: "kom för sent", da: "kom for sent", en: "came late") : null, one.Text)));
    }

    /// <summary>What it lacks.</summary>
    public IEnumerable<string> Amiss(Package thing, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(place);
        if (thing.Deciders.Count == 0)
        {
            yield return Say(sv: "Inget organ är utpekat att besluta.", da: "Intet organ er udpeget til at beslutte.", en: "No body is named to decide.");
        }

        foreach (var ended in thing.Deciders.Concat(thing.Asked).Distinct().Where(place.Parties.HasEnded))
        {
            yield return new PlanWords(Language).HasEnded(place.Parties.NameThen(ended));
        }

        var bare = thing.Items.Select(place.Plan.Find).OfType<Intervention>().Count(one => one.Cost.Amount is null);
        if (bare > 0)
        {
            yield return Say(sv: $"{Count(bare, "insats", "insatser")} utan känd kostnad.", da: $"{Count(bare, "indsats", "indsatser")} uden kendt udgift.", en: $"{Count(bare, "intervention", "interventions")} without a known cost.");
        }
    }

    private string Count(int number, string one, string more) => number == 1 ? $"1 {one}" : $"{Whole(number)} {more}";
}
