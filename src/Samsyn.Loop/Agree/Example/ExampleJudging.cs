// How somebody judged on the example day: by the view they hold, and by chance.
using Samsyn.Loop.Measure.Example;

namespace Samsyn.Loop.Agree.Example;

/// <summary>How people judged on the example day.</summary>
internal static class ExampleJudging
{
    // How likely each answer was on each scale of understanding, before and after.
    private static readonly (string Scale, double[] Before, double[] After)[] Understandings =
    [
        ("who", [0.55, 0.30, 0.15], [0.25, 0.30, 0.45]), ("why", [0.45, 0.40, 0.15], [0.20, 0.50, 0.30]), ("how", [0.30, 0.30, 0.40], [0.10, 0.70, 0.20]),
    ];

    /// <summary>All that one person judged.</summary>
    public static IEnumerable<Judgement> Of(Participant person, int number, IReadOnlyList<Contribution> contributions, ExampleChance chance)
    {
        // Every second person holds the one view; so it cuts across the groups that they said they belong to.
        var one = number % 2 == 0;
        foreach (var (scale, before, after) in Understandings)
        {
            yield return new("dialogdag-1", "", person.Id, scale, Step(before, chance));
            yield return new("dialogdag-7", "", person.Id, scale, Step(after, chance));
        }

        foreach (var (said, item) in ExampleSaid.Factors.Zip(contributions).Where(pair => pair.First.Into is null))
        {
            var (agrees, luck) = (one ? said.One : said.Other, chance.Share());
            yield return new("dialogdag-3", item.Id, person.Id, "", luck < 0.05 ? 0 : chance.Share() < agrees ? 1 : -1);
        }

        foreach (var (said, item) in ExampleSaid.Proposals.Zip(contributions.Skip(ExampleSaid.Factors.Count)))
        {
            var high = 1 + (8 * (one ? said.One : said.Other));
            yield return new("dialogdag-5", item.Id, person.Id, "effect", Rating(high, chance));
            yield return new("dialogdag-5", item.Id, person.Id, "reach", Rating(high - 0.5, chance));
            yield return new("dialogdag-5", item.Id, person.Id, "feasibility", chance.Share() < 0.1 ? null : Rating(1 + (8 * said.Ease), chance));
        }

        foreach (var given in Given(one, contributions, chance))
        {
            yield return given with { Participant = person.Id };
        }
    }

    private static int Step(double[] likely, ExampleChance chance)
    {
        var (luck, step) = (chance.Share(), 0);
        while (step < likely.Length - 1 && luck > likely[step])
        {
            luck -= likely[step++];
        }

        return step + 1;
    }

    private static int Rating(double about, ExampleChance chance) => (int)Math.Clamp(Math.Round(about + (1.3 * chance.Normal())), 1, 9);

    // Five points, one at a time, more often on what one finds good.
    private static IEnumerable<Judgement> Given(bool one, IReadOnlyList<Contribution> contributions, ExampleChance chance)
    {
        var likely = ExampleSaid.Proposals.Select(said => Math.Pow(one ? said.One : said.Other, 3)).ToArray();
        var all = likely.Sum();
        var points = new int[likely.Length];
        for (var left = 5; left > 0; left--)
        {
            points[Step([.. likely.Select(share => share / all)], chance) - 1]++;
        }

        return contributions.Skip(ExampleSaid.Factors.Count).Zip(points, (item, given) => new Judgement("dialogdag-6", item.Id, "", "", given));
    }
}
