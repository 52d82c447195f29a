// Official places that a collaboration can take in with one act: a county with its municipalities, or a whole country.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>Official places that can be taken in together.</summary>
/// <param name="Code">What it is chosen by: SE for a country, SE-18 for a county.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Places">How many places it brings, the country counted.</param>
public sealed record OfficialArea(string Code, string Name, int Places)
{
    /// <summary>Everything that can be chosen: each country, then its regions.</summary>
    public static IReadOnlyList<OfficialArea> All { get; } =
    [
        .. from country in OfficialPlaces.All
           from place in country.Places
           where place.Level != AreaLevel.Municipality
           select new OfficialArea(CodeOf(place), place.Names[0], Chosen(CodeOf(place)).Count),
    ];

    /// <summary>The places that a choice adds to those that are known, and those that it gives a parent; or every place that is known as another by the same code.</summary>
    /// <param name="choice">The code of what is chosen.</param>
    /// <param name="known">The places of the collaboration.</param>
    public static Checked<IReadOnlyList<Area>> Take(string choice, IReadOnlyList<Area> known)
    {
        var chosen = Chosen(choice);
        if (chosen.Count == 0)
        {
            return new Checked<IReadOnlyList<Area>>.Flawed(new Flaw(new Where.Field("take"), FlawKind.UnknownWord, choice));
        }

        var country = OfficialPlaces.All.Single(one => one.Country == chosen[0].Country);
        var there = known.GroupBy(area => country.WithCode(area.Code)).Where(group => group.Key is not null).ToDictionary(group => group.Key!, group => group.First());
        Flaw[] others =
        [
            .. chosen.Where(place => there.TryGetValue(place, out var area) && !place.IsCalled(PlaceText.Name(area.Name)))
                .Select(place => new Flaw(new Where.Field("take"), FlawKind.Duplicate, $"{there[place].Code} {there[place].Name}", $"{place.Code} {place.Names[0]}")),
        ];
        return others.Length > 0
            ? new Checked<IReadOnlyList<Area>>.Flawed(others)
            : new Checked<IReadOnlyList<Area>>.Sound([.. chosen.Select(place => Kept(place, there)).OfType<Area>()]);
    }

    // What is known keeps its name and its code; it only gets the parent that it lacks.
    private static Area? Kept(OfficialPlace place, Dictionary<OfficialPlace, Area> there)
    {
        var parent = place.Parent is null ? null : there.TryGetValue(place.Parent, out var above) ? above.Code : place.Parent.Code;
        return !there.TryGetValue(place, out var known) ? new(place.Code, place.Names[0], place.Level, parent) { From = place.From }
            : known.Parent is null && parent is not null ? known with { Parent = parent, Level = place.Level }
            : null;
    }

    // A county comes with its country, which it is compared with.
    private static List<OfficialPlace> Chosen(string choice)
    {
        var parts = choice.Split('-', 2);
        if (OfficialPlaces.All.FirstOrDefault(one => one.Country == parts[0]) is not { } country)
        {
            return [];
        }

        var top = country.Places.Single(place => place.Level == AreaLevel.Country);
        var region = parts.Length == 1 ? top : country.Places.FirstOrDefault(place => place.Level == AreaLevel.Region && place.Code == parts[1]);
        return region is null ? []
            : region == top ? [.. country.Places]
            : [top, region, .. country.Places.Where(place => place.Parent == region)];
    }

    private static string CodeOf(OfficialPlace place) => place.Level == AreaLevel.Country ? place.Country : $"{place.Country}-{place.Code}";
}
