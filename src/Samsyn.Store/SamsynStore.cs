// The store: everything that Samsyn keeps, in one file of a data folder.
using System.Data.Common;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store.Convene;
using Samsyn.Store.Measure;

namespace Samsyn.Store;

/// <summary>Everything that Samsyn keeps. One for a running program; it may be used from many threads.</summary>
public sealed class SamsynStore : IAsyncDisposable
{
    /// <summary>The file in the data folder.</summary>
    public const string FileName = "samsyn.db";

    private readonly DbDataSource source;
    private readonly TimeProvider clock;

    private SamsynStore(DbDataSource source, TimeProvider clock, string who)
    {
        (this.source, this.clock) = (source, clock);
        var acts = new Acts(source, clock, who);
        Collaborations = new CollaborationTable(acts);
        Journal = new JournalTable(source);
        Areas = new AreaTable(acts);
        AreaUse = new AreaUseTable(acts);
        Indicators = new IndicatorTable(acts);
        Dimensions = new DimensionTable(acts);
        Observations = new ObservationTable(source);
        Batches = new BatchTable(acts);
        Origins = new OriginTable(source);
        Recipes = new RecipeTable(acts);
    }

    /// <summary>Those who work together.</summary>
    public ICollaborations Collaborations { get; }

    /// <summary>What was done, by whom and when.</summary>
    public IJournal Journal { get; }

    /// <summary>The places.</summary>
    public IAreas Areas { get; }

    /// <summary>What the places are used for.</summary>
    public IAreaUse AreaUse { get; }

    /// <summary>What is measured.</summary>
    public IIndicators Indicators { get; }

    /// <summary>How people are divided.</summary>
    public IDimensions Dimensions { get; }

    /// <summary>The figures.</summary>
    public IObservations Observations { get; }

    /// <summary>The imports.</summary>
    public IBatches Batches { get; }

    /// <summary>Which imports brought what.</summary>
    public IOrigins Origins { get; }

    /// <summary>How files are read.</summary>
    public IRecipes Recipes { get; }

    /// <summary>Opens the store of a data folder; makes the folder and the file when they are not there, and brings the tables up to date.</summary>
    /// <param name="dataFolder">The folder.</param>
    /// <param name="clock">Tells when things are done.</param>
    /// <param name="stop">Stops the opening.</param>
    /// <exception cref="InvalidOperationException">The file was made by a newer Samsyn; the message says what to do.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="DbException">The file cannot be opened.</exception>
    public static async Task<SamsynStore> Open(string dataFolder, TimeProvider clock, CancellationToken stop)
    {
        Directory.CreateDirectory(dataFolder);
#pragma warning disable CA2000 // the store that is returned closes it, and so does the catch
        var source = new SqliteSource(Path.Combine(dataFolder, FileName));
#pragma warning restore CA2000
        try
        {
            await Migration.Run(source, Migration.Ours(), clock, stop);
            return new(source, clock, "samsyn");
        }
        catch
        {
            await source.DisposeAsync();
            throw;
        }
    }

    /// <summary>The same store, used by somebody: what is done through it stands in the journal under that name.</summary>
    public SamsynStore As(string who) => new(source, clock, who);

    /// <summary>Closes the file.</summary>
    public ValueTask DisposeAsync() => source.DisposeAsync();
}
