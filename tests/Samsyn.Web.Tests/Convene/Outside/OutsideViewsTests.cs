// The pages of signing in at one's organisation, word for word in every language.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Outside;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Convene.Outside;

public sealed class OutsideViewsTests
{
    private static readonly Collaboration County = new(new("c"), "tarnmark", "Tärnmarks län", Invented: false);

    private static readonly IdentityProvider Town = new("town", "Tärnköping", "https://id.town.example", "samsyn")
    {
        Domains = [new("town.example", "Tärnköpings kommun"), new("school.example")],
        Contact = "Strategen, strateg@town.example",
        Version = 3,
    };

    private static readonly OutsidePerson Gun = new("town", new(Town.Issuer, "gun")) { Name = "Gun Gunnarsson", Email = "gun@town.example", Vouched = true };

    public static TheoryData<string> Languages => ["sv", "da", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Tie(string code) => Shown("outside-tie", code, language => OutsideTieView.Of(
        new(Gun, Town, new("login-1", "Gun", language, "s1"), $"/{language.Code}/tarnmark/"), new OutsideWords(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Join(string code) => Shown("outside-join", code, language => OutsideJoinView.Of(
        new(Gun, Town, null)
        {
            Invited = new(Gun) { ByAddress = [(County, new("i", InvitationPurpose.Member) { Roles = new HashSet<Role> { Role.Analyst } })] },
            Written = new() { Name = "" },
        },
        Flaws.Of("name", new PersonWords(language).NameFlaw("")!), new OutsideWords(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Stopped(string code)
    {
        foreach (var trouble in Enum.GetValues<OutsideTrouble>())
        {
            await Shown($"outside-{trouble}", code, language => OutsideStopView.Of(new(trouble, Town, $"/{language.Code}/tarnmark/"), new OutsideWords(language)));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Providers(string code) => Shown("providers", code, language => ProvidersView.Of(
        new([Town], [new("login-1", "Ylva Ägare", "ylva@town.example")]) { Done = "removed" }, new ProvidersWords(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Provider(string code) => Shown("provider", code, language => ProviderView.Of(
        new(ProviderForm.Of(Town), Town, "https://samsyn.example/sign-in/from/town") { SecretLost = true },
        Flaws.Of("domains", new ProvidersWords(language).NotADomain("kommunen")), new ProvidersWords(language)));

    private static async Task Shown(string name, string code, Func<Language, RazorComponentResult> view)
    {
        Assert.True(Language.TryParse(code, out var language));
        Golden.Matches(await Html.Of(view(language)), $"{name}.{code}.html");
    }
}
