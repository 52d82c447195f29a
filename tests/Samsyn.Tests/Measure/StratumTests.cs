// The part of a population that a figure is for has one name, however its parts are given.
using Samsyn.Loop.Measure;

namespace Samsyn.Tests.Measure;

public sealed class StratumTests
{
    [Fact]
    public void The_order_of_the_parts_does_not_matter()
    {
        var one = Stratum.Of([("sex", "women"), ("age", "16-29")]);
        var other = Stratum.Of([("age", "16-29"), ("sex", "women")]);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal("age=16-29;sex=women", one.Key);
    }

    [Fact]
    public void The_whole_population_has_no_parts()
    {
        Assert.Equal(Stratum.Everyone, Stratum.Of([]));
        Assert.Empty(Stratum.Everyone.Parts);
    }

    [Fact]
    public void The_text_is_read_back()
    {
        var stratum = Stratum.Of([("sex", "women"), ("income", "lowest-fifth")]);

        Assert.Equal(stratum, Stratum.FromKey(stratum.Key));
        Assert.Equal([("income", "lowest-fifth"), ("sex", "women")], stratum.Parts);
    }

    [Fact]
    public void Nobody_is_in_two_subgroups_of_one_dimension()
    {
        var error = Assert.Throws<ArgumentException>(() => Stratum.Of([("sex", "women"), ("sex", "men")]));

        Assert.Equal("The dimension 'sex' is named twice. A person is in one subgroup of each.", error.Message);
    }

    [Theory]
    [InlineData("", "women")]
    [InlineData("sex", "")]
    [InlineData("sex", "a;b")]
    [InlineData("s=x", "women")]
    public void A_code_that_would_blur_the_text_is_refused(string dimension, string subgroup)
    {
        var error = Assert.Throws<ArgumentException>(() => Stratum.Of(dimension, subgroup));

        Assert.StartsWith("A stratum is made of codes that are not empty and hold neither ; nor =", error.Message, StringComparison.Ordinal);
    }
}
