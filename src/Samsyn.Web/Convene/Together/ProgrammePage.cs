// GET and POST /sv/exempellan/programmes/… : a programme that gathers the work of some years, and who owns it.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>A programme that gathers the work of some years.</summary>
internal sealed class ProgrammePage : EditedPages<Programme>
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var programmes = pages.MapGroup("/programmes");
        new ProgrammePage().Map(programmes, "/{id}/change");
        programmes.OnGet("/{id}", Show).IsForReadersOf(Rules.Programme, "id");
    }

    public static async Task<Results<RazorComponentResult<ProgrammeView>, NotFound>> Show(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Programme(id), stop);
        return place.Meets.Programme(id) is not { } programme ? TypedResults.NotFound() : ProgrammeView.Of(
            place, programme, await tools.Store.Ownerships.Of(place.Key, Rules.Programme with { Id = id }, stop),
            await tools.Store.Publications.Is(place.Key, Rules.Programme with { Id = id }, stop));
    }

    protected override string Here(Address address, string id) => id == "new" ? address.Programme(id) : address.Programme(id, "change");

    protected override Programme? Find(WhoMeets meets, string id) => meets.Programme(id);

    protected override long Version(Programme thing) => thing.Version;

    protected override Programme Empty(TogetherPlace place, IQueryCollection asked) => new("", "", place.Today, "");

    protected override EditForm<Programme> Form(TogetherPlace place, Programme? before) => new ProgrammeForm(place);

    protected override EditShown Shown(TogetherPlace place, Programme? before, string id)
    {
        var language = place.Address.Language;
        (string, string) back = before is null ? (place.Address.Together(), new TogetherWords(language).Section) : (place.Address.Programme(id), before.Name);
        return new(place.Frame, before?.Name ?? new ProgrammeWords(language).New, back, place.Address.Programme(id, "change"));
    }

    protected override Task<Kept> Keep(SamsynStore own, CollaborationKey collaboration, Programme thing, (string Id, long Version) seen, CancellationToken stop) =>
        own.Programmes.Keep(collaboration, thing with { Id = seen.Id, Version = seen.Version }, stop);
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

    public override Written Of(Programme thing) => new Written()
        .With(name.Name, thing.Name).With(owner.Name, thing.Owner ?? "").With(first.Name, thing.From).With(last.Name, thing.To).With(specification.Name, thing.Specification);

    public override Programme Read(EditReader read, Programme before)
    {
        var (called, owned, life, text) = (read.Text(name), read.One(owner), read.Life(first, last), read.Text(specification));
        return before with { Name = called, Owner = owned ?? before.Owner, From = life.From ?? before.From, To = life.To, Specification = text };
    }
}
