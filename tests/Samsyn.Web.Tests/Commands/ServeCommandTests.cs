// samsyn serve listens on this machine only, whatever it is asked.
using Samsyn.Web.Commands;

namespace Samsyn.Web.Tests.Commands;

public sealed class ServeCommandTests
{
    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://127.8.9.1:80")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://localhost:5080;http://127.0.0.1:5081")]
    public void An_address_of_this_machine_is_allowed(string urls) => Assert.Null(Loopback.Outside(urls));

    [Fact]
    public async Task What_is_said_without_a_command_is_said_to_the_site()
    {
        var data = Path.Combine(Path.GetTempPath(), $"samsyn-{Guid.NewGuid():N}");

        var run = await Terminal.Run("--data", data, "--urls", "http://0.0.0.0:5080");

        Assert.Equal(2, run.End);
        Assert.Contains("samsyn listens on this machine only", run.Talk, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:5080")]
    [InlineData("http://192.168.1.4:5080")]
    [InlineData("http://samsyn.example:5080")]
    [InlineData("http://localhost.example:5080")]
    [InlineData("http://localhost:5080;http://0.0.0.0:5080")]
    [InlineData("http://unix:/tmp/samsyn.sock")]
    [InlineData("5080")]
    [InlineData("")]
    public async Task Any_other_address_is_refused_and_nothing_is_made(string urls)
    {
        var data = Path.Combine(Path.GetTempPath(), $"samsyn-{Guid.NewGuid():N}");

        var run = await Terminal.Run("serve", "--urls", urls, "--data", data);

        Assert.Equal((2, ""), (run.End, run.Answer));
        Assert.Contains("this machine only", run.Talk, StringComparison.Ordinal);
        Assert.False(Directory.Exists(data));
    }

    [Fact]
    public async Task The_site_says_its_address_fills_an_empty_store_and_stops_when_asked()
    {
        var data = Directory.CreateTempSubdirectory("samsyn");
        using var stop = new CancellationTokenSource();
        using var answer = new StringWriter();
        using var talk = new StringWriter();
        var running = CommandLine.Run(["serve", "--urls", "http://127.0.0.1:0", "--data", data.FullName], new(answer, TextWriter.Synchronized(talk)), stop.Token);

        while (!answer.ToString().EndsWith('\n') && !running.IsCompleted)
        {
            await Task.Delay(50);
        }

        using var visitor = new HttpClient { BaseAddress = new Uri(answer.ToString().Trim()) };
        Assert.Contains("Tärnmarks län", await visitor.GetStringAsync(new Uri("/sv/", UriKind.Relative)), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(0, await running);
        Assert.Matches(@"^http://127\.0\.0\.1:\d+\n$", answer.ToString());
        Assert.StartsWith("The store is empty", talk.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"http://127\.0\.0\.1:\d+/en/invitation/[\w-]{43}\n$", talk.ToString());
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task Once_somebody_owns_it_other_addresses_are_allowed_and_no_link_is_printed()
    {
        await using var data = await StoreFolder.WithCounty();
        using var before = new StringWriter();
        await FirstOwner.Announce(data.Store, new Uri("http://localhost:5080"), new(TextWriter.Null, before), CancellationToken.None);
        var secret = before.ToString().Trim().Split('/')[^1];
        var owner = new Samsyn.Loop.Convene.Credentials(new("login-1", "Ylva", "ylva@town.example"), "stamp");
        await data.Store.Logins.Add(owner, new(secret), CancellationToken.None);
        using var stop = new CancellationTokenSource();
        using var answer = new StringWriter();
        using var talk = new StringWriter();

        var running = CommandLine.Run(["serve", "--urls", "http://0.0.0.0:0", "--data", data.Path], new(answer, TextWriter.Synchronized(talk)), stop.Token);
        while (!answer.ToString().EndsWith('\n') && !running.IsCompleted)
        {
            await Task.Delay(50);
        }

        await stop.CancelAsync();
        Assert.Equal(0, await running);
        Assert.Contains("/en/invitation/", before.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("invitation", talk.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samsyn.example")]
    [InlineData("https://samsyn.example/path")]
    [InlineData("ftp://samsyn.example")]
    public async Task What_is_no_public_address_is_refused(string address)
    {
        var run = await Terminal.Run("serve", "--public-address", address);

        Assert.Equal((2, ""), (run.End, run.Answer));
        Assert.Contains("is no public address", run.Talk, StringComparison.Ordinal);
    }
}
