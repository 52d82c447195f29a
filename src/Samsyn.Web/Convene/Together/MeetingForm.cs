// The form of a meeting: who meets, when, where, and about what.
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Convene.Together;

/// <summary>The form of a meeting.</summary>
internal sealed class MeetingForm : EditForm<Meeting>
{
    private readonly EditField.One body;
    private readonly EditField.Day day;
    private readonly EditField.Line place;
    private readonly EditField.Line item;
    private readonly EditField.One matter;
    private readonly EditField.Line decision;
    private readonly EditField.Rows agenda;

    /// <param name="at">Where the form stands.</param>
    /// <param name="before">The meeting as it was; null for a new one.</param>
    public MeetingForm(TogetherPlace at, Meeting? before)
    {
        var words = new MeetingWords(at.Address.Language);
        var meant = before?.Agenda.Select(one => one.Matter).ToHashSet() ?? [];
        body = new("body", words.Body, [.. at.Meets.Bodies.Where(one => !one.Life.HasEnded(at.Today) || one.Id == before?.Body).Select(one => new EditOption(one.Id, one.Name))]);
        day = new("day", words.Day);
        place = new("place", words.Place, 160) { Optional = true };
        item = new("item", words.Item, 300);
        matter = new("matter", words.Matter, [.. at.Meets.Matters.Where(one => one.Closed is null || meant.Contains(one.Id)).Select(one => new EditOption(one.Id, one.Title))]) { Optional = true };
        decision = new("decision", words.Decision, 500) { Optional = true };
        agenda = new("agenda", words.Agenda, [item, matter, decision]) { Hint = words.AgendaHint };
    }

    public override IReadOnlyList<EditField> Fields => [body, day, place, agenda];

    public override Written Of(Meeting thing) => new Written()
        .With(body.Name, thing.Body).With(day.Name, thing.Day).With(place.Name, thing.Place ?? "")
        .With(item.Name, thing.Agenda.Select(one => one.Title)).With(matter.Name, thing.Agenda.Select(one => one.Matter ?? "")).With(decision.Name, thing.Agenda.Select(one => one.Decision ?? ""));

    public override Meeting Read(EditReader read, Meeting before) => before with
    {
        Body = read.One(body) ?? "",
        Day = read.Day(day) ?? before.Day,
        Place = read.TextOrNone(place),
        Agenda = read.Rows(agenda, row => new AgendaItem(row.Text(item), row.One(matter), row.TextOrNone(decision))),
    };
}
