// Where the site has a public name, people leave for their organisation and come back by it, whichever name they came by.
using Microsoft.AspNetCore.WebUtilities;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Tests.Convene.Outside;

public sealed class PublicNameTests
{
    [Fact]
    public async Task Whoever_came_by_another_name_is_led_to_the_public_one_once_and_comes_back_to_it()
    {
        await using var data = await StoreFolder.WithCounty();
        await using var liar = await LyingProvider.Start();
        await data.Store.Providers.Keep(new("liar", "Lögnköping", liar.Issuer, RealProvider.ClientId), default);
        await using var site = Site.Build(
            ["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", $"--{PublicAddress.Setting}=https://samsyn.example", $"--{Setting.ProviderNetworks.Name}=127.0.0.0/8"],
            services => services.AddStore(data.Store, data.Folder));
        await site.StartAsync();
        using var visitor = new SiteVisitor(new Uri(site.Urls.Single()));

        using var led = await visitor.Ask("/sv/sign-in/with/liar?to=/sv/exempellan/");
        using var left = await visitor.Ask(led.Headers.Location!.PathAndQuery);

        Assert.Equal("https://samsyn.example/sv/sign-in/with/liar?to=/sv/exempellan/&here=yes", led.Headers.Location.ToString());
        Assert.Equal($"{liar.Issuer}/authorize", left.Headers.Location!.GetLeftPart(UriPartial.Path));
        Assert.Equal("https://samsyn.example/sign-in/from/liar", QueryHelpers.ParseQuery(left.Headers.Location.Query)["redirect_uri"].ToString());
        var cookie = Assert.Single(left.Headers.GetValues("Set-Cookie"));
        Assert.Contains("path=/sign-in/from/liar; samesite=lax; httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }
}
