// What the page of an intervention says of it in sentences, what it lacks, and what is asked in its form.
using Samsyn.Loop.Decide;

namespace Samsyn.Web.Decide;

/// <content>Sentences, what is lacking, and questions.</content>
public sealed partial class InterventionWords
{
    public string NoSuchStep(int row, string given, int rows) => Say(
        sv: $"Steg {Whole(row)} leder till ”{given}”. Skriv numret på en annan rad, från 1 till {Whole(rows)}.",
        da: $"Skridt {Whole(row)} fører til »{given}«. Skriv nummeret på en anden linje, fra 1 til {Whole(rows)}.",
        en: $"Step {Whole(row)} leads to “{given}”. Write the number of another row, from 1 to {Whole(rows)}.");

    public string Circular(IReadOnlyList<int> circle)
    {
        var way = string.Join(" → ", circle.Append(circle[0]).Select(step => Whole(step)));
        return Say(
            sv: $"Kedjan går i cirkel: {way}. Då förklarar den inget. Ta bort ett av leden.",
            da: $"Kæden går i ring: {way}. Så forklarer den intet. Fjern et af leddene.",
            en: $"The chain goes in a circle: {way}. Then it explains nothing. Take one of the arrows away.");
    }

    public string IsItSoLittle(decimal amount) => Say(
        sv: $"Är det {plan.Kronor(amount)}, eller menas tusental? Kryssa i nederst om beloppet stämmer, eller skriv om det.",
        da: $"Er det {plan.Kronor(amount)}, eller menes tusinder? Sæt kryds nederst, hvis beløbet er rigtigt, eller skriv det om.",
        en: $"Is it {plan.Kronor(amount)}, or are thousands meant? Tick below if the amount is right, or write it anew.");

    public string YesKronor(decimal amount) => Say(sv: $"Ja, det är {plan.Kronor(amount)}.", da: $"Ja, det er {plan.Kronor(amount)}", en: $"Yes, it is {plan.Kronor(amount)}.");

    /// <summary>How far it has come, who leads it and what it costs.</summary>
    public string Lead(Intervention thing, Parties parties)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(parties);
        var lead = thing.Lead is { } who ? Say(sv: $" {parties.Name(who)} leder.", da: $" {parties.Name(who)} leder.", en: $" {parties.Name(who)} leads it.") : "";
        return $"{Named(thing.Stage)}. {Named(thing.Approach)}.{lead}{Money(thing.Cost)}";
    }

    /// <summary>What stands under its name in a list.</summary>
    public string Told(Intervention thing, Parties parties)
    {
        ArgumentNullException.ThrowIfNull(thing);
        ArgumentNullException.ThrowIfNull(parties);
        return Line(
            Named(thing.Stage), thing.Lead is { } who ? parties.Name(who) : Say(sv: "ingen leder", da: "ingen leder den", en: "nobody leads it"), plan.Brief(thing.Layer),
            thing.Cost.Amount is { } amount ? plan.Kronor(amount) : Say(sv: "kostnad okänd", da: "udgift ukendt", en: "cost unknown"));
    }

    /// <summary>What it lacks.</summary>
    public IEnumerable<string> Amiss(Intervention thing, PlanPlace place)
    {
        if (thing.Stage is InterventionStage.Ended or InterventionStage.Dropped)
        {
            yield break;
        }

        if (thing.Lead is not { } lead)
        {
            yield return Say(sv: "Ingen leder den.", da: "Ingen leder den.", en: "Nobody leads it.");
        }
        else if (place.Parties.HasEnded(lead))
        {
            yield return plan.HasEnded(place.Parties.NameThen(lead));
        }

        if (thing.Cost.Amount is null)
        {
            yield return Say(sv: "Ingen har sagt vad den kostar.", da: "Ingen har sagt, hvad den koster.", en: "Nobody has said what it costs.");
        }

        if (!thing.CanBeFollowed)
        {
            yield return Say(sv: "Ingen siffra kan visa om den hjälper.", da: "Intet tal kan vise, om den hjælper.", en: "No figure can show whether it helps.");
        }

        if (thing.Evidence.Strength != EvidenceStrength.NotJudged && thing.Evidence.Reviewer.Length == 0)
        {
            yield return Say(sv: "Ingen har granskat det som sägs om effekten.", da: "Ingen har gennemgået det, der siges om virkningen.", en: "Nobody has reviewed what is said of its effect.");
        }

        if (thing.Stage == InterventionStage.Existing && !(thing.Confirmed >= place.Today.AddYears(-1)))
        {
            yield return Say(sv: "Ingen har på ett år sagt att den fortfarande görs.", da: "Ingen har det sidste år sagt, at den stadig gøres.", en: "Nobody has said within a year that it is still done.");
        }

        if (thing.Stage != InterventionStage.Existing && place.Plan.Before(thing.Thing).Count == 0)
        {
            yield return Say(sv: "Den är inte kopplad till någon utmaning eller rekommendation.", da: "Den er ikke koblet til nogen udfordring eller anbefaling.", en: "It is not tied to any challenge or recommendation.");
        }
    }

    private string Money(Cost cost) => cost.Amount is not { } amount ? ""
        : cost.Once ? Say(sv: $" Kostar {plan.Kronor(amount)} en gång.", da: $" Koster {plan.Kronor(amount)} én gang.", en: $" Costs {plan.Kronor(amount)} once.")
        : Say(sv: $" Kostar {plan.Kronor(amount)} om året.", da: $" Koster {plan.Kronor(amount)} om året.", en: $" Costs {plan.Kronor(amount)} a year.");
}
