// What is done already, as sectors tell of it on a phone and a strategist reads it: nothing written is lost, sent twice it is there once, and the yearly question overwrites nothing.
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Decide;

public sealed class InventoryPagesTests(SignInSite site) : IClassFixture<SignInSite>, IAsyncLifetime
{
    private const string Inventory = "/en/exempellan/plan/inventory";

    private IPlanned<Intervention> Shelf => site.Data.Store.Decide.Interventions;

    [Fact]
    public async Task Somebody_tells_by_the_link_of_what_they_do_and_sees_all_that_is_wrong_at_once_with_nothing_lost()
    {
        using var guest = await Guest();
        var form = await guest.Get($"{Inventory}/form");
        Assert.NotNull(form.Document.QuerySelector("keep-draft form"));

        var flawed = await guest.Press(form, ".edit button", ("title", ""), ("group", "Children in the second grade"), ("cost", "40 hours"));
        Assert.Equal(422, flawed.Status);
        Assert.Contains("Choose something in “Who answers for it?”.", flawed.Text, StringComparison.Ordinal);
        Assert.Contains("Fill in “What is done?”.", flawed.Text, StringComparison.Ordinal);
        Assert.Contains("“hours” is something else", flawed.Text, StringComparison.Ordinal);
        Assert.Equal("Children in the second grade", flawed.Document.QuerySelector("#group")!.GetAttribute("value"));
        (string, string)[] mended =
        [
            ("who", "organisation/idrott"), ("title", "Free swimming"), ("cost", "350 tkr"), ("payer", "The club"), ("determinants", "Habits"), ("life-stages", "0-19"), ("where", "9901"),
            ("reached", "240 children"), ("strength", "Process"), ("approach", "Proportionate"), ("layer", "Structures"), ("directness", "Indirect"),
        ];
        var sent = await guest.Press(flawed, ".edit button", mended);
        await guest.Press(flawed, ".edit button", mended);

        Assert.Contains("Thank you, it has arrived.", sent.Text, StringComparison.Ordinal);
        Assert.Equal("organisation/idrott", sent.Document.QuerySelector("#who option[selected]")!.GetAttribute("value"));
        var told = await Named("Free swimming");
        Assert.Equal((InterventionStage.Existing, 350_000m, "The club", "240 children", EvidenceStrength.Process), (told.Stage, told.Cost.Amount, told.Cost.Payer, told.ProcessIndicator, told.Evidence.Strength));
        Assert.Equal((CauseLayer.Structures, Directness.Indirect), (told.Layer, told.Directness));
        Assert.Equal((new("organisation", "idrott"), Today), (told.Lead, told.Confirmed));
        Assert.DoesNotContain("Tärnmarks idrottsförbund", (await guest.Get(Inventory)).Document.QuerySelector(".second")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((Determinant.Habits, "0-19", "9901"), (told.Determinants.Single(), told.LifeStages.Single(), told.Areas.Single()));
    }

    [Fact]
    public async Task An_amount_that_is_too_small_is_asked_about_and_somebody_who_is_not_there_is_refused()
    {
        using var guest = await Guest();
        var form = await guest.Get($"{Inventory}/form");

        var asked = await guest.Press(form, ".edit button", ("who", "body/nobody"), ("title", "Walks"), ("cost", "350"));
        Assert.Contains("kr, or are thousands meant?", asked.Text, StringComparison.Ordinal);
        Assert.Contains("is no longer there. Choose something in the list.", asked.Text, StringComparison.Ordinal);
        var taken = await guest.Press(asked, ".edit button", ("who", "body/granforsa-ks"), ("sure", "cost"));

        Assert.Contains("Thank you", taken.Text, StringComparison.Ordinal);
        var walks = await Named("Walks");
        Assert.Equal((350m, CauseLayer.Conditions, Directness.Direct), (walks.Cost.Amount, walks.Layer, walks.Directness));
    }

    [Fact]
    public async Task Without_the_link_nobody_sends_and_with_a_form_of_no_identity_nothing_is_kept()
    {
        using var stranger = site.Stranger();
        using var guest = await Guest();

        var without = await stranger.PressStill(await stranger.Get($"{Inventory}/form"), ".edit button", ("who", "body/granforsa-ks"), ("title", "Not sent"));
        Assert.Equal(403, without.Status);
        var none = await guest.Press(await guest.Get($"{Inventory}/form"), ".edit button", ("id", "insats-tandvard"), ("who", "body/granforsa-ks"), ("title", "Not sent"));
        Assert.Equal(404, none.Status);

        Assert.DoesNotContain(await Shelf.Of(Here, default), one => one.Title == "Not sent");
    }

    [Fact]
    public async Task Each_year_those_who_lead_say_whether_it_is_still_true_also_for_a_body_they_took_over_from()
    {
        await Keep(new() { Id = "still-a", Title = "Open preschool", Stage = InterventionStage.Existing, Lead = new("body", "tarnkoping-social"), Told = [new(new(2025, 1, 2), new("body", "tarnkoping-social"), "Opened twice a week")] });
        await Keep(new() { Id = "still-b", Title = "Reading aloud", Stage = InterventionStage.Existing, Lead = new("body", "tarnkoping-valfard"), Confirmed = new(2024, 3, 1) });
        await Keep(new() { Id = "still-c", Title = "Night football", Stage = InterventionStage.Running, Lead = new("body", "tarnkoping-valfard") });
        using var guest = await Guest();
        Assert.NotNull((await guest.Get($"{Inventory}/form")).Document.QuerySelector("form[action$='/still'][method=get] [name=who]"));
        var theirs = await guest.Get($"{Inventory}/still?who=body/tarnkoping-valfard");
        Assert.Contains("Opened twice a week", theirs.Text, StringComparison.Ordinal);

        var flawed = await guest.Press(theirs, ".edit button", ("still-still-a", "Changed"), ("told-still-b", "By volunteers now"));
        Assert.Equal(422, flawed.Status);
        Assert.Contains("Write what has changed in “Open preschool”.", flawed.Text, StringComparison.Ordinal);
        Assert.Contains("Choose an answer for “Reading aloud”", flawed.Text, StringComparison.Ordinal);
        Assert.Equal("By volunteers now", flawed.Document.QuerySelector("[name='told-still-b']")!.TextContent);
        var sent = await guest.Press(flawed, ".edit button", ("told-still-a", "Once a week now"), ("still-still-b", "True"), ("still-still-c", "Ended"));

        Assert.Contains("your answers have arrived", sent.Text, StringComparison.Ordinal);
        var (a, b, c) = (await Shelf.Find(Here, "still-a", default), await Shelf.Find(Here, "still-b", default), await Shelf.Find(Here, "still-c", default));
        Assert.Equal(["Opened twice a week", "Once a week now"], a!.Told.Select(one => one.Text));
        Assert.Equal((Today, Today, InterventionStage.Ended, Today), (a.Confirmed, b!.Confirmed, c!.Stage, c.Last));
        Assert.Equal(["By volunteers now"], b.Told.Select(one => one.Text));
        var page = await guest.Get("/en/exempellan/plan/intervention/still-a");
        Assert.Contains("Once a week now", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_strategist_changes_while_somebody_answers_stays_beside_the_answer()
    {
        await Keep(new() { Id = "both", Title = "Skiing", Stage = InterventionStage.Existing, Lead = new("organisation", "folkhogskola") });
        using var guest = await Guest();
        var theirs = await guest.Get($"{Inventory}/still?who=organisation/folkhogskola");
        await Shelf.Keep(Here, (await Shelf.Find(Here, "both", default))! with { Text = "For all in grade five", Told = [new(Today, new("body", "granforsa-ks"), "By phone")] }, default);

        await guest.Press(theirs, ".edit button", ("still-both", "Changed"), ("told-both", "Also for grade six"));

        var now = (await Shelf.Find(Here, "both", default))!;
        Assert.Equal(("For all in grade five", Today), (now.Text, now.Confirmed));
        Assert.Equal(["By phone", "Also for grade six"], now.Told.Select(one => one.Text));
    }

    [Fact]
    public async Task Sending_no_answer_at_all_is_told_and_so_is_that_nothing_stands_under_somebody()
    {
        await Keep(new() { Id = "lonely", Title = "Choirs", Stage = InterventionStage.Existing, Lead = new("body", "granforsa-ks") });
        using var strategist = await Strategist();

        var none = await strategist.Press(await strategist.Get($"{Inventory}/check?who=body/granforsa-ks"), ".edit button");
        Assert.Contains("No answer was sent.", none.Text, StringComparison.Ordinal);
        var nobody = await strategist.Get($"{Inventory}/check?who=body/nobody");

        Assert.Equal(200, nobody.Status);
        Assert.Null(nobody.Document.QuerySelector(".edit"));
        Assert.Equal(404, (int)(await strategist.Post($"{Inventory}/check?who=body/nobody", ("__RequestVerificationToken", none.Token))).StatusCode);
    }

    [Fact]
    public async Task Doing_nothing_of_this_kind_is_an_answer_with_its_day_and_is_refused_where_something_is_done()
    {
        await site.Data.Store.Organisations.Keep(Here, new("still-nothing", "The quiet club", OrganisationKind.Association, "idrott", false), default);
        using var guest = await Guest();
        Assert.Contains("The quiet club", (await guest.Get(Inventory)).Document.QuerySelectorAll("details").Single(one => one.TextContent.Contains("Have not answered", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        var theirs = await guest.Get($"{Inventory}/still?who=organisation/still-nothing");

        using var stranger = site.Stranger();
        Assert.Equal(403, (await stranger.PressStill(await stranger.Get(theirs.Address.PathAndQuery), "form[action$='/nothing'] button")).Status);
        var sent = await guest.Press(theirs, "form[action$='/nothing'] button");
        await guest.Press(theirs, "form[action$='/nothing'] button");

        Assert.Contains("your answer has arrived: nothing of this kind is done now", sent.Document.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("You answered so on", sent.Text, StringComparison.Ordinal);
        var page = await guest.Get(Inventory);
        Assert.Contains("The quiet club", page.Document.QuerySelector("#nothing")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("The quiet club", page.Document.QuerySelector(".second")!.TextContent, StringComparison.Ordinal);

        // What stands there is ended one by one; and whoever does something does not stand among those who do nothing.
        await Keep(new() { Id = "quiet", Title = "Evening walks", Stage = InterventionStage.Existing, Lead = new("organisation", "still-nothing") });
        var refused = await guest.Press(theirs, "form[action$='/nothing'] button");
        Assert.Equal(422, refused.Status);
        Assert.Contains("1 intervention that is done stands under you.", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The quiet club", (await guest.Get(Inventory)).Document.QuerySelector("#nothing")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal(404, (int)(await guest.Post($"{Inventory}/still/nothing", ("__RequestVerificationToken", theirs.Token), ("Who", "body/nobody"))).StatusCode);
    }

    [Fact]
    public async Task The_page_tells_how_much_is_known_who_has_not_answered_and_where_nothing_is_done()
    {
        using var strategist = await Strategist();
        var page = await strategist.Get(Inventory);

        Assert.Matches(@"\d+ interventions are done today\. \d+ ha(s|ve) been confirmed within a year\.", page.Lead);
        Assert.Contains("Have not answered: ", page.Text, StringComparison.Ordinal);
        Assert.Contains("Income and support: nothing at all.", page.Text, StringComparison.Ordinal);
        var part = await strategist.Get(page.Document.QuerySelectorAll("td a").First(link => link.ParentElement!.ParentElement!.TextContent.Contains("Living habits", StringComparison.Ordinal)).GetAttribute("href")!);
        Assert.Contains("Only: Living habits", part.Text, StringComparison.Ordinal);
        Assert.Contains("Kampanj om goda vanor", part.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Träffpunkter för äldre", part.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await strategist.Get($"{Inventory}?determinant=7&stage=x&area=-&group=%22")).Status);
        var link = await strategist.Press(page, "form[action$='/link'] button");
        Assert.Contains("/guest/", link.Document.QuerySelector("#link")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_hold_what_is_done_and_needed_and_no_name_becomes_a_formula()
    {
        await Keep(new() { Id = "formula", Title = "=HYPERLINK(\"x\")", Group = "+1", Stage = InterventionStage.Existing });
        using var visitor = site.Stranger();
        using var csv = await visitor.Ask($"{Inventory}/inventory.csv");
        using var excel = await visitor.Ask($"{Inventory}/inventory.xlsx");

        var text = await csv.Content.ReadAsStringAsync();
        Assert.Contains("\"'=HYPERLINK(\"\"x\"\")\"", text, StringComparison.Ordinal);
        Assert.Contains(",'+1,", text, StringComparison.Ordinal);
        Assert.Contains("Exists already,Träffpunkter för äldre,Kommunstyrelsen", text, StringComparison.Ordinal);
        Assert.Contains("Proposed,", text, StringComparison.Ordinal);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", excel.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Five_hundred_interventions_are_shown_in_a_small_page()
    {
        var made = new Collaboration(new("many"), "many", "Storhamra", Invented: true);
        await site.Data.Store.Collaborations.Keep(made, default);
        site.Site.Services.GetRequiredService<Admission>().Forget();
        foreach (var number in Enumerable.Range(0, 500))
        {
            await Shelf.Keep(made.Key, new() { Id = FormattableString.Invariant($"m{number}"), Title = FormattableString.Invariant($"Intervention {number}"), Stage = number % 2 == 0 ? InterventionStage.Existing : InterventionStage.Proposed, Determinants = [(Determinant)(number % 8)], Group = FormattableString.Invariant($"Group {number % 40}") }, default);
        }

        using var visitor = site.Stranger();
        await visitor.Get("/en/many/plan/inventory");
        var before = Stopwatch.GetTimestamp();
        var page = await visitor.Get("/en/many/plan/inventory");

        Assert.Contains("250 interventions are done today", page.Lead, StringComparison.Ordinal);
        Assert.InRange(page.Document.DocumentElement.OuterHtml.Length, 1, 400_000);
        Assert.InRange(Stopwatch.GetElapsedTime(before).TotalSeconds, 0, 2); // a wide bound: other tests run beside it
    }

    private CollaborationKey Here { get; set; } = new("");

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    public async Task InitializeAsync() => Here = (await site.Data.Store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key;

    public Task DisposeAsync() => Task.CompletedTask;

    private async Task Keep(Intervention one) => Assert.IsType<Loop.Kept.Done>(await Shelf.Keep(Here, one, default));

    private async Task<Intervention> Named(string title) => (await Shelf.Of(Here, default)).Single(one => one.Title == title);

    private async Task<SiteVisitor> Strategist()
    {
        var strategist = site.Stranger();
        await strategist.SignIn(site.Site, site.Data.Store, Role.Strategist, "Strategist");
        return strategist;
    }

    // Somebody who opened the link that a strategist made.
    private async Task<SiteVisitor> Guest()
    {
        using var strategist = await Strategist();
        var made = await strategist.Press(await strategist.Get(Inventory), "form[action$='/link'] button");
        var guest = site.Stranger();
        var form = await guest.Press(await guest.Get(new Uri(made.Document.QuerySelector("#link")!.TextContent).PathAndQuery), "form.person button");
        Assert.Equal($"{Inventory}/form", form.Address.AbsolutePath);
        return guest;
    }
}
