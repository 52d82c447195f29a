// GET and POST /sv/exempellan/plan/commitment/… : who does what, by when, with which money, and whether it was answered.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The pages of commitments.</summary>
internal sealed class CommitmentPage() : PlannedPages<Commitment>(Commitment.Name)
{
    protected override IPlanned<Commitment> Shelf(PlanShelf shelf) => shelf.Commitments;

    protected override Commitment Empty(PlanPlace place, ChainEnd? from) => new() { Id = "", Title = "", Intervention = from?.Thing.Kind == Intervention.Name ? from.Thing.Id : null };

    protected override EditForm<Commitment> Form(PlanPlace place, Commitment? before) => new CommitmentForm(place, [before?.Who]);

    protected override PlannedTold Told(PlanPlace place, Commitment thing)
    {
        var words = new CommitmentWords(place.Address.Language);
        return new(words.Lead(thing, place)) { Amiss = [.. words.Amiss(thing, place)] };
    }
}

/// <summary>The form of a commitment.</summary>
internal sealed class CommitmentForm : EditForm<Commitment>
{
    private readonly PlanFields shared;
    private readonly EditField.Line title;
    private readonly EditField.One intervention;
    private readonly EditField.One who;
    private readonly EditField.Day by;
    private readonly EditField.Kronor money;
    private readonly EditField.Line source;
    private readonly EditField.One state;
    private readonly EditField.Prose answer;
    private readonly EditField.One matter;

    public CommitmentForm(PlanPlace place, IEnumerable<Thing?> standing)
    {
        var words = new CommitmentWords(place.Address.Language);
        shared = new(place, standing);
        title = shared.TitleField(words.TitleHint);
        intervention = new("intervention", words.To, [.. place.Plan.Interventions.Select(one => new EditOption(one.Id, one.Title))]) { Optional = true };
        who = shared.Party("who", words.Who);
        by = new("by", words.By) { Optional = true };
        money = new("money", words.Money) { Optional = true, Hint = words.MoneyHint };
        source = new("source", words.Source, 200) { Optional = true, Hint = words.SourceHint };
        state = new("state", words.State, BodyWords.Options<CommitmentState>(words.Named));
        answer = new("answer", words.Answer, 2_000) { Optional = true, Lines = 3 };
        matter = shared.Matter();
    }

    public override IReadOnlyList<EditField> Fields => [title, intervention, who, by, money, source, state, answer, matter];

    public override Written Of(Commitment thing) => new Written()
        .With(title.Name, thing.Title).With(intervention.Name, thing.Intervention ?? "").With(who.Name, Parties.ValueOf(thing.Who)).With(by.Name, thing.By).With(money.Name, thing.Money)
        .With(source.Name, thing.Source).With(state.Name, thing.State.ToString()).With(answer.Name, thing.Answer).With(matter.Name, thing.Matter ?? "");

    public override Commitment Read(EditReader read, Commitment before)
    {
        var whom = Parties.Read(read.One(who));
        var stands = read.One<CommitmentState>(state);
        if (stands is CommitmentState.Asked or CommitmentState.Promised)
        {
            shared.NotEnded(read, who, whom);
        }

        return before with
        {
            Title = read.Text(title),
            Intervention = read.One(intervention),
            Who = whom,
            By = read.Day(by),
            Money = read.Money(money),
            Source = read.Text(source),
            State = stands,
            Answer = read.Text(answer),
            Matter = read.One(matter),
        };
    }
}
