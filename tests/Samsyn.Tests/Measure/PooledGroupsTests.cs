// The groups of a split taken together over years: each by its own counts, and withheld where one of its years is.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Rates;

namespace Samsyn.Tests.Measure;

public sealed class PooledGroupsTests
{
    // Women 3, 5 and 4 of 200: 12 of 600. Men 9 of 300 in all.
    [Fact]
    public void Each_group_is_summed_by_itself()
    {
        var groups = PooledGroups.Of([At(2021, (3, 200), (2, 100)), At(2022, (5, 200), (3, 100)), At(2023, (4, 200), (4, 100))], 3);

        Assert.Equal(["women", "men"], groups.Select(group => group.Subgroup.Code));
        Assert.Equal(Proportion.Of(12, 600, 100), Assert.Single(groups[0].Figures.Windows).Together);
        Assert.Equal(Proportion.Of(9, 300, 100), Assert.Single(groups[1].Figures.Windows).Together);
        Assert.Equal(("2021-2023", 600), (groups[0].Figures.Windows[0].Code, groups[0].Figures.Windows[0].Persons));
    }

    [Fact]
    public void A_withheld_year_of_a_group_withholds_its_sum_and_not_the_others()
    {
        var groups = PooledGroups.Of([At(2021, (3, 200), null), At(2022, (5, 200), (3, 100)), At(2023, (4, 200), (4, 100))], 3);

        Assert.NotNull(groups[0].Figures.Windows[0].Together);
        Assert.Equal((null, PoolObstacle.Withheld), (groups[1].Figures.Windows[0].Together, groups[1].Figures.Windows[0].Why));
        Assert.Null(groups[1].Figures.Windows[0].Persons);
    }

    [Fact]
    public void A_group_that_is_not_there_in_a_year_lacks_that_year()
    {
        var whole = At(2022, (5, 200), (3, 100));

        var groups = PooledGroups.Of([At(2021, (3, 200), (2, 100)), whole with { Groups = [whole.Groups[0]] }, At(2023, (4, 200), (4, 100))], 3);

        Assert.Equal(PoolObstacle.MissingYear, groups[1].Figures.Windows[0].Why);
        Assert.Empty(PooledGroups.Of([], 3));
    }

    private static Split At(int year, (double Cases, double Persons) women, (double Cases, double Persons)? men) =>
        new(Town.Smoking, Town.North, Period.Year(year), Town.Sex, [Of(0, women), Of(1, men)]);

    private static Group Of(int group, (double Cases, double Persons)? counted) => counted is var (cases, persons)
        ? new(Town.Sex.Subgroups[group], new Figure.Known(Proportion.Of(cases, persons, 100)), persons) { Numerator = cases, Denominator = persons }
        : new(Town.Sex.Subgroups[group], new Figure.Withheld(), null);
}
