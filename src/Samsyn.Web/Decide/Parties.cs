// Those who can lead, own, contribute and answer: bodies and organisations. A body that has ended is answered for by the one that took over.
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>Those who can lead, own, contribute and answer.</summary>
/// <param name="meets">Who works together.</param>
/// <param name="today">The day that it is.</param>
public sealed class Parties(WhoMeets meets, DateOnly today)
{
    private const string OfBody = "body";
    private const string OfOrganisation = "organisation";

    /// <summary>Those there are today, bodies first.</summary>
    public IReadOnlyList<EditOption> Options =>
    [
        .. meets.Bodies.Where(one => !one.Life.HasEnded(today)).Select(one => new EditOption(ValueOf(new(OfBody, one.Id)), one.Name)),
        .. meets.Organisations.Where(one => !one.Life.HasEnded(today)).Select(one => new EditOption(ValueOf(new(OfOrganisation, one.Id)), one.Name)),
    ];

    /// <summary>The bodies that decide today.</summary>
    public IReadOnlyList<EditOption> Deciders =>
        [.. meets.Bodies.Where(one => one.Powers.Contains(Power.Decides) && !one.Life.HasEnded(today)).Select(one => new EditOption(ValueOf(new(OfBody, one.Id)), one.Name))];

    /// <summary>Those who are asked each year what they do: the bodies that own or do work, and the organisations that have no such body.</summary>
    public IReadOnlyList<Thing> Asked
    {
        get
        {
            var working = meets.Bodies.Where(one => !one.Life.HasEnded(today) && (one.Powers.Contains(Power.Owns) || one.Powers.Contains(Power.Does))).ToList();
            return
            [
                .. working.Select(one => new Thing(OfBody, one.Id)),
                .. meets.Organisations.Where(one => !one.Life.HasEnded(today) && working.All(body => body.Organisation != one.Id)).Select(one => new Thing(OfOrganisation, one.Id)),
            ];
        }
    }

    /// <summary>Whoever answers for it today, and the organisation that it is part of.</summary>
    public IEnumerable<Thing> With(Thing party)
    {
        var now = Today(party);
        return now.Kind == OfBody && meets.Body(now.Id)?.Organisation is { } whole ? [now, new(OfOrganisation, whole)] : [now];
    }

    /// <summary>Of some, those that have ended, as options too.</summary>
    public IEnumerable<EditOption> Left(IEnumerable<Thing?> some) =>
        some.OfType<Thing>().Distinct().Where(one => Options.All(option => option.Value != ValueOf(one))).Select(one => new EditOption(ValueOf(one), NameThen(one)));

    /// <summary>How one is written in a form.</summary>
    public static string ValueOf(Thing? party) => party is null ? "" : $"{party.Kind}/{party.Id}";

    /// <summary>The one that is written in a form; null for none.</summary>
    public static Thing? Read(string? value) => value?.Split('/', 2) is [OfBody or OfOrganisation, { Length: > 0 }] parts ? new(parts[0], parts[1]) : null;

    /// <summary>Whoever answers for it today: a body that has ended is followed by the one that took over, as far as one did.</summary>
    public Thing Today(Thing party)
    {
        var (now, seen) = (party, new HashSet<Thing>());
        while (now.Kind == OfBody && seen.Add(now) && meets.Body(now.Id) is { Successor: { } next } ended && ended.Life.HasEnded(today))
        {
            now = new(OfBody, next);
        }

        return now;
    }

    /// <summary>Whether one has ended and nobody took over.</summary>
    public bool HasEnded(Thing party)
    {
        var now = Today(party);
        return now.Kind == OfBody ? meets.Body(now.Id) is not { } body || body.Life.HasEnded(today) : meets.Organisation(now.Id) is not { } organisation || organisation.Life.HasEnded(today);
    }

    /// <summary>What one is called that answers today.</summary>
    public string Name(Thing party) => Today(party) is var now && now.Kind == OfBody ? meets.Body(now.Id)?.Name ?? now.Id : meets.Organisation(now.Id)?.Name ?? now.Id;

    /// <summary>What one was called that was named, also when another answers today.</summary>
    public string NameThen(Thing party) => party.Kind == OfBody ? meets.Body(party.Id)?.Name ?? party.Id : meets.Organisation(party.Id)?.Name ?? party.Id;
}
