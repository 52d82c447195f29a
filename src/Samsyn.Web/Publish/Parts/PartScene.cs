// What the parts of a document are read from: the place, the figures as they stood, the plan and the follow-up, and the language they are told in.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Store;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Decide;
using Samsyn.Web.Follow;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Parts;

/// <summary>What the parts of one document are read from. Everything is told in the document's language, whoever reads.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">Where it stands: the plan, what has been answered, and how the goals stand.</param>
/// <param name="Figures">The figures, as they stood at the version that is asked for.</param>
/// <param name="Sources">What else is read.</param>
internal sealed record PartScene(Document Document, FollowPlace Place, IFigures Figures, PartSources Sources)
{
    /// <summary>The language of the document.</summary>
    public Language Language => Place.Address.Language;

    /// <summary>The plan, and all that it names.</summary>
    public PlanPlace Plan => Place.Plan;

    /// <summary>Numbers the tables and pictures.</summary>
    public required PieceMaker Pieces { get; init; }

    /// <summary>Whether the collaboration is invented, which every picture then says.</summary>
    public bool Invented => Plan.Frame.Collaboration.Invented;

    /// <summary>What stands where there are no figures to show.</summary>
    public IReadOnlyList<Piece> NothingShown => [Piece.Paragraph.Of(new PartWords(Language).NothingShown, ParagraphStyle.Small)];

    /// <summary>What stands where nothing has been said, decided or answered yet.</summary>
    public IReadOnlyList<Piece> NothingYet => [Piece.Paragraph.Of(new PartWords(Language).NothingYet, ParagraphStyle.Small)];

    /// <summary>The place that a part is about: its own, the document's, or the uppermost.</summary>
    public Area? AreaOf(PartAsk ask) =>
        new[] { ask.Area, Document.Area }.Where(code => code.Length > 0).Select(Plan.Known.Area).FirstOrDefault(area => area is not null) ?? PlaceOf(Plan.Known.Settings.Areas, Plan.Known.Areas);

    /// <summary>The place that is shown where none is named: the first that is covered, or the uppermost.</summary>
    public static Area? PlaceOf(IReadOnlyList<string> covered, IReadOnlyList<Area> areas) =>
        (covered is [var first, ..] ? areas.FirstOrDefault(area => area.Code == first) : null) ?? areas.FirstOrDefault(area => area.Parent is null);

    /// <summary>The terms under which the figures of an indicator may be used.</summary>
    public Task<IReadOnlyList<string>> Licences(string indicator, CancellationToken stop) => Sources.Terms.Of(Plan.Key, indicator, stop);

    /// <summary>The thing of a kind that a part is about: its own, or the document's.</summary>
    public string? ThingOf(PartAsk ask, string kind) => new[] { ask.Thing, Document.Subject }.FirstOrDefault(thing => thing?.Kind == kind)?.Id;
}

/// <summary>What parts are read from besides figures and plan.</summary>
/// <param name="Store">The store.</param>
/// <param name="Rooms">The dialogues as they are now.</param>
/// <param name="Maps">Maps of the figures, as they stood at the version that is asked for.</param>
/// <param name="Evaluations">What evaluations found.</param>
/// <param name="Terms">The terms under which figures may be used.</param>
/// <param name="Boundaries">The boundaries of the places.</param>
internal sealed record PartSources(SamsynStore Store, Rooms Rooms, IPlaceMaps Maps, EvaluationBoard Evaluations, Terms Terms, IBoundaries Boundaries);
