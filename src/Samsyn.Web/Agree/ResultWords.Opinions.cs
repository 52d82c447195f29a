// What is said of who thinks alike.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <content>Who thinks alike.</content>
public sealed partial class ResultWords
{
    public string Opinions => Say(sv: "Vilka tycker lika?", da: "Hvem mener det samme?", en: "Who thinks alike?");

    public string NoOpinionGroups => Say(
        sv: "Inga åsiktsgrupper hittades. Det som syns på kartan går inte att skilja från slump.",
        da: "Ingen meningsgrupper blev fundet. Det, der ses på kortet, kan ikke skelnes fra tilfældighed.",
        en: "No opinion groups were found. What the map shows cannot be told from chance.");

    public string HowOpinions => Say(
        sv: "Varje tecken är någon som röstat; de som röstat lika står nära varandra. Vem det är sparas inte här. Grupperna görs av rösterna, så att de skiljer sig åt är inget fynd i sig. De hör inte ihop med grupperna som deltagarna sagt att de tillhör.",
        da: "Hvert tegn er én, der har stemt; de, der har stemt ens, står tæt på hinanden. Hvem det er, gemmes ikke her. Grupperne laves af stemmerne, så at de er forskellige, er intet fund i sig selv. De hænger ikke sammen med de grupper, deltagerne har sagt, de hører til.",
        en: "Each mark is somebody who voted; those who voted alike stand near each other. Who it is, is not kept here. The groups are made from the votes, so that they differ is no finding. They are not the groups that participants said they belong to.");

    public string BridgesDeclared => Say(sv: "Det här förenar grupperna", da: "Dette forener grupperne", en: "What unites the groups");

    public string BridgesOpinions => Say(sv: "Det här förenar åsiktsgrupperna", da: "Dette forener meningsgrupperne", en: "What unites the opinion groups");

    public string HowBridging => Say(
        sv: "I varje grupp: andelen som håller med gånger andelen som inte är emot, sedan det geometriska medelvärdet över grupperna, från 0 till 1. Varje grupp väger lika. Det som står här ligger säkert över 0,25, som är vad ett påstående får när varje grupp är delad på mitten. En grupp med färre än sju röster ger inget tal.",
        da: "I hver gruppe: andelen, der er enig, gange andelen, der ikke er imod, og så det geometriske gennemsnit over grupperne, fra 0 til 1. Hver gruppe vejer ens. Det, der står her, ligger sikkert over 0,25, som er hvad et udsagn får, når hver gruppe er delt på midten. En gruppe med færre end syv stemmer giver intet tal.",
        en: "In each group: the share who agree times the share who are not against, then the geometric mean over the groups, from 0 to 1. Every group weighs the same. What stands here is surely above 0.25, which a statement gets when each group is split in halves. A group with fewer than seven votes gives no number.");

    /// <summary>How well a statement unites groups, and how many of each agree.</summary>
    public string Bridged(BridgingStatement one, IReadOnlyList<string> groups)
    {
        ArgumentNullException.ThrowIfNull(one);
        var score = $"{Language.Write(one.Score.Value, 2)} ({Bounds(one.Score.Interval!, 2)})";
        return $"{score}. {string.Join("; ", one.Groups.Select(group => $"{groups[group.Group]}: {Agrees(group.Votes.Agrees, group.Votes.Votes)}"))}";
    }

    private string Agrees(int agree, int all) => Say(
        sv: $"{Whole(agree)} av {Whole(all)} håller med", da: $"{Whole(agree)} af {Whole(all)} er enige", en: $"{Whole(agree)} of {Whole(all)} agree");

    /// <summary>The map in words.</summary>
    public string OpinionMap(Opinions told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var people = Whole(told.Places.Count);
        return told.Groups.Count == 0
            ? Say(sv: $"Karta över {people} som röstat, utan grupper", da: $"Kort over {people}, der har stemt, uden grupper", en: $"A map of {people} who voted, without groups")
            : Say(
                sv: $"Karta över {people} som röstat, i {Whole(told.Groups.Count)} grupper",
                da: $"Kort over {people}, der har stemt, i {Whole(told.Groups.Count)} grupper",
                en: $"A map of {people} who voted, in {Whole(told.Groups.Count)} groups");
    }

    /// <summary>A group of opinion.</summary>
    public string OpinionGroup(int number, int people) => Say(
        sv: $"Åsiktsgrupp {number}: {Whole(people)} personer", da: $"Meningsgruppe {number}: {Whole(people)} personer", en: $"Opinion group {number}: {Whole(people)} people");

    /// <summary>How those of a group voted on a statement that tells of them.</summary>
    public string Told(OpinionStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var (agree, disagree, all) = (Whole(statement.Votes.Agrees), Whole(statement.Votes.Disagrees), Whole(statement.Votes.Votes));
        return statement.Agrees
            ? Say(sv: $"{agree} av {all} håller med", da: $"{agree} af {all} er enige", en: $"{agree} of {all} agree")
            : Say(sv: $"{disagree} av {all} håller inte med", da: $"{disagree} af {all} er uenige", en: $"{disagree} of {all} disagree");
    }
}
