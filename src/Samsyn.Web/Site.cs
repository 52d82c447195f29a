// The whole site, put together in one place: what it needs, how it answers, and which pages it has.
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using Samsyn.Web.Agree;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Keeping;
using Samsyn.Web.Convene.Notices;
using Samsyn.Web.Convene.Outside;
using Samsyn.Web.Convene.Records;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Decide;
using Samsyn.Web.Follow;
using Samsyn.Web.Measure;
using Samsyn.Web.Measure.Gathering;
using Samsyn.Web.Measure.Maps;
using Samsyn.Web.Measure.Methods;
using Samsyn.Web.Measure.Protecting;
using Samsyn.Web.Operation;
using Samsyn.Web.Publish;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;

namespace Samsyn.Web;

internal static class Site
{
    /// <summary>Puts the site together.</summary>
    /// <param name="args">Settings, such as <c>--urls=http://127.0.0.1:5080</c>.</param>
    /// <param name="keep">Adds where figures are kept and computed.</param>
    public static WebApplication Build(string[] args, Action<IServiceCollection> keep)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(Site).Assembly.GetName().Name, // the same when a test is what started us
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production, // whatever the environment says: pages of developers show what nobody is to see
        });
        builder.Configuration.Sources.Clear(); // what can be set stands in Settings, and nowhere else
        builder.Configuration.AddCommandLine(args);
        Logs.Set(builder);
        builder.WebHost.UseStaticWebAssets(); // before publishing, the files are found where they were built
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = "samsyn-form";
            forms.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = false;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/csv"];
        });
        OpenPage.Add(builder.Services);
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = System.IO.Compression.CompressionLevel.Fastest);
        // Without this every å would be written &#xE5;.
        builder.Services.AddWebEncoders(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton<SiteMeter>();
        builder.Services.AddSingleton<Admission>();
        SignInServices.Add(builder.Services, builder.Configuration);
        builder.Services.AddRateLimiter(PartLimits.Set);
        builder.Services.AddSingleton(NoticeSettings.Read(builder.Configuration)).AddSingleton(RetentionSettings.Read(builder.Configuration)).AddSingleton(GatheringSettings.Read(builder.Configuration)).AddSingleton(ReportPdf.Read(builder.Configuration));
        keep(builder.Services);

        var site = builder.Build();
        site.UseMiddleware<RequestWatch>();
        site.UseMiddleware<SafeHeaders>();
        ErrorPage.Use(site);
        site.UseResponseCompression();
        site.UseCors();
        SignInServices.Use(site);
        site.UseMiddleware<RuleGate>();
        site.UseAntiforgery();
        site.MapStaticAssets();
        Map(site.MapGroup(""));
        return site;
    }

    private static void Map(RouteGroupBuilder site)
    {
        ErrorPage.Map(site);
        Health.Map(site);
        HomePage.Map(site);
        OutsideStartPage.MapAnswer(site);
        BeginPage.Map(site);
        OpenPage.MapDescription(site);
        var whole = site.MapGroup("/{language:regex(^(sv|da|en)$)}");
        SignInServices.Map(whole);
        JoinPage.Map(whole);
        NoticePage.Map(whole);
        MethodsPage.Map(whole);
        var pages = site.MapGroup("/{language:regex(^(sv|da|en)$)}/{slug}");
        RankingPage.Map(pages);
        MethodsPage.Map(pages);
        MapPage.Map(pages);
        IndicatorPage.Map(pages);
        Measure.Crossed.CrossedPage.Map(pages);
        Measure.Parts.PartsPage.Map(pages);
        ProfilePage.Map(pages);
        ImportPage.Map(pages);
        DataPage.Map(pages);
        MembersPage.Map(pages);
        RecordsPage.Map(pages);
        RetentionPage.Map(pages);
        NoticePage.MapOwn(pages);
        ReportsPage.Map(pages);
        TogetherPage.Map(pages);
        DialoguesPage.Map(pages);
        PlanPage.Map(pages);
        FollowPage.Map(pages);
        ProtectionPage.Map(pages);
        AreaPage.Map(pages);
        BoundariesPage.Map(pages);
        OfficialPage.Map(pages);
        SimilarPage.Map(pages);
        OpenPage.Map(pages);
        Publish.Offers.OfferPage.Map(pages);
        Publish.Documents.DocumentsPage.Map(pages);
        SourcesPage.Map(pages);
    }
}
