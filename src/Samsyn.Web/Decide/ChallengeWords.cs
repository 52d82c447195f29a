// What the pages of challenges say.
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the pages of challenges say.</summary>
public sealed class ChallengeWords(Language language) : Words(language)
{
    private readonly PlanWords plan = new(language);

    public string TitleHint => Say(sv: "Ojämlikheten i en mening.", da: "Uligheden i en sætning.", en: "The inequality in a sentence.");

    public string What => Say(sv: "Vad syns?", da: "Hvad ses?", en: "What is seen?");

    public string WhatHint => Say(
        sv: "Vad visar siffrorna eller dialogen? Skriv om villkor, inte om hur människor är.",
        da: "Hvad viser tallene eller dialogen? Skriv om vilkår, ikke om hvordan mennesker er.",
        en: "What do the figures or the dialogue show? Write of conditions, not of what people are like.");

    public string ForWhom => Say(sv: "För vem?", da: "For hvem?", en: "For whom?");

    public string ForWhomHint => Say(sv: "Till exempel: barn vars föräldrar har kort utbildning.", da: "For eksempel: børn, hvis forældre har kort uddannelse.", en: "For example: children whose parents have short schooling.");

    public string LayerHint => Say(
        sv: "Var ligger orsakerna mest? Planen hålls mot det här, så att det syns om insatserna sätter in någon annanstans.",
        da: "Hvor ligger årsagerne mest? Planen holdes op mod det, så det ses, om indsatserne sætter ind et andet sted.",
        en: "Where do the causes mostly lie? The plan is held against this, so that it shows when interventions take hold elsewhere.");

    public string ShownBy => Say(sv: "Indikator som visar det", da: "Indikator, der viser det", en: "Indicator that shows it");

    public string ShownByHint => Say(sv: "Inget valt betyder att ingen siffra visar det.", da: "Intet valgt betyder, at intet tal viser det.", en: "None chosen means that no figure shows it.");

    public string DividedBy => Say(sv: "Skillnaden syns efter", da: "Forskellen ses efter", en: "The difference shows by");

    public string Still => Say(sv: "Gäller den ännu?", da: "Gælder den stadig?", en: "Does it still hold?");

    public string StillYes => Say(sv: "Ja", da: "Ja, stadig", en: "Yes");

    public string StillNo => Say(sv: "Nej, den är inte längre en utmaning", da: "Nej, den er ikke længere en udfordring", en: "No, it is no longer one");

    public string Recommend => Say(sv: "Rekommendera något", da: "Anbefal noget", en: "Recommend something");

    public string SetGoal => Say(sv: "Sätt ett mål", da: "Sæt et mål", en: "Set a goal");

    public string Intervene => Say(sv: "Föreslå en insats", da: "Foreslå en indsats", en: "Propose an intervention");

    /// <summary>For whom and where it is, and where its causes lie.</summary>
    public string Lead(Challenge thing, PlanKnown known)
    {
        var where = known.Area(thing.Area)?.Name is { } name ? Say(sv: $" i {name}", da: $" i {name}", en: $" in {name}") : "";
        var whom = thing.Group.Length > 0 ? Inside(thing.Group) : Say(sv: "alla", da: "alle", en: "everyone");
        var causes = Inside(plan.Brief(thing.Layer));
        return thing.Closed
            ? Say(sv: $"Gällde {whom}{where}. Den är inte längre en utmaning.", da: $"Gjaldt {whom}{where}. Den er ikke længere en udfordring.", en: $"Concerned {whom}{where}. It is no longer a challenge.")
            : Say(sv: $"Gäller {whom}{where}. Orsakerna ligger mest i {causes}.", da: $"Gælder {whom}{where}. Årsagerne ligger mest i {causes}.", en: $"Concerns {whom}{where}. The causes lie mostly in {causes}.");
    }

    /// <summary>What it lacks.</summary>
    public IEnumerable<string> Amiss(Challenge thing, Plan all)
    {
        var after = all.After(thing.Thing);
        if (thing.Indicator is null)
        {
            yield return Say(sv: "Ingen siffra visar den.", da: "Intet tal viser den.", en: "No figure shows it.");
        }

        if (!thing.Closed && after.All(one => one.To.Kind is not Goal.Name))
        {
            yield return Say(sv: "Inget mål svarar mot den.", da: "Intet mål svarer til den.", en: "No goal answers to it.");
        }

        if (!thing.Closed && after.All(one => one.To.Kind is not (Intervention.Name or Recommendation.Name)))
        {
            yield return Say(sv: "Ingen rekommendation eller insats har kommit av den.", da: "Ingen anbefaling eller indsats er kommet ud af den.", en: "No recommendation or intervention has come of it.");
        }
    }
}
