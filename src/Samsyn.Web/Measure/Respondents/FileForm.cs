// A form with a file that is read and forgotten, as it comes in: whole, too large, or not from our page.
using Microsoft.AspNetCore.Antiforgery;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Respondents;

/// <summary>A form with a file that is read and forgotten.</summary>
internal abstract record FileForm
{
    private const long Most = (ImportUpload.Megabytes * 1_000_000L) + 100_000;

    private FileForm()
    {
    }

    /// <summary>Reads what was sent.</summary>
    public static async Task<FileForm> Of(HttpContext context, IAntiforgery antiforgery, CancellationToken stop)
    {
        try
        {
            return await LongForm.Read(context, Most, stop) is { } form && await antiforgery.IsRequestValidAsync(context) ? new Whole(form) : new Forged();
        }
        catch (Exception large) when (large is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return new TooLarge();
        }
    }

    /// <summary>It came whole.</summary>
    public sealed record Whole(IFormCollection Form) : FileForm;

    /// <summary>It is larger than may be sent.</summary>
    public sealed record TooLarge : FileForm;

    /// <summary>It is no form, or not one of our own page.</summary>
    public sealed record Forged : FileForm;
}
