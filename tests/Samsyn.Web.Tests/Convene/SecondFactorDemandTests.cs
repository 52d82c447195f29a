// Where an installation asks a second factor of everybody, a password opens one's own page and nothing else.
using Microsoft.Extensions.Configuration;
using Samsyn.Loop.Convene;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Tests.Convene;

public sealed class SecondFactorDemandTests
{
    private static readonly Login Somebody = new("somebody", "Somebody", "");

    [Fact]
    public async Task Where_a_second_factor_is_required_a_password_alone_opens_ones_own_page_and_no_other()
    {
        await using var data = await StoreFolder.WithCounty();
        await using var site = Site.Build(
            ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", $"--{Setting.SecondFactor.Name}=required"], services => services.AddStore(data.Store, data.Folder));
        await site.StartAsync();
        using var talk = new StringWriter();
        await FirstOwner.Announce(data.Store, new(site.Urls.Single()), new(TextWriter.Null, talk), default);
        using var owner = new SiteVisitor(new(site.Urls.Single()));
        var link = new Uri(talk.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]).PathAndQuery;

        var made = await owner.Press(await owner.Get(link), "form.person button", ("name", "Ylva Ägare"), ("email", SignInSite.Email), ("password", SignInSite.Password));
        Assert.Equal("/en/me", made.Address.AbsolutePath);
        Assert.Contains("A password alone is not enough here", made.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/sv/me", (await owner.Get("/sv/exempellan/members")).Address.AbsolutePath);
        Assert.Equal("/sv/me", (await owner.Get("/sv/exempellan/")).Address.AbsolutePath);

        var begun = await owner.Press(made, "form[action$='two-factor/begin'] button");
        var key = begun.Document.QuerySelector(".secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await owner.Press(begun, "form.person button", ("code", Totp.Code(key, DateTimeOffset.UtcNow)));

        Assert.Equal("/sv/exempellan/members", (await owner.Get("/sv/exempellan/members")).Address.AbsolutePath);
        Assert.Null((await owner.Get("/en/me")).Document.QuerySelector("[role=status]"));
    }

    [Theory]
    [InlineData("password", false, true)]
    [InlineData("link", false, true)]
    [InlineData("password", true, false)]
    [InlineData("passkey", false, false)]
    [InlineData("the-municipality", false, false)]
    public void Codes_a_passkey_and_an_identity_provider_are_enough(string way, bool codes, bool owes)
    {
        var signedIn = new SignedIn(new("one", Somebody.Id) { Way = way }, Somebody, "") { TwoFactor = codes };

        Assert.Equal(owes, new SecondFactorDemand(true).IsUnmetBy(signedIn));
        Assert.False(new SecondFactorDemand(false).IsUnmetBy(signedIn));
    }

    [Fact]
    public void A_setting_that_says_something_else_is_refused()
    {
        var wrong = Assert.Throws<SettingException>(() => SecondFactorDemand.Read(With("yes")));

        Assert.Equal("The setting SAMSYN_SECOND_FACTOR must say chosen or required.", wrong.Message);
        Assert.False(SecondFactorDemand.Read(With("")).Required);
    }

    private static IConfigurationRoot With(string said) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(Setting.SecondFactor.Name, said)]).Build();
}
