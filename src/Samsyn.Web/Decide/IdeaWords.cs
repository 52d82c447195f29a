// What the pages of ideas say: the arena, an idea, and its form.
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the pages of ideas say.</summary>
public sealed class IdeaWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Idéer på prov", da: "Idéer på prøve", en: "Ideas on trial");

    public string Lead => Say(
        sv: "En idé går från skiss till prov, till lärdom, till något som görs. Också det som inte hjälpte står kvar, så att ingen behöver pröva det en gång till utan att veta.",
        da: "En idé går fra skitse til prøve, til læring, til noget, der gøres. Også det, der ikke hjalp, bliver stående, så ingen behøver prøve det igen uden at vide det.",
        en: "An idea goes from sketch to test, to learning, to something that is done. What did not help stays too, so that nobody need try it again unknowing.");

    public string Nothing => Say(sv: "Här finns inga idéer ännu.", da: "Her er ingen idéer endnu.", en: "There are no ideas here yet.");

    public string Begin => Say(sv: "Skissa en idé", da: "Skitsér en idé", en: "Sketch an idea");

    public string FromOthers => Say(sv: "Idéer från andra", da: "Idéer fra andre", en: "Ideas from others");

    public string FromOthersLead => Say(
        sv: "Ur planer som andra samarbeten här har publicerat.", da: "Fra planer, som andre samarbejder her har offentliggjort.", en: "From plans that other collaborations here have published.");

    public string TryToo => Say(sv: "Pröva den här hos oss", da: "Prøv den her hos os", en: "Try it here");

    public string What => Say(sv: "Vad är idén?", da: "Hvad er idéen?", en: "What is the idea?");

    public string Need => Say(sv: "Vilket behov svarar den på?", da: "Hvilket behov svarer den på?", en: "Which need does it answer?");

    public string ForWhom => Say(sv: "För vem?", da: "For hvem?", en: "For whom?");

    public string Stage => Say(sv: "Hur långt har den kommit?", da: "Hvor langt er den kommet?", en: "How far has it come?");

    public string LeadBy => Say(sv: "Vem leder?", da: "Hvem leder?", en: "Who leads?");

    public string Contributors => Say(sv: "Vilka är med?", da: "Hvem er med?", en: "Who takes part?");

    public string Contributor => Say(sv: "En som är med", da: "En, der er med", en: "One who takes part");

    public string Question => Say(sv: "Vad ska provet visa?", da: "Hvad skal prøven vise?", en: "What is the test to show?");

    public string QuestionHint => Say(
        sv: "Skriv det innan ni börjar: vad skulle ni se om det hjälper, och vad om det inte gör det?",
        da: "Skriv det, før I begynder: hvad ville I se, hvis det hjælper, og hvad, hvis det ikke gør?",
        en: "Write it before you begin: what would you see if it helps, and what if it does not?");

    public string Arena => Say(sv: "Var prövas den?", da: "Hvor prøves den?", en: "Where is it tried?");

    public string First => Say(sv: "Provets första dag", da: "Prøvens første dag", en: "First day of the test");

    public string Last => Say(sv: "Provets sista dag", da: "Prøvens sidste dag", en: "Last day of the test");

    public string Learned => Say(sv: "Vad lärde ni er?", da: "Hvad lærte I?", en: "What did you learn?");

    public string LearnedHint => Say(
        sv: "Vad fungerade, för vem? Vad gjorde det inte? Vad skulle ni göra annorlunda?",
        da: "Hvad virkede, for hvem? Hvad gjorde ikke? Hvad ville I gøre anderledes?",
        en: "What worked, for whom? What did not? What would you do differently?");

    public string Outcome => Say(sv: "Hjälpte det?", da: "Hjalp det?", en: "Did it help?");

    public string Origin => Say(sv: "Varifrån kommer den?", da: "Hvor kommer den fra?", en: "Where does it come from?");

    public string Adopt => Say(sv: "Gör den till en insats", da: "Gør den til en indsats", en: "Make it an intervention");

    public string Adopters => Say(sv: "Vilka har infört den?", da: "Hvem har indført den?", en: "Who has adopted it?");

    public string NoAdopters => Say(sv: "Ingen ännu.", da: "Ingen endnu.", en: "Nobody yet.");

    public string Here => Say(sv: "här", da: "her", en: "here");

    public string SayWhatItIsToShow => Say(
        sv: "Skriv vad provet ska visa. Efteråt är det för sent att säga vad man letade efter.",
        da: "Skriv, hvad prøven skal vise. Bagefter er det for sent at sige, hvad man ledte efter.",
        en: "Write what the test is to show. Afterwards it is too late to say what one was looking for.");

    public string SayWhenItBegins => Say(sv: "Skriv vilken dag provet börjar.", da: "Skriv, hvilken dag prøven begynder.", en: "Write on which day the test begins.");

    public string SayWhatWasLearned => Say(
        sv: "Skriv vad ni lärde er, också om det inte hjälpte.", da: "Skriv, hvad I lærte, også hvis det ikke hjalp.", en: "Write what you learned, also if it did not help.");

    public string SayWhetherItHelped => Say(
        sv: "Svara på om det hjälpte: ja, delvis eller nej.", da: "Svar på, om det hjalp: ja, delvis eller nej.", en: "Answer whether it helped: yes, in part or no.");

    public string ItDidNotHelp => Say(
        sv: "Provet visade att det inte hjälpte. Kryssa i nederst om ni inför det ändå, eller ändra hur långt idén har kommit.",
        da: "Prøven viste, at det ikke hjalp. Sæt kryds nederst, hvis I indfører det alligevel, eller ret, hvor langt idéen er kommet.",
        en: "The test showed that it did not help. Tick below if you adopt it all the same, or change how far the idea has come.");

    public string YesAdopt => Say(sv: "Ja, vi inför det fast provet inte visade att det hjälper.", da: "Ja, vi indfører det, selv om prøven ikke viste, at det hjælper.", en: "Yes, we adopt it although the test did not show that it helps.");

    /// <summary>How far one has come.</summary>
    public string Named(IdeaStage stage) => stage switch
    {
        IdeaStage.Sketch => Say(sv: "Skiss", da: "Skitse", en: "Sketch"),
        IdeaStage.Test => Say(sv: "Prövas nu", da: "Prøves nu", en: "On trial"),
        IdeaStage.Learning => Say(sv: "Prövad, med lärdom", da: "Prøvet, med læring", en: "Tried, with what was learned"),
        IdeaStage.Adopted => Say(sv: "Införd", da: "Indført", en: "Adopted"),
        _ => Say(sv: "Lagd åt sidan", da: "Lagt til side", en: "Put aside"),
    };

    /// <summary>What the test of one showed.</summary>
    public string Named(IdeaOutcome outcome) => outcome switch
    {
        IdeaOutcome.Unknown => Say(sv: "Det vet vi inte ännu", da: "Det ved vi ikke endnu", en: "We do not know yet"),
        IdeaOutcome.Helped => Say(sv: "Det hjälpte", da: "Det hjalp", en: "It helped"),
        IdeaOutcome.Partly => Say(sv: "Det hjälpte delvis, eller somliga", da: "Det hjalp delvis, eller nogle", en: "It helped in part, or some"),
        _ => Say(sv: "Det hjälpte inte", da: "Det hjalp ikke", en: "It did not help"),
    };

    /// <summary>How many have taken it in, here and elsewhere; empty for nobody.</summary>
    public string AdoptedBy(int count) => count switch
    {
        0 => "",
        1 => Say(sv: "införd på ett ställe", da: "indført ét sted", en: "adopted in one place"),
        _ => Say(sv: $"införd på {Whole(count)} ställen", da: $"indført {Whole(count)} steder", en: $"adopted in {Whole(count)} places"),
    };

    /// <summary>How far it has come, as it is told in a list where nothing else says so.</summary>
    public string Told(Idea idea, Parties parties)
    {
        ArgumentNullException.ThrowIfNull(idea);
        ArgumentNullException.ThrowIfNull(parties);
        return Line(Named(idea.Stage), About(idea, parties));
    }

    /// <summary>What the test showed, who leads it and when.</summary>
    public string About(Idea idea, Parties parties)
    {
        ArgumentNullException.ThrowIfNull(idea);
        ArgumentNullException.ThrowIfNull(parties);
        return Line(
            idea.Outcome == IdeaOutcome.Unknown ? "" : Named(idea.Outcome),
            idea.Lead is { } who ? parties.Name(who) : Say(sv: "ingen leder", da: "ingen leder den", en: "nobody leads it"), When(idea));
    }

    /// <summary>How far it has come, what the test showed and who leads it.</summary>
    public string Sentence(Idea idea, Parties parties)
    {
        ArgumentNullException.ThrowIfNull(idea);
        ArgumentNullException.ThrowIfNull(parties);
        var outcome = idea.Outcome == IdeaOutcome.Unknown ? "" : $" {Named(idea.Outcome)}.";
        var lead = idea.Lead is { } who ? Say(sv: $" {parties.Name(who)} leder.", da: $" {parties.Name(who)} leder.", en: $" {parties.Name(who)} leads it.") : "";
        return $"{Named(idea.Stage)}.{outcome}{lead}";
    }

    /// <summary>What it lacks.</summary>
    public IEnumerable<string> Amiss(Idea idea, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(idea);
        ArgumentNullException.ThrowIfNull(place);
        if (idea.Stage == IdeaStage.Test && idea.Lead is null)
        {
            yield return Say(sv: "Ingen leder provet.", da: "Ingen leder prøven.", en: "Nobody leads the test.");
        }

        if (idea.Lead is { } lead && idea.Stage != IdeaStage.Aside && place.Parties.HasEnded(lead))
        {
            yield return new PlanWords(Language).HasEnded(place.Parties.NameThen(lead));
        }

        if (idea.IsOverdue(place.Today))
        {
            yield return Say(
                sv: $"Provet skulle vara slut {Date(idea.Last!.Value)}. Vad lärde ni er?", da: $"Prøven skulle være slut {Date(idea.Last!.Value)}. Hvad lærte I?", en: $"The test was to end on {Date(idea.Last!.Value)}. What did you learn?");
        }

        if (idea.Stage == IdeaStage.Adopted && place.Plan.After(idea.Thing).All(one => one.To.Kind != Intervention.Name))
        {
            yield return Say(sv: "Den är införd, men har inte blivit någon insats i planen.", da: "Den er indført, men er ikke blevet til nogen indsats i planen.", en: "It is adopted, but has become no intervention of the plan.");
        }
    }

    private string When(Idea idea) => (idea.First, idea.Last) switch
    {
        ({ } first, { } last) => $"{Date(first)} – {Date(last)}",
        ({ } first, null) => Say(sv: $"från {Date(first)}", da: $"fra {Date(first)}", en: $"from {Date(first)}"),
        _ => "",
    };
}
