// What is being written in any form is put back after a lost page, said to be, and gone once it is kept, begun again or signed out of.
using Microsoft.Playwright;
using Samsyn.Loop.Convene;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Editing;

public sealed class DraftInTheBrowserTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string New = "/en/exempellan/organisations/new";

    [Fact]
    public async Task A_new_thing_is_put_back_also_after_a_flaw_and_gone_once_it_is_kept()
    {
        await using var context = await Owner();
        var page = await context.NewPageAsync();
        await page.GotoAsync(New);
        await Assertions.Expect(page.Locator("[data-back]")).ToBeHiddenAsync();
        await page.Locator("#name").FillAsync("Library by the lake");

        await page.GotoAsync("/en/exempellan/together");
        await page.GotoAsync(New);
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("Library by the lake");
        await Assertions.Expect(page.Locator("[data-back]")).ToContainTextAsync("What you wrote here last was not saved.");
        Assert.Equal([], await Axe.Flaws(page));

        await page.Locator("form.edit").EvaluateAsync("form => form.noValidate = true");
        await page.Locator("#name").FillAsync("");
        await page.Locator("form.edit button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]").First).ToBeVisibleAsync();
        await page.Locator("#name").FillAsync("Library on the hill");
        await page.GotoAsync(New);
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("Library on the hill");
        await page.Locator("form.edit button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator(".done")).ToBeVisibleAsync();

        await page.GotoAsync(New);
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator("[data-back]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_change_is_put_back_until_it_is_begun_again_or_the_thing_has_changed_and_nothing_stays_after_signing_out()
    {
        var (store, here) = (site.Data.Store, (await site.Data.Collaboration()).Key);
        await store.Organisations.Keep(here, new("draft-library", "Library", OrganisationKind.Municipality, "", true), default);
        const string Change = "/en/exempellan/organisations/draft-library";
        await using var context = await Owner();
        var page = await context.NewPageAsync();
        await page.GotoAsync(Change);
        await page.Locator("#name").FillAsync("Library with a garden");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("Library with a garden");

        await page.Locator("[data-again]").ClickAsync();
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("Library");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("Library");

        await page.Locator("#name").FillAsync("Library with a cellar");
        await page.GotoAsync("/en/exempellan/together");
        var seen = (await store.Organisations.Of(here, default)).Single(one => one.Id == "draft-library");
        await store.Organisations.Keep(here, seen with { Name = "Library of all" }, default);
        await page.GotoAsync(Change);
        await Assertions.Expect(page.Locator("#name")).ToHaveValueAsync("Library of all");

        await page.Locator("#name").FillAsync("Library of none");
        await page.GotoAsync("/en/me");
        await page.Locator("form[action$=sign-out] button").ClickAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("Object.keys(localStorage).filter(name => name.startsWith('samsyn draft')).length"));
    }

    private async Task<IBrowserContext> Owner()
    {
        var context = await Chromium.Context(new() { BaseURL = site.Address.ToString() });
        using var owner = await site.Owner();
        await context.AddCookiesAsync(owner.Cookies.GetAllCookies().Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = site.Address.ToString() }));
        return context;
    }
}
