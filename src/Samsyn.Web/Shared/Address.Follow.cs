// The addresses of the follow-up: how it goes, the rounds, the calendar, and whether interventions helped.
namespace Samsyn.Web.Shared;

/// <content>The addresses of the follow-up.</content>
public sealed partial record Address
{
    /// <summary>How it goes, or one of its pages: <c>goal</c> with its identity, <c>round</c> with its identity and what is done with it, <c>capacity</c>, <c>calendar.ics</c>.</summary>
    public string Follow(params ReadOnlySpan<string> parts) => Of(["follow", .. parts], []);

    /// <summary>The picture of a goal in an area, as a file that ends so: <c>svg</c>, <c>png</c>.</summary>
    public string GoalPicture(string goal, string area, string ending) => Of(["follow", "goal", goal, $"goal.{ending}"], [("area", area)]);

    /// <summary>Where somebody answers in a round.</summary>
    /// <param name="round">The round.</param>
    /// <param name="part"><c>answer</c> for whoever is asked, <c>enter</c> for whoever enters an answer for them.</param>
    /// <param name="who">Who answers, as a form writes it; null while that is not said.</param>
    /// <param name="first">The first of the things that are shown, from 0.</param>
    public string Reviewing(string round, string part, string? who = null, int first = 0) =>
        Of(["follow", "round", round, part], [("who", who), ("first", first == 0 ? null : first.ToString(System.Globalization.CultureInfo.InvariantCulture))]);

    /// <summary>A round, with all things of one kind.</summary>
    /// <param name="round">The round.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="first">The first of the things that are shown, from 0.</param>
    public string RoundOf(string round, string kind, int first = 0) =>
        Of(["follow", "round", round], [("kind", kind), ("first", first == 0 ? null : first.ToString(System.Globalization.CultureInfo.InvariantCulture))]);

    /// <summary>Whether interventions helped: all evaluations, or those of one intervention.</summary>
    public string Evaluations(string? of = null) => Of(["follow", "evaluations"], [("of", of)]);

    /// <summary>Where an evaluation is begun.</summary>
    /// <param name="from">The intervention it asks about; null while that is not said.</param>
    /// <param name="replaces">The evaluation it replaces; null for none.</param>
    public string NewEvaluation(Samsyn.Loop.Convene.Thing? from = null, string? replaces = null) =>
        Of(["follow", "evaluation", "new"], [("from", from is null ? null : $"{from.Kind}/{from.Id}"), ("replaces", replaces)]);

    /// <summary>Where a new evaluation that replaces another is kept, or one that replaces none.</summary>
    public string ChangeEvaluation(string id, string? replaces = null) => Of(["follow", "evaluation", id, "change"], [("replaces", replaces)]);
}
