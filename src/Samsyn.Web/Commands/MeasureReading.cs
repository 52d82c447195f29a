// Keeps a split that holds a flawed row out of the answer, so that no measure is computed from what is left of it.
using Samsyn.Loop;
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Commands;

/// <summary>Takes in what comes of the rows of a table, one after the other.</summary>
internal sealed class MeasureReading
{
    private readonly List<Draft> drafts = [];
    private readonly List<Flaw> flaws = [];
    private readonly HashSet<DraftSplitKey> spoilt = [];
    private readonly List<(long Row, int After)> unplaced = [];

    /// <summary>Takes in one row.</summary>
    public void Take(Drafted drafted)
    {
        switch (drafted)
        {
            case Drafted.Sound { Draft: var draft }:
                drafts.Add(draft);
                break;
            case Drafted.Flawed flawed:
                flaws.AddRange(flawed.Flaws);
                Spoil(flawed);
                break;
            default:
                break;
        }
    }

    /// <summary>The end of the table: rows are gathered, and those of a split must agree.</summary>
    public MeasureFile Ends()
    {
        SpoilNeighbours();
        var told = flaws.Select(flaw => Row(flaw.Where)).OfType<long>().ToHashSet();
        var splits = new List<(DraftSplitKey, DraftSplitFigures)>();
        foreach (var split in DraftSplit.Gather(drafts))
        {
            switch (DraftSplitFigures.Of(split))
            {
                case Checked<DraftSplitFigures>.Flawed { Flaws: var disagreements }:
                    // What a row is told of once need not be told of its consequences too.
                    flaws.AddRange(disagreements.Where(flaw => Row(flaw.Where) is not { } number || !told.Contains(number)));
                    break;
                case Checked<DraftSplitFigures>.Sound { Value: var figures }
                    when !spoilt.Contains(split.Key) && (told.Count == 0 || !split.Rows.Any(row => Row(row.Where) is { } number && told.Contains(number))):
                    splits.Add((split.Key, figures));
                    break;
                default:
                    break;
            }
        }

        return new(splits, [.. flaws.Distinct()]);
    }

    private void Spoil(Drafted.Flawed flawed)
    {
        if (flawed.Draft is { } draft)
        {
            // It stands with the others of its split, so that the rest of them can still be checked.
            drafts.Add(draft);
            spoilt.Add(DraftSplitKey.Of(draft));
        }
        else
        {
            unplaced.AddRange(flawed.Flaws.Where(flaw => flaw.Kind != FlawKind.PassedOver).Select(flaw => Row(flaw.Where)).OfType<long>().Select(row => (row, drafts.Count)));
        }
    }

    // A row of which not even the place could be read belongs to the split before it or to the one after it: neither is whole for sure.
    private void SpoilNeighbours()
    {
        var rows = unplaced.Count == 0 ? [] : drafts.Select(draft => Row(draft.Where)).OfType<long>().ToHashSet();
        foreach (var (_, after) in unplaced.Where(cut => !rows.Contains(cut.Row)))
        {
            spoilt.UnionWith(drafts.Skip(Math.Max(0, after - 1)).Take(after == 0 ? 1 : 2).Select(DraftSplitKey.Of));
        }
    }

    private static long? Row(Where where) => where switch
    {
        Where.Cell cell => cell.Row,
        Where.WholeRow row => row.Number,
        Where.TextLine line => line.Number,
        _ => null,
    };
}
