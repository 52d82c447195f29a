// GET and POST /sv/exempellan/organisations/… : an organisation that takes part, on its form.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>An organisation that takes part, on its form.</summary>
internal sealed class OrganisationPage : EditedPages<Organisation>
{
    public static void Map(IEndpointRouteBuilder pages) => new OrganisationPage().Map(pages.MapGroup("/organisations"), "/{id}");

    protected override string Here(Address address, string id) => address.Organisation(id);

    protected override Organisation? Find(WhoMeets meets, string id) => meets.Organisation(id);

    protected override long Version(Organisation thing) => thing.Version;

    protected override Organisation Empty(TogetherPlace place, IQueryCollection asked) => new("", "", OrganisationKind.Municipality, "", true);

    protected override EditForm<Organisation> Form(TogetherPlace place, Organisation? before) => new OrganisationForm(place.Address.Language);

    protected override EditShown Shown(TogetherPlace place, Organisation? before, string id)
    {
        var language = place.Address.Language;
        return new(place.Frame, before?.Name ?? new BodyWords(language).NewOrganisation, (place.Address.Together(), new TogetherWords(language).Section), place.Address.Organisation(id));
    }

    protected override Task<Kept> Keep(SamsynStore own, CollaborationKey collaboration, Organisation thing, (string Id, long Version) seen, CancellationToken stop) =>
        own.Organisations.Keep(collaboration, thing with { Id = seen.Id, Version = seen.Version }, stop);
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
