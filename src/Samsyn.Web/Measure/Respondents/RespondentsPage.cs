// GET and POST /sv/exempellan/import/respondents : a file of respondents is read, reduced to its groups, and forgotten.
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Statistics.Survey;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Respondents;

/// <summary>Reduces a file of respondents to what may be kept.</summary>
internal static class RespondentsPage
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.OnGet("/import/respondents", Show).Needs(Right.Measure);
        pages.OnPost("/import/respondents", Send).Needs(Right.Measure);
    }

    public static async Task<Results<RazorComponentResult<RespondentsView>, NotFound>> Show([AsParameters] ImportAsk ask, [AsParameters] Places places, CancellationToken stop) =>
        await ImportPage.Frame(ask, places, address => address.Respondents(), stop) is { } frame
            ? RespondentsView.Of(frame, new(RespondentsForm.Empty, []), new RespondentsWords(ask.Language))
            : TypedResults.NotFound();

    public static async Task<Results<RazorComponentResult<RespondentsView>, RazorComponentResult<RespondentsDoneView>, BadRequest, NotFound>> Send(
        [AsParameters] ImportAsk ask, HttpContext context, [AsParameters] Places places, [FromServices] ImportShelf shelf, IAntiforgery antiforgery, CancellationToken stop)
    {
        if (await ImportPage.Frame(ask, places, address => address.Respondents(), stop) is not { } frame)
        {
            return TypedResults.NotFound();
        }

        var words = new RespondentsWords(ask.Language);
        return await FileForm.Of(context, antiforgery, stop) switch
        {
            FileForm.Whole(var form) => await Answer(frame, form, shelf, words, stop),
            FileForm.TooLarge => RespondentsView.Of(frame, new(RespondentsForm.Empty, []) { Wrong = Flaws.Of("file", new ImportWords(ask.Language).TooLarge(null)) }, words),
            _ => TypedResults.BadRequest(),
        };
    }

    private static async Task<Results<RazorComponentResult<RespondentsView>, RazorComponentResult<RespondentsDoneView>, BadRequest, NotFound>> Answer(
        Frame frame, IFormCollection form, ImportShelf shelf, RespondentsWords words, CancellationToken stop)
    {
        var said = RespondentsForm.Read(form);
        if (form.Files.GetFile("file") is not { FileName.Length: > 0 } sent)
        {
            return RespondentsView.Of(frame, new(said, []) { Wrong = Flaws.Of([("file", words.NoFile), .. said.Flaws(words).All]) }, words);
        }

        using var file = await ForgottenFile.Of(sent, stop);
        if (said.Flaws(words) is { Count: > 0 } lacking)
        {
            return RespondentsView.Of(frame, new(said, file.Columns()) { Wrong = lacking }, words);
        }

        var options = new SurveyOptions { MoreIsBetter = said.MoreIsBetter };
        var read = await Task.Run(() => RespondentFile.Read(file.Path, said.Columns, options, () => stop.ThrowIfCancellationRequested()), stop);
        if (read.Survey is not { } survey)
        {
            return RespondentsView.Of(frame, new(said, file.Columns()) { InFile = read.Flaws }, words);
        }

        using var table = new MemoryStream(RespondentsTable.Of(survey, options, said));
        var kept = await shelf.Keep(frame.Address.Slug, $"{said["indicator"]}.csv", table, stop);
        return RespondentsDoneView.Of(frame, new(said, survey, options, read.LeftOut, kept) { Determined = read.Determined, WithAges = read.WithAges }, words);
    }
}

/// <summary>What the page about respondents shows.</summary>
/// <param name="Said">What was written.</param>
/// <param name="Columns">The columns of the file that was sent; none before one was.</param>
public sealed record RespondentsShown(RespondentsForm Said, IReadOnlyList<string> Columns)
{
    /// <summary>What is wrong with the form.</summary>
    public Flaws Wrong { get; init; } = Flaws.None;

    /// <summary>What is wrong in the file.</summary>
    public IReadOnlyList<Flaw> InFile { get; init; } = [];
}

/// <summary>What came of a file of respondents.</summary>
/// <param name="Said">What was said of it.</param>
/// <param name="Survey">What is left of it.</param>
/// <param name="Options">How its figures are computed.</param>
/// <param name="LeftOut">Respondents without an answer or a group.</param>
/// <param name="Kept">The table of groups, on its way into the store.</param>
public sealed record RespondentsReduced(RespondentsForm Said, ReducedSurvey Survey, SurveyOptions Options, int LeftOut, ImportUpload Kept)
{
    /// <summary>Each group as it would be with the ages of all; null where it was not asked for.</summary>
    public IReadOnlyList<SurveyGroupEstimate>? WithAges { get; init; }

    /// <summary>What the inequality along the ladder goes along with; null where it was not asked for.</summary>
    public DeterminedSurvey? Determined { get; init; }
}
