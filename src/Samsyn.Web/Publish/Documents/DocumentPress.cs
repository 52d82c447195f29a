// Sets documents as things stand, or as they stood at a version of the figures.
using System.Reflection;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Publish;
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
        return await Composer.Of(await Scene(collaboration, of.Document, day, Now, pictures, stop), of.Blocks, stop);
    }

    /// <summary>An edition made again: from its own blocks and the figures as they stood.</summary>
    public async Task<DocumentSet> Again(Collaboration collaboration, EditionBasis basis, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(basis);
        var then = new ObservationsThen(store.ShownObservations, basis.FiguresVersion);
        var board = new FigureBoard(store.Indicators, store.Areas, store.Dimensions, then);
        await using var pictures = new PictureWriter();
        var scene = await Scene(collaboration, basis.Document, basis.Day, (board, new MapBoard(store.Indicators, store.Areas, store.Dimensions, then), new(store.Batches, store.Origins) { Version = basis.FiguresVersion }), pictures, stop);
        return await Composer.Of(scene, basis.Blocks, stop);
    }

    /// <summary>What the figures of a part say now; null when they say nothing, or may not be told.</summary>
    public async Task<string?> Propose(Collaboration collaboration, Document document, PartAsk ask, DateOnly day, CancellationToken stop)
    {
        await using var pictures = new PictureWriter();
        return await PartSentences.Of(ask, await Scene(collaboration, document, day, Now, pictures, stop), stop);
    }

    /// <summary>A document as it is frozen: with the figures of one version, whatever is read in meanwhile. Who wrote what stays in the versions: an edition is kept when a person is erased.</summary>
    public async Task<(DocumentSet Set, EditionBasis Basis)> Seal(Collaboration collaboration, (Document Document, IReadOnlyList<Block> Blocks) of, DateOnly day, CancellationToken stop)
    {
        var basis = new EditionBasis(await store.Observations.Version(collaboration.Key, stop), of.Document, [.. of.Blocks.Select(one => one with { Who = "" })])
        {
            Day = day,
            Batches = [.. (await store.Batches.Of(collaboration.Key, stop)).Where(one => one.RolledBackAt is null).Select(one => new BatchUsed(one.Id, one.Number, one.Origin.FileName, one.Origin.FileHash))],
            Methods = Methods,
        };
        var set = await Again(collaboration, basis, stop);
        return (set, basis with { Hashes = set.Blocks.ToDictionary(one => one.Key, one => EditionMaker.Hash(one.Value)) });
    }

    private (IFigures Figures, IPlaceMaps Maps, Terms Terms) Now => (figures, maps, new(store.Batches, store.Origins));

    private async Task<PartScene> Scene(
        Collaboration collaboration, Document document, DateOnly day, (IFigures Figures, IPlaceMaps Maps, Terms Terms) then, PictureWriter pictures, CancellationToken stop)
    {
        var language = Language.Of(document.Language);
        var known = await plans.Of(collaboration.Key, stop);
        var plan = new PlanPlace(new(collaboration, new(language, collaboration.Slug), Section.Documents, address => address.Documents()), new HashSet<Role>(), known, day);
        var place = new FollowPlace(plan, await follow.Of(collaboration.Key, known.Plan, stop));
        return new(document, place, then.Figures, new(store, rooms, then.Maps, evaluations, then.Terms))
        {
            Pieces = new(pictures, new DocumentWords(language)),
        };
    }
}
