// Parts of a document about the plan: challenges, recommendations, what is done already, what is decided and by whom, the mirror, the money, packages and decisions.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Decide;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Tells of the plan in a document.</summary>
internal static class PlanParts
{
    public static Task<IReadOnlyList<Piece>> Challenges(PartAsk ask, PartScene scene, CancellationToken stop) => Lines(
        scene, Challenge.Name, scene.Plan.Plan.Challenges.Where(one => !one.Closed));

    public static Task<IReadOnlyList<Piece>> Recommendations(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var (words, own) = (new RecommendationWords(scene.Language), new PartWords(scene.Language));
        return Table(
            scene, own.Recommendations, [new(own.Recommendation), new(own.ToWhom), new(own.RestsOn), new(own.Standing)],
            [.. scene.Plan.Plan.Recommendations.OrderBy(one => one.Status).Select(one => (IReadOnlyList<Cell>)[new(one.Title), Name(one.Addressee, scene), new(one.Basis), new(words.Named(one.Status))])]);
    }

    public static Task<IReadOnlyList<Piece>> Inventory(PartAsk ask, PartScene scene, CancellationToken stop) => Interventions(
        scene, new PartWords(scene.Language).Inventory, one => one.IsDone, (one, words) => [new(words.Named(one.Evidence.Strength))], words => [new(words.Strength)]);

    public static Task<IReadOnlyList<Piece>> Plan(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var own = new PartWords(scene.Language);
        return Interventions(
            scene, own.Plan, one => one.Stage is InterventionStage.Decided or InterventionStage.Running,
            (one, words) => [new(words.Named(one.Stage)), new(own.Span(one.First, one.Last)), new(own.Followed(one, scene.Plan.Known))],
            _ => [new(own.Standing), new(own.When), new(own.FollowedBy)]);
    }

    /// <summary>Who does what: the commitments, those that nobody has answered first.</summary>
    public static Task<IReadOnlyList<Piece>> Responsibility(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var (words, plan, own) = (new CommitmentWords(scene.Language), scene.Plan.Plan, new PartWords(scene.Language));
        var now = plan.Commitments.Where(one => one.State != CommitmentState.GivenUp).OrderByDescending(one => one.IsUnanswered).ThenBy(one => one.By ?? DateOnly.MaxValue);
        return Table(
            scene, own.Responsibility, [new(own.Commitment), new(own.Who), new(own.By), new(own.Amount, true), new(own.WhichMoney), new(own.Standing)],
            [.. now.Select(one => (IReadOnlyList<Cell>)[new(one.Title), Name(one.Who, scene), new(one.By is { } day ? words.Date(day) : "–"), Money(one.Money, scene), new(one.Source), new(words.Named(one.State))])]);
    }

    /// <summary>Who takes part in what: an intervention in each row, an organisation in each column.</summary>
    public static IReadOnlyList<Piece> Matrix(PartScene scene)
    {
        var (own, active) = (new PartWords(scene.Language), scene.Plan.Plan.Interventions.Where(one => one.IsActive).ToList());
        var parties = active.SelectMany(one => one.Contributors.Append(one.Lead)).OfType<Thing>().Select(scene.Plan.Parties.Today).Distinct().OrderBy(scene.Plan.Parties.Name, StringComparer.Create(scene.Language.Culture, true)).ToList();
        return active.Count == 0 || parties.Count is 0 or > 8
            ? []
            :
            [
                scene.Pieces.Table(
                    own.Matrix, [new(own.Intervention), .. parties.Select(one => new Column(scene.Plan.Parties.Name(one)))],
                    [.. active.Select(one => (IReadOnlyList<Cell>)[new(one.Title), .. parties.Select(party => new Cell(Part(one, party, scene, own)))])]),
            ];
    }

    public static async Task<IReadOnlyList<Piece>> Mirror(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var words = new MirrorWords(scene.Language);
        var mirror = Loop.Decide.Mirror.Of(scene.Plan.Plan, false);
        if (mirror.Layers.Sum(one => one.Challenges.Count + one.Interventions.Count) == 0)
        {
            return [Piece.Paragraph.Of(words.Empty, ParagraphStyle.Small)];
        }

        return
        [
            Piece.Paragraph.Of(words.Drift(mirror), ParagraphStyle.Lead),
            await scene.Pieces.Picture(
                width => MirrorChart.Draw(mirror, new(width, words.Title, words.Drift(mirror)), words), scene.Plan.Frame.Collaboration.Name,
                [new(words.Layer), new(words.ChallengesColumn, true), new(words.InterventionsColumn, true), new(words.YearlyColumn, true), new(words.OnceColumn, true), new(words.UnpricedColumn, true)],
                [
                    .. mirror.Layers.Select(one => (IReadOnlyList<Cell>)
                    [
                        new(words.Brief(one.Layer)), Count(one.Challenges.Count, words), Count(one.Interventions.Count, words), Count((double)one.Yearly, words), Count((double)one.Once, words), Count(one.Unpriced, words),
                    ]),
                ]),
            Piece.Paragraph.Of(words.HowRead, ParagraphStyle.Small),
        ];
    }

    /// <summary>The money from each side: what interventions cost by who pays, and what was promised by which money.</summary>
    public static Task<IReadOnlyList<Piece>> Money(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var (own, active) = (new PartWords(scene.Language), scene.Plan.Plan.Interventions.Where(one => one.IsActive).ToList());
        var byPayer = active.GroupBy(one => one.Cost.Payer).OrderBy(one => one.Key.Length == 0).ThenByDescending(one => one.Sum(each => each.Cost.Amount ?? 0));
        var promised = scene.Plan.Plan.Commitments.Where(one => one.State is CommitmentState.Promised or CommitmentState.Done).ToList();
        var bySource = promised.GroupBy(one => one.Source).OrderBy(one => one.Key.Length == 0).ThenByDescending(one => one.Sum(each => each.Money ?? 0));
        var pieces = new List<Piece>();
        if (active.Count > 0)
        {
            pieces.Add(scene.Pieces.Table(
                own.MoneyByPayer, [new(own.Payer), new(own.Interventions, true), new(own.EveryYear, true), new(own.OnceOnly, true), new(own.Unpriced, true)],
                [.. byPayer.Select(one => (IReadOnlyList<Cell>)[new(Said(one.Key, own)), Count(one.Count(), own), Sum(one.Where(each => !each.Cost.Once).Select(each => each.Cost.Amount), scene), Sum(one.Where(each => each.Cost.Once).Select(each => each.Cost.Amount), scene), Count(one.Count(each => each.Cost.Amount is null), own)])]));
        }

        if (promised.Count > 0)
        {
            pieces.Add(scene.Pieces.Table(
                own.MoneyBySource, [new(own.WhichMoney), new(own.Commitments, true), new(own.Amount, true), new(own.Unpriced, true)],
                [.. bySource.Select(one => (IReadOnlyList<Cell>)[new(Said(one.Key, own)), Count(one.Count(), own), Sum(one.Select(each => each.Money), scene), Count(one.Count(each => each.Money is null), own)])]));
        }

        return Task.FromResult<IReadOnlyList<Piece>>(pieces.Count == 0 ? scene.NothingYet : pieces);
    }

    public static async Task<IReadOnlyList<Piece>> Package(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var (words, own, plan) = (new PackageWords(scene.Language), new PartWords(scene.Language), scene.Plan.Plan);
        var package = scene.ThingOf(ask, Loop.Decide.Package.Name) is { } id ? plan.Packages.FirstOrDefault(one => one.Id == id) : plan.Packages.MaxBy(one => one.Proposed);
        if (package is null)
        {
            return scene.NothingYet;
        }

        var answers = (await scene.Sources.Store.Decide.Answers.Of(scene.Plan.Key, stop)).Where(one => one.Package == package.Id).ToList();
        var pieces = new List<Piece> { scene.Pieces.Heading(2, package.Title), Piece.Paragraph.Of(words.Lead(package, scene.Plan), ParagraphStyle.Lead) };
        pieces.AddRange(MarkdownPieces.Plain(package.Text));
        pieces.Add(scene.Pieces.Table(
            words.Items, [new(words.Item), new(own.What)],
            [.. package.Items.Select(plan.Find).OfType<Planned>().Select(one => (IReadOnlyList<Cell>)[new(one.Title), new(PlanLines.Line(one, scene.Plan).More)])]));
        if (answers.Count > 0)
        {
            pieces.Add(scene.Pieces.Table(
                own.AnswersOfAsked, [new(own.From), new(own.Stance), new(own.What), new(own.Day)],
                [.. answers.OrderBy(one => one.Received).Select(one => (IReadOnlyList<Cell>)[new(scene.Plan.Parties.NameThen(one.From)), new(words.Named(one.Stance)), new(one.Text), new(words.Date(one.Received))])]));
        }

        return pieces;
    }

    public static Task<IReadOnlyList<Piece>> Decisions(PartAsk ask, PartScene scene, CancellationToken stop)
    {
        var (words, own, plan) = (new PackageWords(scene.Language), new PartWords(scene.Language), scene.Plan.Plan);
        return Table(
            scene, words.Decisions, [new(own.Day), new(own.Body), new(words.OfPackage), new(own.Outcome), new(words.RegistryNumber), new(words.DecisionText)],
            [
                .. plan.Decisions.OrderByDescending(one => one.Day).Select(one => (IReadOnlyList<Cell>)
                [
                    new(words.Date(one.Day)), new(scene.Plan.Parties.NameThen(new("body", one.Body))), new(plan.Packages.FirstOrDefault(package => package.Id == one.Package)?.Title ?? ""), new(words.Named(one.Outcome)), new(one.RegistryNumber), new(one.Text),
                ]),
            ]);
    }

    /// <summary>Things of the plan as a table of what and more about it.</summary>
    private static Task<IReadOnlyList<Piece>> Lines(PartScene scene, string kind, IEnumerable<Planned> things) => Table(
        scene, new PlanWords(scene.Language).All(kind), [new(new PlanWords(scene.Language).Title), new(new PartWords(scene.Language).What)],
        [.. things.Select(one => (IReadOnlyList<Cell>)[new(one.Title), new(PlanLines.Line(one, scene.Plan).More)])]);

    private static async Task<IReadOnlyList<Piece>> Interventions(
        PartScene scene, string caption, Func<Intervention, bool> which, Func<Intervention, InterventionWords, IEnumerable<Cell>> more, Func<InterventionWords, IEnumerable<Column>> columns)
    {
        var (words, own) = (new InterventionWords(scene.Language), new PartWords(scene.Language));
        return await Table(
            scene, caption, [new(own.Intervention), new(own.LedBy), new(own.ForWhom), new(words.Approach), new(own.Cost, true), new(own.Payer), .. columns(words)],
            [
                .. scene.Plan.Plan.Interventions.Where(which).OrderBy(one => one.Title, StringComparer.Create(scene.Language.Culture, true)).Select(one => (IReadOnlyList<Cell>)
                [
                    new(one.Title), Name(one.Lead, scene), new(one.Group), new(words.Named(one.Approach)), Money(one.Cost.Amount, scene), new(one.Cost.Payer), .. more(one, words),
                ]),
            ]);
    }

    private static Task<IReadOnlyList<Piece>> Table(PartScene scene, string caption, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows) =>
        Task.FromResult<IReadOnlyList<Piece>>(rows.Count == 0 ? scene.NothingYet : [scene.Pieces.Table(caption, columns, rows)]);

    private static string Part(Intervention one, Thing party, PartScene scene, PartWords own) =>
        one.Lead is { } lead && scene.Plan.Parties.Today(lead) == party ? own.Leads : one.Contributors.Any(each => scene.Plan.Parties.Today(each) == party) ? own.TakesPart : "";

    private static Cell Name(Thing? party, PartScene scene) => party is null ? new(new PartWords(scene.Language).Nobody) : new(scene.Plan.Parties.Name(party));

    private static Cell Money(decimal? amount, PartScene scene) => amount is { } kronor
        ? new(new PlanWords(scene.Language).Kronor(kronor), (double)kronor)
        : new(new PartWords(scene.Language).NotSaid) { Mark = CellMark.Missing };

    // A sum of what is known; that something is unknown stands in its own column.
    private static Cell Sum(IEnumerable<decimal?> amounts, PartScene scene)
    {
        var known = amounts.OfType<decimal>().ToList();
        return known.Count == 0 ? new("–") { Mark = CellMark.Missing } : Money(known.Sum(), scene);
    }

    private static Cell Count(double number, Shared.Words words) => new(words.Whole(number), number);

    private static string Said(string text, PartWords own) => text.Length == 0 ? own.NotSaid : text;
}
