// How the letters of a file are written, where what it says of itself is wrong, right, or missing.
using System.Text;
using Samsyn.Sources;
using Samsyn.Sources.Px;

namespace Samsyn.Tests.Sources;

public sealed class TextEncodingTests
{
    [Fact]
    public void A_byte_order_mark_decides()
    {
        Assert.Equal(Encoding.UTF8, Of([0xEF, 0xBB, 0xBF, 0xE5, 0x20], TextEncoding.Dos));
        Assert.Equal(Encoding.Unicode, Of([0xFF, 0xFE, 0x41, 0x00]));
        Assert.Equal(Encoding.BigEndianUnicode, Of([0xFE, 0xFF, 0x00, 0x41]));
        Assert.Equal(Encoding.UTF32, Of([0xFF, 0xFE, 0x00, 0x00]));
    }

    [Fact]
    public void Sound_utf_8_wins_over_what_is_declared() => Assert.Equal(Encoding.UTF8, Of("åäö"u8.ToArray(), TextEncoding.Windows1252));

    [Fact]
    public void What_is_declared_holds_where_the_bytes_are_not_utf_8()
    {
        Assert.Equal(TextEncoding.Dos, Of([0x86, 0x84], TextEncoding.Dos));
        Assert.Equal(TextEncoding.Windows1252, Of([0xE5, 0xE4]));
        Assert.Equal(TextEncoding.Windows1252, Of([0xE5, 0xE4], Encoding.UTF8));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_letter_cut_by_the_end_of_a_piece_is_still_one_letter(int before)
    {
        var text = new string('x', (1 << 16) - before) + "å€𝒳";

        Assert.Equal(Encoding.UTF8, Of(Encoding.UTF8.GetBytes(text), TextEncoding.Dos));
        Assert.Equal(TextEncoding.Dos, Of([.. Encoding.UTF8.GetBytes(text), 0xC3], TextEncoding.Dos));
        Assert.Equal(TextEncoding.Dos, Of([.. Encoding.UTF8.GetBytes(text[..^4]), 0xC3, 0x28, .. new byte[70_000]], TextEncoding.Dos));
    }

    [Theory]
    [InlineData("Windows-1252", 1252)]
    [InlineData("ISO-8859-1", 1252)]
    [InlineData("iso-8859-15", 28605)]
    [InlineData(" UTF-8 ", 65001)]
    [InlineData("ibm850", 850)]
    public void Names_are_known_in_any_case(string name, int codePage) => Assert.Equal(codePage, TextEncoding.Named(name)!.CodePage);

    [Theory]
    [InlineData("")]
    [InlineData("klingon")]
    public void A_name_that_nobody_knows_is_none(string name) => Assert.Null(TextEncoding.Named(name));

    [Theory]
    [InlineData("CHARSET=\"ANSI\";\nCODEPAGE=\"iso-8859-15\";\n", 28605, "€")]
    [InlineData("CHARSET=\"ANSI\";\n", 1252, "€åÅ")]
    [InlineData("charset=\"ansi\";\n", 1252, "å")]
    [InlineData("CHARSET=\"ANSI\";\nCODEPAGE=\"klingon\";\n", 1252, "å")]
    [InlineData("AXIS-VERSION=\"1.5\";\n", 850, "åÅ")]
    [InlineData("CHARSET=\"OEM\";\n", 850, "åÅ")]
    [InlineData("CODEPAGE=\"iso-8859-1\";\n", 65001, "€åÅ")]
    public void A_px_file_is_read_as_it_is_written(string declared, int codePage, string letters)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);
        using var file = new TemporaryFile(encoding.GetBytes(declared + $"STUB=\"{letters}\";\nVALUES(\"{letters}\")=\"x\";\nDATA=1;"));

        Assert.Equal(letters, PxFile.Open(file.FullName).Sound()[0].Columns[0].Name);
    }

    [ReferenceTheory]
    [InlineData("EXEMPEL1.PX")]
    [InlineData("EXEMPEL1_derived_cp850.px")]
    public void The_same_table_in_dos_and_in_windows_reads_the_same(string file) =>
        Assert.Equal("0114 Upplands Väsby", WholeTable.Of(PxFile.Open(Reference.File("sources/px/" + file)).Sound()[0]).Rows[24]["region"]);

    [ReferenceTheory]
    [InlineData("TUX01.px", "slædehunde")]
    [InlineData("tab4_fewcells.px", "utsläpp av växthus")]
    public void A_file_that_declares_one_thing_and_is_utf_8_reads_right(string file, string text) =>
        Assert.Contains(PxFile.Open(Reference.File("sources/px/" + file)).Sound()[0].Notes, note => note.Text.Contains(text, StringComparison.Ordinal));

    private static Encoding Of(byte[] bytes, Encoding? declared = null)
    {
        using var stream = new MemoryStream(bytes);
        return TextEncoding.Of(stream, declared);
    }
}
