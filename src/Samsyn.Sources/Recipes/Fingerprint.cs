// By what a kind of file is recognised when it comes again next year: the names of its columns.
using System.Security.Cryptography;
using System.Text;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Tables;

namespace Samsyn.Sources.Recipes;

/// <summary>The fingerprint of a table's header.</summary>
public static class Fingerprint
{
    /// <summary>The SHA-256, in lower-case hexadecimal, of the column names in their order; case and spaces do not count, and neither do years in them.</summary>
    public static string Of(SourceTable table)
    {
        var names = table.Columns.Select(column => Plain(HeaderBlock.Tidy(column.Name)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))));
    }

    /// <summary>The tables of a file that a recipe is for: the sheet that it names, else those with its header, else the only one.</summary>
    public static IReadOnlyList<SourceTable> Fitting(IReadOnlyList<SourceTable> tables, Recipe recipe)
    {
        if (recipe.Sheet is { } sheet)
        {
            return [.. tables.Where(table => table.Name == sheet)];
        }

        SourceTable[] same = [.. tables.Where(table => Of(table) == recipe.Fingerprint)];
        return same.Length > 0 ? same : tables.Count == 1 ? tables : [];
    }

    // Next year's file has next year in its header.
    private static string Plain(string name)
    {
        var parts = name.ToUpperInvariant().Split(' ');
        return string.Join(' ', parts.Select(part => RawRow.IsYear(part) ? "#" : part));
    }
}
