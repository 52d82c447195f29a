// GET and POST /sv/exempellan/plan/intervention/… : an intervention, existing or needed, with all that is said of it.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Decide.Catalogue;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The pages of interventions.</summary>
internal sealed class InterventionPage() : PlannedPages<Intervention>(Intervention.Name)
{
    protected override IPlanned<Intervention> Shelf(PlanShelf shelf) => shelf.Interventions;

    protected override Intervention Empty(PlanPlace place, ChainEnd? from)
    {
        if (from?.Thing.Kind is Chain.OfCatalogue && InterventionCatalogue.Find(from.Thing.Id) is { } entry)
        {
            return InterventionCatalogue.Taken(entry, place.Known.Settings.LifeStages, place.Address.Language.Code);
        }

        if (from?.Tried is { } tried)
        {
            return Elsewhere.Taken(tried);
        }

        if (from is not null && place.Plan.Find(from.Thing) is Idea idea)
        {
            return Elsewhere.Grown(idea);
        }

        var challenge = from is null ? null : place.Plan.Find(from.Thing) as Challenge;
        return new()
        {
            Id = "",
            Title = from?.Said ?? "",
            Stage = InterventionStage.Proposed,
            Layer = challenge?.Layer ?? CauseLayer.Conditions,
            Approach = Approach.Proportionate,
            Determinants = challenge?.Determinants ?? [],
            Group = challenge?.Group ?? "",
            EffectIndicator = challenge?.Indicator,
        };
    }

    protected override EditForm<Intervention> Form(PlanPlace place, Intervention? before) => new InterventionForm(place, before);

    protected override async Task<IReadOnlyList<PlannedPart>> PartsElsewhere(PlanPlace place, Intervention thing, PlanTools tools, CancellationToken stop)
    {
        var words = new SpreadWords(place.Address.Language);
        var same = (await SpreadPage.Among(place, tools, stop)).FirstOrDefault(one => one.Rows.Any(row => row.Collaboration.Key == place.Key && row.To.Intervention.Id == thing.Id));
        return same is null ? [] : [new(words.Elsewhere, [.. same.Rows.Where(row => row.Collaboration.Key != place.Key).Select(row => (row.Collaboration.Name, (string?)row.Address(words.Language), words.Of(row)))])];
    }

    protected override PlannedTold Told(PlanPlace place, Intervention thing)
    {
        var (words, promises, tell) = (new InterventionWords(place.Address.Language), new CommitmentWords(place.Address.Language), new TellWords(place.Address.Language));
        return new(words.Lead(thing, place.Parties))
        {
            Amiss = [.. words.Amiss(thing, place)],
            Next = [(place.Address.NewPlanned(Package.Name, thing.Thing), words.Pack)],
            More = [(place.Address.Evaluations(thing.Id), words.DidItHelp)],
            Theory = thing.Theory,
            Hidden = [InterventionForm.TheoryName],
            Parts =
            [
                new(promises.All, [.. place.Plan.CommitmentsTo(thing.Id).Select(one => (one.Title, (string?)place.Address.Planned(one.Thing), promises.Line(one, place)))])
                {
                    Empty = promises.None,
                    Add = (place.Address.NewPlanned(Commitment.Name, thing.Thing), promises.Ask),
                },
                new(tell.Told, [.. thing.Told.Reverse().Select(one => (one.Text, (string?)null, tell.By(one, place.Parties)))]),
            ],
        };
    }
}
