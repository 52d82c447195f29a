// What is said where contributions are examined, and of what was found.
using Samsyn.Loop.Agree;
using Samsyn.Statistics.Agreement.Ratings;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said where contributions are examined.</summary>
public sealed class ExamineWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Pröva oro och förslag", da: "Prøv bekymringer og forslag", en: "Examine worries and proposals");

    public string Lead => Say(
        sv: "En oro hålls mot siffrorna. Ett förslag går genom fem frågor; får det ett säkert nej parkeras det med skälet, och bedöms inte. Inget tas bort, och allt går att ändra.",
        da: "En bekymring holdes mod tallene. Et forslag går gennem fem spørgsmål; får det et sikkert nej, parkeres det med grunden og vurderes ikke. Intet fjernes, og alt kan ændres.",
        en: "A worry is held against the figures. A proposal goes through five questions; with a sure no it is parked with the reason, and is not judged. Nothing is taken away, and all of it can be changed.");

    public string Worries => Say(sv: "Oro", da: "Bekymringer", en: "Worries");

    public string Proposals => Say(sv: "Förslag", da: "Alle forslag", en: "Proposals");

    public string Nothing => Say(sv: "Ingen oro och inga förslag är skrivna ännu.", da: "Ingen bekymringer og ingen forslag er skrevet endnu.", en: "No worries and no proposals have been written yet.");

    public string FindingLabel => Say(sv: "Vad säger siffrorna?", da: "Hvad siger tallene?", en: "What do the figures say?");

    public string IndicatorLabel => Say(sv: "Vilken indikator?", da: "Hvilken indikator?", en: "Which indicator?");

    public string IndicatorLink => Say(sv: "Se siffrorna", da: "Se tallene", en: "See the figures");

    public string NoIndicator => Say(sv: "Ingen", da: "Ingen af dem", en: "None");

    public string SaidLabel => Say(sv: "Vad ni kom fram till, i en mening", da: "Hvad I kom frem til, i én sætning", en: "What you found, in a sentence");

    public string Keep => Say(sv: "Spara prövningen", da: "Gem prøvningen", en: "Keep what was found");

    public string Yes => Say(sv: "Ja", da: "Ja", en: "Yes");

    public string No => Say(sv: "Nej", da: "Nej", en: "No");

    public string Unknown => Say(sv: "Vet inte", da: "Ved ikke", en: "Not known");

    public string Gate => Say(sv: "Prövningen", da: "Prøvningen", en: "The gate");

    public string ChooseFinding => Say(sv: "Välj vad siffrorna säger.", da: "Vælg, hvad tallene siger.", en: "Choose what the figures say.");

    public string ChooseIndicator => Say(sv: "Välj den indikator som oron hölls mot, eller att det saknas siffror.", da: "Vælg den indikator, bekymringen blev holdt mod, eller at der mangler tal.", en: "Choose the indicator that the worry was held against, or that there are no figures.");

    public string SayWhy => Say(sv: "Skriv varför förslaget parkeras.", da: "Skriv, hvorfor forslaget parkeres.", en: "Write why the proposal is parked.");

    public string TooLong(int longest) => Say(sv: $"Högst {longest} tecken.", da: $"Højst {longest} tegn.", en: $"At most {longest} characters.");

    /// <summary>What the figures say of a worry.</summary>
    public string Named(Finding finding) => finding switch
    {
        Finding.BorneOut => Say(sv: "Siffrorna bekräftar det", da: "Tallene bekræfter det", en: "The figures bear it out"),
        Finding.NotBorneOut => Say(sv: "Siffrorna bekräftar det inte", da: "Tallene bekræfter det ikke", en: "The figures do not bear it out"),
        _ => Say(sv: "Det saknas siffror", da: "Der mangler tal", en: "There are no figures"),
    };

    /// <summary>A question of the gate.</summary>
    public string Asks(PearlQuestion question) => question switch
    {
        PearlQuestion.Propriety => Say(sv: "Är det vår sak att göra?", da: "Er det vores sag at gøre?", en: "Is it for us to do?"),
        PearlQuestion.Economics => Say(sv: "Är det ekonomiskt rimligt?", da: "Er det økonomisk rimeligt?", en: "Does it make economic sense?"),
        PearlQuestion.Acceptability => Say(sv: "Kommer människor att godta det?", da: "Vil mennesker acceptere det?", en: "Will people accept it?"),
        PearlQuestion.Resources => Say(sv: "Finns medel och händer för det?", da: "Er der midler og hænder til det?", en: "Are there means and hands for it?"),
        _ => Say(sv: "Tillåter lagen det?", da: "Tillader loven det?", en: "Does the law allow it?"),
    };

    /// <summary>What was found, in a line.</summary>
    public string Found(Examination found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return found.Finding is { } finding ? Named(finding)
            : found.IsParked ? Say(sv: "Parkerat i prövningen: ", da: "Parkeret i prøvningen: ", en: "Parked at the gate: ") + string.Join(" ", PearlGate.Reasons(found.Gate).Select(reason => $"{Asks(reason)} {No}"))
            : found.Gate.Count > 0 ? Say(sv: "Har klarat prövningen", da: "Har klaret prøvningen", en: "Has passed the gate")
            : "";
    }
}
