// The real site on a free port of this machine, with the example county in memory.
using Microsoft.AspNetCore.Builder;

namespace Samsyn.Web.Tests;

/// <summary>The real site with the example county.</summary>
public sealed class RunningSite : IAsyncLifetime, IDisposable
{
    private readonly WebApplication site = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], ExampleStore.Add);

    /// <summary>Somebody who visits it without a browser, and follows no redirects.</summary>
    public HttpClient Visitor { get; } = new(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true });

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async Task InitializeAsync()
    {
        await site.StartAsync();
        Visitor.BaseAddress = Address = new Uri(site.Urls.Single());
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    public void Dispose() => Visitor.Dispose();
}
