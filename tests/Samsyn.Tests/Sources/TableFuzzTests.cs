// Damaged tables: whatever is done to a file, reading it gives rows or flaws and never breaks down.
using System.IO.Compression;
using System.Text;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.Drafts;
using Samsyn.Sources.Recipes;

namespace Samsyn.Tests.Sources;

public sealed class TableFuzzTests
{
    private static readonly string[] Bits =
    [
        "\"", "\"\"", ";", ",", "\t", "|", "\r\n", "\n", "\r", "\0", "<5", "..", "1.234", "12,5", "-", "2021", "0180", "Totalt", "Källa: x", "\u00a0", "å", "\ud800", "sep=;", "%", "(1,2)", "1e309", "#N/A", "\\ud800", "null", "[", "{}", "-1",
    ];

    [Fact]
    public void A_damaged_text_table_gives_rows_or_flaws() => Damage(Text(), 300, "table.csv", 1);

    [Fact]
    public void A_damaged_workbook_gives_rows_or_flaws() => Damage(Book(), 60, "book.xlsx", 2);

    [Fact]
    public void A_damaged_workbook_of_old_gives_rows_or_flaws() => Damage(OldBook(), 60, "book.xls", 6);

    [Fact]
    public void A_workbook_with_damaged_parts_gives_rows_or_flaws() => Parts(40, 7);

    [Fact]
    public void A_damaged_recipe_is_read_or_told_and_what_it_reads_gives_figures_or_flaws() => Recipes(300, 8);

    [Fact]
    [Trait("slow", "yes")]
    public void A_workbook_of_old_damaged_four_thousand_times_gives_rows_or_flaws() => Damage(OldBook(), 4_000, "book.xls", 9);

    [Fact]
    [Trait("slow", "yes")]
    public void A_workbook_with_parts_damaged_two_thousand_times_gives_rows_or_flaws() => Parts(2_000, 10);

    [Fact]
    [Trait("slow", "yes")]
    public void A_recipe_damaged_ten_thousand_times_is_read_or_told() => Recipes(10_000, 11);

    [Fact]
    [Trait("slow", "yes")]
    public void A_text_table_damaged_ten_thousand_times_gives_rows_or_flaws() => Damage(Text(), 10_000, "table.csv", 3);

    [Fact]
    [Trait("slow", "yes")]
    public void A_workbook_damaged_a_thousand_times_gives_rows_or_flaws() => Damage(Book(), 1_000, "book.xlsx", 4);

    [Fact]
    public void Texts_of_any_bits_in_any_order_give_rows_or_flaws()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => Bits[random.Next(Bits.Length)]));
            Walk(TableFiles.File(text));
        }
    }

    private static byte[] Text() => Encoding.UTF8.GetBytes(
        "Hälsa i länet;;;\n\nOrt;År;Kön;Andel\n" + string.Concat(Enumerable.Range(0, 40).Select(row => $"\"Ort, {row}\";2024;{(row % 2 == 0 ? "Kvinnor" : "Män")};{row},5\n")) + ";;;\nKälla: Enkäten;;;\n");

    private static byte[] Book() => File.ReadAllBytes(WorkbookMaker.File(new SheetToMake(
        "Blad1", [["Hälsan"], ["Ort", "År", "Andel"], .. Enumerable.Range(0, 30).Select(row => new object?[] { $"Ort {row}", 2024, new Percent(row / 100.0) })], ["A1:C1"])));

    private static byte[] OldBook() => File.ReadAllBytes(OldWorkbookMaker.File(new SheetToMake(
        "Blad1", [["Hälsan"], ["Ort", "År", "Andel"], .. Enumerable.Range(0, 30).Select(row => new object?[] { $"Ort {row}", 2024, new Percent(row / 100.0) })], ["A1:C1"])));

    // The text inside a workbook is damaged, and the archive around it is whole, so that the damage is read.
    private static void Parts(int rounds, int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            using var damaged = new MemoryStream();
            using (var from = new ZipArchive(new MemoryStream(Book())))
            using (var to = new ZipArchive(damaged, ZipArchiveMode.Create, leaveOpen: true))
            {
                var hit = random.Next(from.Entries.Count);
                foreach (var (index, part) in from.Entries.Index())
                {
                    using var bytes = new MemoryStream();
                    part.Open().CopyTo(bytes);
                    using var copy = to.CreateEntry(part.FullName).Open();
                    copy.Write(index == hit || random.Next(4) == 0 ? Damaged(bytes.ToArray(), random) : bytes.ToArray());
                }
            }

            Walk(TableFiles.File(damaged.ToArray(), "book.xlsx"));
        }
    }

    private static void Recipes(int rounds, int seed)
    {
        var random = new Random(seed);
        var table = TableFiles.One(TableFiles.File(Text(), "table.csv"));
        var guess = RecipeGuess.Of(table).Recipe;
        var sound = Encoding.UTF8.GetBytes(RecipeJson.Write(guess with
        {
            Name = "Young people",
            Symbols = [new("-", MarkMeaning.Zero)],
            LeftOut = [new("Kön", "Män")],
            Columns = [.. guess.Columns, new("Ort", ColumnRole.Kind), new("Andel", ColumnRole.Margin) { Says = [new(ColumnRole.Period, "2024")], Multiplier = 100, CodeWidth = 4 }],
            Constants = new() { Period = "2024", Scale = 100, Confidence = 0.9, Multiplier = 10 },
        }));
        for (var round = 0; round < rounds; round++)
        {
            var read = RecipeJson.Read(Encoding.UTF8.GetString(random.Next(4) == 0 ? Reworded(sound, random) : Damaged(sound, random)));
            Assert.True(read is Checked<Recipe>.Sound or Checked<Recipe>.Flawed { Flaws.Count: > 0 });
            if (read is Checked<Recipe>.Sound { Value: var recipe })
            {
                Assert.All(Drafting.Of(table, recipe), drafted => Assert.True(drafted is Drafted.Sound or Drafted.Flawed { Flaws.Count: > 0 }));
            }
        }
    }

    // Still sound JSON, with one word or number taken for another.
    private static byte[] Reworded(byte[] sound, Random random)
    {
        var texts = Encoding.UTF8.GetString(sound).Split('"');
        texts[random.Next(texts.Length / 2) * 2 is var even && even + 1 < texts.Length ? even + 1 : 1] = texts[(random.Next(texts.Length / 2) * 2) + 1];
        return Encoding.UTF8.GetBytes(string.Join('"', texts));
    }

    private static void Damage(byte[] whole, int rounds, string name, int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < rounds; round++)
        {
            Walk(TableFiles.File(Damaged(whole, random), name));
        }
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var hits = random.Next(1, 6); hits > 0; hits--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(20), bytes.Count - at - 1));
                    break;
                case 2:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Bits[random.Next(Bits.Length)]));
                    break;
                default:
                    bytes.RemoveRange(Math.Max(1, at), bytes.Count - Math.Max(1, at));
                    break;
            }
        }

        return [.. bytes];
    }

    // What comes out is a table whose rows fit its columns, or flaws: nothing else.
    private static void Walk(string path)
    {
        if (SourceFile.Open(path) is Checked<IReadOnlyList<SourceTable>>.Sound { Value: var tables })
        {
            foreach (var table in tables)
            {
                Assert.All(table.Rows.OfType<SourceRow.Read>(), row => Assert.Equal(table.Columns.Count, row.Cells.Count));
                Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Name).Distinct().Count());
                Assert.All(Drafting.Of(table, RecipeGuess.Of(table).Recipe), drafted => Assert.True(drafted is Drafted.Sound or Drafted.Flawed { Flaws.Count: > 0 }));
            }
        }

        File.Delete(path);
    }
}
