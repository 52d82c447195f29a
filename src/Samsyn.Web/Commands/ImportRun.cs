// Temporary.
namespace Samsyn.Web.Commands;

internal static class ImportRun
{
    public static Task<int> Of(ImportCall call, Streams streams, CancellationToken stop) => Task.FromResult(0);
}
