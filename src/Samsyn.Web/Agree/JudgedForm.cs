// Reads what somebody sent to judge something: a vote, ratings, points or answers.
using System.Globalization;
using Samsyn.Loop.Agree;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>Reads how somebody judged.</summary>
internal static class JudgedForm
{
    /// <summary>The fields of a form that judges: <c>activity</c>, <c>item</c>, and one for each aspect, <c>points-…</c> for each item, or <c>want</c> for what is wanted.</summary>
    public static (IReadOnlyList<Judgement> Judgements, string? Flaw) Read(IFormCollection sent, Room room, Participant who, PartWords words)
    {
        if (room.Activity(sent["activity"]) is not { } activity)
        {
            return ([], words.NoSuch);
        }

        Judgement Of(string item, string aspect, int? value) => new(activity.Id, item, who.Id, aspect, value);
        string item = sent["item"].ToString();
        var known = room.Contribution(item) is { } found && found.Activity == activity.Source;
        switch (activity.Kind)
        {
            case ActivityKind.Voting when known && Number(sent["vote"], -1, 1) is { } vote:
                return ([Of(item, "", vote)], null);

            case ActivityKind.Rating when known:
                var rated = Judgement.Criteria.Select(side => (Side: side, Said: sent[side].ToString())).ToList();
                return rated.All(one => one.Said == "unknown" || Number(one.Said, 1, 9) is not null)
                    ? ([.. rated.Select(one => Of(item, one.Side, Number(one.Said, 1, 9)))], null)
                    : ([], words.RateAll);

            case ActivityKind.Points:
                var items = room.Items(activity).Select(one => (one.Id, Said: sent[$"points-{one.Id}"].ToString())).ToList();
                var points = items.Select(one => one.Said.Length == 0 ? 0 : Number(one.Said, 0, 1_000)).ToList();
                return points.Any(one => one is null) || points.Sum() > activity.Rules.Points
                    ? ([], words.TooManyPoints(activity.Rules.Points, points.Sum() ?? 0))
                    : ([.. items.Zip(points, (one, given) => Of(one.Id, "", given))], null);

            case ActivityKind.Portfolio:
                var wanted = sent["want"].ToHashSet(StringComparer.Ordinal);
                return ([.. BudgetResult.Offered(room, activity).Select(one => Of(one.Id, "", wanted.Contains(one.Id) ? 1 : 0))], null);

            case ActivityKind.Understanding or ActivityKind.SelfCheck:
                var scales = PartWords.Scales(activity.Kind).Select(scale => (scale.Name, Said: Number(sent[scale.Name], 1, scale.Steps))).ToList();
                return scales.TrueForAll(one => one.Said is not null) ? ([.. scales.Select(one => Of("", one.Name, one.Said))], null) : ([], words.AnswerAll);

            default:
                return ([], words.NoSuch);
        }
    }

    private static int? Number(string? said, int least, int most) =>
        int.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
