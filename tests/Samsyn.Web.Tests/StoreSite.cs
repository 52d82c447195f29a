// The real site with a real store on a free port, and a visitor who keeps cookies and fills in forms.
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Samsyn.Web.Commands;

namespace Samsyn.Web.Tests;

/// <summary>The real site with a real store.</summary>
public sealed class StoreSite : IAsyncLifetime, IDisposable
{
    private readonly System.Net.CookieContainer cookies = new();
    private readonly HttpClient visitor;
    private WebApplication? site;
    private StoreFolder? data;

    public StoreSite()
    {
#pragma warning disable CA2000 // the client disposes of it
        visitor = new(new HttpClientHandler { CookieContainer = cookies, CheckCertificateRevocationList = true });
#pragma warning restore CA2000
    }

    /// <summary>The cookies of its visitor, who owns the collaborations there are.</summary>
    public System.Net.CookieCollection Cookies => cookies.GetAllCookies();

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    internal StoreFolder Data => data!;

    public async Task InitializeAsync()
    {
        data = await StoreFolder.WithCounty();
        site = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], services => services.AddStore(data.Store, data.Folder));
        await site.StartAsync();
        visitor.BaseAddress = Address = new Uri(site.Urls.Single());
        using var owner = new SiteVisitor(Address);
        await owner.SignIn(site, data.Store, Loop.Convene.Role.Owner, "test");
        cookies.Add(owner.Cookies.GetAllCookies());
    }

    public async Task DisposeAsync()
    {
        await site!.DisposeAsync();
        await data!.DisposeAsync();
    }

    public void Dispose() => visitor.Dispose();

    /// <summary>A page.</summary>
    public async Task<Seen> Get(string path) => await Seen.Of(await visitor.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Sends a file through the form of the import page.</summary>
    public async Task<Seen> Send(string fileName, byte[] bytes, string path = "/en/exempellan/import", params (string Name, string Value)[] fields)
    {
        var page = await Get(path);
        using var token = new StringContent(page.Token);
        using var file = new ByteArrayContent(bytes);
        using var form = new MultipartFormDataContent { { token, "__RequestVerificationToken" }, { file, "file", fileName } };
        foreach (var (name, value) in fields)
        {
#pragma warning disable CA2000 // the form disposes of it
            form.Add(new StringContent(value), name);
#pragma warning restore CA2000
        }

        return await Seen.Of(await visitor.PostAsync(new Uri(path, UriKind.Relative), form));
    }

    /// <summary>The page after one that waits: it is asked for again, as a browser does, since the machine may be busy.</summary>
    public async Task<Seen> Ready(Seen page)
    {
        for (var turn = 0; page.Heading == "The file is being read" && turn < 100; turn++)
        {
            await Task.Delay(100);
            page = await Get(page.Address.PathAndQuery);
        }

        return page;
    }

    /// <summary>Fills in the form that holds a button, and presses it.</summary>
    public async Task<Seen> Press(Seen page, string button, params (string Name, string Value)[] written)
    {
        var pressed = page.Document.QuerySelector<IHtmlButtonElement>(button) ?? throw new InvalidOperationException($"No {button} on {page.Address}.");
        var fields = SiteVisitor.Fields(pressed.Form!).Concat([(pressed.Name ?? "", pressed.Value)]).Where(pair => written.All(own => own.Name != pair.Item1)).Concat(written);
        using var form = new FormUrlEncodedContent(fields.Where(pair => pair.Item1.Length > 0).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
        var target = pressed.Form!.GetAttribute("action") is { Length: > 0 } action ? new Uri(page.Address, action) : page.Address;
        return await Seen.Of(await visitor.PostAsync(target, form));
    }

    /// <summary>Posts something without a token.</summary>
    public async Task<HttpResponseMessage> Forge(string path)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("sure", "yes"), KeyValuePair.Create("rows", "all"), KeyValuePair.Create("do", "try")]);
        return await visitor.PostAsync(new Uri(path, UriKind.Relative), form);
    }
}

/// <summary>A page as it was answered.</summary>
public sealed record Seen(Uri Address, int Status, IDocument Document, string Text)
{
    public string Token => Document.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value;

    public string Heading => Document.QuerySelector("h1")!.TextContent.Trim();

    public string Lead => Document.QuerySelector(".lead")!.TextContent.Trim();

    public static async Task<Seen> Of(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync();
            return new(answer.RequestMessage!.RequestUri!, (int)answer.StatusCode, await new HtmlParser().ParseDocumentAsync(text), text);
        }
    }
}
