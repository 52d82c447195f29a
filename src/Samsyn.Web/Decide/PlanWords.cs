// What the pages of the plan say of all that stands in it: kinds, layers, links and what is missing.
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the pages of the plan say of all that stands in it.</summary>
public sealed class PlanWords(Language language) : Words(language)
{
    public string Section => Say(sv: "Planen", da: "Planen", en: "The plan");

    public string Saved => Say(sv: "Sparat.", da: "Gemt.", en: "Saved.");

    public string Change => Say(sv: "Ändra", da: "Ret", en: "Change");

    public string Details => Say(sv: "I detalj", da: "I detaljer", en: "In detail");

    public string Title => Say(sv: "Rubrik", da: "Titel", en: "Title");

    public string Matter => Say(sv: "Ärende", da: "Sag", en: "Matter");

    public string Text => Say(sv: "Beskrivning", da: "Beskrivelse", en: "Description");

    public string Area => Say(sv: "Plats", da: "Sted", en: "Place");

    public string LifeStage => Say(sv: "Livsskede", da: "Livsfase", en: "Part of life");

    public string Determinants => Say(sv: "Område", da: "Fagområde", en: "Area of health");

    public string Layer => Say(sv: "Orsakernas nivå", da: "Årsagernes niveau", en: "Layer of causes");

    public string Indicator => Say(sv: "Indikator", da: "Indikator", en: "Indicator");

    public string Theory => Say(sv: "Så är det tänkt att hjälpa", da: "Sådan er det tænkt at hjælpe", en: "How it is meant to help");

    public string Identity => Say(sv: "Beteckning", da: "Betegnelse", en: "Identity");

    public string AboutSheet => Say(sv: "Om filen", da: "Om denne fil", en: "About the file");

    public string AsOf => Say(sv: "Så som det stod", da: "Sådan som det stod", en: "As it stood on");

    public string AsExcel => Say(sv: "Hämta som Excel", da: "Hent som Excel", en: "Download as Excel");

    public string AsJson => Say(sv: "Hämta som JSON", da: "Hent som JSON", en: "Download as JSON");

    public string AsCsv => Say(sv: "Hämta som CSV", da: "Hent som CSV", en: "Download as CSV");

    public string Chain => Say(sv: "Kedjan", da: "Kæden", en: "The chain");

    public string WholeChain => Say(sv: "Hela kedjan", da: "Hele kæden", en: "The whole chain");

    public string NoChain => Say(
        sv: "Inget är kopplat hit ännu. Utan kopplingar går det inte att följa vad som ledde hit eller vad det blev av det.",
        da: "Intet er koblet hertil endnu. Uden koblinger kan man ikke følge, hvad der førte hertil, eller hvad der blev af det.",
        en: "Nothing is tied to it yet. Without ties nobody can follow what led here, or what came of it.");

    public string LedTo => Say(sv: "Det här ledde hit", da: "Det førte hertil", en: "What led here");

    public string Became => Say(sv: "Det här blev det av det", da: "Det blev der af det", en: "What came of it");

    public string Broken => Say(sv: "Bruten länk:", da: "Brudt led:", en: "Broken link:");

    public string Gone => Say(sv: "det finns inte längre, eller får inte visas", da: "det findes ikke længere eller må ikke vises", en: "it is no longer there, or may not be shown");

    public string Withdrawn => Say(sv: "inlägget är tillbakadraget av den som skrev det", da: "indlægget er trukket tilbage af den, der skrev det", en: "the contribution was withdrawn by whoever wrote it");

    public string TakenOut => Say(sv: "inlägget är borttaget enligt reglerna", da: "indlægget er taget ud efter reglerne", en: "the contribution was taken out by the rules");

    public string EditLinks => Say(sv: "Koppla ihop, eller ta bort en koppling", da: "Kobl sammen, eller fjern en kobling", en: "Tie things together, or take a tie away");

    public string Quoted(string text) => Say(sv: $"”{text}”", da: $"»{text}«", en: $"“{text}”");

    public string LeadsTo(IReadOnlyList<string> next) => Say(sv: $"leder till: {string.Join("; ", next)}", da: $"fører til: {string.Join("; ", next)}", en: $"leads to: {string.Join("; ", next)}");

    public string LedBy(string kind, string title) => Say(sv: $"Utgår från {Inside(kind)}: {title}", da: $"Udgår fra {Inside(kind)}: {title}", en: $"From the {Inside(kind)}: {title}");

    public string HasEnded(string name) => Say(
        sv: $"{name} finns inte längre, och ingen har tagit över. Välj ett organ som finns, eller anteckna under Samarbetet vem som tog över.",
        da: $"{name} findes ikke længere, og ingen har overtaget. Vælg et organ, der findes, eller notér under Samarbejdet, hvem der overtog.",
        en: $"{name} no longer exists, and nobody took over. Choose one that exists, or enter under Collaboration who took over.");

    /// <summary>What a kind of thing is called.</summary>
    public string Named(string kind) => kind switch
    {
        Challenge.Name => Say(sv: "Utmaning", da: "Udfordring", en: "Challenge"),
        Recommendation.Name => Say(sv: "Rekommendation", da: "Anbefaling", en: "Recommendation"),
        Goal.Name => Say(sv: "Mål", da: "Mål", en: "Goal"),
        Intervention.Name => Say(sv: "Insats", da: "Indsats", en: "Intervention"),
        Commitment.Name => Say(sv: "Åtagande", da: "Forpligtelse", en: "Commitment"),
        Package.Name => Say(sv: "Paket", da: "Pakke", en: "Package"),
        Decision.Name => Say(sv: "Beslut", da: "Beslutning", en: "Decision"),
        Idea.Name => Say(sv: "Idé", da: "Idé", en: "Idea"),
        Web.Decide.Chain.OfContribution => Say(sv: "Inlägg", da: "Indlæg", en: "Contribution"),
        OwnFramework.Name => Say(sv: "Ramverk", da: "Ramme", en: "Framework"),
        Web.Decide.Chain.OfCatalogue => Say(sv: "Katalogen", da: "Kataloget", en: "Catalogue"),
        "indicator" => Indicator,
        TriedElsewhere.Kind => Say(sv: "På annat håll", da: "Et andet sted", en: "Elsewhere"),
        "dialogue" => Say(sv: "Dialog", da: "Dialog", en: "Dialogue"),
        _ => kind,
    };

    /// <summary>All things of a kind.</summary>
    public string All(string kind) => kind switch
    {
        Challenge.Name => Say(sv: "Utmaningar", da: "Udfordringer", en: "Challenges"),
        Recommendation.Name => Say(sv: "Rekommendationer", da: "Anbefalinger", en: "Recommendations"),
        Goal.Name => Say(sv: "Mål", da: "Mål", en: "Goals"),
        Intervention.Name => Say(sv: "Insatser", da: "Indsatser", en: "Interventions"),
        Commitment.Name => Say(sv: "Åtaganden", da: "Forpligtelser", en: "Commitments"),
        Package.Name => Say(sv: "Paket inför beslut", da: "Pakker før beslutning", en: "Packages before decisions"),
        Idea.Name => Say(sv: "Idéer", da: "Idéer", en: "Ideas"),
        _ => Say(sv: "Beslut", da: "Beslutninger", en: "Decisions"),
    };

    /// <summary>What begins a new thing of a kind.</summary>
    public string New(string kind) => kind switch
    {
        Challenge.Name => Say(sv: "En ny utmaning", da: "En ny udfordring", en: "A new challenge"),
        Recommendation.Name => Say(sv: "En ny rekommendation", da: "En ny anbefaling", en: "A new recommendation"),
        Goal.Name => Say(sv: "Ett nytt mål", da: "Et nyt mål", en: "A new goal"),
        Intervention.Name => Say(sv: "En ny insats", da: "En ny indsats", en: "A new intervention"),
        Commitment.Name => Say(sv: "Ett nytt åtagande", da: "En ny forpligtelse", en: "A new commitment"),
        OwnFramework.Name => Say(sv: "Ett eget ramverk", da: "Jeres egen ramme", en: "A framework of your own"),
        Package.Name => Say(sv: "Ett nytt paket", da: "En ny pakke", en: "A new package"),
        Idea.Name => Say(sv: "En ny idé", da: "En ny idé", en: "A new idea"),
        _ => Say(sv: "Ett beslut", da: "En beslutning", en: "A decision"),
    };

    /// <summary>What a kind of thing is for.</summary>
    public string Meaning(string kind) => kind switch
    {
        Challenge.Name => Say(
            sv: "Vad siffrorna eller en dialog visar: vilken ojämlikhet, för vem, och var orsakerna ligger.",
            da: "Hvad tallene eller en dialog viser: hvilken ulighed, for hvem, og hvor årsagerne ligger.",
            en: "What the figures or a dialogue show: which inequality, for whom, and where its causes lie."),
        Recommendation.Name => Say(
            sv: "Ett råd till någon som kan handla. Vad den gör av rådet är ett eget steg.",
            da: "Et råd til nogen, der kan handle. Hvad de gør med rådet, er et skridt for sig.",
            en: "Advice to somebody who can act. What they make of it is a step of its own."),
        Goal.Name => Say(
            sv: "Ett läge som ska nås: för vem, mätt med vad, varifrån, till när, och vem som svarar för det.",
            da: "En tilstand, der skal nås: for hvem, målt med hvad, hvorfra, til hvornår, og hvem der svarer for det.",
            en: "A state to be reached: for whom, measured by what, from where, by when, and who answers for it."),
        Intervention.Name => Say(
            sv: "Det som görs eller behöver göras, av vem, för vem och med vilka pengar.",
            da: "Det, der gøres eller skal gøres, af hvem, for hvem og for hvilke penge.",
            en: "What is done or needs doing, by whom, for whom and with which money."),
        Commitment.Name => Say(
            sv: "Vem gör vad, till när, med vilka pengar? Det som ingen har svarat på syns som obesvarat.",
            da: "Hvem gør hvad, til hvornår, for hvilke penge? Det, ingen har svaret på, ses som ubesvaret.",
            en: "Who does what, by when, with which money? What nobody has answered shows as unanswered."),
        OwnFramework.Name => Say(
            sv: "De områden ni ordnar arbetet efter, var och ett med vad det motsvarar bland de åtta områdena.",
            da: "De områder, I ordner arbejdet efter, hvert med det, det svarer til blandt de otte områder.",
            en: "The areas by which you order the work, each with what it answers to among the eight areas."),
        Package.Name => Say(
            sv: "Det som läggs fram tillsammans: först till dem som tillfrågas, sedan till dem som beslutar.",
            da: "Det, der lægges frem samlet: først for dem, der høres, derefter for dem, der beslutter.",
            en: "What is put forward together: first to those who are asked, then to those who decide."),
        Idea.Name => Say(
            sv: "Något att pröva i liten skala. Vad provet ska visa sägs innan det börjar, och det som lärs sparas också när det inte hjälper.",
            da: "Noget at prøve i lille skala. Hvad prøven skal vise, siges, før den begynder, og det, der læres, gemmes også, når det ikke hjælper.",
            en: "Something to try on a small scale. What the test is to show is said before it begins, and what is learned is kept also when it does not help."),
        _ => Say(
            sv: "Vilket organ beslutade vad, vilken dag, under vilket diarienummer?",
            da: "Hvilket organ besluttede hvad, hvilken dag, under hvilket journalnummer?",
            en: "Which body decided what, on which day, under which registry number?"),
    };

    /// <summary>Where causes lie.</summary>
    public string Named(CauseLayer layer) => layer switch
    {
        CauseLayer.Behaviour => Say(sv: "Hur människor lever: vanor och kunskap", da: "Hvordan mennesker lever: vaner og viden", en: "How people live: habits and knowledge"),
        CauseLayer.Conditions => Say(sv: "Vad människor lever med: bostad, skola, arbete, vård", da: "Hvad mennesker lever med: bolig, skole, arbejde, pleje", en: "What people live with: housing, school, work, care"),
        _ => Say(sv: "Vad som styr fördelningen: regler, budget, planering, makt", da: "Hvad der styrer fordelingen: regler, budget, planlægning, magt", en: "What decides the shares: rules, budgets, planning, power"),
    };

    /// <summary>Where causes lie, in a word or two.</summary>
    public string Brief(CauseLayer layer) => layer switch
    {
        CauseLayer.Behaviour => Say(sv: "Levnadsvanor", da: "Levevaner", en: "Behaviour"),
        CauseLayer.Conditions => Say(sv: "Livsvillkor", da: "Livsvilkår", en: "Living conditions"),
        _ => Say(sv: "Strukturer", da: "Strukturer", en: "Structures"),
    };

    /// <summary>An amount in kronor: 350 000 kr; 1,2 million kronor are shortened.</summary>
    public string Kronor(decimal amount) => amount >= 1_000_000
        ? Say(sv: $"{Short(amount)}\u00a0mkr", da: $"{Short(amount)}\u00a0mio. kr.", en: $"{Short(amount)}\u00a0million kr")
        : Say(sv: $"{Whole((double)amount)}\u00a0kr", da: $"{Whole((double)amount)}\u00a0kr.", en: $"{Whole((double)amount)}\u00a0kr");

    /// <summary>When a link was made, by whom and why.</summary>
    public string Of(Link link, string kind) => link.Id.Length == 0
        ? Named(kind)
        : Line(Named(kind), Date(link.Made), link.Why);

    private string Short(decimal amount) => Language.Write((double)(amount / 1_000_000m), amount % 1_000_000m == 0 ? 0 : amount >= 100_000_000m ? 0 : 1);
}
