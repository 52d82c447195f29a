// Makes small workbooks for the tests, cell by cell.
using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Samsyn.Tests.Sources;

/// <summary>A number shown as per cent.</summary>
internal sealed record Percent(double Share);

/// <summary>A formula's error, such as #N/A.</summary>
internal sealed record Error(string Name);

/// <summary>A sheet: its name, its rows (text, numbers, <see cref="Percent"/>, <see cref="DateOnly"/>, null), its merged ranges.</summary>
internal sealed record SheetToMake(string Name, object?[][] Rows, string[] Merged, bool Hidden = false)
{
    public SheetToMake(string name, params object?[][] rows)
        : this(name, rows, [])
    {
    }
}

/// <summary>Writes the least that a spreadsheet program takes for a workbook.</summary>
internal static class WorkbookMaker
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Packages = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static string File(params SheetToMake[] sheets)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
            Write(zip, "_rels/.rels", $"""<Relationships xmlns="{Packages}"><Relationship Id="rId1" Type="{Links}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Write(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Links}"><sheets>{string.Concat(sheets.Select((sheet, index) => $"""<sheet name="{SecurityElement.Escape(sheet.Name)}" sheetId="{index + 1}" r:id="rId{index + 1}"{(sheet.Hidden ? " state=\"hidden\"" : "")}/>"""))}</sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Packages}">{string.Concat(sheets.Select((_, index) => $"""<Relationship Id="rId{index + 1}" Type="{Links}/worksheet" Target="worksheets/sheet{index + 1}.xml"/>"""))}<Relationship Id="rId99" Type="{Links}/styles" Target="styles.xml"/></Relationships>""");
            Write(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
            foreach (var (index, sheet) in sheets.Index())
            {
                Write(zip, $"xl/worksheets/sheet{index + 1}.xml", Sheet(sheet));
            }
        }

        return TableFiles.File(stream.ToArray(), "book.xlsx");
    }

    private static string Sheet(SheetToMake sheet)
    {
        var rows = sheet.Rows.Select((row, index) => $"""<row r="{index + 1}">{string.Concat(row.Select((cell, column) => Cell(cell, $"{(char)('A' + column)}{index + 1}")))}</row>""");
        var merged = sheet.Merged.Length == 0 ? "" : $"""<mergeCells count="{sheet.Merged.Length}">{string.Concat(sheet.Merged.Select(range => $"""<mergeCell ref="{range}"/>"""))}</mergeCells>""";
        return $"""<worksheet xmlns="{Main}"><sheetData>{string.Concat(rows)}</sheetData>{merged}</worksheet>""";
    }

    private static string Cell(object? cell, string at) => cell switch
    {
        null => "",
        string text => $"""<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""",
        Percent share => $"""<c r="{at}" s="1"><v>{share.Share.ToString("R", CultureInfo.InvariantCulture)}</v></c>""",
        DateOnly day => $"""<c r="{at}" s="2"><v>{day.ToDateTime(default).ToOADate().ToString("R", CultureInfo.InvariantCulture)}</v></c>""",
        Error error => $"""<c r="{at}" t="e"><v>{error.Name}</v></c>""",
        _ => $"""<c r="{at}"><v>{Convert.ToDouble(cell, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)}</v></c>""",
    };

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var part = zip.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + text));
    }
}
