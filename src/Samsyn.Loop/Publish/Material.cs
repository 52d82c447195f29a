// Material that is handed out beside documents, and whether pages were useful to those who read them.
using Samsyn.Loop.Convene;

namespace Samsyn.Loop.Publish;

/// <summary>A file that is handed out: slides, a leaflet, an earlier report.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Title">What it is called.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="MediaType">Its kind, such as <c>application/pdf</c>.</param>
/// <param name="Bytes">How many bytes it has.</param>
public sealed record Material(string Id, string Title, string FileName, string MediaType, long Bytes)
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "material";

    /// <summary>So many bytes a file may have.</summary>
    public const int Largest = 20_000_000;

    /// <summary>What it is about, in a sentence or two.</summary>
    public string About { get; init; } = "";

    /// <summary>When it came.</summary>
    public DateTimeOffset Made { get; init; }

    /// <summary>When it was taken away; null while it is there.</summary>
    public DateTimeOffset? Gone { get; init; }
}

/// <summary>Where material is kept.</summary>
public interface IMaterials
{
    /// <summary>All material of a collaboration that is there, the latest first.</summary>
    Task<IReadOnlyList<Material>> Of(CollaborationKey collaboration, CancellationToken stop);

    /// <summary>The file; null when there is none.</summary>
    Task<byte[]?> File(CollaborationKey collaboration, string id, CancellationToken stop);

    /// <summary>Takes a file in; sent twice, it is there once.</summary>
    Task Add(CollaborationKey collaboration, Material material, byte[] file, CancellationToken stop);

    /// <summary>Takes a file away. False when it is not there.</summary>
    Task<bool> TakeAway(CollaborationKey collaboration, string id, CancellationToken stop);
}

/// <summary>Where it is counted whether pages were useful: two numbers a page, and nothing about who said so.</summary>
public interface IUsefulVotes
{
    /// <summary>Counts an answer.</summary>
    Task Count(CollaborationKey collaboration, string page, bool useful, CancellationToken stop);

    /// <summary>What has been answered about each page.</summary>
    Task<IReadOnlyDictionary<string, UsefulCount>> Of(CollaborationKey collaboration, CancellationToken stop);
}

/// <summary>So many found a page useful, and so many did not.</summary>
public sealed record UsefulCount(long Yes, long No);
