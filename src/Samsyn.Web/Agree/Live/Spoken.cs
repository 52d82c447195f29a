// A dialogue and its agenda, as they were written and as they read in each language.
using System.Collections.Concurrent;
using Samsyn.Loop.Agree;

namespace Samsyn.Web.Agree.Live;

/// <summary>A dialogue and its agenda. May be used from many threads.</summary>
/// <param name="Dialogue">The dialogue.</param>
/// <param name="Activities">What is done in it, in order.</param>
internal sealed record Spoken(Dialogue Dialogue, IReadOnlyList<Activity> Activities)
{
    private readonly ConcurrentDictionary<string, Spoken> others = [];

    /// <summary>The same in a language, once for each: what is worked out of an activity is kept by the activity.</summary>
    public Spoken In(string code) => Dialogue.Translations.Count == 0 && Dialogue.Language is null ? this
        : others.GetOrAdd(code, _ => new(Dialogue.In(code), [.. Activities.Select(one => one.In(code, Dialogue))]));
}
