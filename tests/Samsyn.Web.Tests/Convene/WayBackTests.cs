// A way back for somebody who has lost everything, a changed address that is confirmed, keys that are renamed, and letters that survive a restart.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;
using Samsyn.Web.Tests.Commands;

namespace Samsyn.Web.Tests.Convene;

public sealed class WayBackTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Fact]
    public async Task A_link_from_the_machine_lets_somebody_in_who_has_lost_password_phone_and_codes()
    {
        using var lost = site.Stranger();
        var (login, _, _) = await site.WithSecondFactor(lost);

        var made = await Terminal.Run("way-back", login.Email, "--public-address", "https://samsyn.example", "--data", site.Data.Path);
        var still = (await site.Data.Store.Logins.Find(login.Id, default))!;
        var link = new Uri(made.Answer.Trim());
        using var stranger = site.Stranger();
        var chosen = await stranger.Press(await stranger.Get(link.PathAndQuery), "form.person button", ("password", "gröna hästar galopperar"));
        var entered = await SignInSite.EnterAs(stranger, login.Email, "gröna hästar galopperar");
        var again = await stranger.Get(link.PathAndQuery);

        Assert.Equal((0, "samsyn.example"), (made.End, link.Host));
        Assert.Contains(login.Name, made.Talk, StringComparison.Ordinal);
        Assert.True(still.TwoFactor); // nothing is changed until the link is used
        Assert.Equal("/en/sign-in", chosen.Address.AbsolutePath);
        Assert.Contains(login.Name, entered.Document.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        Assert.Null(again.Document.QuerySelector("form.person"));
        var now = (await site.Data.Store.Logins.Find(login.Id, default))!;
        Assert.Equal((false, null), (now.TwoFactor, now.AuthenticatorKey));
        Assert.Equal(0, await site.Data.Store.Codes.Left(login.Id, default));
        var acts = (await site.Data.Store.Journal.Of(ChainKey.Installation, null, default)).Select(line => line.Act).ToList();
        Assert.Contains("way back made", acts);
        Assert.Contains("two-factor off", acts);
    }

    [Fact]
    public async Task Nobody_comes_back_who_never_was()
    {
        var run = await Terminal.Run("way-back", "nobody@town.example", "--data", site.Data.Path);

        Assert.Equal((2, ""), (run.End, run.Answer));
        Assert.Equal("Nobody signs in as 'nobody@town.example'.", Assert.Single(run.Said));
    }

    [Fact]
    public async Task A_key_is_renamed_by_its_person_alone()
    {
        using var one = site.Stranger();
        using var two = site.Stranger();
        var login = await one.SignIn(site.Site, site.Data.Store, Role.Reader, "Nils Nyckel");
        await two.SignIn(site.Site, site.Data.Store, Role.Reader, "Vera Annan");
        await site.Data.Store.Passkeys.Keep(login, new("a2V5", login.Id, "Gammal", "{}"), default);
        var page = await one.Get("/en/me");
        var foreign = await two.Get("/en/me");

        using var refused = await two.Post("/en/me/passkeys/rename", ("__RequestVerificationToken", foreign.Token), ("id", "a2V5"), ("name", "Stulen"));
        var renamed = await one.Press(page, "form[action$='passkeys/rename'] button", ("name", "Min telefon"));

        Assert.Equal("Min telefon", renamed.Document.QuerySelector("section[aria-labelledby=passkeys] .what")!.TextContent);
    }

    [Fact]
    public async Task A_letter_that_waits_is_locked_and_is_sent_after_a_restart()
    {
        await using var data = await StoreFolder.WithCounty();
        using var post = new PostOffice();
        await using (var first = await Start(data, port: 1))
        {
            first.Services.GetRequiredService<ILetters>().Send(new("kim@town.example", "Hej", "Ett hemligt brev"));
            await Until(async () => (await data.Store.WaitingLetters.All(default)).Count == 1);
            await first.StopAsync();
        }

        Assert.DoesNotContain("kim", Assert.Single(await data.Store.WaitingLetters.All(default)).Locked, StringComparison.Ordinal);
        await using var second = await Start(data, post.Port);
        Assert.Contains("RCPT TO:<kim@town.example>", await post.Next(), StringComparison.Ordinal);
        await Until(async () => (await data.Store.WaitingLetters.All(default)).Count == 0);
    }

    [Fact]
    public async Task A_new_address_is_used_when_its_letter_was_answered_and_the_old_one_is_told()
    {
        await using var data = await StoreFolder.WithCounty();
        using var post = new PostOffice();
        await using var running = await Start(data, post.Port);
        using var visitor = new SiteVisitor(new Uri(running.Urls.Single()));
        var login = await visitor.SignIn(running, data.Store, Role.Owner, "Ägare");

        var asked = await visitor.Press(await visitor.Get("/en/me"), "form[action$='me/email'] button", ("email", "ny@town.example"));
        var letter = await post.Next();
        var link = new Uri(System.Text.RegularExpressions.Regex.Match(PostOffice.Decoded(letter), @"https://\S+").Value).PathAndQuery;

        Assert.Contains("A letter is on its way", asked.Text, StringComparison.Ordinal);
        Assert.Contains("RCPT TO:<ny@town.example>", letter, StringComparison.Ordinal);
        Assert.Equal(login.Email, (await data.Store.Logins.Find(login.Id, default))!.Login.Email);

        using var stranger = new SiteVisitor(new Uri(running.Urls.Single()));
        await stranger.Press(await stranger.Get(link), "form.person button");
        var told = await post.Next();
        var now = (await data.Store.Logins.Find(login.Id, default))!;

        Assert.Equal(("ny@town.example", true), (now.Login.Email, now.EmailConfirmed));
        Assert.Contains($"RCPT TO:<{login.Email}>", told, StringComparison.Ordinal);
        Assert.Null((await stranger.Get(link)).Document.QuerySelector("form.person"));
    }

    private static async Task<WebApplication> Start(StoreFolder data, int port)
    {
        string[] settings =
        [
            "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", $"--{PublicAddress.Setting}=https://samsyn.example", $"--{SmtpSettings.HostSetting}=127.0.0.1",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"--{SmtpSettings.PortSetting}={port}"), $"--{SmtpSettings.SecuritySetting}=none", $"--{SmtpSettings.FromSetting}=samsyn@town.example",
        ];
        var site = Web.Site.Build(settings, services => services.AddStore(data.Store, data.Folder));
        await site.StartAsync();
        return site;
    }

    private static async Task Until(Func<Task<bool>> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await isSo())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
