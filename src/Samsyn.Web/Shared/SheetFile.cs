// Sends tables as the file that was asked for: CSV, or an Excel workbook with a sheet that says what they are.
using Microsoft.AspNetCore.Http.HttpResults;

namespace Samsyn.Web.Shared;

/// <summary>Sends tables as files.</summary>
internal static class SheetFile
{
    /// <summary>The kind of file that an Excel workbook is.</summary>
    public const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The file with a name that ends in .csv or .xlsx; null for any other.</summary>
    public static FileContentHttpResult? Of(string name, Sheet figures, Sheet about, Language language) => Path.GetExtension(name) switch
    {
        ".csv" => TypedResults.File(CsvFile.Of(figures, language), "text/csv; charset=utf-8", name),
        ".xlsx" => TypedResults.File(ExcelFile.Of(figures, about), Excel, name),
        _ => null,
    };
}
