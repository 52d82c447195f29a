// GET /sv/exempellan/plan/ideas, GET and POST /sv/exempellan/plan/idea/… : the arena for ideas, and an idea with what was learned and who adopted it.
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>The pages of ideas.</summary>
internal sealed class IdeaPage() : PlannedPages<Idea>(Idea.Name)
{
    public override void Map(IEndpointRouteBuilder plan)
    {
        plan.OnGet("/ideas", Arena).IsForReadersOf(Rules.Plan);
        base.Map(plan);
    }

    protected override IPlanned<Idea> Shelf(PlanShelf shelf) => shelf.Ideas;

    protected override Idea Empty(PlanPlace place, ChainEnd? from) => from?.Tried is { } tried
        ? Elsewhere.Tried(tried)
        : new() { Id = "", Title = from?.Said ?? "", Need = from is not null && place.Plan.Find(from.Thing) is Challenge challenge ? challenge.Title : "" };

    protected override EditForm<Idea> Form(PlanPlace place, Idea? before) => new IdeaForm(place, before);

    protected override PlannedTold Told(PlanPlace place, Idea thing)
    {
        var words = new IdeaWords(place.Address.Language);
        return new(words.Sentence(thing, place.Parties))
        {
            Amiss = [.. words.Amiss(thing, place)],
            Next = [(place.Address.NewPlanned(Intervention.Name, thing.Thing), words.Adopt)],
            More = [(place.Address.Plan("ideas"), words.Title)],
        };
    }

    protected override async Task<IReadOnlyList<PlannedPart>> PartsElsewhere(PlanPlace place, Idea thing, PlanTools tools, CancellationToken stop)
    {
        var words = new IdeaWords(place.Address.Language);
        var here = place.Plan.After(thing.Thing).Select(one => place.Plan.Find(one.To)).OfType<Intervention>();
        var there = (await Elsewhere.TakenFrom(tools.Store, tools.Board, place.Frame.Collaboration, stop)).Where(one => one.Ours == thing.Id).Select(one => one.Theirs);
        return
        [
            new(words.Adopters,
            [
                .. here.Select(one => (one.Title, (string?)place.Address.Planned(one.Thing), AdoptedLine(words, words.Here, one))),
                .. there.Select(one => (one.Planned.Title, (string?)one.Address(words.Language), AdoptedLine(words, one.Collaboration.Name, one.Planned))),
            ])
            {
                Empty = words.NoAdopters,
                Add = (place.Address.NewPlanned(Intervention.Name, thing.Thing), words.Adopt),
            },
        ];
    }

    private static string AdoptedLine(IdeaWords words, string where, Planned what) => Words.Line(where, what switch
    {
        Intervention one => new InterventionWords(words.Language).Named(one.Stage),
        Idea idea => words.Named(idea.Stage),
        _ => "",
    });

    private static async Task<RazorComponentResult<IdeasView>> Arena([AsParameters] PlanTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Plan("ideas"), stop);
        var others = (await Elsewhere.Search(tools.Store, tools.Board, place.Key, "", stop)).Where(one => one.Planned is Idea);
        return IdeasView.Of(place, [.. others], await Elsewhere.TakenFrom(tools.Store, tools.Board, place.Frame.Collaboration, stop));
    }
}
