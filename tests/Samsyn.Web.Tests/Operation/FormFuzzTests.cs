// Every form of every page is found by walking the site, and sent damaged: never does a page break, nor does what was written come back as markup.
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Samsyn.Loop.Convene;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Operation;

public sealed class FormFuzzTests
{
    private const int Pages = 250;

    [Fact]
    public Task Three_hundred_damaged_forms_break_nothing() => Fuzz(300, 20261124);

    [Theory]
    [Trait("slow", "yes")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public Task A_hundred_thousand_damaged_forms_break_nothing(int seed) => Fuzz(10_000, seed);

    // Forms that only the right answer to an earlier form leads to, and what scripts send: damaged without their page, by their addresses.
    private static readonly string[] Behind = ["/sign-in/code", "/sign-in/passkey", "/me/passkeys", "/me/two-factor", "/me/recovery-codes", "/import/{upload}", "/error", "/health", "password-link", "/roll-back", "places/remove"];

    [Fact]
    public async Task The_walk_finds_every_page_that_takes_what_is_written()
    {
        await using var town = await Town.Begin();

        var sent = (await town.Forms()).Where(form => form.Posted).Select(form => form.Action.AbsolutePath).ToArray();
        var missed = town.Takers().Where(taker => !sent.Any(path => Regex.IsMatch(path, taker.Pattern)) && !Behind.Any(part => taker.Route.Contains(part, StringComparison.Ordinal)));

        Assert.Empty(missed.Select(taker => taker.Route));
    }

    private static async Task Fuzz(int number, int seed)
    {
        var chance = new Random(seed);
        for (var sent = 0; sent < number;)
        {
            await using var town = await Town.Begin();
            for (var part = 0; part < 2_000 && sent < number; part += 500)
            {
                await town.SignIn();
                var forms = await town.Forms();
                for (var one = 0; one < 500 && sent < number; one++, sent++)
                {
                    if (one % 25 == 24)
                    {
                        await town.Return();
                    }

                    await town.Send(forms[chance.Next(forms.Count)], chance);
                }
            }
        }
    }

    // The site with an owner, a stranger, and all forms that either finds.
    private sealed class Town : IAsyncDisposable
    {
        private readonly StoreFolder data;
        private readonly WebApplication site;
        private readonly HttpClient client;
        private SiteVisitor owner;
        private string login = "";

        private Town(StoreFolder data, WebApplication site)
        {
            (this.data, this.site) = (data, site);
            owner = new(new(site.Urls.Single()));
#pragma warning disable CA2000 // the client disposes of it
            client = new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false, CheckCertificateRevocationList = true });
#pragma warning restore CA2000
        }

        public static async Task<Town> Begin()
        {
#pragma warning disable CA2000 // the town disposes of it
            var data = await StoreFolder.WithCounty();
#pragma warning restore CA2000
            await Fetches(data.Store, (await data.Collaboration()).Key);
            var site = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=None", $"--{Web.Operation.Setting.Sources.Name}=off"], services => services.AddStore(data.Store, data.Folder));
            await site.StartAsync();
            var town = new Town(data, site);
            await town.SignIn();
            return town;
        }

        // A source that has been begun, on a site that asks nobody: its forms are there all the same.
        private static Task<Samsyn.Loop.Kept> Fetches(Samsyn.Store.SamsynStore store, CollaborationKey key) => store.Gathering.Subscriptions.Keep(
            key, new("01890a5d-ac96-774b-bcce-b302099a8057", "Röker", Samsyn.Tests.Measure.Gathering.FakeService.Itself, new("röker", [])) { Begun = true }, default);

        public async Task SignIn()
        {
            owner.Dispose();
            owner = new(new(site.Urls.Single()));
            login = (await owner.SignIn(site, data.Store, Role.Owner, "Ylva")).Id;
        }

        /// <summary>Signs the owner in again: what was sent may have signed them out. Whoever was erased stays away until the next walk.</summary>
        public async Task Return()
        {
            if (await data.Store.Logins.Find(login, default) is not null)
            {
                await owner.Enter(site, login);
            }
        }

        /// <summary>The forms that the owner or a stranger finds: on every address without parts to fill in, and wherever links lead from there.</summary>
        public async Task<IReadOnlyList<FoundForm>> Forms()
        {
            var link = LinkToken.New();
            await data.Store.Invitations.Make(
                new(Guid.NewGuid().ToString(), InvitationPurpose.Member) { Collaboration = (await data.Store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key, Roles = new HashSet<Role> { Role.Reader }, Expires = DateTimeOffset.UtcNow.AddDays(1) }, link, default);
            using var sent = await owner.Send("/en/exempellan/import", "figures.csv", "place,year,value\nHavsbyn,2024,3\n"u8.ToArray());
            using var stranger = new SiteVisitor(new(site.Urls.Single()));
            var forms = await Walk(owner, [.. Doors(), sent.Headers.Location!.OriginalString]);
            var found = forms.Concat(await Walk(stranger, [.. Doors(), $"/en/invitation/{link.Secret}"])).DistinctBy(form => form.Kind).ToArray();
            return [.. found, .. Behindhand(found)];
        }

        /// <summary>Sends a form damaged, as the owner or as nobody.</summary>
        public async Task Send(FoundForm form, Random chance)
        {
            var body = DamagedForm.Body(form, chance);
            var stranger = chance.Next(6) == 0;
            var files = form.Posted && form.Files && chance.Next(3) > 0 ? chance.Next() : (int?)null;
            var network = $"10.{chance.Next(256)}.{chance.Next(256)}.{chance.Next(256)}"; // each from a network of its own, or most would be told to wait
            HttpRequestMessage Ask()
            {
                var ask = new HttpRequestMessage(form.Posted ? HttpMethod.Post : HttpMethod.Get, form.Posted ? form.Action : new Uri($"{form.Action.GetLeftPart(UriPartial.Path)}?{(body.Length > 4_000 ? body[..4_000] : body)}"));
                ask.Content = !form.Posted ? null : files is { } seed ? Files(form, new(seed)) : Text(body);
                ask.Headers.TryAddWithoutValidation("Cookie", stranger ? "samsyn=x; samsyn-form=y" : owner.Cookies.GetCookieHeader(form.Action));
                ask.Headers.Add("X-Forwarded-For", network);
                return ask;
            }

            using var answer = await Answer(Ask);
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True((int)answer.StatusCode < 500, $"{form.Kind} answered {(int)answer.StatusCode} to {(body.Length > 2_000 ? body[..2_000] : body)}");
            Assert.All(DamagedForm.Markup, markup => Assert.DoesNotContain(markup, text, StringComparison.Ordinal));
            Assert.DoesNotContain("zq=1", string.Concat(answer.Headers.Where(header => header.Key == "Set-Cookie").SelectMany(header => header.Value)), StringComparison.Ordinal);
        }

        // On a machine that is so busy that a body comes too slowly, the site hangs up, as it should: then it is sent once more.
        private async Task<HttpResponseMessage> Answer(Func<HttpRequestMessage> ask)
        {
            try
            {
                using var first = ask();
                return await client.SendAsync(first);
            }
            catch (HttpRequestException hungUp) when (hungUp.InnerException is IOException)
            {
                using var second = ask();
                return await client.SendAsync(second);
            }
        }

        public async ValueTask DisposeAsync()
        {
            owner.Dispose();
            client.Dispose();
            await site.DisposeAsync();
            await data.DisposeAsync();
        }

        /// <summary>The addresses that take a form, and how they are known.</summary>
        public IEnumerable<(string Route, string Pattern)> Takers() =>
            from endpoint in ((IEndpointRouteBuilder)site).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            where endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true
            let route = endpoint.RoutePattern.RawText!.Replace(":regex(^(sv|da|en)$)", "", StringComparison.Ordinal)
            select (route, $"^{Regex.Replace(route, @"\{\w+\}", "[^/]+").TrimEnd('/')}/?$");

        private IEnumerable<string> Doors() =>
            from endpoint in ((IEndpointRouteBuilder)site).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            where !RuleGate.IsFile(endpoint) && (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") ?? true)
            where endpoint.RoutePattern.Parameters.All(part => part.Name is "language" or "slug")
            select "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
            {
                RoutePatternLiteralPart literal => literal.Content,
                RoutePatternParameterPart { Name: "language" } => "en",
                _ => "exempellan",
            }))));

        // What no page showed today, or showed only as a question before, is sent all the same, with every field that any form has.
        private IEnumerable<FoundForm> Behindhand(FoundForm[] found)
        {
            FoundField[] all = [.. found.SelectMany(form => form.Fields).DistinctBy(one => one.Name), new("code", "123456", []), new("rows", "all", ["sound"]), new("sure", "yes", [])];
            return
                from taker in Takers()
                where !found.Any(form => form.Posted && Regex.IsMatch(form.Action.AbsolutePath, taker.Pattern))
                let path = Regex.Replace(taker.Route, @"\{(\w+)\}", part => part.Groups[1].Value switch { "language" => "en", "slug" => "exempellan", _ => "0" })
                select new FoundForm(new(new(site.Urls.Single()), path), [.. all.Select(one => one.Choices.Count > 0 ? one : one with { Choices = [one.Value] })]) { Posted = true };
        }

        private static async Task<List<FoundForm>> Walk(SiteVisitor visitor, IReadOnlyList<string> from)
        {
            var (next, known, forms) = (new Queue<string>(from), new HashSet<string>(from.Select(Kind)), new List<FoundForm>());
            for (var pages = 0; next.Count > 0 && pages < Pages; pages++)
            {
                var page = await visitor.Get(next.Dequeue());
                forms.AddRange(FoundForm.On(page));
                foreach (var link in page.Document.QuerySelectorAll("a[href^='/en/']").Select(anchor => anchor.GetAttribute("href")!).Where(link => !link.Split('?')[0].Contains('.', StringComparison.Ordinal)))
                {
                    if (known.Add(Kind(link)))
                    {
                        next.Enqueue(link);
                    }
                }
            }

            return [.. forms.DistinctBy(form => form.Kind)];
        }

        // Of indicators, places and uploads one each is enough; their codes hold digits or capitals, or are long.
        private static string Kind(string link) => string.Join('/', link.Split('?')[0].Split('/').Select(part => part.Length > 20 || part.Any(char.IsAsciiDigit) || part.Any(char.IsAsciiLetterUpper) ? "…" : part));

        private static StringContent Text(string body)
        {
            var content = new StringContent(body, Encoding.ASCII);
            content.Headers.ContentType = new("application/x-www-form-urlencoded");
            return content;
        }

#pragma warning disable CA2000 // the whole disposes of its parts
        private static MultipartFormDataContent Files(FoundForm form, Random chance)
        {
            var content = new MultipartFormDataContent();
            foreach (var field in form.Fields)
            {
                if (field.Name == "file")
                {
                    var file = new ByteArrayContent(DamagedForm.File(chance));
                    file.Headers.ContentDisposition = new("form-data") { Name = "file" };
                    file.Headers.ContentDisposition.Parameters.Add(new NameValueHeaderValue("filename", $"\"{Uri.EscapeDataString(DamagedForm.Value(chance))}../..%2f{chance.Next(9)}.csv\""));
                    content.Add(file);
                }
                else
                {
                    content.Add(new StringContent(chance.Next(5) == 0 ? DamagedForm.Value(chance) : field.Value), field.Name);
                }
            }

            return content;
        }
#pragma warning restore CA2000
    }
}
