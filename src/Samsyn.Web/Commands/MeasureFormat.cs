// The ways in which the answer to samsyn measure can be written.
using System.Globalization;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>A way to write measures.</summary>
internal abstract record MeasureFormat
{
    private MeasureFormat()
    {
    }

    /// <summary>The way of a name: table, json or csv.</summary>
    public static MeasureFormat Of(string name) => name switch
    {
        "json" => new Json(),
        "csv" => new Csv(),
        _ => new Table(),
    };

    /// <summary>Writes all rows.</summary>
    public abstract void Write(IReadOnlyList<MeasureRow> rows, TextWriter answer);

    /// <summary>For people: columns that stand under each other, figures rounded.</summary>
    public sealed record Table : MeasureFormat
    {
        /// <inheritdoc />
        public override void Write(IReadOnlyList<MeasureRow> rows, TextWriter answer) => MeasureTable.Write(rows, answer);
    }

    /// <summary>For programs: an array of objects, all digits.</summary>
    public sealed record Json : MeasureFormat
    {
        /// <inheritdoc />
        public override void Write(IReadOnlyList<MeasureRow> rows, TextWriter answer) => MeasureJson.Write(rows, answer);
    }

    /// <summary>For spreadsheets: comma-separated after RFC 4180, all digits, decimal point.</summary>
    public sealed record Csv : MeasureFormat
    {
        /// <inheritdoc />
        public override void Write(IReadOnlyList<MeasureRow> rows, TextWriter answer)
        {
            answer.Write(CsvText.Line(MeasureRow.Columns));
            foreach (var row in rows)
            {
                answer.Write(CsvText.Line(
                [
                    .. row.Words,
                    .. row.Figures.Select(CsvText.Number),
                    row.Summary.Subgroups.ToString(CultureInfo.InvariantCulture),
                    row.Note,
                ]));
            }
        }
    }
}
