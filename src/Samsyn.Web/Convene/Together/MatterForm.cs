// The form of a matter: what it is about, its registry number, when it was opened and closed, and how long its papers are kept.
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>The form of a matter.</summary>
internal sealed class MatterForm : EditForm<Matter>
{
    private const string Preserve = "preserve";

    // The years after which papers may be disposed of, as archive authorities' general advice has them.
    private static readonly int[] Years = [1, 2, 3, 5, 7, 10, 20];

    private readonly EditField.Line title;
    private readonly EditField.Line registry;
    private readonly EditField.Day opened;
    private readonly EditField.Day closed;
    private readonly EditField.One retention;

    public MatterForm(Language language)
    {
        var words = new MeetingWords(language);
        title = new("title", words.Title, 300);
        registry = new("registry", words.Registry, 60) { Optional = true };
        opened = new("opened", words.Opened);
        closed = new("closed", words.ClosedOn) { Optional = true };
        retention = new("retention", words.Retention, [new(Preserve, words.Preserve), .. Years.Select(years => new EditOption(years.ToString(CultureInfo.InvariantCulture), words.Years(years)))])
        {
            Hint = words.RetentionHint,
        };
    }

    public override IReadOnlyList<EditField> Fields => [title, registry, opened, closed, retention];

    public override Written Of(Matter thing) => new Written()
        .With(title.Name, thing.Title).With(registry.Name, thing.RegistryNumber ?? "").With(opened.Name, thing.Opened).With(closed.Name, thing.Closed)
        .With(retention.Name, thing.Retention.Years?.ToString(CultureInfo.InvariantCulture) ?? Preserve);

    public override Matter Read(EditReader read, Matter before)
    {
        var (about, number, life, keep) = (read.Text(title), read.TextOrNone(registry), read.Life(opened, closed), read.One(retention));
        return before with
        {
            Title = about,
            RegistryNumber = number,
            Opened = life.From ?? before.Opened,
            Closed = life.To,
            Retention = int.TryParse(keep, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? new(years) : Retention.Preserve,
        };
    }
}
