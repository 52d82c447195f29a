// What the header of a column of figures says of all of them: a year, a sex, an age, a kind of number.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Tables;

namespace Samsyn.Sources.Recipes;

/// <summary>The parts of a header such as "16-24 år | Andel".</summary>
/// <param name="Says">What it says of every figure in the column.</param>
/// <param name="Left">The part that says none of this, such as "Andel"; empty when all is said.</param>
internal sealed record WideHeader(IReadOnlyList<HeaderUse> Says, string Left)
{
    public static WideHeader Of(string name)
    {
        var says = new List<HeaderUse>();
        var left = new List<string>();
        foreach (var part in HeaderBlock.Tidy(name).Split(" | "))
        {
            if (Said(part) is { } use)
            {
                says.Add(use);
            }
            else if (!TotalWords.Are(part))
            {
                left.Add(part);
            }
            else
            {
                says.Add(new(ColumnRole.Subgroup, part, Dimension.Sex));
            }
        }

        return new(says, string.Join(", ", left));
    }

    private static HeaderUse? Said(string part) =>
        PeriodText.Read(part, new Where.All()) is Checked<Period>.Sound ? new(ColumnRole.Period, part)
        : GroupWords.Of(part) is { } group ? new(ColumnRole.Subgroup, group.Subgroup, group.Dimension)
        : null;
}
