// A file in the library is what its ending says, by the signs it begins with.
using System.Text;
using Samsyn.Web.Publish.Front;

namespace Samsyn.Web.Tests.Publish;

public sealed class MaterialKindTests
{
    [Theory]
    [InlineData(".pdf", "%PDF-1.7\n")]
    [InlineData(".PDF", "some printer's own lines\n%PDF-1.4")]
    [InlineData(".docx", "PK\u0003\u0004…word/document.xml")]
    [InlineData(".xlsx", "PK\u0003\u0004…xl/workbook.xml")]
    [InlineData(".odt", "PK\u0003\u0004…mimetypeapplication/vnd.oasis.opendocument.text")]
    [InlineData(".zip", "PK\u0005\u0006")]
    [InlineData(".csv", "plats;andel\nTärnby;12,5")]
    [InlineData(".txt", "\u00ff\u00feo\u0000r\u0000d\u0000")]
    [InlineData(".png", "\u0089PNG\r\n\u001a\n")]
    [InlineData(".jpeg", "\u00ff\u00d8\u00ff\u00e0")]
    [InlineData(".mp3", "ID3\u0003")]
    [InlineData(".mp3", "\u00ff\u00fb\u0090")]
    public void A_file_that_begins_as_its_kind_is_taken(string ending, string begins) => Assert.True(Begins(ending, begins));

    [Theory]
    [InlineData(".pdf", "PK\u0003\u0004")]
    [InlineData(".pdf", "%PDF")]
    [InlineData(".docx", "%PDF-1.7")]
    [InlineData(".odt", "PK")]
    [InlineData(".docx", "PK\u0003\u0004…xl/workbook.xml")]
    [InlineData(".ods", "PK\u0003\u0004…other.txt")]
    [InlineData(".txt", "MZ\u0090\u0000\u0003")]
    [InlineData(".png", "GIF89a")]
    [InlineData(".jpg", "\u00ff\u00d8")]
    [InlineData(".mp3", "\u00ff")]
    public void One_that_does_not_is_not(string ending, string begins) => Assert.False(Begins(ending, begins));

    [Fact]
    public void Other_kinds_are_not_known() => Assert.All([".exe", ".html", ".svg", ""], ending => Assert.Null(MaterialKind.Of(ending)));

    private static bool Begins(string ending, string begins) => MaterialKind.Of(ending)!.Begins(Encoding.Latin1.GetBytes(begins));
}
