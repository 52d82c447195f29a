// GET /sv/exempellan/dialogues/{id}/dialogue.xlsx, said.csv, judged.csv, dialogue.json : a dialogue as files, by the same rules as its page.
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>Sends a dialogue as files.</summary>
internal static class DialogueFiles
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Map(IEndpointRouteBuilder dialogues) => dialogues.OnGet("/{id}/{document:regex(^(dialogue\\.xlsx|said\\.csv|judged\\.csv|dialogue\\.json)$)}", Send).IsForReadersOf(Rules.Dialogue, "id");

    // Whoever may not see results on the page yet is not given them in a file.
    public static async Task<Results<FileContentHttpResult, NotFound>> Send(string id, string document, [AsParameters] AgreeTools tools, CancellationToken stop)
    {
        if (await tools.Room(id, address => address.Dialogue(id), stop) is not var (place, room)
            || room.Dialogue.Opened is null || !(place.May(Right.Facilitate) || room.Dialogue.ShowsResults))
        {
            return TypedResults.NotFound();
        }

        var words = new DialogueWords(tools.Language);
        var figures = JudgedFigure.Of(room, words);
        var name = FormattableString.Invariant($"{room.Dialogue.Day:yyyy-MM-dd}-{document}");
        return document switch
        {
            "said.csv" => SheetFile.Of(name, Said(room, words), About(place, room, words), tools.Language)!,
            "judged.csv" => SheetFile.Of(name, Judged(figures, words), About(place, room, words), tools.Language)!,
            "dialogue.xlsx" => TypedResults.File(
                ExcelFile.Of(Judged(figures, words), Said(room, words), Agenda(room, words), About(place, room, words)), SheetFile.Excel, name),
            _ => TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(DialogueJson.Of(place, room, figures), Readable), "application/json; charset=utf-8", name),
        };
    }

    /// <summary>What was said that others may read, what was merged too, in the order it was written.</summary>
    public static IEnumerable<Contribution> Said(Room room) => room.Contributions().Where(one => one.Visibility == Visibility.Shown && one.Text is not null);

    private static Sheet Said(Room room, DialogueWords words)
    {
        var (examining, tags) = (new ExamineWords(words.Language), new TagWords(words.Language));
        return new(
            words.SheetSaid,
            [
                words.IdColumn, words.QuestionColumn, words.KindColumn, words.TextColumn, tags.DeterminantLabel, tags.LifeStageLabel, tags.LevelLabel, words.InfluenceColumn,
                words.WrittenColumn, words.MergedColumn, words.ExaminedColumn, words.OutcomeColumn, words.AnswerColumn,
            ],
            [
                .. Said(room).Select(one => (IReadOnlyList<Field>)
                [
                    one.Id, room.Activity(one.Activity)?.Question ?? "", words.Named(one.Kind), one.Text!, tags.AreaOf(one.Tags), one.Tags.LifeStage ?? "", tags.LevelOf(one.Tags), one.Tags.Influence ?? "",
                    Minute(one.Made), one.MergedInto ?? "", one.Examined is { } found ? DialogueWords.Line(examining.Found(found), found.Said) : "",
                    one.Answer is { } answer ? words.Named(answer.Outcome) : "", one.Answer?.Said ?? "",
                ]),
            ]);
    }

    private static Sheet Judged(IReadOnlyList<JudgedFigure> figures, DialogueWords words)
    {
        var (judging, sheet) = (new ResultWords(words.Language), new SheetWords(words.Language));
        return new(
            words.SheetJudged,
            [words.QuestionColumn, words.IdColumn, words.TextColumn, words.PartColumn, words.MeasureColumn, sheet.Value, sheet.Lower, sheet.Upper, words.AnsweredColumn, words.VerdictColumn],
            [
                .. figures.Select(one => (IReadOnlyList<Field>)
                [
                    one.Activity.Question, one.Item?.Id ?? "", one.Item?.Text ?? "", one.Part, one.Measure,
                    .. SheetWords.Three(one.Value), (double?)one.Answered, one.Verdict is { } verdict ? judging.Named(verdict) : "",
                ]),
            ]);
    }

    private static Sheet Agenda(Room room, DialogueWords words) => new(
        words.SheetAgenda,
        [words.Position, words.QuestionColumn, words.Kind, words.Minutes, words.OpenedColumn, words.ClosedColumn],
        [
            .. room.Activities.Select(one => (IReadOnlyList<Field>)
            [
                (double?)one.Position, one.Question, words.Named(one.Kind), (double?)one.Minutes,
                one.Opened is { } opened ? Minute(opened) : "", one.Closed is { } closed ? Minute(closed) : "",
            ]),
        ]);

    private static Sheet About(AgreePlace place, Room room, DialogueWords words)
    {
        var dialogue = room.Dialogue;
        return new(words.SheetAbout, [],
        [
            .. place.Frame.Collaboration.Invented ? (IReadOnlyList<Field>[])[[new FrameWords(words.Language).InventedMark]] : [],
            [words.Title, dialogue.Title], [words.Purpose, dialogue.Purpose], [words.Inviter, dialogue.Inviter], [words.Day, words.When(dialogue)],
            [words.Decides, dialogue.Mandate.Decides], [words.Influence, dialogue.Mandate.Influence],
            [words.AnswerBy, dialogue.Mandate.Answer is { } answer ? words.Date(answer) : ""],
            ["", words.People(room.Participants().Count)], ["", words.FilesHold],
        ]);
    }

    private static string Minute(DateTimeOffset when) => when.ToString("yyyy-MM-dd HH:mm'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
