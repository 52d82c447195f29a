// The site with one owner who has a password, so that its slow hash is made once for all tests of a class.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Convene;

/// <summary>The site with one owner who has a password.</summary>
public sealed class SignInSite : IAsyncLifetime
{
    public const string Email = "ylva@town.example";
    public const string Password = "blå hästar galopperar";

    private WebApplication? site;
    private StoreFolder? data;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>The link that the owner used.</summary>
    public string OwnerLink { get; private set; } = "";

    internal StoreFolder Data => data!;

    internal WebApplication Site => site!;

    public async Task InitializeAsync()
    {
        data = await StoreFolder.WithCounty();
        await File.WriteAllLinesAsync(System.IO.Path.Combine(data.Path, BreachedPasswords.FileName), ["correct horse battery staple", "5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:3"]);
        site = Web.Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", $"--{Web.Operation.Setting.ProviderNetworks.Name}=127.0.0.0/8"], services => services.AddStore(data.Store, data.Folder));
        await site.StartAsync();
        Address = new Uri(site.Urls.Single());
        using var talk = new StringWriter();
        await FirstOwner.Announce(data.Store, Address, new(TextWriter.Null, talk), default);
        OwnerLink = new Uri(talk.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1]).PathAndQuery;
        using var owner = Stranger();
        var made = await owner.Press(await owner.Get(OwnerLink), "form.person button", ("name", "Ylva Ägare"), ("email", Email), ("password", Password));
        Assert.Equal("/en/exempellan/", made.Address.AbsolutePath);
    }

    /// <summary>Somebody new, whom the site does not know.</summary>
    internal SiteVisitor Stranger() => new(Address);

    /// <summary>The owner, signed in on a device of its own.</summary>
    internal async Task<SiteVisitor> Owner()
    {
        var owner = Stranger();
        await owner.Enter(Site, (await Data.Store.Logins.At(Email, default))!.Login.Id);
        return owner;
    }

    /// <summary>Signs the owner in with the password.</summary>
    internal static Task<Seen> Enter(SiteVisitor visitor, string password = Password) => EnterAs(visitor, Email, password);

    internal static async Task<Seen> EnterAs(SiteVisitor visitor, string email, string password)
    {
        using var leave = await visitor.Ask("/en/sign-in");
        var page = leave.StatusCode == System.Net.HttpStatusCode.OK ? await visitor.Get("/en/sign-in") : await visitor.Get("/en/me");
        using var answer = await visitor.Post("/en/sign-in", ("__RequestVerificationToken", page.Token), ("email", email), ("password", password));
        return await visitor.Get(answer.Headers.Location!.ToString());
    }

    /// <summary>A member with a password, signed in.</summary>
    internal async Task<Login> WithPassword(SiteVisitor visitor, string name, Role role = Role.Reader)
    {
        var login = await visitor.SignIn(Site, Data.Store, role, name);
        await using var scope = Site.Services.CreateAsyncScope();
        var manager = scope.ServiceProvider.GetRequiredService<LoginManager>();
        var user = (await manager.FindByIdAsync(login.Id))!;
        Assert.True((await manager.AddPasswordAsync(user, Password)).Succeeded);
        await visitor.Enter(Site, login.Id);
        return login;
    }

    /// <summary>A member with a password and one-time codes turned on, with the key and the recovery codes.</summary>
    internal async Task<(Login Login, string Key, IReadOnlyList<string> Codes)> WithSecondFactor(SiteVisitor visitor)
    {
        var login = await WithPassword(visitor, "Ture Tvåsteg");
        var page = await visitor.Press(await visitor.Get("/en/me"), "form[action$='two-factor/begin'] button");
        var key = page.Document.QuerySelector(".secret")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        var codes = await visitor.Press(page, "form.person button", ("code", Totp.Code(key, DateTimeOffset.UtcNow)));
        return (login, key, [.. codes.Document.QuerySelectorAll(".codes li").Select(code => code.TextContent)]);
    }

    public async Task DisposeAsync()
    {
        await site!.DisposeAsync();
        await data!.DisposeAsync();
    }
}
