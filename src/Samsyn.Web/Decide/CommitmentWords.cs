// What the pages of commitments say: who does what, by when, with which money.
using Samsyn.Loop.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the pages of commitments say.</summary>
public sealed class CommitmentWords(Language language) : Words(language)
{
    private readonly PlanWords plan = new(language);

    public string All => Say(sv: "Vem gör vad?", da: "Hvem gør hvad?", en: "Who does what?");

    public string None => Say(sv: "Ingen har åtagit sig något ännu.", da: "Ingen har påtaget sig noget endnu.", en: "Nobody has committed to anything yet.");

    public string Ask => Say(sv: "Be någon göra något, eller anteckna ett löfte", da: "Bed nogen gøre noget, eller notér et løfte", en: "Ask somebody to do something, or note a promise");

    public string TitleHint => Say(sv: "Vad ska göras?", da: "Hvad skal gøres?", en: "What is to be done?");

    public string To => Say(sv: "Hör till insatsen", da: "Hører til indsatsen", en: "Belongs to the intervention");

    public string Who => Say(sv: "Vem?", da: "Hvem?", en: "Who?");

    public string By => Say(sv: "Till när?", da: "Til hvornår?", en: "By when?");

    public string Money => Say(sv: "Med hur mycket pengar?", da: "For hvor mange penge?", en: "With how much money?");

    public string MoneyHint => Say(sv: "I kronor: 350 000, 350 tkr eller 1,2 mkr.", da: "I kroner: 350.000, 350 tkr. eller 1,2 mio. kr.", en: "In kronor: 350 000, 350 tkr or 1.2 mkr.");

    public string Source => Say(sv: "Vilka pengar?", da: "Hvilke penge?", en: "Which money?");

    public string SourceHint => Say(sv: "Egen budget, en fond, ett bidrag.", da: "Eget budget, en fond, et tilskud.", en: "Own budget, a fund, a grant.");

    public string State => Say(sv: "Hur står det?", da: "Hvordan står det?", en: "How does it stand?");

    public string Answer => Say(sv: "Vad som svarades", da: "Hvad der blev svaret", en: "What was answered");

    /// <summary>How one stands.</summary>
    public string Named(CommitmentState state) => state switch
    {
        CommitmentState.Asked => Say(sv: "Obesvarat", da: "Ubesvaret", en: "Unanswered"),
        CommitmentState.Promised => Say(sv: "Lovat", da: "Lovet", en: "Promised"),
        CommitmentState.Done => Say(sv: "Gjort", da: "Gjort", en: "Done"),
        CommitmentState.Declined => Say(sv: "Den som tillfrågades sa nej", da: "Den, der blev spurgt, sagde nej", en: "Whoever was asked said no"),
        _ => Say(sv: "Uppgivet", da: "Opgivet", en: "Given up"),
    };

    /// <summary>Who, by when, with which money and how it stands.</summary>
    public string Line(Commitment thing, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(place);
        return Line(
            thing.IsLate(place.Today) ? Say(sv: "Försenat", da: "Forsinket", en: "Late") : Named(thing.State),
            thing.Who is { } who ? place.Parties.Name(who) : Nobody,
            thing.By is { } by ? Say(sv: $"till {Date(by)}", da: $"til {Date(by)}", en: $"by {Date(by)}") : null,
            thing.Money is { } money ? plan.Kronor(money) : null);
    }

    /// <summary>The same in a sentence.</summary>
    public string Lead(Commitment thing, PlanPlace place) => $"{Line(thing, place)}.";

    /// <summary>What it lacks.</summary>
    public IEnumerable<string> Amiss(Commitment thing, PlanPlace place)
    {
        if (thing.Who is not { } who)
        {
            yield return Say(sv: "Ingen är tillfrågad.", da: "Ingen er spurgt.", en: "Nobody has been asked.");
        }
        else if (place.Parties.HasEnded(who))
        {
            yield return plan.HasEnded(place.Parties.NameThen(who));
        }

        if (thing.By is null)
        {
            yield return Say(sv: "Det står inte till när.", da: "Det står ikke, til hvornår.", en: "It does not say by when.");
        }

        if (thing.Money is null)
        {
            yield return Say(sv: "Det står inte med vilka pengar.", da: "Det står ikke, for hvilke penge.", en: "It does not say with which money.");
        }

        if (thing.IsLate(place.Today))
        {
            yield return Say(sv: $"Det skulle ha varit klart {Date(thing.By!.Value)}.", da: $"Det skulle have været færdigt {Date(thing.By!.Value)}.", en: $"It was to be done by {Date(thing.By!.Value)}.");
        }
    }

    private string Nobody => Say(sv: "ingen tillfrågad", da: "ingen spurgt", en: "nobody asked");
}
