// What broke is answered with a number that can be read aloud, and nothing of what broke.
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Shared;

public sealed class ErrorPageTests
{
    [Fact]
    public async Task What_broke_is_answered_in_the_visitors_language_with_a_number_and_no_secrets()
    {
        await using var site = Site.Build(
            ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"],
            services => { ExampleStore.Add(services); services.AddSingleton<ICollaborations>(new Broken()); });
        await site.StartAsync();
        using var visitor = new HttpClient();

        using var answer = await visitor.GetAsync(new Uri(new Uri(site.Urls.Single()), "/da/exempellan/"));

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("Noget gik i stykker hos os", html, StringComparison.Ordinal);
        Assert.Matches("Nummer: [2-9A-HJ-NP-Z]{4}", html);
        Assert.DoesNotContain("the disk is full", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_request_has_the_same_number() => Assert.Equal(ErrorPage.Reference("0HN:1"), ErrorPage.Reference("0HN:1"));

    private sealed class Broken : ICollaborations
    {
        public Task<IReadOnlyList<Collaboration>> All(CancellationToken stop) => throw new IOException("the disk is full");

        public Task Keep(Collaboration collaboration, CancellationToken stop) => throw new NotSupportedException();
    }
}
