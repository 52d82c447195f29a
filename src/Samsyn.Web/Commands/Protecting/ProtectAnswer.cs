// What samsyn protect answers: the table with what is hidden left empty, and for each cell whether it is shown and why not.
using System.Globalization;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Disclosure;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Protecting;

/// <summary>What samsyn protect answers.</summary>
internal static class ProtectAnswer
{
    /// <summary>The rows of the file in their order: the by-columns, count, population where there is one, shown, reason.</summary>
    public static Answer Of(ProtectCall call, IReadOnlyList<ProtectRow> rows, ProtectedTable told)
    {
        var cells = new Queue<ProtectedCell>(told.Cells);
        string[] columns = [.. call.By, call.Count, .. call.Population is { } name ? (string[])[name] : [], "shown", "reason"];
        return new(columns, rows.Select(row => row.Mark is { } mark ? Unknown(call, row, mark) : Known(call, cells.Dequeue())).ToArray());
    }

    /// <summary>What is said beside the answer.</summary>
    public static IEnumerable<string> Remarks(ProtectCall call, ProtectedTable told, bool perturbed)
    {
        var hidden = told.Cells.Count(cell => !cell.Shown);
        yield return string.Create(CultureInfo.InvariantCulture, $"{hidden} of {told.Cells.Count} cells are hidden.");
        if (perturbed)
        {
            yield return "The counts were changed at random by their publisher: nothing was subtracted, and no cell is hidden for the sake of others.";
        }

        if (told.Exposed.Count > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{told.Exposed.Count} hidden cells can be worked out by whoever knows the totals that the file does not hold. Put the totals in the file, or mark the column as not summed in the rule: {Codes(told.Exposed[0])}{(told.Exposed.Count > 1 ? ", …" : ".")}");
        }

        foreach (var merge in told.Merges)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"More than a quarter is hidden. Merge '{merge.First}' and '{merge.Second}' of {merge.Classification}: {merge.HiddenBefore} cells are too small now, {merge.HiddenAfter} would be then.");
        }

        if (call.Explains && hidden > 0)
        {
            yield return "The reasons tell which cells are small: do not publish them.";
        }
    }

    private static IReadOnlyList<AnswerCell> Known(ProtectCall call, ProtectedCell cell) =>
    [
        .. cell.Cell.Codes.Select(AnswerCell.Of),
        cell.Shown ? AnswerCell.Of(cell.Cell.Count) : AnswerCell.Of((double?)null),
        .. call.Population is null ? [] : (AnswerCell[])[cell.Cell.Base is { } all && !cell.BaseHidden ? AnswerCell.Of(all) : AnswerCell.Of((double?)null)],
        AnswerCell.Of(cell.Shown ? "yes" : "no"),
        AnswerCell.Of(call.Explains ? Own(cell) : Common(cell.Hiding)),
    ];

    private static IReadOnlyList<AnswerCell> Unknown(ProtectCall call, ProtectRow row, MarkMeaning mark) =>
    [
        .. row.Cell.Codes.Select(AnswerCell.Of), AnswerCell.Of((double?)null),
        .. call.Population is null ? [] : (AnswerCell[])[AnswerCell.Of((double?)null)],
        AnswerCell.Of("no"), AnswerCell.Of(mark == MarkMeaning.Withheld ? "withheld by the source" : "no number in the file"),
    ];

    // One mark for all that is hidden: which cell was small, and which is hidden for its sake, would itself give the small one away.
    private static string Common(Hiding hiding) => hiding switch
    {
        Hiding.Shown => "",
        Hiding.Sensitive => "sensitive division",
        _ => "small numbers",
    };

    private static string Own(ProtectedCell cell) => cell.Hiding switch
    {
        Hiding.SmallCount => "small count",
        Hiding.SmallComplement => "few are not counted",
        Hiding.SmallBase => "small base",
        Hiding.Sensitive => "sensitive division",
        Hiding.Series => "weak series",
        Hiding.ForOthers => "protects other cells",
        _ => "",
    };

    private static string Codes(CountedCell cell) => string.Join(", ", cell.Codes);
}
