// The description of how data are protected and the accessibility statement: there for everybody, from the settings, with a way to report faults.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene.Keeping;
using Samsyn.Web.Convene.Notices;
using Samsyn.Web.Operation;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Convene;

public sealed class NoticePageTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Theory]
    [InlineData("sv", "Så skyddas personuppgifter")]
    [InlineData("da", "Sådan beskyttes personoplysninger")]
    [InlineData("en", "How personal data are protected")]
    public async Task Everybody_reads_how_data_are_protected_from_every_page(string language, string title)
    {
        using var stranger = site.Stranger();
        var first = await stranger.Get($"/{language}/exempellan/");
        var links = first.Document.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal([$"/{language}/exempellan/methods", $"/{language}/exempellan/privacy", $"/{language}/exempellan/accessibility"], links);
        Assert.Equal(title, (await stranger.Get(links[1])).Heading);
        Assert.Equal(title, (await stranger.Get($"/{language}/privacy")).Heading);
        Assert.Equal(200, (await stranger.Get($"/{language}/accessibility")).Status);
        Assert.Equal(404, (await stranger.Get($"/{language}/nowhere/privacy")).Status);
    }

    [Fact]
    public void How_long_things_are_kept_is_told_from_the_settings_that_the_daily_job_keeps_to()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            [Setting.KeepLogins.Name] = "7",
            [Setting.KeepSignIns.Name] = "41",
            [Setting.KeepLinks.Name] = "43",
            [Setting.KeepReports.Name] = "13",
            [Setting.KeepDialogues.Name] = "17",
        }).Build();
        var told = string.Join('\n', new PrivacyWords(Language.English, RetentionSettings.Read(settings)).Items.Select(item => item.HowLong));

        Assert.All((string[])["7 months", "41 days", "43 days", "13 months", "17 months"], period => Assert.Contains(period, told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("SAMSYN_KEEP_LOGINS_MONTHS", "1")]
    [InlineData("SAMSYN_KEEP_COPIES", "many")]
    [InlineData("SAMSYN_KEEP_SIGN_INS_DAYS", "-5")]
    public void A_setting_that_cannot_be_is_told_by_its_name(string name, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [name] = value }).Build();

        Assert.Contains(name, Assert.Throws<SettingException>(() => RetentionSettings.Read(settings)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("se", "Integritetsskyddsmyndigheten", "DIGG")]
    [InlineData("dk", "Datatilsynet (Danmark)", "Digitaliseringsstyrelsen")]
    [InlineData("no", "Datatilsynet (Norge)", "Uutilsynet")]
    [InlineData("fi", "Tietosuojavaltuutettu", "Traficom")]
    public void Each_country_has_its_authorities(string code, string data, string accessibility)
    {
        var settings = NoticeSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [Setting.Country.Name] = code }).Build());

        var country = Assert.Single(Authority.Countries(settings));
        Assert.Contains(data, Authority.OfDataProtection(country).Name, StringComparison.Ordinal);
        Assert.Contains(accessibility, Authority.OfAccessibility(country).Name, StringComparison.Ordinal);
        Assert.Equal(4, Authority.Countries(new()).Count);
    }

    [Fact]
    public async Task A_fault_is_reported_without_signing_in_and_reaches_the_owner()
    {
        using var stranger = site.Stranger();
        using var owner = await site.Owner();
        var form = await stranger.Get("/en/accessibility");
        var empty = await stranger.Press(form, "form.person button", ("text", " "), ("contact", "nobody"));
        Assert.Equal(422, empty.Status);
        Assert.Equal(2, empty.Document.QuerySelectorAll(".ds-validation-message").Length);

        var sent = await stranger.Press(empty, "form.person button", ("text", "The button <b>cannot</b> be reached"), ("page", "/en/exempellan/"), ("contact", "kim@town.example"));
        var seen = await owner.Get("/en/exempellan/reports");

        Assert.Contains("Thank you!", sent.Text, StringComparison.Ordinal);
        Assert.Equal("The button <b>cannot</b> be reached", seen.Document.QuerySelector(".what")!.TextContent);
        Assert.Contains("kim@town.example", seen.Document.QuerySelector(".when")!.TextContent, StringComparison.Ordinal);
        var here = ChainKey.Of((await site.Data.Store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key);
        var line = (await site.Data.Store.Journal.Of(here, null, default)).First(one => one.Act == "fault reported");
        Assert.Equal("guest", line.Who!.Name);
        Assert.DoesNotContain("button", line.Content!.Subject + line.Content.After, StringComparison.Ordinal);

        var closed = await owner.Press(seen, "main form button");
        Assert.Empty(closed.Document.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task Who_reports_again_and_again_must_wait()
    {
        await using var data = await StoreFolder.WithCounty();
        var brake = new Web.Convene.SignInBrake(new Samsyn.Tests.Store.SetClock(DateTimeOffset.UnixEpoch));
        var desk = new ReportDesk(data.Store, null!, null!, brake);
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext();

        var waits = Enumerable.Range(0, 6).Select(_ => desk.Held(context)).ToList();

        Assert.All(waits.Take(5), wait => Assert.Null(wait));
        Assert.NotNull(waits[5]);
    }

    [Fact]
    public async Task An_owner_records_a_decision_and_carries_it_out()
    {
        using var owner = await site.Owner();
        var store = site.Data.Store;
        var here = (await store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key;
        await store.Matters.Keep(here, new("gone", "Gammalt ärende", new(2001, 1, 1)) { RegistryNumber = "KS 2001/1", Retention = new(5), Closed = new(2002, 1, 1) }, default);
        var page = await owner.Get("/en/exempellan/retention");

        var flawed = await owner.Press(page, "form.person button", ("decidedBy", ""), ("decidedOn", "2026-01-01"), ("ground", "Plan 4"), ("matters", "KS 2001/1"));
        var unknown = await owner.Press(page, "form.person button", ("decidedBy", "Nämnden"), ("decidedOn", "soon"), ("ground", "Plan 4"), ("matters", "KS 1/1"));
        var decided = await owner.Press(flawed, "form.person button", ("decidedBy", "Nämnden"), ("decidedOn", "2026-01-01"), ("ground", "Plan 4"), ("matters", "KS 2001/1"));
        var done = await owner.Press(decided, "form[action$='carry-out'] button");

        Assert.Equal((422, 422), (flawed.Status, unknown.Status));
        Assert.Contains("Covers one matter today.", decided.Text, StringComparison.Ordinal);
        Assert.Contains("What it covered is destroyed.", done.Text, StringComparison.Ordinal);
        Assert.Contains("KS 2001/1 Gammalt ärende", done.Text, StringComparison.Ordinal);
        Assert.Empty(done.Document.QuerySelectorAll("form[action$='carry-out']"));
    }

    [Fact]
    public async Task A_hidden_text_is_read_by_the_owner_only_for_a_stated_reason()
    {
        using var owner = await site.Owner();
        using var writer = site.Stranger();
        var store = site.Data.Store;
        var here = (await store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key;
        var login = await writer.SignIn(site.Site, store, Role.Reader, "Erased Writer");
        await store.FaultReports.Add(here, new("hide-me", "/sv/") { Text = "What the <i>writer</i> wrote", Contact = login.Email }, default);
        await store.FaultReports.Close(here, "hide-me", default);
        await store.Logins.Erase(login, default);

        var door = (await owner.Get("/en/exempellan/retention")).Document.QuerySelector("a[href$='retention/hidden']")!;
        var list = await owner.Get(door.GetAttribute("href")!);
        Assert.DoesNotContain("writer", list.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var unsaid = await owner.Press(list, "form.person button", ("why", " "));
        var read = await owner.Press(unsaid, "form.person button", ("why", "Request 12"));

        Assert.Equal((422, "Write why the text is read."), (unsaid.Status, unsaid.Document.QuerySelector(".ds-validation-message")!.TextContent.Trim()));
        Assert.Equal("What the <i>writer</i> wrote", read.Document.QuerySelector("blockquote")!.TextContent);
        var line = (await store.Journal.Of(ChainKey.Of(here), new("fault_report", "hide-me"), default)).First(one => one.Act == "hidden text read");
        Assert.Equal("Request 12", line.Content!.Why);
        using var gone = await owner.Post("/en/exempellan/retention/hidden", ("__RequestVerificationToken", list.Token), ("id", "nothing"), ("why", "x"));
        Assert.Equal(404, (int)gone.StatusCode);
    }

    [Fact]
    public async Task The_daily_job_does_its_work_once_and_the_page_says_so()
    {
        using var owner = await site.Owner();
        var work = site.Site.Services.GetRequiredService<RetentionWork>();
        await site.Data.Store.SignIns.Start(new("old", (await site.Data.Store.Logins.At(SignInSite.Email, default))!.Login.Id), default);

        Assert.NotNull(await work.Day(default));
        Assert.Null(await work.Day(default));

        var page = await owner.Get("/en/exempellan/retention");
        Assert.Single(page.Document.QuerySelectorAll("section[aria-labelledby=runs] li"));
    }
}
