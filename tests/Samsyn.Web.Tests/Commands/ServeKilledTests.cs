// The site itself is killed while people send forms: what they were answered is there when it is started again.
using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Samsyn.Store;

namespace Samsyn.Web.Tests.Commands;

public sealed partial class ServeKilledTests
{
    [Fact]
    public async Task What_people_were_answered_is_there_after_the_site_was_killed()
    {
        var data = Directory.CreateTempSubdirectory("samsyn-");
        var (answered, random, owner) = (new ConcurrentBag<string>(), new Random(20261124), new CookieContainer());
        for (var round = 0; round < 3; round++)
        {
            using var site = Child.Start(["serve", "--urls", "http://127.0.0.1:0", "--data", data.FullName]);
            var address = new Uri((await site.StandardOutput.ReadLineAsync())!);
            if (round == 0)
            {
                await BecomeOwner(address, await Link(site.StandardError), owner);
            }

            var before = answered.Count;
            var visitors = Enumerable.Range(0, 4).Select(one => Task.Run(() => Visit(address, owner, $"Havsbyn {round} {one}", answered))).ToList();
            while (answered.Count < before + 8 && !visitors.Any(one => one.IsFaulted))
            {
                await Task.Delay(10);
            }

            await Task.Delay(random.Next(0, 100));
            site.Kill(entireProcessTree: true);
            await Task.WhenAll(visitors);
            await site.WaitForExitAsync();
        }

        await using (var store = await SamsynStore.Open(data.FullName, TimeProvider.System, default))
        {
            Assert.Empty(answered.Except((await store.Collaborations.All(default)).Select(one => one.Name)));
        }

        Assert.Equal(0, (await Terminal.Run("check", "--data", data.FullName)).End);
        data.Delete(recursive: true);
    }

    // Begins one collaboration after another, until nobody answers any more.
    private static async Task Visit(Uri address, CookieContainer owner, string name, ConcurrentBag<string> answered)
    {
        using var handler = new HttpClientHandler { CookieContainer = owner, AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        using var visitor = new HttpClient(handler);
        visitor.BaseAddress = address;
        try
        {
            var begin = new Uri("/en/begin", UriKind.Relative);
            var token = Token().Match(await visitor.GetStringAsync(begin)).Groups[1].Value;
            for (var number = 0; ; number++)
            {
                var called = FormattableString.Invariant($"{name} {number}");
                using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("name", called)]);
                using var answer = await visitor.PostAsync(begin, form);
                Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
                answered.Add(called);
            }
        }
        catch (HttpRequestException gone) when (gone.StatusCode is null)
        {
            // The site is gone.
        }
    }

    private static async Task<string> Link(StreamReader talk)
    {
        while (await talk.ReadLineAsync() is { } line)
        {
            if (line.Contains("/invitation/", StringComparison.Ordinal))
            {
                return line.Trim();
            }
        }

        throw new InvalidOperationException("The site said no link for its owner.");
    }

    private static async Task BecomeOwner(Uri address, string link, CookieContainer owner)
    {
        using var handler = new HttpClientHandler { CookieContainer = owner, AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        using var visitor = new HttpClient(handler) { BaseAddress = address };
        var page = new Uri(new Uri(link).PathAndQuery, UriKind.Relative);
        var token = Token().Match(await visitor.GetStringAsync(page)).Groups[1].Value;
        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("name", "Ylva"),
            KeyValuePair.Create("email", "ylva@town.example"), KeyValuePair.Create("password", "gula hästar galopperar"),
        ]);
        using var answer = await visitor.PostAsync(page, form);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="([^"]+)""")]
    private static partial Regex Token();
}
