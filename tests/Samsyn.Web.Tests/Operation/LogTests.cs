// Nothing that tells who somebody is, and no link that lets somebody in, comes into the log, however much of it is written.
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Samsyn.Web.Commands;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Tests.Operation;

public sealed class LogTests
{
    private const string Name = "Ylva Ägarsdotter";
    private const string Email = "ylva.agarsdotter@town.example";
    private const string Password = "blå hästar galopperar";
    private const string Invited = "ny.medlem@town.example";

    [Fact]
    public async Task Whatever_people_do_the_log_does_not_tell_who_they_are_nor_what_lets_them_in()
    {
        await using var data = await StoreFolder.WithCounty();
        using var log = new Notebook();
        string[] secrets;
        await using (var site = await Started(data, log))
        {
            secrets = await Live(site, data);
            using var stranger = new SiteVisitor(new(site.Urls.Single()));
            var page = await stranger.Get("/en/sign-in");
            await data.Break("alter table login rename to gone");
            using var broken = await stranger.Post("/en/sign-in?word=hemligt", ("__RequestVerificationToken", page.Token), ("email", Email), ("password", Password));
            Assert.Equal(System.Net.HttpStatusCode.InternalServerError, broken.StatusCode);
        }

        var written = log.All;
        Assert.All((string[])[Name, Email, Password, Invited, "hemligt", "ylvas-fil", .. secrets], told => Assert.DoesNotContain(told, written, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("A sign-in failed at the step password.", written, StringComparison.Ordinal);
        Assert.Contains("Somebody signed in by password.", written, StringComparison.Ordinal);
        Assert.Contains("POST /{language}/sign-in broke.", written, StringComparison.Ordinal);
        Assert.Contains("GET /{language}/invitation/{secret} answered 200", written, StringComparison.Ordinal);
        Assert.Contains("A letter could not be sent", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mail to ylva@town.example, failed", "Mail to …, failed")]
    [InlineData("GET /sv/sign-in?to=%2Fsv%2Fme HTTP/1.1", "GET /sv/sign-in?… HTTP/1.1")]
    [InlineData("at https://samsyn.example/sv/invitation/aB3_-6789012345678901234567890123456789012x end", "at https://samsyn.example/sv/invitation/… end")]
    [InlineData("at Samsyn.Web.Convene.SignInPage.Post(String email) in Page.cs:line 12", "at Samsyn.Web.Convene.SignInPage.Post(String email) in Page.cs:line 12")]
    [InlineData("Is it so? Yes: a=b", "Is it so? Yes: a=b")]
    public void What_a_library_says_of_a_person_is_left_out(string said, string written) => Assert.Equal(written, LogScrub.Clean(said));

    [Fact]
    public void A_line_of_json_holds_the_same_as_one_of_text()
    {
        var json = JsonDocument.Parse(Line(json: true)).RootElement;

        Assert.Equal("2026-11-24T15:00:00.000Z", json.GetProperty("time").GetString());
        Assert.Equal("warning", json.GetProperty("level").GetString());
        Assert.Equal("A letter\nto … is \"late\".", json.GetProperty("message").GetString());
        Assert.Equal("…", json.GetProperty("to").GetString());
        Assert.Contains("InvalidOperationException: for …", json.GetProperty("exception").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("2026-11-24T15:00:00.000Z warning Letters: A letter\\nto … is \"late\".\n    System.InvalidOperationException", Line(json: false), StringComparison.Ordinal);
    }

    private static string Line(bool json)
    {
        KeyValuePair<string, object?>[] state = [new("To", "ylva@town.example"), new("{OriginalFormat}", "A letter to {To}")];
        var entry = new LogEntry<KeyValuePair<string, object?>[]>(
            LogLevel.Warning, "Letters", default, state, new InvalidOperationException("for ylva@town.example"), (_, _) => "A letter\nto ylva@town.example is \"late\".");
        using var written = new StringWriter();
        new LogFormatter(Options.Create(new LogFormatterOptions { Json = json }), new Clock()).Write(entry, null, written);
        return written.ToString().TrimEnd('\n');
    }

    // Somebody becomes owner, goes wrong, forgets, invites, imports: what a day brings. Returns the secrets of the links.
    private static async Task<string[]> Live(WebApplication site, StoreFolder data)
    {
        using var talk = new StringWriter();
        await FirstOwner.Announce(data.Store, new(site.Urls.Single()), new(TextWriter.Null, talk), default);
        var first = new Uri(talk.ToString().Trim().Split('\n')[^1]).AbsolutePath;
        using var owner = new SiteVisitor(new(site.Urls.Single()));
        await owner.Press(await owner.Get(first), "form.person button", ("name", Name), ("email", Email), ("password", Password));
        await owner.Get($"/en/sign-in?to=/en/me&word=hemligt");
        using var again = new SiteVisitor(new(site.Urls.Single()));
        var page = await again.Get("/en/sign-in?to=%2Fen%2Fme");
        using var wrong = await again.Post("/en/sign-in", ("__RequestVerificationToken", page.Token), ("email", Email), ("password", Password + "!"));
        using var right = await again.Post("/en/sign-in", ("__RequestVerificationToken", page.Token), ("email", Email), ("password", Password));
        await again.Press(await again.Get("/en/forgotten"), "form button", ("email", Email));
        await owner.Press(await owner.Get("/sv/exempellan/members"), "form[action$=invite] button", ("email", Invited), ("roles", "Reader"));
        await owner.Press(await owner.Get("/sv/exempellan/members"), "form[action$=invite] button", ("email", "damaged"), ("roles", "Reader"));
        using var turned = await again.Ask("/sv/exempellan/members?word=hemligt");
        using var file = await owner.Send("/en/exempellan/import", "ylvas-fil.csv", "place,year,value\nTjädervalla,2024,3\n"u8.ToArray());
        await Task.Delay(300); // the letters are tried once
        return [first.Split('/')[^1], page.Token];
    }

    private static async Task<WebApplication> Started(StoreFolder data, Notebook log)
    {
        string[] settings =
        [
            "--urls=http://127.0.0.1:0", $"--{Setting.LogLevel.Name}=information", $"--{Setting.PublicAddress.Name}=https://samsyn.example",
            $"--{Setting.SmtpHost.Name}=127.0.0.1", $"--{Setting.SmtpPort.Name}=9", $"--{Setting.SmtpSecurity.Name}=none", $"--{Setting.SmtpFrom.Name}=samsyn@samsyn.example",
        ];
        var site = Site.Build(settings, services => services.AddStore(data.Store, data.Folder).AddSingleton<ILoggerProvider>(log));
        await site.StartAsync();
        return site;
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 24, 15, 0, 0, TimeSpan.Zero);
    }

    // Writes down every line as it was said, with all its values, before anything is left out.
    private sealed class Notebook : ILoggerProvider, ILogger
    {
        private readonly Lock gate = new();
        private readonly StringWriter written = new(CultureInfo.InvariantCulture);

        public string All
        {
            get
            {
                lock (gate)
                {
                    return written.ToString();
                }
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (gate)
            {
                written.WriteLine($"{formatter(state, exception)} {exception}");
                foreach (var (_, value) in state as IEnumerable<KeyValuePair<string, object?>> ?? [])
                {
                    written.WriteLine(Convert.ToString(value, CultureInfo.InvariantCulture));
                }
            }
        }

        public void Dispose() => written.Dispose();
    }
}
