// The fields of an owner's form, the same for each thing and every year, and what is read out of them.
using Samsyn.Loop.Follow;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;
using static System.FormattableString;

namespace Samsyn.Web.Follow;

/// <summary>The fields of an owner's form.</summary>
internal static class ReviewFields
{
    /// <summary>The name of a field of one thing.</summary>
    /// <param name="thing">The thing's place in the form, from 0.</param>
    /// <param name="field">The field.</param>
    public static string Name(int thing, string field) => Invariant($"{field}-{thing}");

    /// <summary>Reads what was sent: an answer for each thing about which something is said.</summary>
    public static (IReadOnlyList<Review> Reviews, Flaws Flaws) Read(Written written, Asked asked, string round, FollowWords words)
    {
        var (reviews, flaws) = (new List<Review>(), new List<(string, string?)>());
        foreach (var (place, thing) in asked.Things.Index())
        {
            var said = Said(written, place);
            foreach (var (field, text) in new[] { ("obstacles", said.Obstacles), ("support", said.Support), ("learning", said.Learning) })
            {
                flaws.Add((Name(place, field), text.Length > ReviewSaid.Longest ? words.TooLong(text.Length) : null));
            }

            if (!said.IsEmpty)
            {
                reviews.Add(new(Invariant($"{written.At("id")}-{place}"), round, thing.Thing, asked.Who, said));
            }
        }

        return (reviews, Flaws.Of(flaws));
    }

    /// <summary>An answer as it stands in the form.</summary>
    public static Written Fill(Written written, int place, ReviewSaid said) => written
        .With(Name(place, "done"), said.Done.ToString()).With(Name(place, "judged"), said.Judged.ToString()).With(Name(place, "difficulties"), said.Difficulties.Select(one => one.ToString()))
        .With(Name(place, "obstacles"), said.Obstacles).With(Name(place, "support"), said.Support).With(Name(place, "from"), said.From.Select(one => one.ToString())).With(Name(place, "learning"), said.Learning);

    private static ReviewSaid Said(Written written, int place) => new()
    {
        Done = One<Doing>(written.At(Name(place, "done"))),
        Judged = One<Judgement>(written.At(Name(place, "judged"))),
        Difficulties = Several<Difficulty>(written.All(Name(place, "difficulties"))),
        Obstacles = written.At(Name(place, "obstacles")),
        Support = written.At(Name(place, "support")),
        From = Several<Supporter>(written.All(Name(place, "from"))),
        Learning = written.At(Name(place, "learning")),
    };

    private static T One<T>(string text)
        where T : struct, Enum => Enum.GetNames<T>().Contains(text) ? Enum.Parse<T>(text) : default;

    private static IReadOnlyList<T> Several<T>(IReadOnlyList<string> texts)
        where T : struct, Enum => [.. texts.Where(Enum.GetNames<T>().Contains).Select(Enum.Parse<T>).Distinct().Order()];
}
