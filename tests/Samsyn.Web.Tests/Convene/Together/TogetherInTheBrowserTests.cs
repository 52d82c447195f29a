// The pages of those who work together in a real browser: nothing that shuts anybody out, narrow and wide, by keyboard, without a script.
using Microsoft.Playwright;
using Samsyn.Loop.Convene.Example;
using Samsyn.Web.Commands;

namespace Samsyn.Web.Tests.Convene.Together;

public sealed class TogetherInTheBrowserTests(SignInSite site) : IClassFixture<SignInSite>, IAsyncLifetime
{
    private static readonly string[] Paths =
    [
        "together", "organisations/new", "organisations/idrott", "bodies/tarnkoping-valfard", "bodies/tarnkoping-social", "bodies/tarnkoping-valfard/change", "bodies/tarnkoping-valfard/hand-over",
        "meetings", "meetings/mote-rad-1", "meetings/mote-rad-2/change", "matters", "matters/gemensam-ungdomsmottagning", "matters/tandhalsa/change",
        "programmes/program-2027", "programmes/program-2027/change", "settings", "publishing", "guests", "journal", "../guest",
        "dialogues", "dialogues/dialogdag", "dialogues/dialogdag/change", "dialogues/dialogdag/desk", "dialogues/dialogdag/entering", "dialogues/dialogdag/entering/paper", "dialogues/dialogdag/examine",
        "plan", "plan/mirror", "plan/all/commitment", "plan/intervention/insats-tandvard", "plan/package/paket-tandhalsa", "follow/goal/mal-karies", "trace/contribution/dialogdag-4-1", "plan/challenge/new", "plan/goal/mal-karies", "plan/goal/mal-karies/change", "plan/intervention/insats-tandvard/change", "plan/intervention/insats-tandvard/links", "plan/package/paket-tandhalsa/change",
        "plan/package/paket-tandhalsa/asked", "plan/package/paket-tandhalsa/answer", "plan/recommendation/rek-tandvard/translate", "plan/decision/new?from=package/paket-tandhalsa", "plan/commitment/atagande-3/change",
        "plan/ideas", "plan/idea/ide-kontakt", "plan/idea/ide-frukost/change", "plan/spread", "plan/learn", "offer", "choose",
        "follow", "follow/capacity", "follow/evaluations", "follow/evaluation/utvardering-hembesok", "follow/evaluation/utkast", "follow/evaluation/utkast/change", "follow/evaluation/utkast/freeze", "plan/inventory", "plan/inventory/form", "plan/inventory/check?who=organisation/idrott", "follow/evaluation/new?from=intervention/finns-hembesok", "follow/round/new", "follow/round/uppfoljning-2", "follow/round/uppfoljning-2/enter", "follow/round/uppfoljning-2/enter?who=body/tarnkoping-valfard", "trace/intervention/insats-tandvard",
        "documents", "documents/new?type=WelfareReport", "documents/bokslut", "documents/bokslut/change", "documents/bokslut/freeze", "documents/bokslut/taken-out", "documents/bokslut/chapter/by-indicator", "documents/bokslut/chapter/summary/add?what=text",
        "documents/bokslut/chapter/summary/add?what=part", "documents/bokslut/chapter/summary/add?what=explained", "editions/bokslut-1", "editions/bokslut-1/again", "published", "published/opener", "published/material/new", "embed/SMOKE?kind=trend",
    ];

    // The pages of a text that somebody writes in; which one it is the store tells.
    private string[] Texts { get; set; } = [];

    public async Task InitializeAsync()
    {
        var here = (await site.Data.Store.Collaborations.All(default)).Single();
        if ((await site.Data.Store.Bodies.Of(here.Key, default)).Count == 0)
        {
            await ExampleFilling.Cooperate(site.Data.Store, here, ExampleCooperation.Make(new(2026, 11, 24)), default);
        }

        var text = (await site.Data.Store.Publish.Blocks.Of(here.Key, "bokslut", default)).First(one => one.Chapter == "summary").Id;
        Texts = [$"documents/bokslut/block/{text}", $"documents/bokslut/block/{text}/versions", $"documents/bokslut/block/{text}/note"];

        // One that is not frozen, so that its draft, its form and the page on which it is frozen are walked too.
        var frozen = (await site.Data.Store.Follow.Evaluations.Find(here.Key, "utvardering-hembesok", default))!;
        if (await site.Data.Store.Follow.Evaluations.Find(here.Key, "utkast", default) is null)
        {
            await site.Data.Store.Follow.Evaluations.Keep(here.Key, frozen with { Id = "utkast", Version = 0, Frozen = null, Title = "Hjälper hembesöken?" }, default);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("sv", ColorScheme.Light)]
    [InlineData("da", ColorScheme.Dark)]
    [InlineData("en", ColorScheme.Light)]
    public async Task Axe_finds_nothing_nothing_scrolls_sideways_and_nothing_is_asked_of_anybody_else(string language, ColorScheme scheme)
    {
        await using var context = await Owner(new() { ColorScheme = scheme });
        var page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);
        page.Request += (_, request) => complaints.AddRange(new Uri(request.Url).Host == site.Address.Host ? [] : [request.Url]);
        complaints.AddRange(await new LookingRound(language).Walk(page, [.. Paths, .. Texts]));

        Assert.True(complaints.Count == 0, string.Join('\n', complaints)); // whole, since a collection is cut short
    }

    [Fact]
    public async Task With_the_keyboard_alone_and_without_a_script_a_body_is_entered_and_its_flaws_mended()
    {
        await using var context = await Owner(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/en/exempellan/bodies/new");

        await page.GetByLabel("Name").FocusAsync();
        await page.Keyboard.TypeAsync("Council by keyboard");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("Choose something in “What does the body do?”");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Advises" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByLabel("Name").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync("Saved.");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Council by keyboard" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_pasted_out_of_Word_keeps_its_headings_lists_stress_and_tables()
    {
        await using var context = await Owner(new());
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/en/exempellan/{Texts[0]}");
        var box = page.Locator("textarea[name=text]");
        await box.FillAsync("");
        await box.EvaluateAsync(
            """
            box => {
                const data = new DataTransfer();
                data.setData('text/html', '<html><head><style>p{}</style></head><body><h1>Läget</h1><p class=MsoNormal>Det är <b>säkert </b>så.<o:p></o:p></p><p class=MsoListParagraphCxSpFirst>·  Ett</p><p class=MsoListParagraphCxSpLast>·  Två</p>'
                    + '<table><tr><td><p>År</p></td><td>Andel</td></tr><tr><td>2025</td><td>7,1</td></tr></table><script>alert(1)</scr' + 'ipt></body></html>');
                data.setData('text/plain', 'Läget');
                box.focus();
                box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """);

        await Assertions.Expect(box).ToHaveValueAsync("## Läget\n\nDet är **säkert** så.\n\n- Ett\n- Två\n\n| År | Andel |\n| --- | --- |\n| 2025 | 7,1 |");
    }

    private async Task<IBrowserContext> Owner(BrowserNewContextOptions options)
    {
        options.BaseURL = site.Address.ToString();
        var context = await Chromium.Context(options);
        using var owner = await site.Owner();
        await context.AddCookiesAsync(owner.Cookies.GetAllCookies().Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = site.Address.ToString() }));
        return context;
    }
}
