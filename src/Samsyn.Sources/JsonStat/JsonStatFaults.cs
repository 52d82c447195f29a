// Gathers everything that is wrong with a JSON-stat document.
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.JsonStat;

/// <summary>Gathers everything that is wrong with a document.</summary>
internal sealed class JsonStatFaults
{
    private readonly List<Flaw> all = [];

    /// <summary>All, in the order they were found.</summary>
    public IReadOnlyList<Flaw> All => all;

    /// <summary>Whether any of them keeps the tables from being read.</summary>
    public bool Fatal => all.Exists(flaw => flaw.Kind != FlawKind.PassedOver);

    /// <summary>Adds something that keeps the tables from being read.</summary>
    public void Add(JsonPlace place, FlawKind kind, string expected) => all.Add(new(place.Where, kind, place.Shown, expected));

    /// <summary>Adds a thing that is not there.</summary>
    public void NotThere(JsonPlace place, string name) =>
        all.Add(new(new Where.Path(place.Path.Length == 0 ? name : $"{place.Path}.{name}"), FlawKind.NotThere, "", name));

    /// <summary>Adds a number of things that is not the right one.</summary>
    public void WrongCount(JsonPlace place, long read, long expected) =>
        all.Add(new(place.Where, FlawKind.WrongCount, Invariant($"{read}"), Invariant($"{expected}")));

    /// <summary>Adds something that can be passed over.</summary>
    public void PassOver(JsonPlace place, string read, string expected) => all.Add(new(place.Where, FlawKind.PassedOver, read, expected));
}
