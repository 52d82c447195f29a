// GET /sv/exempellan/plan/plan.xlsx, plan.json, …/all/{kind}/all.csv and …/package/{id}/package.xlsx, package.json : the plan, or a package of it, to hand over to another process.
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>Sends the plan, or a package of it, as files.</summary>
internal static class PlanFiles
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static void Map(IEndpointRouteBuilder plan)
    {
        plan.OnGet("/plan.xlsx", Workbook).IsForReadersOf(Rules.Plan);
        plan.OnGet("/plan.json", Document).IsForReadersOf(Rules.Plan);
        plan.OnGet("/all/{kind}/all.csv", Table).IsForReadersOf(Rules.Plan);
        plan.OnGet($"/{Package.Name}/{{id}}/package.xlsx", PackageWorkbook).IsForReadersOf(Rules.Plan);
        plan.OnGet($"/{Package.Name}/{{id}}/package.json", PackageDocument).IsForReadersOf(Rules.Plan);
    }

    private static async Task<FileContentHttpResult> Workbook([AsParameters] PlanTools tools, [FromServices] ISentAlong along, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Plan(), stop);
        return Excel(
            "plan", place,
            [
                .. PlanLines.Kinds.Select(kind => PlanSheets.Of(place, kind, [.. place.Plan.Things.Where(one => one.Kind == kind)])), PlanSheets.Answers(place, place.Plan.Answers),
                .. (await along.Of(place, stop)).Sheets.Select(one => one.Make()), PlanSheets.About(place, null),
            ]);
    }

    private static async Task<FileContentHttpResult> Document([AsParameters] PlanTools tools, [FromServices] ISentAlong along, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Plan(), stop);
        var plan = place.Plan;
        var document = JsonSerializer.SerializeToNode<object>(new { place.Frame.Collaboration.Name, place.Frame.Collaboration.Invented, plan.Challenges, plan.Recommendations, plan.Goals, plan.Interventions, plan.Commitments, plan.Packages, plan.Decisions, plan.Ideas, plan.Answers, Links = plan.Links.Select(Told) }, Readable)!.AsObject();
        foreach (var (name, make) in (await along.Of(place, stop)).Parts)
        {
            document.Add(name, JsonSerializer.SerializeToNode(make(), Readable));
        }

        return Json("plan", place, document);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> Table(string kind, [AsParameters] PlanTools tools, [FromServices] ISentAlong along, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Plan("all", kind), stop);
        var sheet = PlanLines.Kinds.Contains(kind) ? PlanSheets.Of(place, kind, [.. place.Plan.Things.Where(one => one.Kind == kind)])
            : along.Kinds.Contains(kind) ? (await along.Of(place, stop)).Sheets.Single(one => one.Kind == kind).Make()
            : null;
        return sheet is null ? TypedResults.NotFound() : TypedResults.File(CsvFile.Of(sheet, tools.Language), "text/csv; charset=utf-8", Named(kind, place, "csv"));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> PackageWorkbook(string id, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(Package.Name, id)), stop);
        if (place.Plan.Find(new(Package.Name, id)) is not Package package)
        {
            return TypedResults.NotFound();
        }

        var things = In(place.Plan, package);
        return Excel(
            "package", place,
            [.. PlanLines.Kinds.Select(kind => (kind, things.Where(one => one.Kind == kind).ToList())).Where(one => one.Item2.Count > 0).Select(one => PlanSheets.Of(place, one.kind, one.Item2)),
                PlanSheets.Answers(place, [.. place.Plan.Answers.Where(one => one.Package == id)]), PlanSheets.About(place, package)]);
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> PackageDocument(string id, [AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Planned(new(Package.Name, id)), stop);
        if (place.Plan.Find(new(Package.Name, id)) is not Package package)
        {
            return TypedResults.NotFound();
        }

        var things = In(place.Plan, package);
        var known = things.Select(one => one.Thing).ToHashSet();
        return Json("package", place, new
        {
            place.Frame.Collaboration.Name,
            place.Frame.Collaboration.Invented,
            Package = package,
            Recommendations = things.OfType<Recommendation>(),
            Goals = things.OfType<Goal>(),
            Interventions = things.OfType<Intervention>(),
            Commitments = things.OfType<Commitment>(),
            Decisions = things.OfType<Decision>(),
            Answers = place.Plan.Answers.Where(one => one.Package == id),
            Links = place.Plan.Links.Where(one => known.Contains(one.From) || known.Contains(one.To)).Select(Told),
        });
    }

    // A package takes along what carries its interventions out, and what was decided about it.
    private static IReadOnlyList<Planned> In(Plan plan, Package package)
    {
        var items = package.Items.Select(plan.Find).OfType<Planned>().ToList();
        return [package, .. items, .. items.OfType<Intervention>().SelectMany(one => plan.CommitmentsTo(one.Id)), .. plan.Decisions.Where(one => one.Package == package.Id)];
    }

    // Who tied two things stays here: a file goes further than the plan.
    private static object Told(Link link) => new { link.From, link.To, link.Why, link.Made };

    private static FileContentHttpResult Excel(string name, PlanPlace place, Sheet[] sheets) => TypedResults.File(ExcelFile.Of(sheets), SheetFile.Excel, Named(name, place, "xlsx"));

    private static FileContentHttpResult Json(string name, PlanPlace place, object document) => TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(document, Readable), "application/json; charset=utf-8", Named(name, place, "json"));

    private static string Named(string name, PlanPlace place, string ending) => FormattableString.Invariant($"{place.Today:yyyy-MM-dd}-{place.Address.Slug}-{name}.{ending}");
}
