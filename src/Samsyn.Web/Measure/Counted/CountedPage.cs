// GET and POST /sv/exempellan/import/counted : a file of counts and persons becomes rates with their intervals, and is forgotten.
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Sources;
using Samsyn.Web.Commands.Rates;
using Samsyn.Web.Convene;
using Samsyn.Web.Measure.Respondents;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Counted;

/// <summary>Makes rates of a file of counts, as <c>samsyn rates</c> does. Nothing of it is kept.</summary>
internal static class CountedPage
{
    private const long Most = (ImportUpload.Megabytes * 1_000_000L) + 100_000;

    // More lines than this are no page; the command answers them.
    private const int MostLines = 5_000;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/import/counted", Show).Needs(Right.Measure);
        pages.OnPost("/import/counted", Send).Needs(Right.Measure);
    }

    public static async Task<Results<RazorComponentResult<CountedView>, NotFound>> Show([AsParameters] ImportAsk ask, [AsParameters] Places places, CancellationToken stop) =>
        await ImportPage.Frame(ask, places, address => address.Counted(), stop) is { } frame
            ? CountedView.Of(frame, new(CountedForm.Empty, []), new CountedWords(ask.Language))
            : TypedResults.NotFound();

    public static async Task<Results<RazorComponentResult<CountedView>, RazorComponentResult<CountedDoneView>, BadRequest, NotFound>> Send(
        [AsParameters] ImportAsk ask, HttpContext context, [AsParameters] Places places, IAntiforgery antiforgery, CancellationToken stop)
    {
        if (await ImportPage.Frame(ask, places, address => address.Counted(), stop) is not { } frame)
        {
            return TypedResults.NotFound();
        }

        var words = new CountedWords(ask.Language);
        IFormCollection? form;
        try
        {
            form = await LongForm.Read(context, Most, stop);
        }
        catch (Exception large) when (large is InvalidDataException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return CountedView.Of(frame, new(CountedForm.Empty, []) { Wrong = Flaws.Of("file", new ImportWords(ask.Language).TooLarge(null)) }, words);
        }

        return form is null || !await antiforgery.IsRequestValidAsync(context) ? TypedResults.BadRequest() : await Answer(frame, form, words, stop);
    }

    private static async Task<Results<RazorComponentResult<CountedView>, RazorComponentResult<CountedDoneView>, BadRequest, NotFound>> Answer(
        Frame frame, IFormCollection form, CountedWords words, CancellationToken stop)
    {
        var said = CountedForm.Read(form);
        if (form.Files.GetFile("file") is not { FileName.Length: > 0 } sent)
        {
            return CountedView.Of(frame, new(said, []) { Wrong = Flaws.Of([("file", words.NoFile), .. said.Flaws(words).All]) }, words);
        }

        using var file = await ForgottenFile.Of(sent, stop);
        if (said.Flaws(words) is { Count: > 0 } lacking)
        {
            return CountedView.Of(frame, new(said, Header(file.Path)) { Wrong = lacking }, words);
        }

        var call = said.Call(new(file.Path), words);
        var (found, flaws) = await Task.Run(() => RatesRun.Compute(call), stop);
        return (found.Count, flaws.Count) switch
        {
            ( > MostLines, _) => CountedView.Of(frame, new(said, Header(file.Path)) { Wrong = Flaws.Of("file", words.TooMany(MostLines)) }, words),
            (0, _) => CountedView.Of(frame, new(said, Header(file.Path)) { InFile = flaws }, words),
            _ => CountedDoneView.Of(frame, new(said, call, found) { InFile = flaws }, words),
        };
    }

    private static IReadOnlyList<string> Header(string path) => SourceFile.Open(path) is Checked<IReadOnlyList<SourceTable>>.Sound { Value: [var first, ..] }
        ? [.. first.Columns.Select(column => column.Name)]
        : [];
}

/// <summary>What the page shows before there is an answer.</summary>
/// <param name="Said">What was written.</param>
/// <param name="Columns">The columns of the file that was sent; none before one was.</param>
public sealed record CountedShown(CountedForm Said, IReadOnlyList<string> Columns)
{
    /// <summary>What is wrong with the form.</summary>
    public Flaws Wrong { get; init; } = Flaws.None;

    /// <summary>What is wrong in the file.</summary>
    public IReadOnlyList<Flaw> InFile { get; init; } = [];
}
