// GET and POST /sv/exempellan/programmes/… : a programme that gathers the work of some years, and who owns it.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Convene.Together;

/// <summary>A programme that gathers the work of some years.</summary>
internal static class ProgrammePage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var programmes = pages.MapGroup("/programmes");
        programmes.MapGet("/new", New).Needs(Right.Convene);
        programmes.MapGet("/{id}", Show).IsForReadersOf(Rules.Programme, "id");
        programmes.MapGet("/{id}/change", Edit).Needs(Right.Convene);
        programmes.MapPost("/{id}/change", Change).Needs(Right.Convene);
    }

    public static async Task<Results<RazorComponentResult<ProgrammeView>, NotFound>> Show(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Programme(id), stop);
        return place.Meets.Programme(id) is not { } programme ? TypedResults.NotFound() : ProgrammeView.Of(
            place, programme, await tools.Store.Ownerships.Of(place.Key, Rules.Programme with { Id = id }, stop),
            await tools.Store.Publications.Is(place.Key, Rules.Programme with { Id = id }, stop));
    }

    public static async Task<RazorComponentResult<EditView>> New([AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Programme("new"), stop);
        return Shown(place, null, NewId.Make(tools.Clock)).Of(new ProgrammeForm(place), ProgrammeForm.Empty(place), 0);
    }

    public static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Programme(id, "change"), stop);
        return place.Meets.Programme(id) is { } one ? Shown(place, one, id).Of(new ProgrammeForm(place), one, one.Version) : TypedResults.NotFound();
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, [FromForm] IFormCollection sent, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Programme(id, "change"), stop);
        var before = place.Meets.Programme(id);
        if (before is null && !NewId.Is(id))
        {
            return TypedResults.NotFound();
        }

        return await Shown(place, before, id).Keep(
            new ProgrammeForm(place), before ?? ProgrammeForm.Empty(place), sent,
            (changed, seen) => tools.Own.Programmes.Keep(place.Key, changed with { Id = id, Version = seen }, stop),
            async () => (await tools.Store.Programmes.Of(place.Key, stop)).FirstOrDefault(one => one.Id == id) is { } now ? (now, now.Version) : null);
    }

    private static EditShown Shown(TogetherPlace place, Programme? programme, string id)
    {
        var language = place.Address.Language;
        (string, string) back = programme is null ? (place.Address.Together(), new TogetherWords(language).Section) : (place.Address.Programme(id), programme.Name);
        return new(place.Frame, programme?.Name ?? new ProgrammeWords(language).New, back, place.Address.Programme(id, "change"));
    }
}

/// <summary>The form of a programme.</summary>
internal sealed class ProgrammeForm : EditForm<Programme>
{
    private readonly EditField.Line name;
    private readonly EditField.One owner;
    private readonly EditField.Day first;
    private readonly EditField.Day last;
    private readonly EditField.Prose specification;

    public ProgrammeForm(TogetherPlace place)
    {
        var (words, body) = (new ProgrammeWords(place.Address.Language), new BodyWords(place.Address.Language));
        name = new("name", body.OrganisationName, 160);
        // Once there is a body that could own it, one does.
        owner = new("owner", words.Owner, [.. place.Meets.Bodies.Select(one => new EditOption(one.Id, one.Name))]) { Optional = place.Meets.Bodies.Count == 0 };
        first = new("first", body.First);
        last = new("last", body.Last) { Optional = true, Hint = body.LastHint };
        specification = new("specification", words.Specification, 20_000) { Hint = words.SpecificationHint };
    }

    public override IReadOnlyList<EditField> Fields => [name, owner, first, last, specification];

    /// <summary>One that is not there yet.</summary>
    public static Programme Empty(TogetherPlace at) => new("", "", at.Today, "");

    public override Written Of(Programme thing) => new Written()
        .With(name.Name, thing.Name).With(owner.Name, thing.Owner ?? "").With(first.Name, thing.From).With(last.Name, thing.To).With(specification.Name, thing.Specification);

    public override Programme Read(EditReader read, Programme before)
    {
        var (called, owned, life, text) = (read.Text(name), read.One(owner), read.Life(first, last), read.Text(specification));
        return before with { Name = called, Owner = owned ?? before.Owner, From = life.From ?? before.From, To = life.To, Specification = text };
    }
}
