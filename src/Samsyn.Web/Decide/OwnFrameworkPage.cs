// GET and POST /sv/exempellan/plan/framework/… : a framework of the collaboration's own, begun empty or from one that is known.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Decide.Frameworks;
using Samsyn.Web.Agree;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The pages of a collaboration's own frameworks.</summary>
internal sealed class OwnFrameworkPage() : PlannedPages<OwnFramework>(OwnFramework.Name)
{
    protected override IPlanned<OwnFramework> Shelf(PlanShelf shelf) => shelf.Frameworks;

    protected override OwnFramework Empty(PlanPlace place, ChainEnd? from) =>
        KnownFrameworks.Find(from?.Thing.Id)?.Owned(place.Address.Language.Code) ?? new() { Id = "", Title = "", Year = place.Today.Year };

    protected override EditForm<OwnFramework> Form(PlanPlace place, OwnFramework? before) => new OwnFrameworkForm(place);

    protected override PlannedTold Told(PlanPlace place, OwnFramework thing)
    {
        var words = new FrameworkWords(place.Address.Language);
        var framework = Framework.Of(thing, place.Frame.Collaboration.Name);
        return new(words.Of(framework))
        {
            Next = [(place.Address.Frameworks("", ("from", thing.Id), ("to", KnownFrameworks.All[0].Id)), words.AcrossTitle)],
            Hidden = [OwnFrameworkForm.AreasName],
            Parts = [new(words.AreasTitle, [.. framework.Nodes.Select(node => (words.NodeOf(node), (string?)null, words.AboutOf(node)))])],
        };
    }
}

/// <summary>The form of a collaboration's own framework.</summary>
internal sealed class OwnFrameworkForm : EditForm<OwnFramework>
{
    /// <summary>The name of the field of its areas, which have a part of the page of their own.</summary>
    public const string AreasName = "areas";

    private const string OfSteering = "Steering";
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    // So many of the eight one area may be about.
    private const int Most = 4;

    private readonly FrameworkWords words;
    private readonly EditField.Line title;
    private readonly EditField.Whole year;
    private readonly EditField.Prose text;
    private readonly EditField.Line code;
    private readonly EditField.Line name;
    private readonly IReadOnlyList<EditField.One> about;
    private readonly EditField.Rows areas;
    private readonly EditField.One matter;

    public OwnFrameworkForm(PlanPlace place)
    {
        words = new(place.Address.Language);
        var shared = new PlanFields(place);
        IReadOnlyList<EditOption> options = [.. BodyWords.Options<Determinant>(new TagWords(place.Address.Language).Named), new(OfSteering, words.Steering)];
        title = shared.TitleField();
        year = new("year", words.YearLabel, FirstYear, LastYear);
        text = PlanFields.Text(new PlanWords(place.Address.Language).Text) with { Optional = true };
        code = new("code", words.CodeColumn, 12) { Optional = true };
        name = new("name", words.NameColumn, Planned.LongestTitle);
        about = [.. Enumerable.Range(1, Most).Select(number => new EditField.One(FormattableString.Invariant($"about-{number}"), number == 1 ? words.About : words.AlsoColumn(number), options) { Optional = true })];
        areas = new(AreasName, words.AreasTitle, [code, name, .. about]) { Optional = true, Hint = words.AreasHint };
        matter = shared.Matter();
    }

    public override IReadOnlyList<EditField> Fields => [title, year, text, areas, matter];

    public override Written Of(OwnFramework thing) => about.Index().Aggregate(
        new Written().With(title.Name, thing.Title).With(year.Name, (int?)thing.Year).With(text.Name, thing.Text)
            .With(code.Name, thing.Areas.Select(one => one.Code)).With(name.Name, thing.Areas.Select(one => one.Name)).With(matter.Name, thing.Matter ?? ""),
        (written, column) => written.With(column.Item.Name, thing.Areas.Select(one => AboutOf(one).ElementAtOrDefault(column.Index) ?? "")));

    public override OwnFramework Read(EditReader read, OwnFramework before)
    {
        var made = read.Rows(areas, row =>
        {
            var chosen = about.Select(row.One).OfType<string>().Distinct().ToList();
            return new OwnArea(row.Text(code), row.Text(name))
            {
                Determinants = [.. chosen.Where(one => one != OfSteering && Enum.IsDefined(typeof(Determinant), one)).Select(Enum.Parse<Determinant>).Order()],
                Steering = chosen.Contains(OfSteering),
            };
        });
        read.Tell(areas.Name, made.Count == 0 ? words.NoAreas : null);
        foreach (var twice in made.Where(one => one.Code.Length > 0).GroupBy(one => one.Code).Where(same => same.Count() > 1))
        {
            read.Tell(areas.Name, words.AreaTwice(twice.Key));
        }

        return before with { Title = read.Text(title), Year = read.Number(year) ?? 0, Text = read.Text(text), Areas = made, Matter = read.One(matter) };
    }

    private static IEnumerable<string> AboutOf(OwnArea area) => [.. area.Determinants.Select(one => one.ToString()), .. area.Steering ? [OfSteering] : Array.Empty<string>()];
}
