// What the form of a goal says.
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the form and the page of a goal say.</summary>
public sealed partial class GoalWords(Language language) : Words(language)
{
    public string TitleHint => Say(sv: "Läget som ska nås, i en mening.", da: "Tilstanden, der skal nås, i en sætning.", en: "The state to be reached, in a sentence.");

    public string What => Say(sv: "Vad betyder målet?", da: "Hvad betyder målet?", en: "What does the goal mean?");

    public string Aim => Say(sv: "Vad ska ändras?", da: "Hvad skal ændres?", en: "What is to change?");

    public string Understanding => Say(sv: "Vem handlar det om?", da: "Hvem handler det om?", en: "Whom is it about?");

    public string UnderstandingHint => Say(sv: "Svaret väljer hur målet mäts.", da: "Svaret vælger, hvordan målet måles.", en: "The answer picks how the goal is measured.");

    public string MeasuredBy => Say(sv: "Mäts med", da: "Måles med", en: "Measured by");

    public string MeasuredByHint => Say(sv: "Utan indikator kan målet inte följas.", da: "Uden indikator kan målet ikke følges.", en: "Without an indicator the goal cannot be followed.");

    public string DividedBy => Say(sv: "Efter", da: "Efter", en: "By");

    public string DividedByHint => Say(sv: "Hur människor delas in. För gradienten behövs en trappa, som utbildning eller inkomst.", da: "Hvordan mennesker inddeles. Gradienten kræver en trappe som uddannelse eller indkomst.", en: "How people are divided. The gradient needs a ladder, such as education or income.");

    public string WhichGroup => Say(sv: "Vilken grupp, om det handlar om en grupp?", da: "Hvilken gruppe, hvis det handler om en gruppe?", en: "Which group, if it is about a group?");

    public string WhichGroupHint => Say(sv: "Inget valt betyder alla.", da: "Intet valgt betyder alle.", en: "None chosen means everyone.");

    public string Direction => Say(sv: "Åt vilket håll ska det gå?", da: "Hvilken vej skal det gå?", en: "Which way should it go?");

    public string Down => Say(sv: "Ned", da: "Ned", en: "Down");

    public string Up => Say(sv: "Upp", da: "Op", en: "Up");

    public string Targets => Say(sv: "Vad ska nås var?", da: "Hvad skal nås hvor?", en: "What is to be reached where?");

    public string TargetsHint => Say(
        sv: "En rad för varje plats. Ett tal skrivs som 12,5. En minskning skrivs med minus: -2.",
        da: "En linje for hvert sted. Et tal skrives som 12,5. Et fald skrives med minus: -2.",
        en: "One row for each place. A number is written like 12.5. A fall is written with a minus: -2.");

    public string NoTargets => Say(sv: "Inget är satt ännu.", da: "Intet er sat endnu.", en: "Nothing is set yet.");

    public string Baseline => Say(sv: "Utgångsläge", da: "Udgangspunkt", en: "Baseline");

    public string BaselineYear => Say(sv: "År för utgångsläget", da: "År for udgangspunktet", en: "Year of the baseline");

    public string BaselineSource => Say(sv: "Källa", da: "Kilde", en: "Source");

    public string LevelOrChange => Say(sv: "Nivå eller ändring", da: "Niveau eller ændring", en: "Level or change");

    public string Level => Say(sv: "Till nivån", da: "Til niveauet", en: "To the level");

    public string ChangeBy => Say(sv: "Ändras med", da: "Ændres med", en: "Changed by");

    public string Value => Say(sv: "Värde", da: "Værdi", en: "Value");

    public string Year => Say(sv: "Senast år", da: "Senest år", en: "By the year");

    public string Owners => Say(sv: "Vilka svarar för målet?", da: "Hvem svarer for målet?", en: "Who answers for the goal?");

    public string Owner => Say(sv: "Svarar för det", da: "Svarer for det", en: "Answers for it");

    public string OwnersHint => Say(sv: "Flera kan svara för samma mål. Var och en blir tillfrågad varje år.", da: "Flere kan svare for samme mål. Hver bliver spurgt hvert år.", en: "Several can answer for one goal. Each is asked every year.");

    public string Judged => Say(sv: "Hur bedöms det, utöver siffrorna?", da: "Hvordan vurderes det, ud over tallene?", en: "How is it judged, besides the figures?");

    public string Stage => Say(sv: "Läge", da: "Stadie", en: "Stage");

    public string Intervene => Say(sv: "Föreslå en insats för målet", da: "Foreslå en indsats for målet", en: "Propose an intervention for it");

    public string HowItGoes => Say(sv: "Hur går det?", da: "Hvordan går det?", en: "How does it go?");

    public string WhatItTakes => Say(sv: "Vad skulle krävas?", da: "Hvad ville det kræve?", en: "What would it take?");

    public string Pack => Say(sv: "Lägg det i ett paket", da: "Læg det i en pakke", en: "Put it into a package");

    /// <summary>What a goal is to change.</summary>
    public string Named(GoalKind kind) => kind switch
    {
        GoalKind.Effect => Say(sv: "Hur människor mår", da: "Hvordan mennesker har det", en: "How people fare"),
        GoalKind.Determinant => Say(sv: "Något hälsan beror på", da: "Noget, sundheden afhænger af", en: "Something health depends on"),
        _ => Say(sv: "Hur arbetet görs", da: "Hvordan arbejdet gøres", en: "How the work is done"),
    };

    /// <summary>Whom it is about.</summary>
    public string Named(Understanding understanding) => understanding switch
    {
        Loop.Decide.Understanding.Group => Say(sv: "En grupp: dess egen nivå följs", da: "En gruppe: dens eget niveau følges", en: "A group: its own level is followed"),
        Loop.Decide.Understanding.Gap => Say(sv: "Klyftan: avståndet mellan två grupper följs", da: "Kløften: afstanden mellem to grupper følges", en: "The gap: the distance between two groups is followed"),
        _ => Say(sv: "Gradienten: hela trappans lutning följs", da: "Gradienten: hele trappens hældning følges", en: "The gradient: the slope of the whole ladder is followed"),
    };

    /// <summary>How far a goal has come.</summary>
    public string Named(GoalStage stage) => stage switch
    {
        GoalStage.Proposed => Say(sv: "Föreslaget", da: "Foreslået", en: "Proposed"),
        GoalStage.Decided => Say(sv: "Beslutat", da: "Besluttet", en: "Decided"),
        _ => Say(sv: "Gäller inte längre", da: "Gælder ikke længere", en: "No longer holds"),
    };
}
