// GET and POST /sv/exempellan/organisations/… : an organisation that takes part, on its form.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>An organisation that takes part, on its form.</summary>
internal static class OrganisationPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var organisations = pages.MapGroup("/organisations").Needs(Right.Convene);
        organisations.MapGet("/new", New);
        organisations.MapGet("/{id}", Show);
        organisations.MapPost("/{id}", Change);
    }

    public static async Task<RazorComponentResult<EditView>> New([AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Organisation("new"), stop);
        return Shown(place, null, NewId.Make(tools.Clock)).Of(new OrganisationForm(tools.Language), OrganisationForm.Empty, 0);
    }

    public static async Task<Results<RazorComponentResult<EditView>, NotFound>> Show(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Organisation(id), stop);
        return place.Meets.Organisation(id) is { } one ? Shown(place, one, id).Of(new OrganisationForm(tools.Language), one, one.Version) : TypedResults.NotFound();
    }

    public static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, [FromForm] IFormCollection sent, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Organisation(id), stop);
        var before = place.Meets.Organisation(id);
        if (before is null && !NewId.Is(id))
        {
            return TypedResults.NotFound();
        }

        return await Shown(place, before, id).Keep(
            new OrganisationForm(tools.Language), before ?? OrganisationForm.Empty, sent,
            (changed, seen) => tools.Own.Organisations.Keep(place.Key, changed with { Id = id, Version = seen }, stop),
            async () => (await tools.Store.Organisations.Of(place.Key, stop)).FirstOrDefault(one => one.Id == id) is { } now ? (now, now.Version) : null);
    }

    private static EditShown Shown(TogetherPlace place, Organisation? one, string id)
    {
        var language = place.Address.Language;
        return new(place.Frame, one?.Name ?? new BodyWords(language).NewOrganisation, (place.Address.Together(), new TogetherWords(language).Section), place.Address.Organisation(id));
    }
}

/// <summary>The form of an organisation.</summary>
internal sealed class OrganisationForm(Language language) : EditForm<Organisation>
{
    private const string Yes = "yes";

    private readonly EditField.Line name = new("name", new BodyWords(language).OrganisationName, 160);
    private readonly EditField.One kind = new("kind", new BodyWords(language).OrganisationKind, BodyWords.Options<OrganisationKind>(new BodyWords(language).Named));
    private readonly EditField.Line sector = new("sector", new BodyWords(language).Sector, 160) { Optional = true, Hint = new BodyWords(language).SectorHint };
    private readonly EditField.One inside = new("inside", new BodyWords(language).Where, [new(Yes, new BodyWords(language).InsideYes), new("no", new BodyWords(language).InsideNo)]);
    private readonly EditField.Day first = new("first", new BodyWords(language).First) { Optional = true };
    private readonly EditField.Day last = new("last", new BodyWords(language).Last) { Optional = true, Hint = new BodyWords(language).LastHint };

    /// <summary>One that is not there yet.</summary>
    public static Organisation Empty { get; } = new("", "", OrganisationKind.Municipality, "", true);

    public override IReadOnlyList<EditField> Fields => [name, kind, sector, inside, first, last];

    public override Written Of(Organisation thing) => new Written()
        .With(name.Name, thing.Name).With(kind.Name, thing.Kind.ToString()).With(sector.Name, thing.Sector)
        .With(inside.Name, thing.Inside ? Yes : "no").With(first.Name, thing.Life.From).With(last.Name, thing.Life.To);

    public override Organisation Read(EditReader read, Organisation before) => before with
    {
        Name = read.Text(name),
        Kind = read.One<OrganisationKind>(kind),
        Sector = read.Text(sector),
        Inside = read.One(inside) == Yes,
        Life = read.Life(first, last),
    };
}
