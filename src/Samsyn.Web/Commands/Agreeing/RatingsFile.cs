// Reads a file of ratings: who gave which proposal how much on which criterion, and what the gate says.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Sources.Columns;
using Samsyn.Statistics.Agreement.Ratings;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>A row of the file that is a rating, or says that somebody does not know.</summary>
/// <param name="Participant">Who rated.</param>
/// <param name="Proposal">What.</param>
internal sealed record RatingRow(string Participant, string Proposal)
{
    /// <summary>On which criterion.</summary>
    public required string Criterion { get; init; }

    /// <summary>From 1 to 9; null for don't know.</summary>
    public int? Rating { get; init; }

    /// <summary>The question of the gate that the row answers; null for a rating.</summary>
    public PearlQuestion? Question { get; init; }

    /// <summary>The answer to it.</summary>
    public bool Yes { get; init; }
}

/// <summary>What stands in the file.</summary>
/// <param name="Rows">The rows, in their order.</param>
/// <param name="GroupOf">The group of each participant who has one.</param>
internal sealed record RatingsFile(IReadOnlyList<RatingRow> Rows, IReadOnlyDictionary<string, string> GroupOf)
{
    private static readonly string[] Yes = ["yes", "ja", "1", "true"];
    private static readonly string[] No = ["no", "nej", "0", "false"];

    /// <summary>The ratings, or everything that is wrong with the file.</summary>
    public static Checked<RatingsFile> Read(string path) => ColumnFile.Read(path, ["participant", "proposal", "criterion", "rating"], Read);

    private static RatingsFile Read(ColumnFile file)
    {
        Column? group = file.Has("group") ? file["group"] : null;
        var (groupOf, first) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<(string, string, string), long>());
        var rows = file.Rows(row =>
        {
            var read = RowOf(row, file);
            if (!first.TryAdd((read.Participant, read.Proposal, read.Criterion), row.Number))
            {
                row.Wrong(file["criterion"], FlawKind.Duplicate, first[(read.Participant, read.Proposal, read.Criterion)].ToString(CultureInfo.InvariantCulture));
            }

            if (group is { } column && row.Text(column) is { Length: > 0 } own && !groupOf.TryAdd(read.Participant, own) && groupOf[read.Participant] != own)
            {
                row.Wrong(column, FlawKind.Disagrees, groupOf[read.Participant]);
            }

            return read;
        }).ToArray();
        return new(rows, groupOf);
    }

    private static RatingRow RowOf(ColumnRow row, ColumnFile file)
    {
        var (rating, criterion) = (file["rating"], row.Word(file["criterion"]));
        var read = new RatingRow(row.Word(file["participant"]), row.Word(file["proposal"])) { Criterion = criterion };
        if (Enum.TryParse<PearlQuestion>(criterion, ignoreCase: true, out var question) && !int.TryParse(criterion, out _))
        {
            var yes = Yes.Contains(row.Text(rating), StringComparer.OrdinalIgnoreCase);
            if (!yes && !No.Contains(row.Text(rating), StringComparer.OrdinalIgnoreCase))
            {
                row.Wrong(rating, FlawKind.UnknownWord, "yes, no");
            }

            return read with { Question = question, Yes = yes };
        }

        return row.Text(rating).Length == 0
            ? read
            : read with { Rating = (int)row.Figure(rating, number => number is >= 1 and <= 9 && double.IsInteger(number), "1, 2, … 9") };
    }
}
