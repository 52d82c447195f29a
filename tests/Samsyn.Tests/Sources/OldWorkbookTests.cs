// Workbooks of old hold the same rows as those of today; locked, damaged and overblown ones are refused, each for what it is.
using System.IO.Compression;
using System.Text;
using Samsyn.Loop;

namespace Samsyn.Tests.Sources;

public sealed class OldWorkbookTests
{
    private static readonly SheetToMake[] Sheets =
    [
        new(
            "Hälsan",
            [
                ["Hälsan i länet"], ["Ort", "Kod", "Kön", "Dag", "Andel", "Antal"],
                ["Mora", "0180", "Kvinnor", new DateOnly(2024, 9, 30), new Percent(0.046), 33.799999999999997], [null, "0180", "Män", new DateOnly(2024, 12, 31), new Percent(0.092), 0.1 + 0.2],
                ["Älvdalen", "0114", "Kvinnor", null, null, 12], [], ["Källa: Regionen"],
            ],
            ["A1:F1", "A3:A4"]),
        new("Dold", [["Ort", "Andel"], ["Mora", 1]], [], Hidden: true),
        new("Tom"),
        new("Ålder", ["Ort", "Ålder", "Andel"], ["Orsa", "16–29 år", 2.5], ["Orsa", "30–44 år", "<5"]),
    ];

    [Fact]
    public void A_workbook_of_old_gives_the_same_tables_as_one_of_today()
    {
        var (today, old) = (TableFiles.All(WorkbookMaker.File(Sheets)), TableFiles.All(OldWorkbookMaker.File(Sheets)));

        Assert.Equal(2, old.Count);
        Assert.Equal("Mora;0180;Kvinnor;2024-09-30;0.046;33.8", TableFiles.Rows(old[0])[0]);
        foreach (var (one, other) in today.Zip(old))
        {
            Assert.Equal(one.Name, other.Name);
            Assert.Equal(one.Columns.Select(column => (column.Name, column.Number, column.Mark, column.Percent)), other.Columns.Select(column => (column.Name, column.Number, column.Mark, column.Percent)));
            Assert.Equal(TableFiles.Rows(one), TableFiles.Rows(other));
            Assert.Equal(one.Notes, other.Notes);
        }
    }

    // The library tells no failed formula of a workbook of old; docs/sources/csv-and-excel.md says so.
    [Fact]
    public void A_failed_formula_is_told_in_a_workbook_of_today_and_blank_in_one_of_old()
    {
        SheetToMake[] sheets = [new("Hälsan", [["Ort", "Andel", "Antal"], ["Mora", 0.5, 12], ["Älvdalen", new Error("#N/A"), 12]])];

        Assert.Equal("Älvdalen;#N/A;12", TableFiles.Rows(TableFiles.All(WorkbookMaker.File(sheets))[0])[1]);
        Assert.Equal("Älvdalen;;12", TableFiles.Rows(TableFiles.All(OldWorkbookMaker.File(sheets))[0])[1]);
    }

    [Fact]
    public void A_workbook_of_old_is_known_by_its_bytes_and_not_by_its_name() =>
        Assert.Equal(
            TableFiles.Rows(TableFiles.All(OldWorkbookMaker.File(Sheets))[0]),
            TableFiles.Rows(TableFiles.All(TableFiles.File(File.ReadAllBytes(OldWorkbookMaker.File(Sheets)), "book.csv"))[0]));

    [Fact]
    public void A_workbook_of_old_with_a_password_is_locked() => Assert.Equal(new Flaw(new Where.All(), FlawKind.Locked), Assert.Single(TableFiles.Refused(OldWorkbookMaker.Locked())));

    [Fact]
    public void A_workbook_of_today_with_a_password_is_locked()
    {
        byte[] header = [.. Numbers(0x24, 0, 0x660E, 0x8004, 128, 0x18, 0, 0), .. Encoding.Unicode.GetBytes("Microsoft Enhanced RSA and AES Cryptographic Provider\0")];
        byte[] info = [3, 0, 2, 0, .. Numbers(0x24, header.Length), .. header, .. Numbers(16), .. new byte[32], .. Numbers(20), .. new byte[32]];

        var file = TableFiles.File(CompoundMaker.Of(("EncryptionInfo", info), ("EncryptedPackage", new byte[8192])), "book.xlsx");

        Assert.Equal(FlawKind.Locked, Assert.Single(TableFiles.Refused(file)).Kind);
    }

    [Fact]
    public void Another_document_of_the_same_container_is_no_workbook() =>
        Assert.Equal(FlawKind.UnknownKind, Assert.Single(TableFiles.Refused(TableFiles.File(CompoundMaker.Of(("WordDocument", new byte[5000])), "letter.xls"))).Kind);

    [Fact]
    public void A_web_page_that_is_called_a_workbook_is_refused_as_the_page_it_is() =>
        Assert.Equal((FlawKind.UnknownKind, "HTML"), Assert.Single(TableFiles.Refused(TableFiles.File("<html><table><tr><td>1</td></tr></table></html>", "book.xls"))) is var flaw ? (flaw.Kind, flaw.Read) : default);

    [Theory]
    [InlineData("xl/worksheets/sheet1.xml", 100, "64 MB")]
    [InlineData("docProps/thumbnail.jpeg", 100, "64 MB")]
    [InlineData("xl/sharedStrings.xml", 300, "256 MB")]
    public void A_small_workbook_that_unpacks_to_much_is_refused_before_it_is_unpacked(string part, int megabytes, string limit) => Overblown(part, megabytes, limit);

    [Fact]
    [Trait("slow", "yes")]
    public void A_workbook_that_unpacks_to_gigabytes_is_refused_whatever_its_size() => Overblown("xl/worksheets/sheet1.xml", 3_000, "1024 MB");

    [Fact]
    public void A_sheet_with_a_cell_in_its_last_corner_is_refused_rather_than_walked_through()
    {
        var file = WorkbookMaker.File(new SheetToMake("Blad1", ["Ort", "Andel"], ["Mora", 1.5]));
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Update))
        {
            var sheet = zip.GetEntry("xl/worksheets/sheet1.xml")!;
            using var reader = new StreamReader(sheet.Open());
            var text = reader.ReadToEnd().Replace("</sheetData>", """<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>""", StringComparison.Ordinal);
            reader.Close();
            sheet.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write(text);
        }

        var flaw = Assert.Single(TableFiles.Refused(file));

        Assert.Equal((FlawKind.TooLarge, "1048576 × 16384"), (flaw.Kind, flaw.Read));
    }

    private static void Overblown(string part, int megabytes, string limit)
    {
        var file = WorkbookMaker.File(new SheetToMake("Blad1", ["Ort", "Andel"], ["Mora", 1.5]));
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Update))
        {
            zip.GetEntry(part)?.Delete();
        }

        // Opened anew, since only an archive to which nothing is added but what streams by need not be held.
        using (var zip = ZipFile.Open(file + ".all", ZipArchiveMode.Create))
        {
            using var old = ZipFile.OpenRead(file);
            foreach (var kept in old.Entries)
            {
                using var from = kept.Open();
                using var to = zip.CreateEntry(kept.FullName).Open();
                from.CopyTo(to);
            }

            using var blown = zip.CreateEntry(part).Open();
            var spaces = new byte[1 << 20];
            spaces.AsSpan().Fill((byte)' ');
            for (var written = 0; written < megabytes; written++)
            {
                blown.Write(spaces);
            }
        }

        var flaw = Assert.Single(TableFiles.Refused(file + ".all"));

        Assert.Equal((FlawKind.TooLarge, limit), (flaw.Kind, flaw.Expected));
        Assert.EndsWith(" MB", flaw.Read, StringComparison.Ordinal);
        File.Delete(file + ".all");
    }

    private static byte[] Numbers(params int[] numbers) => [.. numbers.SelectMany(BitConverter.GetBytes)];
}
