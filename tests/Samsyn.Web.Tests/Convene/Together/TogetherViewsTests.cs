// The pages of those who work together, word for word in every language.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Convene.Example;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Convene.Together;

public sealed class TogetherViewsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly DateTimeOffset Then = new(DateTime.SpecifyKind(new DateTime(2026, 2, 3, 14, 5, 0), DateTimeKind.Local));
    private static readonly Collaboration County = new(new("c"), "tarnmark", "Tärnmarks län", Invented: false);
    private static readonly ExampleCooperation Made = ExampleCooperation.Make(Today);

    public static TheoryData<string> Languages => ["sv", "da", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Together(string code) => Shown("together", code, place => TogetherView.Of(place, place.Meets.Programmes));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Together_empty_for_a_stranger(string code) => Shown("together-empty", code, place =>
        TogetherView.Of(place with { Meets = new([], [], [], [], []), Roles = new HashSet<Role>(), Settings = CollaborationSettings.Usual }, []));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Body(string code) => Shown("body", code, place => BodyView.Of(
        place, place.Meets.Body("tarnkoping-valfard")!, [new(Rules.Programme with { Id = "program-2027" }, "tarnkoping-valfard", Then, null)]));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Matter(string code) => Shown("matter", code, place => MatterView.Of(place, place.Meets.Matters[0]));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Meeting_overtaken(string code) => Shown("meeting-overtaken", code, place =>
    {
        var (meeting, form) = (place.Meets.Meetings[1], new MeetingForm(place, null));
        return EditView.Of(
            new(place.Frame, "3 mars", (place.Address.Meetings(), "Möten"), place.Address.Meetings(meeting.Id, "change"))
            {
                Fields = form.Fields,
                Written = form.Of(meeting),
                Version = 2,
                Now = form.Of(meeting with { Place = "Biblioteket", Agenda = [new("Budget")] }),
            },
            Flaws.None);
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Settings_with_flaws(string code) => Shown("settings-flaws", code, place =>
    {
        var form = new SettingsForm(place.Address.Language, []);
        var written = form.Of(new("", Made.Settings)).With("from", ["0", "21", "x"]).With("to", ["19", "", "131"]).With("stage-sv", ["Unga", "", ""]).With("stage-da", ["", "", ""]).With("stage-en", ["", "", ""]);
        var reader = new EditReader(written, new EditWords(place.Address.Language));
        form.Read(reader, new("", Made.Settings));
        return EditView.Of(new(place.Frame, new SettingsWords(place.Address.Language).Title, (place.Address.Together(), "–"), place.Address.Settings()) { Fields = form.Fields, Written = written }, reader.Flaws);
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Publishing(string code) => Shown("publishing", code, place => PublishingView.Of(
        place, [Rules.Figures, Rules.Together],
        [new(Rules.Figures, Then, "Ylva Ägare"), new(Rules.Together, Then, "Ylva Ägare") { Withdrawn = Then.AddDays(2), WithdrawnBy = "Stina Strateg" }]));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Journal(string code) => Shown("journal", code, place => JournalView.Of(
        place,
        new(
            [
                Line(4, "body handed over", new("body", "tarnkoping-social"), new("x", """[{"name":"Socialnämnden","version":1}]""", """[{"name":"Socialnämnden","version":2,"successor":"tarnkoping-valfard"}]""", "KF § 118")),
                Line(3, "member left", new("member", "m"), new("")) with { Who = null },
                Line(2, "matter kept", new("matter", "tandhalsa"), new("tandhalsa", null, """[{"title":"Tandhälsa hos barn"}]""")),
                Line(1, "published", Rules.Figures, null),
            ],
            null, More: true)));

    [Theory]
    [MemberData(nameof(Languages))]
    public Task Guests(string code) => Shown("guests", code, place =>
        GuestsView.Of(place, [new("g", "Samtal med föräldrar", Rules.Together) { Expires = Then, Guests = 3 }], ([], Written.Nothing), Flaws.None));

    private static JournalLine Line(long number, string act, Thing thing, JournalContent? content) =>
        new(number, Then, act, thing) { Who = new("Ylva Ägare", "login-1"), Content = content, Seal = new("", "", "") };

    private static async Task Shown(string name, string code, Func<TogetherPlace, RazorComponentResult> view)
    {
        Assert.True(Language.TryParse(code, out var language));
        var meets = new WhoMeets(Made.Organisations, Made.Bodies, [.. Made.Meetings.OrderByDescending(one => one.Day)], Made.Matters, [Made.Programme]);
        var frame = new Frame(County, new(language, County.Slug), Section.Together, address => address.Together());
        Golden.Matches(await Html.Of(view(new(frame, new HashSet<Role> { Role.Owner }, meets, Today) { Settings = Made.Settings })), $"{name}.{code}.html");
    }
}
