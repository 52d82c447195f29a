// The form of a subscription: what it is called, when it is fetched, for which places, and what may be done without asking.
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>The form of a subscription. Keeping it begins it.</summary>
internal sealed class SourceForm : EditForm<Subscription>
{
    private const string NewPlaces = "new-places";
    private const string Noised = "noised";

    private readonly EditField.Line name;
    private readonly EditField.One schedule;
    private readonly EditField.Several places;
    private readonly EditField.Several allowed;

    public SourceForm(SourcePlace place)
    {
        var words = new SourceWords(place.Address.Language);
        name = new("name", words.Called, Subscription.LongestName);
        schedule = new("schedule", words.When, [.. Enum.GetValues<Schedule>().Select(one => new EditOption(one.ToString(), words.Of(one)))]);
        places = new("places", words.WantedPlaces, [.. place.Areas.OrderBy(area => area.Level).ThenBy(area => area.Code, StringComparer.Ordinal).Select(area => new EditOption(area.Code, area.Name))])
        {
            Optional = true,
            Hint = words.WantedPlacesHint,
        };
        allowed = new("allowed", words.Allowed, [new(NewPlaces, words.NewPlaces) { Meaning = words.NewPlacesMeaning }, new(Noised, words.Noised) { Meaning = words.NoisedMeaning }]) { Optional = true };
    }

    public override IReadOnlyList<EditField> Fields => places.Options.Count == 0 ? [name, schedule, allowed] : [name, schedule, places, allowed];

    public override Written Of(Subscription thing)
    {
        var yes = new List<string>();
        if (thing.NewPlaces)
        {
            yes.Add(NewPlaces);
        }

        if (thing.Noised)
        {
            yes.Add(Noised);
        }

        return new Written().With(name.Name, thing.Name).With(schedule.Name, thing.Schedule.ToString()).With(places.Name, thing.Places).With(allowed.Name, yes);
    }

    public override Subscription Read(EditReader read, Subscription before)
    {
        var (called, rhythm, may) = (read.Text(name), read.One<Schedule>(schedule), read.Several(allowed));
        return before with
        {
            Name = called,
            Schedule = rhythm,
            Places = places.Options.Count == 0 ? before.Places : Chosen(read.Several(places)),
            NewPlaces = may.Contains(NewPlaces),
            Noised = may.Contains(Noised),
            Begun = true,
        };
    }

    // None chosen means all that are known here: what a table has beside them would otherwise wait for an answer every time.
    private IReadOnlyList<string> Chosen(IReadOnlyList<string> chosen) => chosen.Count > 0 ? chosen : [.. places.Options.Select(place => place.Value)];
}
