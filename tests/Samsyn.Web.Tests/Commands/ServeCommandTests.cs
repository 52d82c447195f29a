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
}
