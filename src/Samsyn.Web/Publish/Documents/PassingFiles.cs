// The files of what is no edition: made once for all who ask within some minutes, and kept in memory alone, so that words which are taken back lie nowhere.
using Microsoft.Extensions.Caching.Memory;
using Samsyn.Loop.Publish.Composed;

namespace Samsyn.Web.Publish.Documents;

/// <summary>Files that a whole hall may ask for at once, and that are soon forgotten.</summary>
internal sealed class PassingFiles(IMemoryCache kept, EditionFiles files)
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);

    /// <summary>A file of a document as it is now.</summary>
    /// <exception cref="Formats.ReportPdfException">It is a PDF, and none can be made.</exception>
    public async Task<byte[]> Of(Composition composition, string kind, CancellationToken stop)
    {
        var named = (nameof(PassingFiles), CompositionJson.Hash(CompositionJson.Write(composition)), kind);
        var making = kept.GetOrCreate(named, entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Soon;
            return new Lazy<Task<byte[]>>(() => files.Of(composition, kind, CancellationToken.None)); // whoever asked first may leave, the others wait on
        })!;
        try
        {
            return await making.Value.WaitAsync(stop);
        }
        catch
        {
            if (making.Value.IsFaulted)
            {
                kept.Remove(named);
            }

            throw;
        }
    }
}
