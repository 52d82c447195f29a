// A full disk or a server that restarts gives visitors one page with a number to tell, and when it is over all goes on by itself.
using System.Net;
using Microsoft.AspNetCore.Builder;
using Samsyn.Store;
using Samsyn.Tests.Store;
using Samsyn.Tests.Store.Operation;
using Samsyn.Web.Commands;

namespace Samsyn.Web.Tests;

public sealed class FaultTests
{
    [SmallDiskFact]
    public async Task A_full_disk_gives_a_page_with_a_number_until_there_is_room()
    {
        using var disk = SmallDisk.Mount(megabytes: 16);
        await using var visited = await Visited.Begin(new StoreAddress.InFolder(disk.Folder), new(disk.Folder));
        Assert.Equal(HttpStatusCode.Found, await visited.Post("Before"));
        disk.Fill();

        var (status, page) = (HttpStatusCode.Found, "");
        for (var number = 0; number < 2_000 && status == HttpStatusCode.Found; number++)
        {
            status = await visited.Post(FormattableString.Invariant($"Full {number}"));
            page = visited.Page;
        }

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("Something broke on our side", page, StringComparison.Ordinal);
        Assert.Matches("Number: [2-9A-HJ-NP-Z]{4}", page);
        Assert.Equal(HttpStatusCode.OK, await visited.Get("/en/before/import"));
        disk.Empty();
        Assert.Equal(HttpStatusCode.Found, await visited.Post("After"));
    }

    [SmallDiskFact]
    public async Task A_file_for_which_there_is_no_room_leaves_nothing_behind()
    {
        using var disk = SmallDisk.Mount(megabytes: 16);
        await using var visited = await Visited.Begin(new StoreAddress.InFolder(disk.Folder), new(disk.Folder));
        await visited.Post("Havsbyn");
        disk.Fill();

        Assert.Equal(HttpStatusCode.InternalServerError, await visited.Send("/en/havsbyn/import", new byte[1 << 20]));
        Assert.Matches("Number: [2-9A-HJ-NP-Z]{4}", visited.Page);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(disk.Folder, "uploads")));
        disk.Empty();
        Assert.Equal(HttpStatusCode.Found, await visited.Send("/en/havsbyn/import", "place,year\nA,2024\n"u8.ToArray()));
    }

    [Fact]
    public async Task A_server_that_restarts_gives_a_page_with_a_number_until_it_is_back()
    {
        var server = await PostgresServer.Start();
        var folder = Directory.CreateTempSubdirectory("samsyn-");
        await using (var visited = await Visited.Begin(new StoreAddress.OnServer(server.Connection), folder))
        {
            Assert.Equal(HttpStatusCode.Found, await visited.Post("Before"));
            await server.Stop();
            Assert.Equal(HttpStatusCode.InternalServerError, await visited.Get("/en/before/import"));
            Assert.Matches("Number: [2-9A-HJ-NP-Z]{4}", visited.Page);
            Assert.Equal(HttpStatusCode.InternalServerError, await visited.Post("While it was away"));
            await server.Begin();
            Assert.Equal(HttpStatusCode.OK, await visited.Get("/en/before/import"));
            Assert.Equal(HttpStatusCode.Found, await visited.Post("After"));
        }

        folder.Delete(recursive: true);
        await server.Stop();
    }

    private sealed class Visited : IAsyncDisposable
    {
        private readonly CookieContainer cookies = new();
        private readonly HttpClient visitor;
        private readonly WebApplication site;
        private readonly SamsynStore store;
        private string token = "";

        private Visited(WebApplication site, SamsynStore store)
        {
            (this.site, this.store) = (site, store);
#pragma warning disable CA2000 // the client disposes of it
            visitor = new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false, CheckCertificateRevocationList = true });
#pragma warning restore CA2000
            visitor.BaseAddress = new(site.Urls.Single());
        }

        public string Page { get; private set; } = "";

        public static async Task<Visited> Begin(StoreAddress at, DirectoryInfo data)
        {
            var store = await SamsynStore.Open(at, TimeProvider.System, default);
            var site = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None"], services => services.AddStore(store, data));
            await site.StartAsync();
#pragma warning disable CA2000 // whoever asked for it disposes of it
            var visited = new Visited(site, store);
#pragma warning restore CA2000
            using var owner = new SiteVisitor(visited.visitor.BaseAddress!);
            await owner.SignIn(site, store, Loop.Convene.Role.Owner, "Ylva");
            visited.cookies.Add(owner.Cookies.GetAllCookies());
            await visited.Get("/en/begin");
            visited.token = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(visited.Page).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            return visited;
        }

        public async Task<HttpStatusCode> Get(string path) => await Seen(await visitor.GetAsync(new Uri(path, UriKind.Relative)));

        public async Task<HttpStatusCode> Post(string name)
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("name", name)]);
            return await Seen(await visitor.PostAsync(new Uri("/en/begin", UriKind.Relative), form));
        }

        public async Task<HttpStatusCode> Send(string path, byte[] bytes)
        {
            using var word = new StringContent(token);
            using var file = new ByteArrayContent(bytes);
            using var form = new MultipartFormDataContent { { word, "__RequestVerificationToken" }, { file, "file", "figures.csv" } };
            return await Seen(await visitor.PostAsync(new Uri(path, UriKind.Relative), form));
        }

        public async ValueTask DisposeAsync()
        {
            visitor.Dispose();
            await site.DisposeAsync();
            await store.DisposeAsync();
        }

        private async Task<HttpStatusCode> Seen(HttpResponseMessage answer)
        {
            using (answer)
            {
                Page = await answer.Content.ReadAsStringAsync();
                return answer.StatusCode;
            }
        }
    }
}
