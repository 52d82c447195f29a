// Whoever watches over the program is told in one word whether it runs and whether its store answers, and nothing else.
using System.Net;
using Samsyn.Store;
using Samsyn.Tests.Store;
using Samsyn.Web.Commands;

namespace Samsyn.Web.Tests.Operation;

public sealed class HealthTests(StoreSite site) : IClassFixture<StoreSite>
{
    [Theory]
    [InlineData("/health")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_sound_installation_is_healthy_for_a_stranger_too(string path)
    {
        using var stranger = new SiteVisitor(site.Address);

        using var answer = await stranger.Ask(path);

        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_of_another_version_are_not_ready_and_the_program_lives()
    {
        await using var data = await StoreFolder.WithCounty();
        await using var other = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"], services => services.AddStore(data.Store, data.Folder));
        await other.StartAsync();
        using var stranger = new SiteVisitor(new(other.Urls.Single()));
        await data.Break("insert into migration (number, name, hash, made_at) values (900, 'later', 'later', 0)");

        using var ready = await stranger.Ask("/health/ready");
        using var live = await stranger.Ask("/health/live");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (ready.StatusCode, await ready.Content.ReadAsStringAsync()));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task A_server_that_is_away_is_not_ready_until_it_is_back()
    {
        var server = await PostgresServer.Start();
        var folder = Directory.CreateTempSubdirectory("samsyn-");
        await using (var store = await SamsynStore.Open(new StoreAddress.OnServer(server.Connection), TimeProvider.System, default))
        await using (var other = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"], services => services.AddStore(store, folder)))
        {
            await other.StartAsync();
            using var stranger = new SiteVisitor(new(other.Urls.Single()));
            Assert.Equal(HttpStatusCode.OK, await Ready(stranger));
            await server.Stop();
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await Ready(stranger));
            await server.Begin();
            Assert.Equal(HttpStatusCode.OK, await Ready(stranger));
        }

        await server.Stop();
        folder.Delete(recursive: true);
    }

    private static async Task<HttpStatusCode> Ready(SiteVisitor stranger)
    {
        using var answer = await stranger.Ask("/health/ready");
        return answer.StatusCode;
    }
}
