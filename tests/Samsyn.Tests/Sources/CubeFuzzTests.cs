// Sound files with bytes struck out, put in and turned over: a reader answers with rows or with flaws, and never falls over.
using System.Text;
using System.Text.Json.Nodes;
using Samsyn.Loop;
using Samsyn.Sources;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Px;

namespace Samsyn.Tests.Sources;

public sealed class CubeFuzzTests
{
    private const string Signs = "\"\"\"\"();=,:[]{}-.0123456789\n\r\t \\\0aÅ\u00FF";

    private static readonly string[] PxFiles =
        ["example6.px", "BE0101F1allKeywords.px", "BE0101F1symbnotkeys.px", "TIMEVAL_short.px", "TAB2936.px", "BE0101F1langensvfiolikacelln.px", "EXEMPEL1_derived_cp850.px"];

    private static readonly string[] JsonFiles =
        ["jsonstat/canada_sparse_derived.json", "jsonstat/oecd-canada.json", "jsonstat/eurostat-name_gpd_c-geo_IT.json", "jsonstat/collection.json", "jsonstat/hierarchy.json", "denmark/data_FOLK1A_jsonstat.json"];

    private static readonly Func<JsonNode?>[] Others =
        [() => null, () => 0, () => -1, () => 3, () => "x", () => "", () => new JsonArray(), () => new JsonObject(), () => new JsonArray(1, "a", null), () => new JsonObject { ["a"] = 1 }, () => true, () => 4000000000];

    [ReferenceTheory]
    [MemberData(nameof(Px))]
    public void A_damaged_px_file_gives_rows_or_flaws(string file) => Try("px/" + file, PxFile.Open, rounds: 60);

    [ReferenceTheory]
    [MemberData(nameof(Json))]
    public void A_damaged_json_document_gives_rows_or_flaws(string file) => Try(file, JsonStatFile.Open, rounds: 60);

    [Trait("slow", "yes")]
    [ReferenceTheory]
    [MemberData(nameof(Px))]
    public void Thousands_of_damaged_px_files_give_rows_or_flaws(string file) => Try("px/" + file, PxFile.Open, rounds: 4_000);

    [Trait("slow", "yes")]
    [ReferenceTheory]
    [MemberData(nameof(Json))]
    public void Thousands_of_damaged_json_documents_give_rows_or_flaws(string file) => Try(file, JsonStatFile.Open, rounds: 4_000);

    [ReferenceTheory]
    [MemberData(nameof(Px))]
    public void A_px_file_with_parts_changed_for_others_gives_rows_or_flaws(string file) => Try("px/" + file, PxFile.Open, rounds: 60, ExchangeTexts);

    [Trait("slow", "yes")]
    [ReferenceTheory]
    [MemberData(nameof(Px))]
    public void Thousands_of_px_files_with_parts_changed_for_others_give_rows_or_flaws(string file) => Try("px/" + file, PxFile.Open, rounds: 4_000, ExchangeTexts);

    [ReferenceTheory]
    [MemberData(nameof(Json))]
    public void A_json_document_with_parts_changed_for_others_gives_rows_or_flaws(string file) => Try(file, JsonStatFile.Open, rounds: 60, Exchange);

    [Trait("slow", "yes")]
    [ReferenceTheory]
    [MemberData(nameof(Json))]
    public void Thousands_of_json_documents_with_parts_changed_for_others_give_rows_or_flaws(string file) => Try(file, JsonStatFile.Open, rounds: 4_000, Exchange);

    public static TheoryData<string> Px() => [.. PxFiles];

    public static TheoryData<string> Json() => [.. JsonFiles];

    private static void Try(string file, Func<string, Checked<IReadOnlyList<SourceTable>>> open, int rounds, Func<byte[], Random, byte[]>? damage = null)
    {
        var sound = File.ReadAllBytes(Reference.File("sources/" + file));
        for (var seed = 0; seed < rounds; seed++)
        {
            using var damaged = new TemporaryFile((damage ?? Damage)(sound, new Random(seed)));
            var fault = Record.Exception(() => Check(open(damaged.FullName)));

            Assert.True(fault is null, $"{file}, seed {seed}: {fault}");
        }
    }

    private static void Check(Checked<IReadOnlyList<SourceTable>> read)
    {
        if (read is Checked<IReadOnlyList<SourceTable>>.Flawed flawed)
        {
            Assert.NotEmpty(flawed.Flaws);
            return;
        }

        foreach (var table in read.Sound())
        {
            Assert.All(table.PassedOver, flaw => Assert.Equal(FlawKind.PassedOver, flaw.Kind));
            var faulty = 0;
            var cells = new HashSet<long>();
            foreach (var row in table.Rows)
            {
                faulty += row is SourceRow.Faulty ? 1 : 0;
                Assert.True(row is not SourceRow.Read cell || (cells.Add(cell.Number) && Sound(table, cell)), "A cell comes once, with a value that is a number.");
            }

            Assert.True(faulty > 0 || (cells.Count == 0 ? 0 : cells.Max()) == cells.Count, "Without a flaw, no cell is missing.");
        }
    }

    private static bool Sound(SourceTable table, SourceRow.Read row) =>
        row.Cells.Count == table.Columns.Count && (row.Cells[^3] is not { } value || double.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _));

    private static byte[] Damage(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (var times = random.Next(1, 5); times > 0 && bytes.Count > 0; times--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes.RemoveRange(at, Math.Min(random.Next(1, 30), bytes.Count - at)); break;
                case 1: bytes.Insert(at, (byte)Signs[random.Next(Signs.Length)]); break;
                case 2: bytes[at] = (byte)Signs[random.Next(Signs.Length)]; break;
                case 3: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 4: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at))); break;
                default: bytes.RemoveRange(at, random.Next(10) == 0 ? bytes.Count - at : Math.Min(1, bytes.Count - at)); break;
            }
        }

        return [.. bytes];
    }

    // Lines and texts taken for one another, given twice or struck out.
    private static byte[] ExchangeTexts(byte[] sound, Random random)
    {
        var sign = random.Next(2) == 0 ? '\n' : '"';
        var parts = Encoding.Latin1.GetString(sound).Split(sign).ToList();
        for (var times = random.Next(1, 4); times > 0 && parts.Count > 1; times--)
        {
            var (one, other) = (random.Next(parts.Count), random.Next(parts.Count));
            switch (random.Next(4))
            {
                case 0: (parts[one], parts[other]) = (parts[other], parts[one]); break;
                case 1: parts[one] = parts[other]; break;
                case 2: parts.Insert(one, parts[other]); break;
                default: parts.RemoveAt(one); break;
            }
        }

        return Encoding.Latin1.GetBytes(string.Join(sign, parts));
    }

    // Sound JSON, but of another shape: values taken for one another, struck out, or put in lists.
    private static byte[] Exchange(byte[] sound, Random random)
    {
        var root = JsonNode.Parse(sound)!;
        for (var times = random.Next(1, 4); times > 0 && Places(root).ToList() is { Count: > 0 } places; times--)
        {
            var other = Others[random.Next(Others.Length)]();
            var (parent, key) = places[random.Next(Math.Min(places.Count, random.Next(2) == 0 ? 40 : places.Count))];
            switch (parent)
            {
                case JsonObject members when random.Next(4) == 0: members.Remove((string)key); break;
                case JsonObject members: members[(string)key] = random.Next(4) == 0 ? new JsonArray(members[(string)key]?.DeepClone()) : other; break;
                case JsonArray items when random.Next(4) == 0: items.RemoveAt((int)key); break;
                case JsonArray items: items[(int)key] = other; break;
            }
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value).Prepend((node, member.Key))),
        JsonArray items => items.SelectMany((item, at) => Places(item).Prepend((node, at))),
        _ => [],
    };
}
