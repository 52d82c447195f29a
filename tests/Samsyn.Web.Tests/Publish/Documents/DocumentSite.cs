// The site with a town of its own that shows nobody anything yet: its places, three indicators and their figures, and whoever a test asks for.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Example;
using Samsyn.Loop.Publish;
using Samsyn.Store;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;
using Samsyn.Web.Publish.Documents;
using Samsyn.Web.Publish.Formats;

namespace Samsyn.Web.Tests.Publish.Documents;

/// <summary>The site with a town that has published nothing.</summary>
public sealed class DocumentSite : IAsyncLifetime
{
    public const string Slug = "tallvik";
    public static readonly string[] Codes = ["SMOKE", "OBESE", "TRUST"];
    private WebApplication? site;
    private StoreFolder? data;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    internal static CollaborationKey Here { get; } = new("tallvik");

    internal WebApplication Site => site!;

    internal SamsynStore Store => data!.Store;

    internal DocumentShelf Shelf => Store.Publish;

    /// <summary>The import that all figures of the town came with.</summary>
    internal string Batch { get; private set; } = "";

    public async Task InitializeAsync()
    {
        data = await StoreFolder.WithCounty();
        await Town(Here, Slug, "Tallvik");
        Batch = (await Store.Batches.Of(Here, default))[0].Id;
        site = Web.Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], services =>
        {
            services.AddStore(data.Store, data.Folder);
            services.AddSingleton(new EditionFiles(System.IO.Path.Combine(data.Path, EditionFiles.Folder), new ReportPdf("/nowhere/chromium")));
        });
        await site.StartAsync();
        Address = new Uri(site.Urls.Single());
    }

    /// <summary>A town with the figures of the example county.</summary>
    internal async Task Town(CollaborationKey key, string slug, string name)
    {
        var county = ExampleStore.County;
        await Store.Collaborations.Keep(new(key, slug, name, Invented: false), default);
        await Store.Areas.Keep(key, county.Areas, default);
        await Store.Dimensions.Keep(key, county.Dimensions, default);
        await Store.Indicators.Keep(key, [.. county.Indicators.Where(one => Codes.Contains(one.Code))], default);
        await Store.Rules.Keep(key, ExampleCounty.Rule, default);
        await Store.Batches.Add(key, ExampleCounty.Origin("Test"), county.Observations.Where(one => Codes.Contains(one.Key.Indicator)), default);
    }

    /// <summary>Somebody whom the site does not know.</summary>
    internal SiteVisitor Stranger() => new(Address);

    /// <summary>Somebody with a role in the town.</summary>
    internal async Task<SiteVisitor> Member(Role role, string? name = null)
    {
        var member = new SiteVisitor(Address);
        await member.SignIn(Site, Store, role, name ?? role.ToString(), Slug);
        return member;
    }

    /// <summary>What was done in the store itself the site believes two seconds later, unless it is told.</summary>
    internal void Forget() => Site.Services.GetRequiredService<Admission>().Forget();

    /// <summary>A document begun by its form; its address.</summary>
    internal static async Task<string> Begin(SiteVisitor strategist, DocumentKind kind, params (string Name, string Value)[] written)
    {
        var page = await strategist.Press(await strategist.Get($"/en/{Slug}/documents/new?type={kind}"), ".edit button", [("language", "en"), .. written]);
        Assert.Equal(200, page.Status);
        return page.Address.AbsolutePath;
    }

    /// <summary>The identity that an address ends with.</summary>
    internal static string IdOf(string path) => path.Split('/')[^1];

    /// <summary>The blocks of a document.</summary>
    internal async Task<IReadOnlyList<Block>> Blocks(string path) => await Shelf.Blocks.Of(Here, IdOf(path), default);

    /// <summary>The first block of a chapter.</summary>
    internal async Task<Block> First(string path, string chapter) => (await Blocks(path)).Where(one => one.Chapter == chapter).MinBy(one => one.Position)!;

    /// <summary>Writes in every mandatory chapter that is empty.</summary>
    internal async Task Fill(SiteVisitor writer, string path)
    {
        var document = (await Shelf.Documents.Find(Here, IdOf(path), default))!;
        foreach (var chapter in document.Chapters.Where(one => one.Mandatory))
        {
            var block = await First(path, chapter.Id);
            if (block.Content is { IsText: true, Text.Length: 0 })
            {
                Assert.Equal(200, (await writer.Press(await writer.Get($"{path}/block/{block.Id}"), ".edit button", ("text", $"Written in {chapter.Id}."))).Status);
            }
        }
    }

    /// <summary>Freezes an edition by its form; its page.</summary>
    internal static async Task<Seen> Freeze(SiteVisitor strategist, string path, string why) =>
        await strategist.Press(await strategist.Get($"{path}/freeze"), ".edit button", ("why", why));

    public async Task DisposeAsync()
    {
        await site!.DisposeAsync();
        await data!.DisposeAsync();
    }
}
