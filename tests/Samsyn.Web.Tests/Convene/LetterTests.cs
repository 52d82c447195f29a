// Invitations and forgotten passwords come by letter where a server for letters is set, tried against a server of the test's own.
using Microsoft.AspNetCore.Builder;
using Samsyn.Loop.Convene;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Convene;

public sealed class LetterTests : IAsyncLifetime, IDisposable
{
    private readonly PostOffice post = new();
    private WebApplication? site;
    private StoreFolder? data;

    public async Task InitializeAsync()
    {
        data = await StoreFolder.WithCounty();
        string[] settings =
        [
            "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", $"--{PublicAddress.Setting}=https://samsyn.example", $"--{SmtpSettings.HostSetting}=127.0.0.1",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"--{SmtpSettings.PortSetting}={post.Port}"), $"--{SmtpSettings.SecuritySetting}=none", $"--{SmtpSettings.FromSetting}=samsyn@town.example",
        ];
        site = Site.Build(settings, services => services.AddStore(data.Store, data.Folder));
        await site.StartAsync();
    }

    [Fact]
    public async Task An_invitation_and_a_forgotten_password_come_by_letter_with_the_public_address()
    {
        using var owner = new SiteVisitor(new Uri(site!.Urls.Single()));
        var login = await owner.SignIn(site, data!.Store, Role.Owner, "Ägare");

        var made = await owner.Press(await owner.Get("/sv/exempellan/members"), "form[action$=invite] button", ("email", "ny@town.example"), ("roles", "Reader"));
        var invitation = await post.Next();

        Assert.Equal("Inbjudan är skickad", made.Heading);
        Assert.Contains("RCPT TO:<ny@town.example>", invitation, StringComparison.Ordinal);
        Assert.Contains("https://samsyn.example/sv/invitation/", PostOffice.Decoded(invitation), StringComparison.Ordinal);

        using var stranger = new SiteVisitor(new Uri(site.Urls.Single()));
        var page = await stranger.Get("/en/forgotten");
        var unknown = await stranger.Press(page, "form button", ("email", "nobody@town.example"));
        var known = await stranger.Press(page, "form button", ("email", login.Email));
        var link = await post.Next();

        Assert.Equal(unknown.Lead.Replace("nobody@town.example", login.Email, StringComparison.Ordinal), known.Lead);
        Assert.Equal((200, 200), (unknown.Status, known.Status));
        Assert.Contains($"RCPT TO:<{login.Email}>", link, StringComparison.Ordinal);
        Assert.Contains("https://samsyn.example/en/invitation/", PostOffice.Decoded(link), StringComparison.Ordinal);
    }

    public async Task DisposeAsync()
    {
        await site!.DisposeAsync();
        await data!.DisposeAsync();
    }

    public void Dispose() => post.Dispose();
}
