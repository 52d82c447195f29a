// GET and POST /sv/exempellan/dialogues/{id}/languages : what whoever prepares a dialogue wrote in it, in the other languages of the collaboration.
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Where the texts of a dialogue are written in more languages.</summary>
internal static class TranslationPage
{
    public static void Map(IEndpointRouteBuilder dialogues)
    {
        dialogues.OnGet("/{id}/languages", Edit).Needs(Right.Facilitate);
        dialogues.OnPost("/{id}/languages", Change).Needs(Right.Facilitate);
    }

    private static async Task<Results<RazorComponentResult<EditView>, NotFound>> Edit(string id, [AsParameters] AgreeTools tools, CancellationToken stop) =>
        await Found(id, tools, stop) is var (place, dialogue, form)
            ? Shown(place, dialogue).Of(form, dialogue, dialogue.Version)
            : TypedResults.NotFound();

    private static async Task<Results<RedirectHttpResult, RazorComponentResult<EditView>, NotFound>> Change(
        string id, [FromForm] IFormCollection sent, [AsParameters] AgreeTools tools, CancellationToken stop) =>
        await Found(id, tools, stop) is var (place, dialogue, form)
            ? await Shown(place, dialogue).Keep(
                form, dialogue, sent,
                async (changed, seen) =>
                {
                    var kept = await tools.Own.Dialogues.Translate(place.Key, changed with { Version = seen }, changed.Translations, stop);
                    await tools.Rooms.Renew(place.Key, id, stop);
                    return kept;
                },
                async () => await tools.Store.Agree.Dialogues.Find(place.Key, id, stop) is { } now ? (now, now.Version) : null)
            : TypedResults.NotFound();

    private static async Task<(AgreePlace Place, Dialogue Dialogue, TranslationForm Form)?> Found(string id, AgreeTools tools, CancellationToken stop)
    {
        var place = await tools.Place(address => address.Dialogue(id, "languages"), stop);
        if (await tools.Store.Agree.Dialogues.Find(place.Key, id, stop) is not { } found)
        {
            return null;
        }

        var languages = place.Frame.Collaboration.Languages;
        var dialogue = found with { Language = found.Language ?? languages[0] };
        return (place, dialogue, new(new(place.Address.Language), dialogue, await tools.Store.Agree.Activities.Of(place.Key, id, stop), [.. languages.Where(one => one != dialogue.Language)]));
    }

    private static EditShown Shown(AgreePlace place, Dialogue dialogue)
    {
        var words = new TranslationWords(place.Address.Language);
        return new(place.Frame, words.Title, (place.Address.Dialogue(dialogue.Id), dialogue.Title), place.Address.Dialogue(dialogue.Id, "languages")) { Lead = words.Lead };
    }
}

/// <summary>The form of a dialogue's texts in other languages: under each, what is to be said stands as it was written.</summary>
internal sealed class TranslationForm : EditForm<Dialogue>
{
    private readonly TranslationWords words;
    private readonly IReadOnlyList<Own> others;

    public TranslationForm(TranslationWords words, Dialogue dialogue, IReadOnlyList<Activity> activities, IReadOnlyList<string> languages)
    {
        this.words = words;
        others =
        [
            .. languages.Select(code => new Own(
                code,
                new($"title-{code}", words.In(code, words.Dialogues.Title), 160) { Optional = true, Hint = dialogue.Title },
                new($"purpose-{code}", words.In(code, words.Dialogues.Purpose), 2_000) { Optional = true, Hint = dialogue.Purpose, Lines = 4 },
                new($"decides-{code}", words.In(code, words.Dialogues.Decides), 300) { Optional = true, Hint = dialogue.Mandate.Decides },
                new($"influence-{code}", words.In(code, words.Dialogues.Influence), 2_000) { Optional = true, Hint = dialogue.Mandate.Influence, Lines = 4 },
                [.. activities.Select(one => (one.Id, new EditField.Prose($"question-{code}-{one.Id}", words.In(code, words.Question(one.Position)), 300) { Optional = true, Hint = one.Question, Lines = 2 }))])),
        ];
        Fields = [.. others.SelectMany(one => (EditField[])[one.Title, one.Purpose, one.Decides, one.Influence, .. one.Questions.Select(question => question.Field)])];
    }

    public override IReadOnlyList<EditField> Fields { get; }

    public override Written Of(Dialogue thing) => others.Aggregate(new Written(), (written, one) => !thing.Translations.TryGetValue(one.Code, out var known) ? written
        : one.Questions.Aggregate(
            written.With(one.Title.Name, known.Title).With(one.Purpose.Name, known.Purpose).With(one.Decides.Name, known.Decides).With(one.Influence.Name, known.Influence),
            (all, question) => all.With(question.Field.Name, known.Questions.GetValueOrDefault(question.Activity, ""))));

    // What is written in a language that the collaboration no longer works in stays.
    public override Dialogue Read(EditReader read, Dialogue before)
    {
        var written = others.Select(one => (one.Code, Text: Translated(read, before, one))).ToList();
        return before with
        {
            Translations = before.Translations.Where(one => others.All(other => other.Code != one.Key)).Select(one => (Code: one.Key, Text: (Translation?)one.Value)).Concat(written)
                .Where(one => one.Text is not null).ToDictionary(one => one.Code, one => one.Text!),
        };
    }

    private Translation? Translated(EditReader read, Dialogue before, Own one)
    {
        var told = new Translation(
            read.Text(one.Title), read.Text(one.Purpose), read.Text(one.Decides), read.Text(one.Influence),
            one.Questions.Select(question => (question.Activity, Text: read.Text(question.Field))).Where(question => question.Text.Length > 0).ToDictionary(question => question.Activity, question => question.Text));
        (EditField Field, string Now, string Own)[] whole =
        [
            (one.Title, told.Title, before.Title), (one.Purpose, told.Purpose, before.Purpose), (one.Decides, told.Decides, before.Mandate.Decides), (one.Influence, told.Influence, before.Mandate.Influence),
        ];
        if (told.Questions.Count == 0 && whole.All(text => text.Now.Length == 0))
        {
            return null;
        }

        foreach (var (field, now, own) in whole)
        {
            read.Tell(field.Name, now.Length == 0 && own.Length > 0 ? words.AllOrNone(field.Label) : null);
        }

        return told;
    }

    private sealed record Own(string Code, EditField.Line Title, EditField.Prose Purpose, EditField.Line Decides, EditField.Prose Influence, IReadOnlyList<(string Activity, EditField.Prose Field)> Questions);
}
