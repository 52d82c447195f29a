// GET /sv/exempellan/matters/…/records.zip : the whole record of a matter, as one file.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Records;

/// <summary>Where the record of a matter is fetched.</summary>
internal static class RecordsPage
{
    public static void Map(IEndpointRouteBuilder pages) => pages.OnGet("/matters/{matter}/records.zip", Fetch).Needs(Right.Audit);

    // Made whole before any of it is sent: what breaks in the middle must not look like a record.
    public static async Task<Results<FileStreamHttpResult, NotFound>> Fetch(
        string slug, string matter, HttpResponse response, [FromServices] SamsynStore store, [FromServices] TimeProvider clock, CancellationToken stop)
    {
        if ((await store.Collaborations.All(stop)).FirstOrDefault(one => one.Slug == slug) is not { } collaboration
            || (await store.Matters.Of(collaboration.Key, stop)).FirstOrDefault(one => one.Id == matter) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var order = new RecordOrder(collaboration, found);
        var file = Draft();
        try
        {
            await RecordPackage.Write(order, store.Records, file, clock, stop);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        file.Position = 0;
        response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(file, "application/zip", order.FileName);
    }

    // Read by nobody else, and gone when it has been sent.
    private static FileStream Draft()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
    }
}
