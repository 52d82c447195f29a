// What the pages of packages and of decisions say.
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the pages of packages and of decisions say.</summary>
public sealed partial class PackageWords(Language language) : Words(language)
{
    public string What => Say(sv: "Vad handlar paketet om, och varför?", da: "Hvad handler pakken om, og hvorfor?", en: "What is the package about, and why?");

    public string Proposed => Say(sv: "Föreslaget den", da: "Foreslået den", en: "Proposed on");

    public string Items => Say(sv: "I paketet", da: "I pakken", en: "In the package");

    public string Item => Say(sv: "Rekommendation, mål eller insats", da: "Anbefaling, mål eller indsats", en: "Recommendation, goal or intervention");

    public string NoItems => Say(sv: "Paketet är tomt.", da: "Pakken er tom.", en: "The package is empty.");

    public string Deciders => Say(sv: "Vilka organ beslutar?", da: "Hvilke organer beslutter?", en: "Which bodies decide?");

    public string Decider => Say(sv: "Beslutar", da: "Beslutter", en: "Decides");

    public string DecidersHint => Say(sv: "Samma paket kan beslutas av flera, till exempel två fullmäktige.", da: "Samme pakke kan besluttes af flere, for eksempel to kommunalbestyrelser.", en: "The same package can be decided by several, such as two councils.");

    public string AskedBodies => Say(sv: "Vilka tillfrågas före beslutet?", da: "Hvem høres før beslutningen?", en: "Who is asked before the decision?");

    public string AskedBody => Say(sv: "Tillfrågas", da: "Høres", en: "Is asked");

    public string AskedHint => Say(sv: "Var och en svarar genom en länk, utan konto.", da: "Hver svarer gennem et link, uden konto.", en: "Each answers by a link, without an account.");

    public string Deadline => Say(sv: "Sista dag för svar", da: "Sidste dag for svar", en: "Last day for answers");

    public string HandedTo => Say(sv: "Lämnat över till", da: "Overdraget til", en: "Handed over to");

    public string HandedToHint => Say(sv: "En annan plan eller ett annat system, till exempel en folkhälsoplan eller verksamhetsplanen.", da: "En anden plan eller et andet system, for eksempel sundhedspolitikken eller virksomhedsplanen.", en: "Another plan or another system, such as a public-health plan or the operational plan.");

    public string Handed => Say(sv: "Överlämnat den", da: "Overdraget den", en: "Handed over on");

    public string Decisions => Say(sv: "Beslut", da: "Beslutninger", en: "Decisions");

    public string NoDecisions => Say(sv: "Inget organ har beslutat ännu.", da: "Intet organ har besluttet endnu.", en: "No body has decided yet.");

    public string Consultation => Say(sv: "Vilka är tillfrågade?", da: "Hvem er hørt?", en: "Who has been asked?");

    public string Answers => Say(sv: "Vad svarade de?", da: "Hvad svarede de?", en: "What did they answer?");

    public string Decide => Say(sv: "Anteckna ett beslut", da: "Notér en beslutning", en: "Record a decision");

    public string AskBodies => Say(sv: "Länk för svar", da: "Link til svar", en: "Link for answers");

    public string Body => Say(sv: "Vilket organ beslutade?", da: "Hvilket organ besluttede?", en: "Which body decided?");

    public string Day => Say(sv: "Vilken dag?", da: "Hvilken dag?", en: "On which day?");

    public string Outcome => Say(sv: "Vad blev beslutet?", da: "Hvad blev beslutningen?", en: "What was decided?");

    public string RegistryNumber => Say(sv: "Diarienummer", da: "Journalnummer", en: "Registry number");

    public string DecisionText => Say(sv: "Beslutet i ord", da: "Beslutningen i ord", en: "The decision in words");

    public string OfPackage => Say(sv: "Paket", da: "Pakke", en: "Package");

    /// <summary>What came of a decision.</summary>
    public string Named(DecisionOutcome outcome) => outcome switch
    {
        DecisionOutcome.Adopted => Say(sv: "Antaget", da: "Vedtaget", en: "Adopted"),
        DecisionOutcome.AdoptedWithChanges => Say(sv: "Antaget med ändringar", da: "Vedtaget med ændringer", en: "Adopted with changes"),
        DecisionOutcome.Declined => Say(sv: "Avslaget", da: "Afvist", en: "Declined"),
        _ => Say(sv: "Återremitterat", da: "Sendt tilbage", en: "Sent back"),
    };

    /// <summary>What somebody thinks of a package.</summary>
    public string Named(Stance stance) => stance switch
    {
        Stance.For => Say(sv: "För", da: "For", en: "For it"),
        Stance.ForWithChanges => Say(sv: "För, med ändringar", da: "For, med ændringer", en: "For it, with changes"),
        Stance.Against => Say(sv: "Emot", da: "Imod", en: "Against it"),
        _ => Say(sv: "Ingen åsikt", da: "Ingen mening", en: "No opinion"),
    };
}
