// The form of an idea: what, for whom, the test and what was learned, with what each stage asks for.
using Samsyn.Loop.Decide;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The form of an idea.</summary>
internal sealed class IdeaForm : EditForm<Idea>
{
    private readonly IdeaWords words;
    private readonly PlanFields shared;
    private readonly EditField.Line title;
    private readonly EditField.Prose text;
    private readonly EditField.Prose need;
    private readonly EditField.Line group;
    private readonly EditField.One lead;
    private readonly EditField.Rows contributors;
    private readonly EditField.One stage;
    private readonly EditField.Prose question;
    private readonly EditField.Line arena;
    private readonly EditField.Day first;
    private readonly EditField.Day last;
    private readonly EditField.Prose learned;
    private readonly EditField.One outcome;
    private readonly EditField.Line origin;
    private readonly EditField.One matter;

    public IdeaForm(PlanPlace place, Idea? before)
    {
        (words, shared) = (new(place.Address.Language), new(place, [before?.Lead, .. before?.Contributors ?? []]));
        title = shared.TitleField();
        text = PlanFields.Text(words.What);
        need = new("need", words.Need, 4_000) { Optional = true, Lines = 3 };
        group = new("group", words.ForWhom, 200) { Optional = true };
        lead = shared.Party("lead", words.LeadBy);
        contributors = shared.Parties("contributors", words.Contributors, words.Contributor);
        stage = new("stage", words.Stage, BodyWords.Options<IdeaStage>(words.Named));
        question = new("question", words.Question, 4_000) { Optional = true, Lines = 3, Hint = words.QuestionHint };
        arena = new("arena", words.Arena, 200) { Optional = true };
        first = new("first", words.First) { Optional = true };
        last = new("last", words.Last) { Optional = true };
        learned = new("learned", words.Learned, 10_000) { Optional = true, Lines = 5, Hint = words.LearnedHint };
        outcome = new("outcome", words.Outcome, BodyWords.Options<IdeaOutcome>(words.Named));
        origin = new("origin", words.Origin, 300) { Optional = true };
        matter = shared.Matter();
    }

    public override IReadOnlyList<EditField> Fields => [title, text, need, group, lead, contributors, stage, question, arena, first, last, learned, outcome, origin, matter];

    public override Written Of(Idea thing) => new Written()
        .With(title.Name, thing.Title).With(text.Name, thing.Text).With(need.Name, thing.Need).With(group.Name, thing.Group).With(lead.Name, Parties.ValueOf(thing.Lead))
        .With(contributors.Columns[0].Name, thing.Contributors.Select(Parties.ValueOf)).With(stage.Name, thing.Stage.ToString()).With(question.Name, thing.Question).With(arena.Name, thing.Arena)
        .With(first.Name, thing.First).With(last.Name, thing.Last).With(learned.Name, thing.Learned).With(outcome.Name, thing.Outcome.ToString()).With(origin.Name, thing.Origin).With(matter.Name, thing.Matter ?? "");

    public override Idea Read(EditReader read, Idea before)
    {
        var test = read.Life(first, last);
        var idea = before with
        {
            Title = read.Text(title),
            Text = read.Text(text),
            Need = read.Text(need),
            Group = read.Text(group),
            Lead = Parties.Read(read.One(lead)),
            Contributors = PlanFields.Read(read, contributors),
            Stage = read.One<IdeaStage>(stage),
            Question = read.Text(question),
            Arena = read.Text(arena),
            First = test.From,
            Last = test.To,
            Learned = read.Text(learned),
            Outcome = read.One<IdeaOutcome>(outcome),
            Origin = read.Text(origin),
            Matter = read.One(matter),
        };
        Hold(read, idea, before);
        return idea;
    }

    // Each stage asks for what the one before was for; what is put aside needs nothing more.
    private void Hold(EditReader read, Idea idea, Idea before)
    {
        if (idea.Stage is IdeaStage.Test or IdeaStage.Learning)
        {
            read.Tell(question.Name, idea.Question.Length == 0 ? words.SayWhatItIsToShow : null);
            read.Tell(first.Name, read.IsBlank(first) ? words.SayWhenItBegins : null);
        }

        if (idea.Stage == IdeaStage.Learning || (idea.Stage == IdeaStage.Adopted && idea.First is not null))
        {
            read.Tell(learned.Name, idea.Learned.Length == 0 ? words.SayWhatWasLearned : null);
            read.Tell(outcome.Name, idea.Outcome == IdeaOutcome.Unknown ? words.SayWhetherItHelped : null);
        }

        if (idea is { Stage: IdeaStage.Adopted, Outcome: IdeaOutcome.DidNotHelp } && before is not { Stage: IdeaStage.Adopted, Outcome: IdeaOutcome.DidNotHelp })
        {
            read.Ask(stage.Name, words.ItDidNotHelp, words.YesAdopt);
        }

        if (idea.Stage != IdeaStage.Aside)
        {
            shared.NotEnded(read, lead, idea.Lead);
        }
    }
}
