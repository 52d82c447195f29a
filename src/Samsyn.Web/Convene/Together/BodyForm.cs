// The forms of a body: what it is, and how it ends and another takes over.
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Convene.Together;

/// <summary>The form of a body.</summary>
internal sealed class BodyForm : EditForm<Body>
{
    private readonly EditField.Line name;
    private readonly EditField.One kind;
    private readonly EditField.Several powers;
    private readonly EditField.One organisation;
    private readonly EditField.Day first;
    private readonly EditField.Day last;

    public BodyForm(TogetherPlace place)
    {
        var words = place.Bodies;
        name = new("name", words.OrganisationName, 160);
        kind = new("kind", words.BodyKind, BodyWords.Options<BodyKind>(words.Named));
        powers = new("powers", words.Powers, BodyWords.Options<Power>(words.Does, words.Means)) { Hint = words.PowersHint };
        organisation = new("organisation", words.BelongsTo, [.. place.Meets.Organisations.Select(one => new EditOption(one.Id, one.Name))])
        {
            Optional = true,
            Hint = words.BelongsToHint,
        };
        first = new("first", words.First) { Optional = true };
        last = new("last", words.Last) { Optional = true, Hint = words.LastHint };
    }

    public override IReadOnlyList<EditField> Fields => [name, kind, powers, organisation, first, last];

    public override Written Of(Body thing) => new Written()
        .With(name.Name, thing.Name).With(kind.Name, thing.Kind.ToString()).With(powers.Name, thing.Powers.Select(power => power.ToString()))
        .With(organisation.Name, thing.Organisation ?? "").With(first.Name, thing.Life.From).With(last.Name, thing.Life.To);

    public override Body Read(EditReader read, Body before) => before with
    {
        Name = read.Text(name),
        Kind = read.One<BodyKind>(kind),
        Powers = read.Several<Power>(powers),
        Organisation = read.One(organisation),
        Life = read.Life(first, last),
    };
}

/// <summary>How a body ends.</summary>
/// <param name="Body">The body, with its last day and its successor.</param>
/// <param name="Why">The reason; null when none is given.</param>
internal sealed record BodyEnding(Body Body, string? Why = null);

/// <summary>The form on which a body ends and another takes over.</summary>
internal sealed class HandOverForm : EditForm<BodyEnding>
{
    private readonly BodyWords words;
    private readonly EditField.One successor;
    private readonly EditField.Day last;
    private readonly EditField.Line why;

    public HandOverForm(TogetherPlace place, Body body)
    {
        words = new(place.Address.Language);
        successor = new("successor", words.Successor, [.. place.Meets.Bodies.Where(one => one.Id != body.Id && !one.Life.HasEnded(place.Today)).Select(one => new EditOption(one.Id, one.Name))]);
        last = new("last", words.Last);
        why = new("why", words.Reason, 300) { Optional = true, Hint = words.ReasonHint };
    }

    public override IReadOnlyList<EditField> Fields => [successor, last, why];

    public override Written Of(BodyEnding thing) => new Written()
        .With(successor.Name, thing.Body.Successor).With(last.Name, thing.Body.Life.To).With(why.Name, thing.Why);

    public override BodyEnding Read(EditReader read, BodyEnding before)
    {
        var (taker, day, reason) = (read.One(successor), read.Day(last), read.TextOrNone(why));
        var first = before.Body.Life.From;
        if (day < first)
        {
            read.Tell(last.Name, new EditWords(words.Language).EndsBefore(last, new EditField.Day("first", words.First)));
        }

        return new(before.Body with { Successor = taker, Life = day < first ? before.Body.Life : new(first, day) }, reason);
    }
}
