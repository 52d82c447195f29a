// A dialogue day in the invented county: who came, what they said, how they judged it, and what they were answered.
using Samsyn.Loop.Measure.Example;

namespace Samsyn.Loop.Agree.Example;

/// <summary>A dialogue day in the invented county. Nobody in it is real, and nobody has said these things.</summary>
/// <param name="Dialogue">The day.</param>
/// <param name="Activities">What was done, in order.</param>
/// <param name="Participants">Who came.</param>
/// <param name="Contributions">What they wrote; what was merged and answered has it.</param>
/// <param name="Judgements">How they judged.</param>
public sealed record ExampleDialogue(
    Dialogue Dialogue, IReadOnlyList<Activity> Activities, IReadOnlyList<Participant> Participants,
    IReadOnlyList<Contribution> Contributions, IReadOnlyList<Judgement> Judgements)
{
    private const string Id = "dialogdag";

    private static readonly DeclaredGroup[] Groups =
    [
        new("barn", "Barn och unga, 0–19", GroupKind.LifeStage), new("vuxna", "Vuxna, 20–69", GroupKind.LifeStage), new("aldre", "Äldre, 70+", GroupKind.LifeStage),
    ];

    private static readonly int[] People = [16, 17, 9];

    private static readonly Activity Before = new("dialogdag-1", Id, ActivityKind.Understanding, "Vad menar du med ojämlikhet i hälsa?") { Position = 1, Minutes = 5 };

    private static readonly Activity Factors = new("dialogdag-2", Id, ActivityKind.Writing, "Vad stärker och vad skadar hälsan hos dem som har det sämst? Vem kan påverka det?")
    {
        Position = 2,
        Minutes = 10,
        Rules = ActivityRules.Usual with { Asked = [ContributionKind.Strengthens, ContributionKind.Harms] },
    };

    private static readonly Activity Agreeing = new("dialogdag-3", Id, ActivityKind.Voting, "Håller du med?") { Position = 3, Minutes = 10, Of = Factors.Id };

    private static readonly Activity Proposals = new("dialogdag-4", Id, ActivityKind.Writing, "Vad borde göras, och för vem?")
    {
        Position = 4,
        Minutes = 10,
        Rules = ActivityRules.Usual with { Asked = [ContributionKind.Proposal] },
    };

    private static readonly Activity HowGood = new("dialogdag-5", Id, ActivityKind.Rating, "Hur stor är effekten, hur väl når det dem som har det sämst, och hur genomförbart är det?") { Position = 5, Minutes = 15, Of = Proposals.Id };

    private static readonly Activity Points = new("dialogdag-6", Id, ActivityKind.Points, "Dela ut dina poäng på det som betyder mest.") { Position = 6, Minutes = 5, Of = Proposals.Id };

    private static readonly Activity After = new("dialogdag-7", Id, ActivityKind.Understanding, "Vad menar du med ojämlikhet i hälsa, efter dagen?") { Position = 7, Minutes = 5 };

    /// <summary>Makes it, on a day.</summary>
    public static ExampleDialogue Make(DateOnly today)
    {
        var chance = new ExampleChance(Id);
        Participant[] participants =
        [
            .. Groups.Zip(People).SelectMany(one => Enumerable.Range(1, one.Second).Select(number => new Participant($"dialogdag-{one.First.Id}-{number}", Id, [one.First.Id]))),
        ];
        Contribution[] contributions = [.. ExampleSaid.Factors.Index().Select(one => Written(Factors, one, participants)), .. ExampleSaid.Proposals.Index().Select(one => Written(Proposals, one, participants))];
        return new(
            new(Id, "Dialogdag: vad går att påverka?", "Vi samlas över sektorsgränserna för att säga vad vi vet om det som stärker och skadar hälsan, och enas om vad som går att påverka i länet.")
            {
                Inviter = "Folkhälsorådet i Tärnmark",
                Day = today,
                Place = "Vintertuna folkhögskola",
                Mandate = new("Nämnderna i kommunerna och regionen, efter förslag från rådet.", "Det som kommunerna, regionen och föreningarna själva råder över. Statliga regler och nivån på ersättningar går inte att ändra här.", today.AddDays(90)),
                Groups = Groups,
                Matter = "tandhalsa",
            },
            [Before, Factors, Agreeing, Proposals, HowGood, Points, After],
            participants,
            contributions,
            [.. participants.Index().SelectMany(one => ExampleJudging.Of(one.Item, one.Index, contributions, chance))]);
    }

    private static Contribution Written(Activity activity, (int Index, ExampleText Said) one, Participant[] people) =>
        new($"{activity.Id}-{one.Index + 1}", activity.Id, people[(one.Index * 7) % people.Length].Id, one.Said.Kind)
        {
            Dialogue = Id,
            Text = one.Said.Text,
            Tags = ContributionTags.None with { Influence = one.Said.Influence, Determinant = one.Said.About?.ToString() },
            Visibility = Visibility.Shown,
            MergedInto = one.Said.Into is { } into ? $"{activity.Id}-{into}" : null,
            Answer = one.Said.Answer,
        };
}
