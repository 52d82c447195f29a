// Three short dialogues in the invented county, one each year, in which people judged how able they are to work for equal health.
using Samsyn.Loop.Measure.Example;

namespace Samsyn.Loop.Agree.Example;

/// <summary>The self-checks of the invented county. Nobody in it is real, and nobody has answered these things.</summary>
public static class ExampleSelfChecks
{
    // The step that most are near, on each dimension, the first year and the last.
    private static readonly (string Scale, double First, double Last)[] About =
    [
        ("commitment", 2.4, 3.9), ("management", 2.0, 3.7), ("monitoring", 1.8, 2.7), ("resources", 2.6, 2.3), ("practices", 1.9, 2.6), ("participation", 2.3, 3.0), ("core", 2.0, 2.3),
    ];

    private static readonly DeclaredGroup[] Groups = [new("kommun", "Kommunerna", GroupKind.Sector), new("region", "Regionen", GroupKind.Sector)];

    /// <summary>Makes them, the last one in the year of a day.</summary>
    public static IReadOnlyList<ExampleDialogue> Make(DateOnly today) => [One(today.AddYears(-2), 0, 18), One(today.AddYears(-1), 0.5, 22), One(today, 1, 24)];

    private static ExampleDialogue One(DateOnly day, double share, int people)
    {
        var id = FormattableString.Invariant($"forankring-{day.Year}");
        var chance = new ExampleChance($"forankring-{share}");
        Participant[] participants = [.. Enumerable.Range(1, people).Select(number => new Participant(FormattableString.Invariant($"{id}-{number}"), id, [Groups[number % 3 == 0 ? 1 : 0].Id]))];
        Activity activity = new($"{id}-1", id, ActivityKind.SelfCheck, "Hur väl rustade är vi för att arbeta för jämlik hälsa?") { Position = 1, Minutes = 10 };
        return new(
            new(id, FormattableString.Invariant($"Avstämning {day.Year}: hur väl rustade är vi?"), "De som arbetar med planen stämmer av, varje år med samma frågor, hur väl rustade vi är.")
            {
                Inviter = "Folkhälsorådet i Tärnmark",
                Day = day,
                Place = "Tärnköping",
                Mandate = new("Folkhälsorådet i Tärnmark.", "Hur vi arbetar tillsammans.", day.AddDays(60)),
                Groups = Groups,
            },
            [activity],
            participants,
            [],
            [.. participants.SelectMany(person => About.Select(about => new Judgement(activity.Id, "", person.Id, about.Scale, (int)Math.Clamp(Math.Round(about.First + (share * (about.Last - about.First)) + (0.8 * chance.Normal())), 1, 5))))]);
    }
}
