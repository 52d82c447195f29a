// A JSON-stat document without its long lists: small, however many cells it has.
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Samsyn.Loop;
using static System.FormattableString;

namespace Samsyn.Sources.JsonStat;

/// <summary>A document without its long lists, and where these stand.</summary>
internal sealed class JsonStatDocument : IDisposable
{
    private readonly JsonDocument document;
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly IReadOnlyList<JsonStatCut> cuts;

    private JsonStatDocument(JsonDocument document, ReadOnlyMemory<byte> bytes, IReadOnlyList<JsonStatCut> cuts) => (this.document, this.bytes, this.cuts) = (document, bytes, cuts);

    // The same bytes are opened twice, for their shape and for their rows; where the lists stand is looked for once.
    private static readonly ConditionalWeakTable<byte[], Looked> Known = [];

    /// <summary>The document without its long lists.</summary>
    public JsonDocument Root => document;

    /// <summary>The document in a file, or why there is none.</summary>
    public static Checked<JsonStatDocument> Open(SourceBytes source)
    {
        var bytes = JsonSource.Bytes(source);
        var cuts = Cuts(bytes);
#pragma warning disable CA2000 // Whoever asked for the document disposes of it.
        return JsonSource.Parse(cuts.Count == 0 ? bytes : Without(bytes.Span, cuts)) switch
        {
            Checked<JsonDocument>.Sound { Value: var document } => new Checked<JsonStatDocument>.Sound(new(document, bytes, cuts)),
            Checked<JsonDocument>.Flawed { Flaws: var flaws } => new Checked<JsonStatDocument>.Flawed(flaws),
            _ => throw new InvalidOperationException("A document is sound or flawed."),
        };
#pragma warning restore CA2000
    }

    /// <summary>The list that was left out at a place; null when what stands there is in the document.</summary>
    public JsonStatCut? Cut(JsonPlace place) =>
        place.Element.ValueKind is JsonValueKind.String && place.Element.GetString() is ['\0', .. var number]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < cuts.Count
            ? cuts[at]
            : null;

    /// <summary>The bytes of a list that was left out.</summary>
    public ReadOnlyMemory<byte> Bytes(JsonStatCut cut) => bytes.Slice(cut.Start, cut.Length);

    /// <inheritdoc />
    public void Dispose() => document.Dispose();

    private static IReadOnlyList<JsonStatCut> Cuts(ReadOnlyMemory<byte> bytes)
    {
        if (!MemoryMarshal.TryGetArray(bytes, out var part))
        {
            return JsonStatCut.In(bytes.Span);
        }

        if (!Known.TryGetValue(part.Array!, out var looked) || (looked.Offset, looked.Count) != (part.Offset, part.Count))
        {
            looked = new(part.Offset, part.Count, JsonStatCut.In(bytes.Span));
            Known.AddOrUpdate(part.Array!, looked);
        }

        return looked.Cuts;
    }

    // In place of each list stands its number, behind a sign that no text of a table begins with.
    private static ReadOnlyMemory<byte> Without(ReadOnlySpan<byte> bytes, IReadOnlyList<JsonStatCut> cuts)
    {
        using var left = new MemoryStream();
        var from = 0;
        foreach (var (at, cut) in cuts.Index())
        {
            left.Write(bytes[from..cut.Start]);
            left.Write(Encoding.ASCII.GetBytes(Invariant($"\"\\u0000{at}\"")));
            from = cut.Start + cut.Length;
        }

        left.Write(bytes[from..]);
        return left.ToArray();
    }

    private sealed record Looked(int Offset, int Count, IReadOnlyList<JsonStatCut> Cuts);
}
