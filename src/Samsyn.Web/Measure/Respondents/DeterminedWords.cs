// What is said of what an inequality goes along with.
using Samsyn.Statistics;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Respondents;

/// <summary>What is said of what an inequality goes along with.</summary>
public sealed class DeterminedWords(Language language) : Words(language)
{
    public string Heading => Say(sv: "Vad ojämlikheten följer med", da: "Hvad uligheden følges med", en: "What the inequality goes along with");

    public string How => Say(sv: "Så räknas det", da: "Sådan regnes det", en: "How it is computed");

    public string What => Say(sv: "Det som mättes", da: "Det, der blev målt", en: "What was measured");

    public string Part => Say(sv: "Del av RCI", da: "Del af RCI", en: "Part of RCI");

    public string Elasticity => Say(sv: "Styrka", da: "Styrke", en: "Strength");

    public string Own => Say(sv: "Snedhet", da: "Skævhed", en: "Unevenness");

    public string Residual => Say(sv: "Resten, som inget av dem följer med", da: "Resten, som intet af dem følger", en: "The rest, which none of them goes along with");

    public string All => Say(sv: "Hela koncentrationen", da: "Hele koncentrationen", en: "The whole concentration");

    public string Caution => Say(
        sv: "Delen är styrkan (hur mycket utfallet följer med, i procent per procent) gånger snedheten (hur det är fördelat längs trappan). Det här är inte orsaker. Det som inte mättes gömmer sig i resten eller i de andra delarna. Över noll: mer hos dem som har det bäst.",
        da: "Delen er styrken (hvor meget udfaldet følger med, i procent pr. procent) gange skævheden (hvordan det er fordelt langs trappen). Dette er ikke årsager. Det, der ikke blev målt, gemmer sig i resten eller i de andre dele. Over nul: mere hos dem, der har det bedst.",
        en: "The part is the strength (how much the outcome goes along, in per cent for each per cent) times the unevenness (how it is spread along the ladder). These are not causes. What was not measured hides in the rest or in the other parts. Above zero: more with those who are best off.");

    /// <summary>On whom it rests.</summary>
    public string Over(int persons) => Say(
        sv: $"{Whole(persons)} svarande har svar på allt.", da: $"{Whole(persons)} svarpersoner har svar på det hele.", en: $"{Whole(persons)} respondents have an answer to all of it.");

    /// <summary>Why it cannot be said.</summary>
    public string Why(DeterminedSurvey determined)
    {
        ArgumentNullException.ThrowIfNull(determined);
        return determined.Why switch
        {
            DeterminedObstacle.NoLadder => Say(
                sv: "Det kan inte sägas: grupperna står inte på någon trappa.", da: "Det kan ikke siges: grupperne står ikke på nogen trappe.", en: "That cannot be said: the groups do not stand on a ladder."),
            DeterminedObstacle.TooFewPersons => Say(
                sv: "Det visas inte: någon grupp har för få svarande med svar på allt.", da: "Det vises ikke: en gruppe har for få svarpersoner med svar på det hele.", en: "That is not shown: some group has too few respondents with an answer to all of it."),
            DeterminedObstacle.NothingNew => Say(
                sv: $"Det kan inte sägas: {determined.Redundant} säger inget som de andra inte redan säger.",
                da: $"Det kan ikke siges: {determined.Redundant} siger intet, som de andre ikke allerede siger.",
                en: $"That cannot be said: {determined.Redundant} says nothing that the others do not already."),
            _ => Say(
                sv: "Det kan inte räknas: medelvärdet är noll, eller enheterna är för få.", da: "Det kan ikke regnes: gennemsnittet er nul, eller enhederne er for få.", en: "That cannot be computed: the mean is zero, or the units are too few."),
        };
    }

    /// <summary>A figure with three decimals and its interval; a dash where there is none.</summary>
    public string Three(Estimate? one) => one is null ? "–" : $"{Language.Write(one.Value, 3)} ({Bounds(one.Interval!, 3)})";
}
