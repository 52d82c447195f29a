// The real site whose figures come from a made-up service, and an owner who has signed in.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services;
using Samsyn.Tests.Measure.Gathering;
using Samsyn.Web.Commands;
using Samsyn.Web.Measure.Gathering;
using Samsyn.Web.Tests.Measure.Maps;

namespace Samsyn.Web.Tests.Measure.Gathering;

/// <summary>The real site whose figures come from a made-up service.</summary>
public sealed class GatheringSite : IAsyncLifetime
{
    public const string Here = "/en/exempellan";

    private WebApplication? site;
    private StoreFolder? data;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    internal FakeService Service { get; } = new();

    internal FakeBoundaries Boundaries { get; } = new();

    internal StoreFolder Data => data!;

    internal WebApplication Site => site!;

    internal SiteVisitor Owner { get; private set; } = null!;

    internal SourceDesk Desk => new(Service, [FakeService.Itself, KnownServices.Kolada, KnownServices.Folkhalsodata], text => text.StartsWith("https://figures.example/", StringComparison.Ordinal)
        ? new Checked<PastedQuery>.Sound(new(FakeService.Itself, new(text["https://figures.example/".Length..], [])))
        : new Checked<PastedQuery>.Flawed(new Flaw(new Where.All(), FlawKind.UnknownWord, text, "https://…")));

    public async Task InitializeAsync()
    {
        data = await StoreFolder.WithCounty();
        site = Web.Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], services => services.AddStore(data.Store, data.Folder).AddSingleton(Desk).AddSingleton<IBoundaryService>(Boundaries));
        await site.StartAsync();
        Address = new Uri(site.Urls.Single());
        Owner = new(Address);
        await Owner.SignIn(site, data.Store, Role.Owner, "Ylva Ägare");
    }

    public async Task DisposeAsync()
    {
        Owner.Dispose();
        await site!.StopAsync();
        await site.DisposeAsync();
        await data!.DisposeAsync();
    }

    /// <summary>The figures that the service publishes of a series, at two places of the county.</summary>
    internal void Publish(string table, Func<int, double> value)
    {
        Service.List(table);
        Service.Rows.RemoveAll(row => row.Table == table);
        Service.Rows.AddRange(
            from year in Enumerable.Range(2015, 10)
            from area in (string[])["9901", "9902"]
            select new FakeRow(table, area, year, value(year)));
    }

    /// <summary>Adds a subscription by pasting, and waits until it is planned.</summary>
    internal async Task<Seen> Paste(string table)
    {
        var form = await Owner.Get($"{Here}/sources/add");
        var added = await Owner.Press(form, "form:has(#pasted) button", ("pasted", $"https://figures.example/{table}"));
        return await Until(added.Address.AbsolutePath, page => page.Text.Contains("One call", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A page, looked at again until it shows something; the worker beside the site needs its time.</summary>
    internal async Task<Seen> Until(string path, Func<Seen, bool> shows)
    {
        for (var tries = 0; ; tries++)
        {
            var page = await Owner.Get(path);
            if (shows(page) || tries == 300)
            {
                return page;
            }

            await Task.Delay(100);
        }
    }

    internal async Task<(Subscription Subscription, Upkeep Upkeep)> Stands(string table)
    {
        var key = (await data!.Collaboration()).Key;
        var one = (await data.Store.Gathering.Subscriptions.Of(key, default)).Last(one => one.Query.Table == table);
        return (one, (await data.Store.Gathering.Upkeeps.Of(key, default))[one.Id]);
    }
}
