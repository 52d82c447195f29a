// GET and POST /sv/exempellan/import/counted : a file of counts and persons becomes rates with their intervals, and is forgotten.
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Web.Commands.Rates;
using Samsyn.Web.Convene;
using Samsyn.Web.Measure.Respondents;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Counted;

/// <summary>Makes rates of a file of counts, as <c>samsyn rates</c> does. Nothing of it is kept.</summary>
internal static class CountedPage
{
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
        return await FileForm.Of(context, antiforgery, stop) switch
        {
            FileForm.Whole(var form) => await Answer(frame, form, words, stop),
            FileForm.TooLarge => CountedView.Of(frame, new(CountedForm.Empty, []) { Wrong = Flaws.Of("file", new ImportWords(ask.Language).TooLarge(null)) }, words),
            _ => TypedResults.BadRequest(),
        };
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
            return CountedView.Of(frame, new(said, file.Columns()) { Wrong = lacking }, words);
        }

        var call = said.Call(new(file.Path), words);
        var (found, flaws) = await Task.Run(() => RatesRun.Compute(call), stop);
        return (found.Count, flaws.Count) switch
        {
            ( > MostLines, _) => CountedView.Of(frame, new(said, file.Columns()) { Wrong = Flaws.Of("file", words.TooMany(MostLines)) }, words),
            (0, _) => CountedView.Of(frame, new(said, file.Columns()) { InFile = flaws }, words),
            _ => CountedDoneView.Of(frame, new(said, call, found) { InFile = flaws }, words),
        };
    }
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
