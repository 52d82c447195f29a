// A dialogue as JSON: what it was for, what was done in it, what was said, and how it was judged.
using Samsyn.Loop.Agree;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>Makes a dialogue ready to be written as JSON. Names of fields and of choices are English in every language.</summary>
internal static class DialogueJson
{
    public static object Of(AgreePlace place, Room room, IReadOnlyList<JudgedFigure> figures)
    {
        var dialogue = room.Dialogue;
        return new
        {
            place.Frame.Collaboration.Invented,
            dialogue.Id,
            dialogue.Title,
            dialogue.Purpose,
            dialogue.Inviter,
            dialogue.Place,
            dialogue.Day,
            dialogue.LastDay,
            dialogue.Mandate,
            dialogue.Continues,
            dialogue.Opened,
            dialogue.Closed,
            Groups = dialogue.Groups.Select(one => new { one.Id, one.Name, Kind = one.Kind.ToString() }),
            Participants = room.Participants().Count,
            EnteredByOthers = room.Participants().Count(one => one.Participant.EnteredBy is not null),
            Activities = room.Activities.Select(one => new { one.Id, one.Position, Kind = one.Kind.ToString(), one.Question, one.Minutes, Judges = one.Of, one.Opened, one.Closed }),
            Said = DialogueFiles.Said(room).Select(Said),
            Judged = figures.Select(Judged),
        };
    }

    private static object Said(Contribution one) => new
    {
        one.Id,
        one.Activity,
        Kind = one.Kind.ToString(),
        one.Text,
        one.Tags,
        one.Made,
        one.MergedInto,
        Examined = one.Examined is { } found
            ? new { Finding = found.Finding?.ToString(), found.Indicator, Gate = found.Gate.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value), Parked = found.IsParked, found.Said, found.When }
            : null,
        Answer = one.Answer is { } answer ? new { Outcome = answer.Outcome.ToString(), answer.Said, answer.When } : null,
    };

    private static object Judged(JudgedFigure one) => new
    {
        Activity = one.Activity.Id,
        Item = one.Item?.Id,
        one.Part,
        one.Measure,
        one.Value.Value,
        Lower = one.Value.Interval?.Lower,
        Upper = one.Value.Interval?.Upper,
        one.Answered,
        Verdict = one.Verdict?.ToString(),
    };
}
