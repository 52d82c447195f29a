// Providers are asked by https, on public networks and on those that are opened; their metadata is held against their name, and fetched again for a new key.
using System.Net;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene.Outside;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Tests.Convene.Outside;

public sealed class ProviderNetworkTests
{
    private static readonly IPNetwork[] Own = [IPNetwork.Parse("127.0.0.0/8")];

    [Theory]
    [InlineData("93.184.215.14", true)]
    [InlineData("2a00:1450:400f:80c::200e", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:93.184.215.14", true)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    [InlineData("2001::a00:1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("ff02::1", false)]
    public void Only_everywherenetworks_are_asked_unless_others_are_opened(string address, bool may)
    {
        using var shut = new ProviderNetwork([]);
        using var open = new ProviderNetwork([IPNetwork.Parse("10.1.0.0/16"), IPNetwork.Parse("0.0.0.0/0"), IPNetwork.Parse("::/0")]);

        Assert.Equal(may, shut.May(IPAddress.Parse(address)));
        Assert.True(open.May(IPAddress.Parse(address)));
    }

    [Theory]
    [InlineData("https://id.town.example/", true, true)]
    [InlineData("http://127.0.0.1:8080/", false, true)]
    [InlineData("http://localhost/", false, true)]
    [InlineData("http://id.town.example/", false, false)]
    [InlineData("http://10.0.0.1/", false, false)]
    [InlineData("https://somebody:secret@id.town.example/", false, false)]
    [InlineData("ftp://id.town.example/", false, false)]
    [InlineData("file:///etc/passwd", false, false)]
    public void Only_https_is_asked_but_on_this_machine_where_that_is_opened(string address, bool shut, bool open)
    {
        using var everywhere = new ProviderNetwork([]);
        using var own = new ProviderNetwork(Own);

        Assert.Equal((shut, open), (everywhere.May(new Uri(address)), own.May(new Uri(address))));
    }

    [Fact]
    public async Task A_name_that_leads_into_a_shut_network_is_not_asked()
    {
        await using var liar = await LyingProvider.Start();
        using var shut = new ProviderNetwork([]);
        var port = new Uri(liar.Issuer).Port;

        foreach (var host in new[] { "localhost", "127.0.0.1", "[::1]" })
        {
            var refused = await Assert.ThrowsAsync<HttpRequestException>(() => shut.Client.GetAsync(new Uri($"http://{host}:{port}/keys")));
            Assert.Contains(Setting.ProviderNetworks.Name, $"{refused.Message} {refused.InnerException?.Message}", StringComparison.Ordinal);
        }

        await Assert.ThrowsAsync<HttpRequestException>(() => shut.GetDocumentAsync($"http://127.0.0.1:{port}/keys", default));
    }

    [Theory]
    [InlineData("10.20.0.0/16, 127.0.0.0/8", 2)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    public void The_setting_lists_networks(string? written, int count) => Assert.Equal(count, ProviderNetwork.Read(written).Count);

    [Fact]
    public void A_setting_that_lists_something_else_stops_the_start()
    {
        var wrong = Assert.Throws<SettingException>(() => ProviderNetwork.Read("10.20.0.0/16, everywhere"));

        Assert.Equal("The setting SAMSYN_PROVIDER_NETWORKS must say networks such as 10.20.0.0/16, parted by commas.", wrong.Message);
    }

    [Fact]
    public async Task Metadata_that_does_not_fit_is_not_believed()
    {
        await using var liar = await LyingProvider.Start();
        using var network = new ProviderNetwork(Own);
        var metadata = new ProviderMetadata(network, TimeProvider.System);
        await metadata.Fetch(liar.Issuer, default);

        foreach (var (name, value) in new (string, string?)[]
        {
            ("issuer", "https://elsewhere.example"), ("issuer", liar.Issuer + "/"), ("issuer", null), ("token_endpoint", "http://10.0.0.1/token"), ("token_endpoint", null),
            ("authorization_endpoint", "javascript:alert(1)"), ("userinfo_endpoint", "file:///etc/passwd"), ("jwks_uri", "http://elsewhere.example/keys"), ("jwks_uri", null),
        })
        {
            liar.Metadata.Clear();
            liar.Metadata[name] = value;
            var refused = await Assert.ThrowsAsync<OutsideException>(() => metadata.Fetch(liar.Issuer, default));
            Assert.True(refused.Trouble is OutsideTrouble.Setup or OutsideTrouble.Unreachable, $"{name} {value}: {refused.Trouble}");
        }

        liar.Metadata.Clear();
        foreach (var keys in new[] { """{"keys":[]}""", "not json", """{"keys":"none"}""" })
        {
            liar.Keys = keys;
            await Assert.ThrowsAsync<OutsideException>(() => metadata.Fetch(liar.Issuer, default));
        }
    }

    [Fact]
    public async Task A_new_key_is_fetched_once_a_minute_at_most_and_an_old_one_is_no_longer_taken()
    {
        await using var liar = await LyingProvider.Start();
        using var network = new ProviderNetwork(Own);
        var clock = new Shifted();
        var metadata = new ProviderMetadata(network, clock);
        var check = new IdTokenCheck(metadata, clock);
        var provider = new IdentityProvider("liar", "Lögnköping", liar.Issuer, RealProvider.ClientId);
        var old = liar.Key;
        await check.Read(provider, old.Signed(liar.Sound("n")), "n", default);

        liar.Key = new("second");
        await Assert.ThrowsAsync<OutsideException>(() => check.Read(provider, liar.Key.Signed(liar.Sound("n")), "n", default));
        clock.By = TimeSpan.FromSeconds(61);
        await check.Read(provider, liar.Key.Signed(liar.Sound("n")), "n", default);

        await Assert.ThrowsAsync<OutsideException>(() => check.Read(provider, old.Signed(liar.Sound("n")), "n", default));
    }

    [Fact]
    public async Task A_provider_that_is_down_is_still_known_by_what_it_told_and_one_never_met_is_unreachable()
    {
        using var network = new ProviderNetwork(Own);
        var clock = new Shifted();
        var metadata = new ProviderMetadata(network, clock);
        string issuer;
        await using (var liar = await LyingProvider.Start())
        {
            issuer = liar.Issuer;
            await metadata.Of(issuer, default);
        }

        clock.By = TimeSpan.FromDays(2);
        Assert.Equal(issuer, (await metadata.Of(issuer, default)).Issuer);
        var never = await Assert.ThrowsAsync<OutsideException>(() => new ProviderMetadata(network, clock).Of(issuer, default));
        Assert.Equal(OutsideTrouble.Unreachable, never.Trouble);
    }

    /// <summary>The time, moved on.</summary>
    private sealed class Shifted : TimeProvider
    {
        public TimeSpan By { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + By;
    }
}
