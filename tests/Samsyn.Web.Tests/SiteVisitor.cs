// Somebody who visits the site: keeps cookies, follows redirects, fills in forms, and can be signed in without a password's slow hash.
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests;

/// <summary>Somebody who visits the site.</summary>
internal sealed class SiteVisitor : IDisposable
{
    private readonly HttpClient client;
    private readonly HttpClient still;

    public SiteVisitor(Uri address)
    {
        client = Client(address, follows: true);
        still = Client(address, follows: false);
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>The value of a cookie; null when it is not there.</summary>
    public string? Cookie(string name) => Cookies.GetAllCookies().FirstOrDefault(cookie => cookie.Name == name)?.Value;

    public async Task<Seen> Get(string path) => await Seen.Of(await client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute)));

    /// <summary>A page without following where it sends one.</summary>
    public async Task<HttpResponseMessage> Head(string path)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        return await still.SendAsync(ask);
    }

    /// <summary>The answer at an address, without being led on.</summary>
    public Task<HttpResponseMessage> Ask(string path) => still.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Fills in the form that holds a button, and presses it.</summary>
    public Task<Seen> Press(Seen page, string button, params (string Name, string Value)[] written) => Press(client, page, button, written);

    /// <summary>The same without following where the answer sends one.</summary>
    public Task<Seen> PressStill(Seen page, string button, params (string Name, string Value)[] written) => Press(still, page, button, written);

    /// <summary>Posts fields as they are, without a token unless one is among them.</summary>
    public async Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await still.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    /// <summary>Sends a file through the form of a page, with what is written in its other fields.</summary>
    public async Task<HttpResponseMessage> Send(string path, string fileName, byte[] bytes, params (string Name, string Value)[] fields)
    {
        using var token = new StringContent((await Get(path)).Token);
        using var file = new ByteArrayContent(bytes);
        using var form = new MultipartFormDataContent { { token, "__RequestVerificationToken" }, { file, "file", fileName } };
        foreach (var (name, value) in fields)
        {
#pragma warning disable CA2000 // the form disposes of it
            form.Add(new StringContent(value), name);
#pragma warning restore CA2000
        }

        return await still.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    /// <summary>Makes a login with a role in a collaboration and signs it in, as if by a link.</summary>
    public async Task<Login> SignIn(WebApplication site, SamsynStore store, Role role, string name, string slug = "exempellan")
    {
        var collaboration = (await store.Collaborations.All(default)).FirstOrDefault(one => one.Slug == slug);
        var login = new Login(Guid.CreateVersion7().ToString("D"), name, $"{Guid.NewGuid():N}@town.example") { Language = "en" };
        var first = !await store.Logins.Any(default);
        if (first && role != Role.Owner)
        {
            using var owner = new SiteVisitor(client.BaseAddress!);
            await owner.SignIn(site, store, Role.Owner, "The first owner");
            first = false;
        }

        var link = LinkToken.New();
        var invited = new Invitation(Guid.CreateVersion7().ToString("D"), first ? InvitationPurpose.Owner : InvitationPurpose.Member)
        {
            Collaboration = first ? null : collaboration!.Key,
            Roles = new HashSet<Role> { role },
            Expires = DateTimeOffset.UtcNow.AddHours(1),
        };
        await store.Invitations.Make(invited, link, default);
        Assert.Equal(LinkAnswer.Done, await store.Logins.Add(new(login, Guid.NewGuid().ToString()), link, default));
        await Enter(site, login.Id);
        return login;
    }

    /// <summary>Signs a login in.</summary>
    public async Task Enter(WebApplication site, string login)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await scope.ServiceProvider.GetRequiredService<SignInDoor>().Enter(context, login, "link", default);
        foreach (var cookie in context.Response.Headers.SetCookie)
        {
            Cookies.SetCookies(client.BaseAddress!, cookie!);
        }
    }

    // The client owns its handler, and goes with it.
    private HttpClient Client(Uri address, bool follows)
    {
#pragma warning disable CA2000 // the client disposes of it
        var handler = new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = follows, CheckCertificateRevocationList = true };
#pragma warning restore CA2000
        return new(handler, disposeHandler: true) { BaseAddress = address };
    }

    public void Dispose()
    {
        client.Dispose();
        still.Dispose();
    }

    private static async Task<Seen> Press(HttpClient by, Seen page, string button, (string Name, string Value)[] written)
    {
        var pressed = page.Document.QuerySelector<IHtmlButtonElement>(button) ?? throw new InvalidOperationException($"No {button} on {page.Address}: {page.Text}");
        var fields = Fields(pressed.Form!).Concat([(pressed.Name ?? "", pressed.Value)]).Where(pair => written.All(own => own.Name != pair.Item1)).Concat(written);
        using var form = new FormUrlEncodedContent(fields.Where(pair => pair.Item1.Length > 0).Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2)));
        var target = pressed.Form!.GetAttribute("action") is { Length: > 0 } action ? new Uri(page.Address, action) : page.Address;
        return await Seen.Of(await by.PostAsync(target, form));
    }

    /// <summary>What a browser would send of a form that nobody has touched.</summary>
    internal static IEnumerable<(string, string)> Fields(IHtmlFormElement form) => form.Elements.SelectMany(element => element switch
    {
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement input => [(input.Name ?? "", input.Value)],
        IHtmlSelectElement select => [(select.Name ?? "", select.Value ?? "")],
        IHtmlTextAreaElement text => [(text.Name ?? "", text.Value)],
        _ => Array.Empty<(string, string)>(),
    });
}
