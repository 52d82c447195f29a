// What an identity provider is believed about: addresses in its own domains, and a second factor by its own words.
using Samsyn.Loop.Convene;

namespace Samsyn.Tests.Convene;

public sealed class IdentityProviderTests
{
    private static readonly IdentityProvider Town = new("town", "Tärnköping", "https://id.town.example", "samsyn")
    {
        Domains = [new("town.example", "Tärnköpings kommun"), new("school.example")],
        SecondFactor = ["mfa", "high"],
    };

    [Theory]
    [InlineData("ylva@town.example", "town.example")]
    [InlineData("ylva@TOWN.example", "town.example")]
    [InlineData("ylva@school.example", "school.example")]
    [InlineData("ylva@not.town.example", null)]
    [InlineData("ylva@town.example.elsewhere.example", null)]
    [InlineData("ylva@elsewhere.example@town.example", null)]
    [InlineData("@town.example", null)]
    [InlineData("town.example", null)]
    [InlineData(null, null)]
    public void A_provider_is_believed_about_addresses_in_its_own_domains_alone(string? email, string? domain) =>
        Assert.Equal(domain, Town.DomainOf(email)?.Domain);

    [Fact]
    public void Without_a_domain_a_provider_is_believed_about_no_address() =>
        Assert.Null((Town with { Domains = [] }).DomainOf("ylva@town.example"));

    [Theory]
    [InlineData("high", "", true)]
    [InlineData("low", "pwd mfa", true)]
    [InlineData(null, "pwd otp", false)]
    [InlineData("MFA", "pwd", false)]
    [InlineData("higher", "", false)]
    public void A_second_factor_is_told_in_the_providers_own_words(string? level, string ways, bool told) =>
        Assert.Equal(told, Town.TellsOfSecondFactor(level, ways.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("town.example", true)]
    [InlineData("tärnköping.example", true)]
    [InlineData("localhost", false)]
    [InlineData("town.example.", false)]
    [InlineData("https://town.example", false)]
    [InlineData("@town.example", false)]
    [InlineData("town .example", false)]
    [InlineData("10.0.0.1", false)]
    public void A_domain_is_a_name_with_a_point_in_it(string text, bool domain) => Assert.Equal(domain, OwnDomain.Is(text));
}
