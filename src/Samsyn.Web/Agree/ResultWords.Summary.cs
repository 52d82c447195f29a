// What is said of a dialogue in short.
using Samsyn.Loop.Agree;

namespace Samsyn.Web.Agree;

/// <content>A dialogue in short.</content>
public sealed partial class ResultWords
{
    public string InShort => Say(sv: "I korthet", da: "Kort fortalt", en: "In short");

    public string AgreeOn => Say(sv: "Det här är alla grupper eniga om", da: "Dette er alle grupper enige om", en: "What all groups agree on");

    public string StandsFirst => Say(sv: "Det här står främst bland förslagen", da: "Dette står forrest blandt forslagene", en: "What stands first among the proposals");

    public string SeeDifferently => Say(sv: "Det här ser människor olika på", da: "Dette ser mennesker forskelligt på", en: "What people see differently");

    /// <summary>How many came, and for how many somebody else entered what they said.</summary>
    public string Came(int people, int entered)
    {
        var came = people == 1 ? Say(sv: "1 deltog.", da: "1 deltog.", en: "1 took part.") : Say(sv: $"{Whole(people)} deltog.", da: $"{Whole(people)} deltog.", en: $"{Whole(people)} took part.");
        return entered == 0 ? came : came + " " + Say(
            sv: $"Åt {Whole(entered)} av dem skrev någon annan in det de sagt.",
            da: $"For {Whole(entered)} af dem skrev en anden det ind, de sagde.",
            en: $"For {Whole(entered)} of them somebody else entered what they said.");
    }

    /// <summary>How many have been answered.</summary>
    public string AnsweredOf(int answered, int all) => Say(
        sv: $"{Whole(answered)} av {Whole(all)} inlägg har fått svar.", da: $"{Whole(answered)} af {Whole(all)} indlæg har fået svar.", en: $"{Whole(answered)} of {Whole(all)} contributions have been answered.");

    /// <summary>Why something stands where it does: its effect and reach, or its points.</summary>
    public string Why(JudgedItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Points is { } points ? Points(points)
            : item.Rated is { } rated ? string.Join("; ", Judgement.Criteria.Zip(rated.Criteria).Where(one => one.Second.All is not null).Take(2).Select(one => $"{Side(one.First)}: {Median(one.Second.All)}"))
            : "";
    }
}
