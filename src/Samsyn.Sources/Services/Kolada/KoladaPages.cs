// The pages of a Kolada answer: where the next one is, and when the way goes in a circle.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;

namespace Samsyn.Sources.Services.Kolada;

/// <summary>Follows the pages of an answer.</summary>
internal static class KoladaPages
{
    /// <summary>The address of the next page; null on the last. A page that leads back, or to another house, is a flaw.</summary>
    public static Checked<Uri?> Next(Uri current, JsonPlace root)
    {
        if (root.Find("values") is not { IsList: true })
        {
            return CheckedSteps.Flawed<Uri?>(new Where.Address(new HttpAsk(current).Told), FlawKind.NotThere, root.Shown, "values");
        }

        if ((root.Find("next_url") ?? root.Find("next_page")) is not { Text: { Length: > 0 } text })
        {
            return CheckedSteps.Sound<Uri?>(null);
        }

        return Uri.TryCreate(current, text, out var next) && next.IdnHost == current.IdnHost && Number(next) > Number(current)
            ? CheckedSteps.Sound<Uri?>(next)
            : CheckedSteps.Flawed<Uri?>(new Where.Address(new HttpAsk(current).Told), FlawKind.Duplicate, text, "page");
    }

    /// <summary>An answer with the call that it leads to.</summary>
    public static Checked<RawAnswer> WithNext(RawAnswer answer) =>
        Exchange.Document(answer.Bytes, root => Next(answer.Chunk.Address, root), new Where.Address(new HttpAsk(answer.Chunk.Address).Told))
            .Then(next => CheckedSteps.Sound(next is null ? answer : answer with { Next = answer.Chunk with { Address = next } }));

    // A way that never goes on to a higher number comes back to where it was.
    private static int Number(Uri address) => address.Query.TrimStart('?').Split('&')
        .Where(part => part.StartsWith("page=", StringComparison.Ordinal))
        .Select(part => int.TryParse(part.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1)
        .FirstOrDefault(1);
}
