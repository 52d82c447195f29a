// Every kind of answer, also an error, a redirect and a file, tells the browser to keep it to itself, and none is shared with other sites.
using System.Net;

namespace Samsyn.Web.Tests.Operation;

public sealed class SafeAnswerTests(StoreSite site) : IClassFixture<StoreSite>
{
    [Theory]
    [InlineData("GET", "/", HttpStatusCode.Found)]
    [InlineData("GET", "/en/exempellan/", HttpStatusCode.OK)]
    [InlineData("HEAD", "/mark.svg", HttpStatusCode.OK)]
    [InlineData("GET", "/mark.svg", HttpStatusCode.OK)]
    [InlineData("GET", "/dist/../../appsettings.json", HttpStatusCode.NotFound)]
    [InlineData("GET", "/.git/config", HttpStatusCode.NotFound)]
    [InlineData("GET", "/nothing.css", HttpStatusCode.NotFound)]
    [InlineData("GET", "/en/exempellan/members", HttpStatusCode.Found)]
    [InlineData("POST", "/en/sign-in", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/en/exempellan/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("TRACE", "/en/exempellan/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("OPTIONS", "/en/exempellan/", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/health/live", HttpStatusCode.OK)]
    [InlineData("GET", "/en/exempellan/figures.csv?area=99", HttpStatusCode.OK)]
    public async Task Every_answer_of_every_kind_is_safe(string verb, string path, HttpStatusCode status)
    {
        using var handler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        using var client = new HttpClient(handler);
        using var ask = new HttpRequestMessage(new(verb), new Uri(site.Address, path)) { Headers = { { "Origin", "https://evil.example" }, { "X-Secret", "zq" } } };

        using var answer = await client.SendAsync(ask);

        Assert.Equal(status, answer.StatusCode);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.All((string[])["default-src 'self'", "script-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"], part => Assert.Contains(part, policy, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(answer.Headers.Contains("Server"));
        Assert.DoesNotContain("zq", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_sent_to_an_address_that_is_too_long_to_go_to()
    {
        using var stranger = new SiteVisitor(site.Address);

        using var answer = await stranger.Ask($"/en/exempellan/members?word={new string('x', 5_000)}");

        Assert.Equal("/en/sign-in", answer.Headers.Location!.OriginalString);
    }
}
