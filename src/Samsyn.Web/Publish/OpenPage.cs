// GET /sv/exempellan/open and .../open/SMOKE/figures.json : figures for other programs, at addresses that stay.
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish;

/// <summary>Gives figures out to other programs, and says how they are read.</summary>
internal static class OpenPage
{
    private const string Json = "application/json";
    private const string Csv = "text/csv; charset=utf-8";

    public static IServiceCollection Add(IServiceCollection services) => services
        .AddCors().AddSingleton<OpenKept>().AddSingleton<OpenClock>().AddSingleton<OpenDoor>();

    public static void MapDescription(IEndpointRouteBuilder site) =>
        site.OnGet("/openapi.json", () => TypedResults.Bytes(OpenDescription.Bytes, Json)).IsForEveryone().RequireCors(Readers);

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/open", Show).IsForReadersOf(Rules.Figures);
        File(pages, "/open/catalogue.json", Catalogue);
        File(pages, "/open/heat-plus.csv", HeatPlus);
        File(pages, "/open/{code}/figures.json", JsonStat);
        File(pages, "/open/{code}/figures.csv", Table);
    }

    public static async Task<Results<RazorComponentResult<OpenView>, NotFound>> Show(
        [AsParameters] OpenAsk ask, HttpContext context, [AsParameters] Places places, [FromServices] OpenKept kept, [FromServices] PublicAddress site, CancellationToken stop)
    {
        if (await places.Find(ask.Slug, null, stop) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var frame = new Frame(found.Collaboration, new(ask.Language, ask.Slug), Section.Data, address => address.Open()) { Area = found.Area?.Code };
        var measured = await kept.Measured(found.Collaboration.Key, stop);
        return OpenView.Of(frame, measured, site.Of("/", context.Request), new OpenWords(ask.Language));
    }

    public static Task<Results<FileContentHttpResult, StatusCodeHttpResult, NotFound>> Catalogue(
        [AsParameters] OpenAsk ask, HttpContext context, [FromServices] OpenDoor door, [FromServices] OpenKept kept, CancellationToken stop) =>
        door.Answer(ask, context, Json, address => address.Open("catalogue.json"), async (whose, head) =>
        {
            var address = new Address(ask.Language, ask.Slug);
            var items = (await kept.Measured(whose.Key, stop)).Select(one =>
                (ask.Language.Say(one.Name), door.Site.Of(address.Open(one.Code, "figures.json"), context.Request)));
            return OpenJsonStat.Catalogue(whose.Name, items, head);
        }, stop);

    public static Task<Results<FileContentHttpResult, StatusCodeHttpResult, NotFound>> HeatPlus(
        [AsParameters] OpenAsk ask, HttpContext context, [FromServices] OpenDoor door, [FromServices] OpenKept kept, CancellationToken stop) =>
        door.Answer(ask, context, Csv, address => address.Open("heat-plus.csv"), async (whose, _) =>
        {
            await using var text = new StringWriter();
            HeatFile.Write(new(await kept.Known(whose.Key, stop), await kept.Observations.Find(whose.Key, new(), stop)), text, TextWriter.Null);
            return System.Text.Encoding.UTF8.GetBytes(text.ToString());
        }, stop);

    public static Task<Results<FileContentHttpResult, StatusCodeHttpResult, NotFound>> JsonStat(
        [AsParameters] OpenAsk ask, string code, HttpContext context, [FromServices] OpenDoor door, [FromServices] OpenKept kept, CancellationToken stop) =>
        door.Answer(ask, context, Json, address => address.Open(code, "figures.json"), async (whose, head) =>
            await kept.Figures(whose.Key, code, stop) is { } figures ? OpenJsonStat.Dataset(figures, head, new(ask.Language)) : null, stop);

    public static Task<Results<FileContentHttpResult, StatusCodeHttpResult, NotFound>> Table(
        [AsParameters] OpenAsk ask, string code, HttpContext context, [FromServices] OpenDoor door, [FromServices] OpenKept kept, CancellationToken stop) =>
        door.Answer(ask, context, Csv, address => address.Open(code, "figures.csv"), async (whose, _) =>
            await kept.Figures(whose.Key, code, stop) is { } figures ? OpenCsv.Of(figures, new(ask.Language)) : null, stop);

    // Pages of other sites may read what everybody may; never in the name of whoever is signed in.
    private static void Readers(CorsPolicyBuilder policy) =>
        policy.AllowAnyOrigin().WithMethods("GET").WithHeaders("If-None-Match", "If-Modified-Since").WithExposedHeaders("ETag", "Last-Modified");

    private static void File(IEndpointRouteBuilder pages, string path, Delegate answer) =>
        pages.OnGet(path, answer).IsForReadersOf(Rules.Figures).IsForPrograms().RequireCors(Readers);
}

/// <summary>Whose figures are asked for, and in which language they are named.</summary>
internal sealed record OpenAsk(Language Language, string Slug);
