// The pages of those who work together, as a strategist uses them: everything is entered, changed, handed over, and nothing is lost.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Tests.Convene.Together;

public sealed class TogetherPagesTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string Here = "/en/exempellan";

    [Fact]
    public async Task One_matter_of_two_municipalities_shows_two_decisions()
    {
        using var strategist = await Strategist();
        var town = await Body(strategist, "Committee of Lommen");
        var other = await Body(strategist, "Board of Granvik");
        var matter = await Add(strategist, $"{Here}/matters/new", ("title", "A youth clinic together"), ("registry", "2026/118"), ("opened", "2026-03-02"), ("retention", "10"));
        foreach (var (body, day, decision) in new[] { (town, "2026-04-01", "Takes part from next year"), (other, "2026-05-06", "Takes part once staff is found") })
        {
            await Add(
                strategist, $"{Here}/meetings/new?body={body}", ("body", body), ("day", day), ("place", "Town hall"),
                ("item", "Greetings"), ("matter", ""), ("decision", ""), ("item", "The clinic"), ("matter", matter), ("decision", decision), ("item", ""), ("matter", ""), ("decision", ""));
        }

        var seen = await strategist.Get($"{Here}/matters/{matter}");

        Assert.Equal("2026/118 · opened on 2\u00a0March 2026", seen.Lead);
        Assert.Equal(["Decision: Takes part from next year", "Decision: Takes part once staff is found"], Texts(seen, ".decided"));
        Assert.Equal(["Committee of Lommen", "Board of Granvik"], Texts(seen, ".agenda .what"));
        var meeting = await strategist.Get(seen.Document.QuerySelector(".agenda .what a")!.GetAttribute("href")!);
        Assert.Equal(["Greetings", "The clinic"], Texts(meeting, ".agenda .what"));
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_form_is_told_at_once_and_no_word_is_lost()
    {
        using var strategist = await Strategist();

        var answer = await strategist.Press(
            await strategist.Get($"{Here}/bodies/new"), ".edit button", ("name", new string('n', 200)), ("kind", "Empire"), ("first", "2026-05-01"), ("last", "2026-04-31"));

        Assert.Equal(422, answer.Status);
        Assert.Equal(["#name", "#kind", "#powers", "#last"], answer.Document.QuerySelectorAll("[role=alert] a").Select(link => link.GetAttribute("href")));
        Assert.Equal(new string('n', 200), answer.Document.QuerySelector("#name")!.GetAttribute("value"));
        Assert.Equal("2026-04-31", answer.Document.QuerySelector("#last")!.GetAttribute("value"));
        Assert.Contains("“2026-04-31” is not a date", answer.Text, StringComparison.Ordinal);
        var late = await strategist.Press(answer, ".edit button", ("name", "Late"), ("kind", "Group"), ("powers", "Does"), ("first", "2026-05-01"), ("last", "2026-04-30"));
        Assert.Contains("“Last day” is before “First day”", late.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_who_changes_a_thing_sees_both_versions_and_nothing_is_overwritten()
    {
        using var strategist = await Strategist();
        var body = await Body(strategist, "Council of Ekvik");
        var seen = await strategist.Get($"{Here}/bodies/{body}/change");
        await strategist.Press(seen, ".edit button", ("name", "Council of Ekvik and Alvik"), ("powers", "Advises"));

        var second = await strategist.Press(seen, ".edit button", ("name", "Council of the bay"), ("powers", "Advises"), ("powers", "Decides"));

        Assert.Equal(409, second.Status);
        Assert.Equal(
            ["You wrote Council of the bay", "As it stands now Council of Ekvik and Alvik", "You wrote Decides, Advises", "As it stands now Advises"], Texts(second, ".versions dd"));
        Assert.Equal("Council of Ekvik and Alvik", (await Kept(body)).Name);
        await strategist.Press(second, ".edit button", ("name", "Council of the bay"));
        Assert.Equal("Council of the bay", (await Kept(body)).Name);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_thing()
    {
        using var strategist = await Strategist();
        var form = await strategist.Get($"{Here}/organisations/new");
        (string, string)[] written = [("name", "Sent twice"), ("kind", "Company"), ("inside", "no")];

        await strategist.Press(form, ".edit button", written);
        var again = await strategist.Press(form, ".edit button", written);

        Assert.Equal((200, $"{Here}/together"), (again.Status, again.Address.AbsolutePath));
        Assert.Single(await site.Data.Store.Organisations.Of(await Key(), default), one => one.Name == "Sent twice");
    }

    [Fact]
    public async Task A_body_that_ends_hands_its_programme_over_and_who_owned_it_stays_known()
    {
        using var strategist = await Strategist();
        var old = await Body(strategist, "Board of old");
        var next = await Body(strategist, "Board of new");
        var programme = await Add(
            strategist, $"{Here}/programmes/new", ("name", "Health for all"), ("owner", old), ("first", "2026-01-01"), ("specification", "Background.\n\nGoals."));

        var done = await strategist.Press(
            await strategist.Get($"{Here}/bodies/{old}/hand-over"), ".edit button", ("successor", next), ("last", "2026-06-30"), ("why", "Council, item 8"));

        Assert.Contains("Board of new has taken over.", done.Text, StringComparison.Ordinal);
        var page = await strategist.Get($"{Here}/programmes/{programme}");
        Assert.Equal("Board of new · since 1\u00a0January 2026", page.Lead);
        Assert.Equal(["Board of new", "Board of old"], Texts(page, "#owners ~ ul .what"));
        Assert.Equal(["Background.", "Goals."], Texts(page, ".prose"));
        Assert.Contains("Health for all", (await strategist.Get($"{Here}/bodies/{next}")).Text, StringComparison.Ordinal);
        Assert.Contains("Reason: Council, item 8", Texts(await strategist.Get($"{Here}/journal?kind=body&thing={old}"), ".journal .when"));
    }

    [Fact]
    public async Task Nobody_enters_a_thing_under_an_identity_of_their_own_or_changes_one_that_is_not_there()
    {
        using var strategist = await Strategist();
        var form = await strategist.Get($"{Here}/matters/new");

        foreach (var path in new[] { "/matters/mine/change", "/bodies/mine/change", "/organisations/mine", "/meetings/mine/change", "/programmes/mine/change", "/bodies/mine/hand-over" })
        {
            using var answer = await strategist.Post(Here + path, ("__RequestVerificationToken", form.Token), ("version", "0"), ("title", "Mine"), ("name", "Mine"));
            Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private async Task<SiteVisitor> Strategist()
    {
        var visitor = site.Stranger();
        await visitor.SignIn(site.Site, site.Data.Store, Role.Strategist, "Stina Strateg");
        return visitor;
    }

    private static Task<string> Body(SiteVisitor visitor, string name) => Add(visitor, $"{Here}/bodies/new", ("name", name), ("kind", "Committee"), ("powers", "Decides"), ("powers", "Owns"));

    // Fills in a form for something new, and answers the identity it got.
    private static async Task<string> Add(SiteVisitor visitor, string path, params (string, string)[] written)
    {
        var form = await visitor.Get(path);
        var done = await visitor.Press(form, ".edit button", written);
        Assert.True(done.Status == 200 && done.Document.QuerySelector(".edit") is null, done.Text);
        var parts = form.Document.QuerySelector("form.edit")!.GetAttribute("action")!.Split('/');
        return parts[^1] == "change" ? parts[^2] : parts[^1];
    }

    private async Task<Body> Kept(string body) => (await site.Data.Store.Bodies.Of(await Key(), default)).Single(one => one.Id == body);

    private async Task<CollaborationKey> Key() => (await site.Data.Store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key;

    private static IEnumerable<string> Texts(Seen page, string selector) =>
        page.Document.QuerySelectorAll(selector).Select(one => string.Join(' ', one.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)));
}
