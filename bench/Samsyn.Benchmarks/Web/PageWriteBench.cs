// What the journal costs of a change as somebody makes it: the form of an organisation posted to the real site, and the same row changed with and without a line.
using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;
using static System.FormattableString;

namespace Samsyn.Benchmarks.Web;

/// <summary>Times the change of an organisation: posted by a signed-in owner over loopback, and in the store alone.</summary>
internal static partial class PageWriteBench
{
    private const int Times = 1_000;
    private const string Page = "/sv/exempellan/organisations/granforsa";

    /// <summary>Prints what was measured.</summary>
    /// <param name="folder">An empty folder on the disk that is measured.</param>
    public static async Task Run(string folder)
    {
        await using var store = await SamsynStore.Open(folder, TimeProvider.System, default);
        await ExampleFilling.FillWhenEmpty(store, new(TextWriter.Null, TextWriter.Null), default);
        await using var site = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], services => services.AddStore(store, new(folder)));
        await site.StartAsync();
        var cookies = new CookieContainer();
        using var handler = new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        using var owner = new HttpClient(handler) { BaseAddress = new(site.Urls.Single()) };
        await Enter(site.Services, store, cookies, owner.BaseAddress);

        var here = (await store.Collaborations.All(default)).Single().Key;
        var organisation = (await store.Organisations.Of(here, default)).Single(one => one.Id == "granforsa");
        var token = WebUtility.HtmlDecode(Token().Match(await owner.GetStringAsync(new Uri(Page, UriKind.Relative))).Groups[1].Value);
        var version = organisation.Version;

        var posted = await Middle(async number =>
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["__RequestVerificationToken"] = token,
                ["version"] = Invariant($"{version}"),
                ["name"] = Invariant($"Granforsa {number}"),
                ["kind"] = organisation.Kind.ToString(),
                ["inside"] = "yes",
                ["sector"] = "",
                ["first"] = "",
                ["last"] = "",
            });
            using var answer = await owner.PostAsync(new Uri(Page, UriKind.Relative), form);
            version = answer.StatusCode == HttpStatusCode.Found ? version + 1 : throw new InvalidOperationException($"The form was answered with {answer.StatusCode}.");
        });
        var told = await Middle(async number =>
            version = ((Loop.Kept.Done)await store.Organisations.Keep(here, organisation with { Name = Invariant($"G {number}"), Version = version }, default)).Version);
        var bare = await Middle(number => store.Engine.InLine(
            here.Id,
            async change =>
            {
                await Acts.Raise(change, here, default);
                return await change.Run(
                    "update organisation set name = @3, version = version + 1 where collaboration = @1 and id = @2", [here.Id, organisation.Id, Invariant($"H {number}")], default);
            },
            default));
        await site.StopAsync();
        Console.WriteLine(Invariant(
            $"a form posted: {posted:F0} microseconds; its row alone {told:F0} with a line in the journal and {bare:F0} without: the journal is {(told - bare) / posted:P0} of the change"));
    }

    /// <summary>Makes an owner and signs them in.</summary>
    public static async Task Enter(IServiceProvider services, SamsynStore store, CookieContainer cookies, Uri at)
    {
        var link = LinkToken.New();
        await store.Invitations.Make(new("1", InvitationPurpose.Owner) { Roles = new HashSet<Role> { Role.Owner }, Expires = DateTimeOffset.UtcNow.AddHours(1) }, link, default);
        await store.Logins.Add(new(new("owner", "Ylva", "ylva@town.example"), "stamp"), link, default);
        await using var scope = services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await scope.ServiceProvider.GetRequiredService<SignInDoor>().Enter(context, "owner", "link", default);
        foreach (var cookie in context.Response.Headers.SetCookie)
        {
            cookies.SetCookies(at, cookie!);
        }
    }

    // The middle of many, after a tenth of them to warm up.
    private static async Task<double> Middle(Func<int, Task> act)
    {
        var took = new List<double>();
        for (var number = 0; number < Times * 11 / 10; number++)
        {
            var begun = Stopwatch.GetTimestamp();
            await act(number);
            took.Add(Stopwatch.GetElapsedTime(begun).TotalMicroseconds);
        }

        return took.Skip(Times / 10).Order().ElementAt(Times / 2);
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]*)" """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
