// What the pages of recommendations say, and the step from a recommendation to activities.
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the pages of recommendations say.</summary>
public sealed class RecommendationWords(Language language) : Words(language)
{
    public string What => Say(sv: "Vad rekommenderas?", da: "Hvad anbefales?", en: "What is recommended?");

    public string ToWhom => Say(sv: "Till vem?", da: "Til hvem?", en: "To whom?");

    public string ToWhomHint => Say(sv: "Någon som kan handla. Den som saknas läggs till under Samarbetet.", da: "Nogen, der kan handle. Den, der mangler, tilføjes under Samarbejdet.", en: "Somebody who can act. Whoever is missing is added under Collaboration.");

    public string Basis => Say(sv: "Vad vilar den på?", da: "Hvad hviler den på?", en: "On what does it rest?");

    public string BasisHint => Say(sv: "Siffror, en dialog, det som prövats på annat håll.", da: "Tal, en dialog, det, der er prøvet andre steder.", en: "Figures, a dialogue, what was tried elsewhere.");

    public string LayerHint => Say(sv: "Var sätter den in?", da: "Hvor sætter den ind?", en: "Where does it take hold?");

    public string Status => Say(sv: "Vad har det blivit av den?", da: "Hvad er der blevet af den?", en: "What has become of it?");

    public string Answer => Say(sv: "Vad mottagaren svarade", da: "Hvad modtageren svarede", en: "What the addressee answered");

    public string Translate => Say(sv: "Gör den till aktiviteter", da: "Gør den til aktiviteter", en: "Turn it into activities");

    public string Pack => Say(sv: "Lägg den i ett paket", da: "Læg den i en pakke", en: "Put it into a package");

    public string TranslateLead => Say(
        sv: "Vad betyder rekommendationen här? Skriv en rad för varje aktivitet: vad, vem som leder och vilken dag den börjar. Det som ingen leder syns som obesvarat.",
        da: "Hvad betyder anbefalingen her? Skriv en linje for hver aktivitet: hvad, hvem der leder, og hvilken dag den begynder. Det, ingen leder, ses som ubesvaret.",
        en: "What does the recommendation mean here? Write a line for each activity: what, who leads it and on which day it begins. What nobody leads shows as unanswered.");

    public string Activities => Say(sv: "Aktivitet", da: "Aktivitet", en: "Activity");

    public string ActivityWhat => Say(sv: "Vad görs?", da: "Hvad gøres?", en: "What is done?");

    public string ActivityLead => Say(sv: "Vem leder?", da: "Hvem leder?", en: "Who leads?");

    public string ActivityFirst => Say(sv: "Första dagen", da: "Første dag", en: "First day");

    public string Make => Say(sv: "Gör till insatser och åtaganden", da: "Gør til indsatser og forpligtelser", en: "Turn into interventions and commitments");

    public string FirstStep(string activity) => Say(sv: $"Börja: {activity}", da: $"Begynd: {activity}", en: $"Begin: {activity}");

    /// <summary>What has become of one.</summary>
    public string Named(RecommendationStatus status) => status switch
    {
        RecommendationStatus.Made => Say(sv: "Ingen har tagit ställning ännu", da: "Ingen har taget stilling endnu", en: "Nobody has taken a position yet"),
        RecommendationStatus.Accepted => Say(sv: "Mottagaren följer den", da: "Modtageren følger den", en: "The addressee follows it"),
        RecommendationStatus.PartlyAccepted => Say(sv: "Mottagaren följer en del av den", da: "Modtageren følger en del af den", en: "The addressee follows a part of it"),
        RecommendationStatus.Declined => Say(sv: "Mottagaren följer den inte", da: "Modtageren følger den ikke", en: "The addressee does not follow it"),
        _ => Say(sv: "Den är genomförd", da: "Den er gennemført", en: "It is carried out"),
    };

    /// <summary>To whom it is, and what they made of it.</summary>
    public string Lead(Recommendation thing, Parties parties)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(parties);
        var status = Named(thing.Status);
        return thing.Addressee is not { } whom ? $"{status}." : Say(sv: $"Till {parties.Name(whom)}. {status}.", da: $"Til {parties.Name(whom)}. {status}.", en: $"To {parties.Name(whom)}. {status}.");
    }

    /// <summary>What it lacks.</summary>
    public IEnumerable<string> Amiss(Recommendation thing, PlanPlace place)
    {
        if (thing.Addressee is not { } whom)
        {
            yield return Say(sv: "Ingen mottagare är utpekad.", da: "Ingen modtager er udpeget.", en: "No addressee is named.");
        }
        else if (place.Parties.HasEnded(whom))
        {
            yield return new PlanWords(Language).HasEnded(place.Parties.NameThen(whom));
        }

        if (thing.Status != RecommendationStatus.Declined && place.Plan.After(thing.Thing).All(one => one.To.Kind != Intervention.Name))
        {
            yield return Say(sv: "Den har inte blivit någon insats ännu.", da: "Den er ikke blevet til nogen indsats endnu.", en: "It has not become any intervention yet.");
        }

        if (place.Plan.Before(thing.Thing).Count == 0)
        {
            yield return Say(sv: "Den är inte kopplad till någon utmaning eller något som sagts.", da: "Den er ikke koblet til nogen udfordring eller noget, der er sagt.", en: "It is not tied to any challenge or anything that was said.");
        }
    }
}
