// The pages of sign-in, of a person and of members, word for word in every language.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Convene;

public sealed class PersonViewsTests
{
    private static readonly DateTimeOffset Then = new(DateTime.SpecifyKind(new DateTime(2026, 2, 3, 14, 5, 0), DateTimeKind.Local));
    private static readonly Collaboration County = new(new("c"), "tarnmark", "Tärnmarks län", Invented: false);
    private static readonly Login Person = new("login-1", "Ylva Ägare", "ylva@town.example") { Language = "sv", Made = Then };

    public static TheoryData<string> Languages => ["sv", "da", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Sign_in(string code) => Shown("sign-in", code, language =>
        SignInView.Of(new("ylva@town.example", "/sv/tarnmark/", true), new SignInWords(language).Lacking(new() { Email = "ylva" }), new SignInWords(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Code(string code) => Shown("code", code, language =>
        SecondFactorView.Of(null, Flaws.Of("code", new SignInWords(language).CodeWrong), new SignInWords(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Invitation(string code) => Shown("invitation", code, language => InvitationView.Of(
        new(new("secret"), new("i", InvitationPurpose.Member) { Roles = new HashSet<Role> { Role.Analyst, Role.Contributor } }, County, null),
        new() { Email = "gun@town.example" }, Flaws.None, new InvitationWords(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Forgotten(string code) => Shown("forgotten", code, language =>
        ForgottenView.Of(new(true, "ylva@town.example") { Sent = true }, Flaws.None, new ForgottenWords(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Me(string code) => Shown("me", code, language => MeView.Of(
        new(
            Person, [new("s1", "login-1") { Device = "Firefox, Linux", Started = Then, Seen = Then }, new("s2", "login-1") { Started = Then, Seen = Then }],
            [new("key", "login-1", "Telefon", "{}") { Made = Then }], [new(County, new HashSet<Role> { Role.Owner, Role.Analyst })])
        {
            Here = "s1",
            Password = true,
            TwoFactor = true,
            CodesLeft = 1,
            Written = (Person.Name, Person.Email),
        },
        Flaws.None, new MeWords(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Codes(string code) => Shown("codes", code, language => MeCodesView.Of(["ABCD-EFGH-JKLM-NPQR"], new MeWords(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Members(string code) => Shown("members", code, language => MembersView.Of(
        Frame(language),
        new(
            [new(Person, new HashSet<Role> { Role.Owner }) { Organisation = "Region" }, new(Person with { Id = "2", Name = "" }, new HashSet<Role>()) { Ended = Then }],
            [new("i", InvitationPurpose.Member) { Email = "gun@town.example", Roles = new HashSet<Role> { Role.Reader }, Expires = Then }], Governs: true),
        Flaws.None, new MembersWords(language)));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Member_overtaken(string code) => Shown("member", code, language => MemberView.Of(
        Frame(language), new(new(Person, new HashSet<Role> { Role.Owner }) { Version = 3 }, new HashSet<Role> { Role.Reader }) { Overtaken = true, CanReset = true },
        Flaws.Of("", new MembersWords(language).Overtaken), new MembersWords(language)));

    private static Frame Frame(Language language) => new(County, new(language, County.Slug), Section.Other, address => address.Members());

    // A form's token is another each time, and needs a request: here it is left out.
    private static async Task Shown(string name, string code, Func<Language, RazorComponentResult> view)
    {
        Assert.True(Language.TryParse(code, out var language));
        Golden.Matches(await Html.Of(view(language)), $"{name}.{code}.html");
    }
}
