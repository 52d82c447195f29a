// What the pages and the form of interventions say.
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the pages and the form of interventions say.</summary>
public sealed partial class InterventionWords(Language language) : Words(language)
{
    private readonly PlanWords plan = new(language);

    public string DidItHelp => Say(sv: "Hjälpte det?", da: "Hjalp det?", en: "Did it help?");

    public string TitleHint => Say(sv: "Vad görs, i en mening?", da: "Hvad gøres, i en sætning?", en: "What is done, in a sentence?");

    public string What => Say(sv: "Vad görs, och hur?", da: "Hvad gøres, og hvordan?", en: "What is done, and how?");

    public string Stage => Say(sv: "Hur långt har den kommit?", da: "Hvor langt er den kommet?", en: "How far has it come?");

    public string Directness => Say(sv: "Direkt eller indirekt", da: "Direkte eller indirekte", en: "Direct or indirect");

    public string Approach => Say(sv: "Till alla eller till några", da: "Til alle eller til nogle", en: "To all or to some");

    public string Dose => Say(sv: "Hur mycket, till vem?", da: "Hvor meget, til hvem?", en: "How much, to whom?");

    public string DoseHint => Say(sv: "Till exempel: två hembesök till alla, sex där behovet är större.", da: "For eksempel: to hjemmebesøg til alle, seks hvor behovet er større.", en: "For example: two home visits to everybody, six where the need is greater.");

    public string LayerHint => Say(sv: "Var sätter den in?", da: "Hvor sætter den ind?", en: "Where does it take hold?");

    public string ForWhom => Say(sv: "För vem?", da: "For hvem?", en: "For whom?");

    public string Arena => Say(sv: "Var möter människor den?", da: "Hvor møder mennesker den?", en: "Where do people meet it?");

    public string ArenaHint => Say(sv: "Förskolan, vårdcentralen, bostadsområdet.", da: "Børnehaven, lægehuset, boligområdet.", en: "The preschool, the health centre, the neighbourhood.");

    public string AreasHint => Say(sv: "Inga rader betyder överallt.", da: "Ingen linjer betyder overalt.", en: "No rows mean everywhere.");

    public string LeadBy => Say(sv: "Vem leder?", da: "Hvem leder?", en: "Who leads?");

    public string Contributors => Say(sv: "Vilka bidrar?", da: "Hvem bidrager?", en: "Who contributes?");

    public string Contributor => Say(sv: "Bidrar", da: "Bidrager", en: "Contributes");

    public string ContributorsHint => Say(
        sv: "I den ordning som människor möter dem, till exempel mödravård, barnhälsovård, förskola, skola, socialtjänst.",
        da: "I den rækkefølge, mennesker møder dem, for eksempel jordemoder, sundhedspleje, børnehave, skole, socialforvaltning.",
        en: "In the order in which people meet them, such as maternity care, child health care, preschool, school, social services.");

    public string Cost => Say(sv: "Vad kostar den?", da: "Hvad koster den?", en: "What does it cost?");

    public string CostHint => Say(sv: "I kronor: 350 000, 350 tkr eller 1,2 mkr. Skriv 0 om den inte kostar något extra.", da: "I kroner: 350.000, 350 tkr. eller 1,2 mio. kr. Skriv 0, hvis den ikke koster noget ekstra.", en: "In kronor: 350 000, 350 tkr or 1.2 mkr. Write 0 if it costs nothing extra.");

    public string Often => Say(sv: "Hur ofta betalas det?", da: "Hvor ofte betales det?", en: "How often is it paid?");

    public string Yearly => Say(sv: "Varje år", da: "Hvert år", en: "Every year");

    public string Once => Say(sv: "En gång", da: "Én gang", en: "Once");

    public string Payer => Say(sv: "Vem betalar?", da: "Hvem betaler?", en: "Who pays?");

    public string Gainer => Say(sv: "Vem vinner på den?", da: "Hvem vinder ved den?", en: "Who gains by it?");

    public string GainerHint => Say(sv: "Också den som slipper en kostnad senare.", da: "Også den, der slipper for en udgift senere.", en: "Also whoever is spared a cost later.");

    public string YearsToEffect => Say(sv: "År innan en effekt kan synas", da: "År, før en virkning kan ses", en: "Years before an effect can be seen");

    public string Strength => Say(sv: "Vad vet man om effekten?", da: "Hvad ved man om virkningen?", en: "What is known of its effect?");

    public string Source => Say(sv: "Var står det?", da: "Hvor står det?", en: "Where does that stand?");

    public string Reviewer => Say(sv: "Vem har granskat det?", da: "Hvem har gennemgået det?", en: "Who has reviewed it?");

    public string ReviewerHint => Say(sv: "Skriv funktionen, inte namnet.", da: "Skriv funktionen, ikke navnet.", en: "Write the function, not the name.");

    public string Reviewed => Say(sv: "När?", da: "Hvornår?", en: "When?");

    public string SideEffects => Say(sv: "Bieffekter för andra grupper", da: "Bivirkninger for andre grupper", en: "Side effects on other groups");

    public string ChildRights => Say(sv: "Vad den betyder för barns rättigheter", da: "Hvad den betyder for børns rettigheder", en: "What it means for the rights of children");

    public string Process => Say(sv: "Hur syns det att arbetet görs?", da: "Hvordan ses det, at arbejdet gøres?", en: "How is it seen that the work is done?");

    public string ProcessHint => Say(sv: "Till exempel: antal familjer som fått besök.", da: "For eksempel: antal familier, der har fået besøg.", en: "For example: the number of families visited.");

    public string Effect => Say(sv: "Indikator där en effekt skulle synas", da: "Indikator, hvor en virkning ville ses", en: "Indicator in which an effect would show");

    public string EffectHint => Say(sv: "Utan den går det inte att följa om insatsen hjälper.", da: "Uden den kan man ikke følge, om indsatsen hjælper.", en: "Without it nobody can follow whether it helps.");

    public string Step => Say(sv: "Steg", da: "Skridt", en: "Step");

    public string LeadsTo => Say(sv: "Leder till steg nummer", da: "Fører til skridt nummer", en: "Leads to step number");

    public string TheoryHint => Say(
        sv: "Vad händer först, och vad leder det till? Ett steg i varje rad. Skriv numren på de rader det leder till.",
        da: "Hvad sker først, og hvad fører det til? Ét skridt i hver linje. Skriv numrene på de linjer, det fører til.",
        en: "What happens first, and what does it lead to? One step in each row. Write the numbers of the rows it leads to.");

    public string First => Say(sv: "Börjar", da: "Begynder", en: "Begins");

    public string Last => Say(sv: "Slutar", da: "Slutter", en: "Ends");

    public string Origin => Say(sv: "Var kommer idén ifrån?", da: "Hvor kommer ideen fra?", en: "Where does the idea come from?");

    public string Pack => Say(sv: "Lägg den i ett paket", da: "Læg den i en pakke", en: "Put it into a package");

    /// <summary>How far one has come.</summary>
    public string Named(InterventionStage stage) => stage switch
    {
        InterventionStage.Existing => Say(sv: "Finns redan", da: "Findes allerede", en: "Exists already"),
        InterventionStage.Proposed => Say(sv: "Föreslagen", da: "Foreslået", en: "Proposed"),
        InterventionStage.Decided => Say(sv: "Beslutad, inte börjad", da: "Besluttet, ikke begyndt", en: "Decided, not begun"),
        InterventionStage.Running => Say(sv: "Pågår", da: "I gang", en: "Under way"),
        InterventionStage.Ended => Say(sv: "Avslutad", da: "Afsluttet", en: "Ended"),
        _ => Say(sv: "Nedlagd", da: "Opgivet", en: "Given up"),
    };

    /// <summary>Whether it works on life areas or on steering.</summary>
    public string Named(Directness directness) => directness == Loop.Decide.Directness.Direct
        ? Say(sv: "Direkt: på livsområden som skola, arbete och bostad", da: "Direkte: på livsområder som skole, arbejde og bolig", en: "Direct: on areas of life such as school, work and housing")
        : Say(sv: "Indirekt: på hur arbetet styrs och följs upp", da: "Indirekte: på hvordan arbejdet styres og følges op", en: "Indirect: on how the work is steered and followed up");

    /// <summary>To whom it is given.</summary>
    public string Named(Approach approach) => approach switch
    {
        Loop.Decide.Approach.Universal => Say(sv: "Till alla lika", da: "Til alle ens", en: "To everybody alike"),
        Loop.Decide.Approach.Proportionate => Say(sv: "Till alla, mer där behovet är större", da: "Til alle, mere hvor behovet er større", en: "To everybody, more where the need is greater"),
        _ => Say(sv: "Till några", da: "Til nogle", en: "To some"),
    };

    /// <summary>How strong what is known is.</summary>
    public string Named(EvidenceStrength strength) => strength switch
    {
        EvidenceStrength.Strong => Say(sv: "Starkt stöd: flera goda studier", da: "Stærkt belæg: flere gode studier", en: "Strong: several good studies"),
        EvidenceStrength.Moderate => Say(sv: "Visst stöd: några studier", da: "Noget belæg: nogle studier", en: "Moderate: some studies"),
        EvidenceStrength.Limited => Say(sv: "Litet stöd: lite är känt", da: "Lidt belæg: kun lidt er kendt", en: "Limited: little is known"),
        EvidenceStrength.Mixed => Say(sv: "Blandat: studier säger olika", da: "Blandet: studier siger forskelligt", en: "Mixed: studies differ"),
        EvidenceStrength.Emerging => Say(sv: "Prövas i praktiken, inte studerat", da: "Prøves i praksis, ikke studeret", en: "Tried in practice, not studied"),
        EvidenceStrength.Process => Say(sv: "Man vet hur det görs, inte om det hjälper", da: "Man ved, hvordan det gøres, ikke om det hjælper", en: "Known how to do, not whether it helps"),
        _ => Say(sv: "Ingen har bedömt det", da: "Ingen har vurderet det", en: "Nobody has judged it"),
    };
}
