// Temporary.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Store;

namespace Samsyn.Web.Measure;

/// <summary>A file to import.</summary>
internal sealed record ImportSource(string Path, string FileName, string Hash);

internal sealed class ImportReading(SamsynStore store, ImportSource source)
{
    public Recipe? Recipe { get; init; }

    public string? Sheet { get; init; }

    public bool NewPlaces { get; init; }

    public static string CheckName(ImportUpload upload) => $"{upload.Id}/check";

    public static string CommitName(ImportUpload upload) => $"{upload.Id}/commit";

    public Task<ImportReport> Check(CollaborationKey collaboration, Action step, CancellationToken stop) => Task.FromResult(new ImportReport(store is null ? 1 : source.Path.Length, 0));

    public Task<BatchAnswer> Commit(CollaborationKey collaboration, bool soundRows, Action step, CancellationToken stop) => throw new NotSupportedException();
}
