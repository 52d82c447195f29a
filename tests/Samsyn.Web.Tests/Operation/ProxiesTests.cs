// What a request says of where it comes from is believed only of proxies that are ours, and the site answers to its own name alone.
using System.Net;
using Microsoft.AspNetCore.Builder;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Tests.Operation;

public sealed class ProxiesTests(ProxiesTests.NamedSite named) : IClassFixture<ProxiesTests.NamedSite>
{
    [Fact]
    public void Proxies_are_addresses_and_networks()
    {
        Assert.Equal(["10.0.0.5/32", "10.1.0.0/16", "2001:db8::/32"], Proxies.Read("10.0.0.5, 10.1.0.0/16 2001:db8::/32").Select(network => network.ToString()));
        Assert.Empty(Proxies.Read(null));
        Assert.Throws<SettingException>(() => Proxies.Read("10.0.0.5/99"));
    }

    [Fact]
    public async Task A_proxy_on_this_machine_says_that_the_visitor_came_by_https()
    {
        using var near = await Ask(named.Site, "samsyn.example", ("X-Forwarded-Proto", "https"), ("X-Forwarded-For", "192.0.2.7"));
        using var plain = await Ask(named.Site, "samsyn.example");

        Assert.Equal("max-age=31536000; includeSubDomains", near.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Over_https_cookies_are_safe_and_have_names_that_only_this_host_can_give()
    {
        await using var data = await StoreFolder.WithCounty();
        await using var site = Site.Build(["--urls=http://127.0.0.1:0"], services => Web.Commands.StoreServices.AddStore(services, data.Store, data.Folder));
        await site.StartAsync();
        using var talk = new StringWriter();
        await Web.Commands.FirstOwner.Announce(data.Store, new(site.Urls.Single()), new(TextWriter.Null, talk), default);
        using var page = await Ask(site, "samsyn.example", ("X-Forwarded-Proto", "https"));
        using var link = await Ask(site, new Uri(talk.ToString().Trim().Split('\n')[^1]).AbsolutePath, "samsyn.example", ("X-Forwarded-Proto", "https"));

        Assert.All(page.Headers.Concat(link.Headers).Where(header => header.Key == "Set-Cookie").SelectMany(header => header.Value), cookie =>
        {
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
        });
        Assert.NotEmpty(link.Headers.GetValues("Set-Cookie"));
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext { Request = { Scheme = "https" } };
        Web.Convene.SafeCookie.Set(context, "samsyn", ("x", TimeSpan.FromDays(1)));
        Assert.Equal("__Host-samsyn=x; max-age=86400; path=/; secure; samesite=lax; httponly", context.Response.Headers.SetCookie.ToString());
    }

    [Theory]
    [InlineData("samsyn.example", "/en/exempellan/", HttpStatusCode.OK)]
    [InlineData("SAMSYN.example", "/en/exempellan/", HttpStatusCode.OK)]
    [InlineData("localhost", "/en/exempellan/", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", "/en/exempellan/", HttpStatusCode.OK)]
    [InlineData("10.0.0.9", "/health/ready", HttpStatusCode.OK)]
    [InlineData("evil.example", "/en/exempellan/", HttpStatusCode.MisdirectedRequest)]
    [InlineData("samsyn.example.evil.example", "/en/exempellan/", HttpStatusCode.MisdirectedRequest)]
    public async Task Once_its_name_is_known_the_site_answers_to_no_other(string host, string path, HttpStatusCode status)
    {
        using var answer = await Ask(named.Site, path, host);

        Assert.Equal(status, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
    }

    /// <summary>A site that knows its name.</summary>
    public sealed class NamedSite : IAsyncLifetime
    {
        public WebApplication Site { get; } = Web.Site.Build(["--urls=http://127.0.0.1:0", $"--{Setting.PublicAddress.Name}=https://samsyn.example"], ExampleStore.Add);

        public Task InitializeAsync() => Site.StartAsync();

        public Task DisposeAsync() => Site.DisposeAsync().AsTask();
    }

    private static Task<HttpResponseMessage> Ask(WebApplication site, string host, params (string Name, string Value)[] headers) => Ask(site, "/en/exempellan/", host, headers);

    private static async Task<HttpResponseMessage> Ask(WebApplication site, string path, string host, params (string Name, string Value)[] headers)
    {
        using var handler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        using var client = new HttpClient(handler);
        using var ask = new HttpRequestMessage(HttpMethod.Get, new Uri(new(site.Urls.Single()), path)) { Headers = { Host = host } };
        foreach (var (name, value) in headers)
        {
            ask.Headers.Add(name, value);
        }

        return await client.SendAsync(ask);
    }
}
