// Answers on a scale are counted by hand, and no group under five is told or can be worked out.
using Samsyn.Statistics.Agreement;

namespace Samsyn.Statistics.Tests.Agreement;

public sealed class ScaleAnswersTests
{
    [Fact]
    public void Answers_are_counted_by_step_for_all_and_for_groups_of_five()
    {
        // Six of the first group, five of the second: by hand 4 + 1, 1 + 2 and 1 + 2.
        (int, int?)[] answers = [(1, 0), (1, 0), (1, 0), (1, 0), (2, 0), (3, 0), (1, 1), (2, 1), (2, 1), (3, 1), (3, 1)];

        var told = ScaleAnswers.Of(answers, 3, 2);

        Assert.Equal(11, told.Answered);
        Assert.Equal([5, 3, 3], told.All);
        Assert.Equal([4, 1, 1], told.Groups[0]);
        Assert.Equal([1, 2, 2], told.Groups[1]);
        Assert.Null(told.Rest);
    }

    [Fact]
    public void Four_answers_tell_nothing()
    {
        var told = ScaleAnswers.Of([(1, 0), (1, 0), (2, 0), (2, null)], 2, 1);

        Assert.Equal(4, told.Answered);
        Assert.Null(told.All);
        Assert.Null(Assert.Single(told.Groups));
        Assert.Null(told.Rest);
    }

    [Fact]
    public void Where_one_group_is_small_nothing_that_is_told_gives_it_away()
    {
        // Ten, seven and three: the three would follow from the rest, so the seven are hidden with them.
        (int, int?)[] answers =
        [
            .. Enumerable.Repeat((1, (int?)0), 10), .. Enumerable.Repeat((2, (int?)1), 7), .. Enumerable.Repeat((3, (int?)2), 3),
        ];

        var told = ScaleAnswers.Of(answers, 3, 3);

        Assert.Equal([10, 0, 0], told.Groups[0]);
        Assert.Null(told.Groups[1]);
        Assert.Null(told.Groups[2]);
        Assert.Equal([0, 7, 3], told.Rest);
    }

    [Fact]
    public void All_that_is_told_adds_up_to_all_and_hides_at_least_five_or_none()
    {
        var random = new Random(20261129);
        for (var round = 0; round < 500; round++)
        {
            var groups = random.Next(1, 5);
            (int Step, int? Group)[] answers =
                [.. Enumerable.Range(0, random.Next(5, 60)).Select(_ => (random.Next(1, 4), random.Next(-1, groups) is var group && group < 0 ? (int?)null : group))];

            var told = ScaleAnswers.Of(answers, 3, groups);

            var shown = told.Groups.Where(one => one is not null).ToList();
            var left = answers.Length - shown.Sum(one => one!.Sum());
            Assert.Equal(answers.Length, told.All!.Sum());
            Assert.True(left is 0 or >= 5, $"{left} are left");
            Assert.All(shown, one => Assert.True(one!.Sum() >= 5));
            Assert.Equal(shown.Count > 0 && left > 0 ? left : 0, told.Rest?.Sum() ?? 0);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(1, 1)]
    [InlineData(1, -1)]
    public void A_step_or_a_group_that_is_not_there_is_refused(int step, int group) =>
        Assert.Throws<ArgumentException>(() => ScaleAnswers.Of([(step, group)], 3, 1));
}
