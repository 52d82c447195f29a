// A new collaboration has a name that is its own, and a place in addresses that anybody can type.
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Tests.Convene;

public sealed class FoundingTests
{
    private static readonly Collaboration Vik = new(new("1"), "viks-lan", "Viks län", false);

    [Theory]
    [InlineData("Åse och Örnvik", "ase-och-ornvik")]
    [InlineData("  Sønder   Ærby ", "sonder-aerby")]
    [InlineData("Vik/Näs & Ö", "vik-nas-o")]
    [InlineData("Begin", "begin-2")]
    [InlineData("Viks Lan", "viks-lan-2")]
    [InlineData("県", "samsyn")]
    public void Its_place_in_addresses_is_made_from_its_name(string name, string slug)
    {
        var read = Assert.IsType<Checked<Collaboration>.Sound>(Founding.Read(name, new("2"), [Vik]));

        Assert.Equal((slug, false), (read.Value.Slug, read.Value.Invented));
    }

    [Theory]
    [InlineData("", FlawKind.Missing)]
    [InlineData("   ", FlawKind.Missing)]
    [InlineData("viks LÄN", FlawKind.Duplicate)]
    public void A_name_that_cannot_be_used_is_told(string name, FlawKind kind)
    {
        var flaw = Assert.Single(Assert.IsType<Checked<Collaboration>.Flawed>(Founding.Read(name, new("2"), [Vik])).Flaws);

        Assert.Equal((new Where.Field("name"), kind), (flaw.Where, flaw.Kind));
    }

    [Fact]
    public void A_name_is_no_longer_than_it_may_be()
    {
        var flaw = Assert.Single(Assert.IsType<Checked<Collaboration>.Flawed>(Founding.Read(new string('x', 121), new("2"), [])).Flaws);

        Assert.Equal((FlawKind.TooLong, "120"), (flaw.Kind, flaw.Expected));
    }
}
