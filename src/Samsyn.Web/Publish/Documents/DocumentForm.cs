// The form of a document: what it is called, its language and place, and which indicators it must tell of.
using System.Text.RegularExpressions;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Loop.Publish;
using Samsyn.Web.Decide;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>What a document can be about: dialogues, packages and rounds.</summary>
/// <param name="Known">The plan, and all that it names.</param>
/// <param name="Dialogues">The dialogues.</param>
/// <param name="Rounds">The rounds.</param>
internal sealed record Subjects(PlanKnown Known, IReadOnlyList<Dialogue> Dialogues, IReadOnlyList<Round> Rounds)
{
    /// <summary>Them to choose from.</summary>
    public IReadOnlyList<EditOption> Options =>
    [
        .. Dialogues.Select(one => new EditOption(ValueOf(new(Dialogue.Kind, one.Id)), one.Title)),
        .. Known.Plan.Packages.Select(one => new EditOption(ValueOf(one.Thing), one.Title)),
        .. Rounds.Select(one => new EditOption(ValueOf(one.Thing), one.Title)),
    ];

    /// <summary>How one is written in a form.</summary>
    public static string ValueOf(Thing? thing) => thing is null ? "" : $"{thing.Kind}/{thing.Id}";

    /// <summary>The one that is written in a form; null for none.</summary>
    public static Thing? Read(string? value) => value?.Split('/', 2) is [{ Length: > 0 } kind, { Length: > 0 } id] ? new(kind, id) : null;
}

/// <summary>The form of a document.</summary>
internal sealed partial class DocumentForm : EditForm<Document>
{
    private const string Samsyns = "#0b4f5c";

    private readonly DateOnly today;
    private readonly DocumentWords words;
    private readonly EditField.Line title;
    private readonly EditField.Line subtitle;
    private readonly EditField.Line localKind;
    private readonly EditField.One language;
    private readonly EditField.One area;
    private readonly EditField.One subject;
    private readonly EditField.One matter;
    private readonly EditField.Line colour;
    private readonly EditField.Day reviewBy;
    private readonly EditField.Several minimum;
    private readonly EditField.One leftOut;
    private readonly EditField.Line why;
    private readonly EditField.Rows leftOuts;

    public DocumentForm(Language reader, Subjects subjects, DateOnly today)
    {
        this.today = today;
        words = new(reader);
        var indicators = subjects.Known.Indicators.Select(one => new EditOption(one.Code, words.Name(one.Name))).OrderBy(one => one.Label, StringComparer.Create(reader.Culture, true)).ToList();
        title = new("title", words.Title, Planned.LongestTitle);
        subtitle = new("subtitle", words.Subtitle, Planned.LongestTitle) { Optional = true };
        localKind = new("kind", words.LocalKind, 80) { Optional = true, Hint = words.LocalKindHint };
        language = new("language", words.WrittenIn, [.. Language.All.Select(one => new EditOption(one.Code, one.Name))]);
        area = new("area", words.Place, [.. subjects.Known.Areas.Select(one => new EditOption(one.Code, one.Name))]) { Optional = true };
        subject = new("subject", words.About, subjects.Options) { Optional = true, Hint = words.AboutHint };
        matter = new("matter", words.Matter, [.. subjects.Known.Meets.Matters.Select(one => new EditOption(one.Id, one.Title))]) { Optional = true };
        colour = new("colour", words.Colour, 7) { Optional = true, Hint = words.ColourHint };
        reviewBy = new("review", words.ReviewBy) { Optional = true };
        minimum = new("minimum", words.Minimum, indicators) { Optional = true, Hint = words.MinimumHint };
        leftOut = new("left-out-which", words.Indicator, indicators) { Optional = true };
        why = new("left-out-why", words.Reason, 500) { Optional = true };
        leftOuts = new("left-out", words.LeftOut, [leftOut, why]) { Optional = true };
    }

    public override IReadOnlyList<EditField> Fields => [title, subtitle, localKind, language, area, subject, matter, reviewBy, colour, minimum, leftOuts];

    public override Written Of(Document thing) => new Written()
        .With(title.Name, thing.Title).With(subtitle.Name, thing.Subtitle).With(localKind.Name, thing.LocalKind).With(language.Name, thing.Language).With(area.Name, thing.Area)
        .With(subject.Name, Subjects.ValueOf(thing.Subject)).With(matter.Name, thing.Matter ?? "").With(reviewBy.Name, thing.ReviewBy).With(colour.Name, thing.Colour)
        .With(minimum.Name, thing.Minimum).With(leftOut.Name, thing.LeftOut.Select(one => one.Indicator)).With(why.Name, thing.LeftOut.Select(one => one.Why));

    public override Document Read(EditReader read, Document before)
    {
        var document = before with
        {
            Title = read.Text(title),
            Subtitle = read.Text(subtitle),
            LocalKind = read.Text(localKind),
            Language = read.One(language) ?? before.Language,
            Area = read.One(area) ?? "",
            Subject = Subjects.Read(read.One(subject)),
            Matter = read.One(matter),
            ReviewBy = read.Day(reviewBy),
            Colour = read.Text(colour),
            Minimum = read.Several(minimum),
            LeftOut = read.Rows(leftOuts, row => new LeftOut(row.One(leftOut) ?? "", row.Text(why))),
        };
        Hold(read, document);

        // A day that has come since it was set says that it is time to look; nobody sets one that is past.
        read.Tell(reviewBy.Name, document.ReviewBy is { } day && day < today && day != before.ReviewBy ? words.ReviewIsPast(day) : null);
        return document with { Colour = document.Colour == Samsyns ? "" : document.Colour };
    }

    private void Hold(EditReader read, Document document)
    {
        read.Tell(colour.Name, document.Colour.Length == 0 || AColour().IsMatch(document.Colour) ? null : words.NotAColour(document.Colour));
        foreach (var one in document.LeftOut)
        {
            read.Tell(leftOuts.Name, one.Why.Length == 0 ? words.WhyLeftOut : one.Indicator.Length == 0 ? words.WhichLeftOut : null);
        }
    }

    [GeneratedRegex("^#[0-9a-fA-F]{6}$")]
    private static partial Regex AColour();
}
