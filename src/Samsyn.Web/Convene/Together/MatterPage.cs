// GET and POST /sv/exempellan/matters/… : what is dealt with under one registry number, by one body or by several.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>What is dealt with under one registry number.</summary>
internal sealed class MatterPage : EditedPages<Matter>
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var matters = pages.MapGroup("/matters");
        new MatterPage().Map(matters, "/{id}/change");
        matters.OnGet("/", All).IsForReadersOf(Rules.Together);
        matters.OnGet("/{id}", Show).IsForReadersOf(Rules.Together);
    }

    public static async Task<RazorComponentResult<MattersView>> All([AsParameters] TogetherTools tools, CancellationToken stop) =>
        MattersView.Of(await tools.Place(address => address.Matters(), stop));

    public static async Task<Results<RazorComponentResult<MatterView>, NotFound>> Show(string id, [AsParameters] TogetherTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Matters(id), stop);
        return place.Meets.Matter(id) is { } matter ? MatterView.Of(place, matter) : TypedResults.NotFound();
    }

    protected override string Here(Address address, string id) => id == "new" ? address.Matters(id) : address.Matters(id, "change");

    protected override Matter? Find(WhoMeets meets, string id) => meets.Matter(id);

    protected override long Version(Matter thing) => thing.Version;

    protected override Matter Empty(TogetherPlace place, IQueryCollection asked) => new("", "", place.Today);

    protected override EditForm<Matter> Form(TogetherPlace place, Matter? before) => new MatterForm(place.Address.Language);

    protected override EditShown Shown(TogetherPlace place, Matter? before, string id)
    {
        var words = new MeetingWords(place.Address.Language);
        (string, string) back = before is null ? (place.Address.Matters(), words.Matters) : (place.Address.Matters(id), before.Title);
        return new(place.Frame, before?.Title ?? words.NewMatter, back, place.Address.Matters(id, "change"));
    }

    protected override Task<Kept> Keep(SamsynStore own, CollaborationKey collaboration, Matter thing, (string Id, long Version) seen, CancellationToken stop) =>
        own.Matters.Keep(collaboration, thing with { Id = seen.Id, Version = seen.Version }, stop);
}
