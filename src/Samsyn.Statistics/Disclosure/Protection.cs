// Hides what could let somebody recognise a person in a table of counts, and proves that it cannot be worked out.
using static System.FormattableString;

namespace Samsyn.Statistics.Disclosure;

/// <summary>Disclosure control of a table of persons.</summary>
/// <remarks>
/// <para>
/// First, cells too small in themselves are hidden (counts, those not counted, bases), and series over time too much of which
/// is hidden or weak. Then, by the cube rule, as many more as are needed for each hidden number to have a
/// <see cref="Proof"/>: two tables that agree with all that is shown, in which the number differs by the required width.
/// Every proof is looked through again at the end by the equations alone.
/// </para>
/// <para>
/// The outsider is taken to know all that is shown, the rules, every margin (of this table or from elsewhere), and that
/// counts are whole and not negative; not which cell was too small and which hidden for the sake of others. What is shown is
/// never altered. Combinations of categories that no cell of the table gives are taken to be unknown to the outsider as well.
/// </para>
/// <para>
/// Sources: the hypercube method of D. Repsilber, in S. Giessing and D. Repsilber, Inference Control in Statistical Databases,
/// LNCS 2316 (2002) 181–192, and A. Hundepool et al., Statistical Disclosure Control (Wiley, 2012), chapter 4; the primary and
/// series rules after the public code of Norway's Institute of Public Health (khfunctions). The search and the proofs are ours.
/// </para>
/// </remarks>
public static class Protection
{
    /// <summary>A table with its margins has at most this many places, or, where it is divided by time, each of its times has.</summary>
    public const long MostPlaces = 4_000_000;

    /// <summary>Protects a table.</summary>
    /// <param name="table">The table. Tables of the same persons are protected together, as one.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The cells in the order given, none of them altered.</returns>
    /// <exception cref="ArgumentException">
    /// A cell has more or fewer codes than there are classifications, stands twice, counts fewer than none or more than its
    /// base; some cells have a base and others none; parts hold more than their whole; or there are more <see cref="Places"/> than <see cref="MostPlaces"/>.
    /// </exception>
    public static ProtectedTable Of(CountedTable table, ProtectionRule rule)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rule);
        rule.Verify();
        TableCheck.Verify(table);
        var hiding = Primary.Of(table, rule);
        if (table.Cells.Count == 0 || table.Perturbed)
        {
            return Plain(table, hiding);
        }

        var pieces = Pieces(table);
        return pieces.Count == 1
            ? Full(table, rule, hiding)
            : TablePieces.Joined(table, [.. pieces.Select(piece => (piece, Full(TablePieces.Cut(table, piece), rule, [.. piece.Select(cell => hiding[cell])])))]);
    }

    /// <summary>How many combinations of categories a table has with its margins; cut into its times where that is more than <see cref="MostPlaces"/>, of the time that has most.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentException">It is not a table of persons.</exception>
    public static double Places(CountedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        TableCheck.Verify(table);
        return table.Cells.Count == 0 ? 0 : TablePieces.Of(table).Places;
    }

    /// <summary>The wholes of a table that hold fewer persons than their parts; a table with any is refused by <see cref="Of"/>.</summary>
    /// <param name="table">The table; the marks of one whose counts were changed at random are not looked at.</param>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static IReadOnlyList<BrokenSum> BrokenSums(CountedTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        TableCheck.Verify(table);
        var broken = new List<BrokenSum>();
        foreach (var piece in table.Cells.Count > 0 ? Pieces(table) : [])
        {
            TablePieces.Gaps(TablePieces.Cut(table, piece), broken.Add);
        }

        return broken;
    }

    /// <summary>Whether the parts of a table nowhere hold more persons than their whole.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentException">As for <see cref="Of"/>.</exception>
    public static bool AddsUp(CountedTable table) => BrokenSums(table).Count == 0;

    private static ProtectedTable Plain(CountedTable table, Hiding[] hiding) =>
        new([.. table.Cells.Select((cell, i) => new ProtectedCell(cell, hiding[i]) { BaseHidden = HidesBase(hiding[i]) })]);

    private static bool HidesBase(Hiding hiding) => hiding is Hiding.SmallBase or Hiding.Sensitive;

    private static ProtectedTable Full(CountedTable table, ProtectionRule rule, Hiding[] hiding)
    {
        var layout = Lay(table, sum => throw sum.Refused(), out var placeOf);
        var hidden = new Hidden(layout);
        for (var i = 0; i < placeOf.Length; i++)
        {
            hidden.Hide(placeOf[i], hiding[i] == Hiding.Shown ? 0 : HidesBase(hiding[i]) ? 2 : 1);
        }

        var secondary = Secondary.Of(layout, hidden, rule);
        var check = new WitnessCheck(layout, hidden);
        foreach (var witness in secondary.Witnesses.Values.Distinct())
        {
            check.Verify(witness);
        }

        return Told(table, (layout, placeOf, hiding), secondary, rule);
    }

    private static ProtectedTable Told(CountedTable table, (Layout Layout, int[] PlaceOf, Hiding[] Hiding) primary, Secondary secondary, ProtectionRule rule)
    {
        var (layout, placeOf, hiding) = primary;
        var exposed = secondary.Exposed.Select(target => target.Place).ToHashSet();
        var told = new ProtectedTable(
        [
            .. table.Cells.Select((cell, i) => new ProtectedCell(cell, hiding[i] == Hiding.Shown && secondary.Hidden.HoldsAny(placeOf[i]) ? Hiding.ForOthers : hiding[i])
            {
                BaseHidden = table.Cells[i].Base is not null && secondary.Hidden.HoldsBase(placeOf[i]),
            }),
        ])
        {
            Proofs = new ProofList(layout, secondary.Witnesses),
            Exposed = [.. table.Cells.Where((_, i) => exposed.Contains(placeOf[i]))],
        };
        return told.HiddenShare > Merging.TooMuch ? told with { Merges = Merging.Of(layout, rule) } : told;
    }

    // Laid out once to see which groups hold more than the parts that are named, and again with those remainders.
    private static Layout Lay(CountedTable table, Action<BrokenSum> broken, out int[] placeOf)
    {
        var layout = Layout.Of(table, TablePieces.Axes(table, TablePieces.Gaps(table, broken)), out placeOf);
        Margins.Fill(layout);
        return layout;
    }

    private static IReadOnlyList<int[]> Pieces(CountedTable table)
    {
        var (pieces, places) = TablePieces.Of(table);
        return places <= MostPlaces ? pieces : throw new ArgumentException(Invariant(
            $"A table with its margins has at most {MostPlaces} places, at each of its times; this one has {places:0}. Leave out a classification, or protect it in parts that share no persons."));
    }
}
