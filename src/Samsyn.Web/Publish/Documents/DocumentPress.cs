// Sets documents as things stand, or as they stood at a version of the figures.
using System.Reflection;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Store;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Charts;
using Samsyn.Web.Decide;
using Samsyn.Web.Follow;
using Samsyn.Web.Measure;
using Samsyn.Web.Publish.Parts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>Sets documents.</summary>
internal sealed class DocumentPress(SamsynStore store, IFigures figures, IPlaceMaps maps, Rooms rooms, PlanBoard plans, FollowBoard follow, EvaluationBoard evaluations)
{
    /// <summary>The version of Samsyn, whose methods compute what is set.</summary>
    public static string Methods { get; } = typeof(DocumentPress).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>How documents begin out of a store that no site runs on.</summary>
    public static DocumentBeginning Beginning(SamsynStore store, Collaboration collaboration)
    {
        var figures = new FigureBoard(store.Indicators, store.Areas, store.Dimensions, store.ShownObservations);
        var maps = new MapBoard(store.Indicators, store.Areas, store.Dimensions, store.ShownObservations);
        return new(collaboration, figures, new(store, figures, maps, new Rooms(store.Agree, TimeProvider.System), new PlanBoard(store), new FollowBoard(store, figures), new EvaluationBoard(store)), TimeProvider.System);
    }

    /// <summary>A document as things stand, told in its own language.</summary>
    public async Task<DocumentSet> Set(Collaboration collaboration, (Document Document, IReadOnlyList<Block> Blocks) of, DateOnly day, CancellationToken stop)
    {
        await using var pictures = new PictureWriter();
        return await Composer.Of(await Scene(collaboration, of.Document, Now(day), pictures, stop), of.Blocks, stop);
    }

    /// <summary>An edition made again: from its own blocks, the figures as they stood, and what they were about.</summary>
    public async Task<DocumentSet> Again(Collaboration collaboration, EditionBasis basis, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(basis);
        var kept = basis.Meanings is { } hash ? await store.Publish.Editions.Meanings(collaboration.Key, hash, stop) : null;
        return await Again(collaboration, basis, kept ?? await Meant(collaboration.Key, basis.Blocks, stop), stop);
    }

    /// <summary>What the figures of a part say now; null when they say nothing, or may not be told.</summary>
    public async Task<string?> Propose(Collaboration collaboration, Document document, PartAsk ask, DateOnly day, CancellationToken stop)
    {
        await using var pictures = new PictureWriter();
        return await PartSentences.Of(ask, await Scene(collaboration, document, Now(day), pictures, stop), stop);
    }

    /// <summary>A document as it is frozen: with the figures of one version, whatever is read in meanwhile. Who wrote what stays in the versions: an edition is kept when a person is erased.</summary>
    public async Task<SealedDocument> Seal(Collaboration collaboration, (Document Document, IReadOnlyList<Block> Blocks) of, DateOnly day, CancellationToken stop)
    {
        var key = collaboration.Key;
        var version = await store.Observations.Version(key, stop);
        var meanings = await Meant(key, of.Blocks, stop);
        var basis = new EditionBasis(version, of.Document, [.. of.Blocks.Select(one => one with { Who = "" })])
        {
            Day = day,
            Batches = [.. (await store.Batches.Of(key, stop)).Where(one => one.RolledBackAt is null).Select(one => new BatchUsed(one.Id, one.Number, one.Origin.FileName, one.Origin.FileHash))],
            Methods = Methods,
            Place = PartScene.PlaceOf((await store.Settings.Of(key, stop)).Settings.Areas, meanings.Areas)?.Code,
            Meanings = CompositionJson.Hash(MeaningsJson.Write(meanings)),
        };
        var set = await Again(collaboration, basis, meanings, stop);
        return new(set, basis with { Cover = set.Composition.Cover, Hashes = set.Blocks.ToDictionary(one => one.Key, one => EditionMaker.Hash(one.Value)), Undrawn = set.Blocks.ToDictionary(one => one.Key, one => EditionMaker.Undrawn(one.Value)) }, meanings);
    }

    // What the figures of some blocks are about today; boundaries are many, and kept where a map is drawn.
    private async Task<Meanings> Meant(CollaborationKey key, IReadOnlyList<Block> blocks, CancellationToken stop) => new(
        await store.Indicators.Of(key, stop), await store.Areas.Of(key, stop), await store.Dimensions.Of(key, stop),
        blocks.Any(one => one.Content.Part?.Kind == PartKind.Map) ? await store.Boundaries.Of(key, stop) : []);

    private async Task<DocumentSet> Again(Collaboration collaboration, EditionBasis basis, Meanings meanings, CancellationToken stop)
    {
        await using var pictures = new PictureWriter();
        var set = await Composer.Of(await Scene(collaboration, basis.Document, Then(basis, meanings), pictures, stop), basis.Blocks, stop);
        return basis.Cover is { } cover ? set with { Composition = set.Composition with { Cover = cover } } : set;
    }

    private Standing Now(DateOnly day) => new(day, figures, maps, new(store.Batches, store.Origins), store.Boundaries);

    private Standing Then(EditionBasis basis, Meanings meanings)
    {
        var (meant, observations) = (new MeaningsThen(meanings), new ObservationsThen(store.ShownObservations, basis.FiguresVersion));
        var terms = new Terms(store.Batches, store.Origins) { Version = basis.FiguresVersion };
        return new(basis.Day, new FigureBoard(meant, meant, meant, observations), new MapBoard(meant, meant, meant, observations), terms, meant) { Meanings = meanings, Place = basis.Place };
    }

    private async Task<PartScene> Scene(Collaboration collaboration, Document document, Standing standing, PictureWriter pictures, CancellationToken stop)
    {
        var language = Language.Of(document.Language);
        var known = await plans.Of(collaboration.Key, stop);
        var answered = await follow.Of(collaboration.Key, known.Plan, stop);
        if (standing.Meanings is { } meanings)
        {
            known = known with { Indicators = meanings.Indicators, Areas = meanings.Areas, Dimensions = meanings.Dimensions, Settings = standing.Place is { } place ? known.Settings with { Areas = [place] } : known.Settings };
        }

        var plan = new PlanPlace(new(collaboration, new(language, collaboration.Slug), Section.Documents, address => address.Documents()), new HashSet<Role>(), known, standing.Day);
        return new(document, new FollowPlace(plan, answered), standing.Figures, new(store, rooms, standing.Maps, evaluations, standing.Terms, standing.Boundaries))
        {
            Pieces = new(pictures, new DocumentWords(language)),
        };
    }
}

/// <summary>A document as it is frozen.</summary>
/// <param name="Set">What readers see.</param>
/// <param name="Basis">What it is made of.</param>
/// <param name="Meanings">What its figures are about.</param>
internal sealed record SealedDocument(DocumentSet Set, EditionBasis Basis, Meanings Meanings);
