// Reads which statements there are, and which of them are moderated out or about the voter.
using Samsyn.Loop;
using Samsyn.Sources.Columns;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>A statement as its file has it.</summary>
/// <param name="Id">By which votes name it.</param>
/// <param name="Out">Whether it is moderated out.</param>
/// <param name="Meta">Whether it is about the voter and not about the matter.</param>
internal sealed record StatementRow(string Id, bool Out, bool Meta);

/// <summary>Reads statements.</summary>
internal static class StatementsFile
{
    private static readonly string[] Answers = ["true", "false", "1", "0", ""];

    /// <summary>The statements, or everything that is wrong with the file.</summary>
    public static Checked<IReadOnlyList<StatementRow>> Read(string path) => ColumnFile.Read<IReadOnlyList<StatementRow>>(path, ["comment-id", "moderated"], Read);

    private static StatementRow[] Read(ColumnFile file)
    {
        var (id, moderated) = (file["comment-id"], file["moderated"]);
        Column? meta = file.Has("is-meta") ? file["is-meta"] : null;
        var first = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. file.Rows(row =>
            {
                var read = new StatementRow(row.Word(id), row.Figure(moderated, state => state is -1 or 0 or 1, "1, 0, -1") < 0, meta is { } column && IsMeta(row, column));
                if (!first.Add(read.Id))
                {
                    row.Wrong(id, FlawKind.Duplicate, read.Id);
                }

                return read;
            }),
        ];
    }

    private static bool IsMeta(ColumnRow row, Column column)
    {
        var text = row.Text(column).Trim();
        if (!Answers.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            row.Wrong(column, FlawKind.UnknownWord, "true, false");
        }

        return text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase);
    }
}
