// The site with an owner who has a password, a real provider called town, and one called liar that tells whatever a test wants.
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop;
using Samsyn.Web.Convene.Outside;

namespace Samsyn.Web.Tests.Convene.Outside;

/// <summary>The site with a real provider and a lying one.</summary>
public sealed class OutsideSite : IAsyncLifetime
{
    public SignInSite Home { get; } = new();

    internal RealProvider Real { get; private set; } = null!;

    internal LyingProvider Liar { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Home.InitializeAsync();
        Real = await RealProvider.Start(Back("town", "127.0.0.1"), Back("town", "localhost"));
        Liar = await LyingProvider.Start();
        await Keep("town", "Tärnköping", Real.Issuer);
        await Keep("liar", "Lögnköping", Liar.Issuer);
    }

    /// <summary>Keeps a provider.</summary>
    internal async Task Keep(string id, string name, string issuer)
    {
        var seal = Home.Site.Services.GetRequiredService<SecretSeal>();
        Assert.IsType<Kept.Done>(await Home.Data.Store.Providers.Keep(
            new(id, name, issuer, RealProvider.ClientId)
            {
                Secret = seal.Close(RealProvider.Secret),
                Domains = [new("town.example", "Tärnköpings kommun")],
                Contact = "Fråga folkhälsostrategen.",
            },
            default));
    }

    /// <summary>Signs somebody in at the real provider, from the page they were sent to.</summary>
    internal static Task<Seen> AtTown(SiteVisitor visitor, Seen page, string name) =>
        visitor.Press(page, "button[type=submit]", ("login", name), ("password", "anything"));

    /// <summary>Sends somebody to the lying provider; what they were sent with.</summary>
    internal static async Task<(string State, string Nonce, Uri Address)> ToLiar(SiteVisitor visitor, string path = "/en/sign-in/with/liar")
    {
        using var sent = await visitor.Ask(path);
        var address = sent.Headers.Location ?? throw new InvalidOperationException(await sent.Content.ReadAsStringAsync());
        var asked = QueryHelpers.ParseQuery(address.Query);
        return (asked["state"].ToString(), asked["nonce"].ToString(), address);
    }

    /// <summary>Where the lying provider sends somebody back to.</summary>
    internal static string FromLiar(string state, string code = "code") => $"/sign-in/from/liar?code={code}&state={Uri.EscapeDataString(state)}";

    /// <summary>Goes to the lying provider and back with a token of its making.</summary>
    internal async Task<Seen> ByLiar(SiteVisitor visitor, Func<string, string> token, string path = "/en/sign-in/with/liar")
    {
        var (state, nonce, _) = await ToLiar(visitor, path);
        Liar.Token = token(nonce);
        return await visitor.Get(FromLiar(state));
    }

    public async Task DisposeAsync()
    {
        await Home.DisposeAsync();
        await Real.DisposeAsync();
        await Liar.DisposeAsync();
    }

    private string Back(string provider, string host) => $"http://{host}:{Home.Address.Port}/sign-in/from/{provider}";
}
