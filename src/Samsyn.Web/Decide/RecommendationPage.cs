// GET and POST /sv/exempellan/plan/recommendation/… : a recommendation, to whom, and what they made of it.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The pages of recommendations.</summary>
internal sealed class RecommendationPage() : PlannedPages<Recommendation>(Recommendation.Name)
{
    protected override IPlanned<Recommendation> Shelf(PlanShelf shelf) => shelf.Recommendations;

    protected override Recommendation Empty(PlanPlace place, ChainEnd? from) => new()
    {
        Id = "",
        Title = from?.Said ?? "",
        Layer = from is not null && place.Plan.Find(from.Thing) is Challenge challenge ? challenge.Layer : CauseLayer.Conditions,
    };

    protected override EditForm<Recommendation> Form(PlanPlace place, Recommendation? before) => new RecommendationForm(place, [before?.Addressee]);

    protected override PlannedTold Told(PlanPlace place, Recommendation thing)
    {
        var words = new RecommendationWords(place.Address.Language);
        return new(words.Lead(thing, place.Parties))
        {
            Amiss = [.. words.Amiss(thing, place)],
            Next = [(place.Address.Planned(thing.Thing, "translate"), words.Translate), (place.Address.NewPlanned(Package.Name, thing.Thing), words.Pack)],
        };
    }
}

/// <summary>The form of a recommendation.</summary>
internal sealed class RecommendationForm : EditForm<Recommendation>
{
    private readonly PlanFields shared;
    private readonly EditField.Line title;
    private readonly EditField.Prose text;
    private readonly EditField.One addressee;
    private readonly EditField.Prose basis;
    private readonly EditField.One layer;
    private readonly EditField.One status;
    private readonly EditField.Prose answer;
    private readonly EditField.One matter;

    public RecommendationForm(PlanPlace place, IEnumerable<Thing?> standing)
    {
        var words = new RecommendationWords(place.Address.Language);
        shared = new(place, standing);
        title = shared.TitleField();
        text = PlanFields.Text(words.What);
        addressee = shared.Party("addressee", words.ToWhom, words.ToWhomHint);
        basis = new("basis", words.Basis, 4_000) { Optional = true, Lines = 4, Hint = words.BasisHint };
        layer = shared.Layer(words.LayerHint);
        status = new("status", words.Status, BodyWords.Options<RecommendationStatus>(words.Named));
        answer = new("answer", words.Answer, 4_000) { Optional = true, Lines = 4 };
        matter = shared.Matter();
    }

    public override IReadOnlyList<EditField> Fields => [title, text, addressee, basis, layer, status, answer, matter];

    public override Written Of(Recommendation thing) => new Written()
        .With(title.Name, thing.Title).With(text.Name, thing.Text).With(addressee.Name, Parties.ValueOf(thing.Addressee)).With(basis.Name, thing.Basis)
        .With(layer.Name, thing.Layer.ToString()).With(status.Name, thing.Status.ToString()).With(answer.Name, thing.Answer).With(matter.Name, thing.Matter ?? "");

    public override Recommendation Read(EditReader read, Recommendation before)
    {
        var whom = Parties.Read(read.One(addressee));
        shared.NotEnded(read, addressee, whom);
        return before with
        {
            Title = read.Text(title),
            Text = read.Text(text),
            Addressee = whom,
            Basis = read.Text(basis),
            Layer = read.One<CauseLayer>(layer),
            Status = read.One<RecommendationStatus>(status),
            Answer = read.Text(answer),
            Matter = read.One(matter),
        };
    }
}
