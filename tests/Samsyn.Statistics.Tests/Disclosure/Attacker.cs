// Somebody who sees a protected table and tries to work out what is hidden, by linear programming.
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Statistics.Tests.Disclosure;

/// <summary>
/// What somebody who sees a table knows: the shown numbers, every sum (written down here anew, not taken from the product's
/// own equations), and that no number is below zero.
/// </summary>
internal sealed class Attacker
{
    private readonly Dictionary<(string Cell, CellNumber Number), int> variables = [];
    private readonly List<(CountedCell Cell, CellNumber Number, int Variable)> aims = [];
    private readonly List<Equation> equations = [];
    private readonly Dictionary<string, (CountedCell Cell, int Depth)> seen;
    private readonly Classification[] classifications;
    private readonly bool bases;

    private Attacker(RandomTable table, ProtectedTable told)
    {
        classifications = [.. table.Table.Classifications];
        bases = table.Table.Cells[0].Base is not null;
        seen = told.Cells.Select(cell => (cell.Cell, Depth: cell.BaseHidden ? 2 : cell.Shown ? 0 : 1))
            .Concat(table.Unshown.Select(cell => (cell, 2))).ToDictionary(pair => Key(pair.Item1.Codes), pair => (pair.Item1, pair.Item2));
        WriteSums();
        AimAt(table, told);
    }

    /// <summary>The hidden numbers of a table, and how narrowly each can be told: a thousand where it has no bound.</summary>
    public static IReadOnlyList<Told> Attack(RandomTable table, ProtectedTable told)
    {
        var own = new Attacker(table, told);
        var simplex = new Simplex(own.equations, own.variables.Count);
        return [.. own.aims.Select(aim => new Told(aim.Cell, aim.Number, simplex.Width(aim.Variable)))];
    }

    /// <summary>The same by GLPK.</summary>
    public static IReadOnlyList<double> AttackByGlpk(RandomTable table, ProtectedTable told)
    {
        var own = new Attacker(table, told);
        var programs = new Programs(own.equations);
        return programs.Solve([.. own.aims.Select(aim => aim.Variable)]);
    }

    private static string Key(IEnumerable<string> codes) => string.Join('|', codes);

    // Every number that is shown to be small in itself, or hidden.
    private void AimAt(RandomTable table, ProtectedTable told)
    {
        foreach (var cell in told.Cells.Where(cell => !cell.Shown).Select(cell => cell.Cell).Concat(table.Unshown.Where(IsSmall)))
        {
            foreach (var number in Numbers)
            {
                // where the base is shown, those not counted are known as widely as those counted
                if ((number != CellNumber.Complement || seen[Key(cell.Codes)].Depth == 2) && variables.TryGetValue((Key(cell.Codes), number), out var variable) && (number != CellNumber.Base || cell.Base < 10 || told.Cells.Any(own => own.Cell == cell)))
                {
                    aims.Add((cell, number, variable));
                }
            }
        }
    }

    // A part that is not shown is kept from being worked out where it is small.
    private static bool IsSmall(CountedCell cell) => cell.Count is > 0 and < 5 || cell.Base is > 0 and < 10;

    private CellNumber[] Numbers => bases ? [CellNumber.Count, CellNumber.Complement, CellNumber.Base] : [CellNumber.Count];

    private void WriteSums()
    {
        foreach (var (cell, _) in seen.Values)
        {
            foreach (var number in Numbers)
            {
                WriteSums(cell, number);
            }

            if (bases)
            {
                Write([(cell, CellNumber.Count, 1), (cell, CellNumber.Complement, 1), (cell, CellNumber.Base, -1)]);
            }
        }
    }

    // Each group and each total is the sum of its atoms.
    private void WriteSums(CountedCell cell, CellNumber number)
    {
        foreach (var (axis, classification) in classifications.Index())
        {
            var atoms = seen.Values.Select(pair => pair.Cell).Where(other => other.Codes[axis] != cell.Codes[axis]
                && other.Codes.Index().All(pair => pair.Index == axis || pair.Item == cell.Codes[pair.Index])
                && RandomTable.Holds(classification, cell.Codes[axis], other.Codes[axis])
                && other.Codes[axis].Contains('.', StringComparison.Ordinal)).ToArray();
            if (atoms.Length > 0 && !cell.Codes[axis].Contains('.', StringComparison.Ordinal))
            {
                Write([(cell, number, -1), .. atoms.Select(atom => (atom, number, 1))]);
            }
        }
    }

    private void Write(IEnumerable<(CountedCell Cell, CellNumber Number, int Sign)> terms)
    {
        var (row, known) = (new List<(int, int)>(), 0L);
        foreach (var (cell, number, sign) in terms)
        {
            if (seen[Key(cell.Codes)].Depth >= (number == CellNumber.Base ? 2 : 1))
            {
                row.Add((VariableOf(cell, number), sign));
            }
            else
            {
                known += sign * (number switch { CellNumber.Count => cell.Count, CellNumber.Base => cell.Base!.Value, _ => cell.Base!.Value - cell.Count });
            }
        }

        if (row.Count > 0)
        {
            equations.Add(new(row, -known));
        }
    }

    private int VariableOf(CountedCell cell, CellNumber number)
    {
        var key = (Key(cell.Codes), number);
        return variables.TryGetValue(key, out var own) ? own : variables[key] = variables.Count;
    }
}

/// <summary>How narrowly a hidden number can be told.</summary>
internal sealed record Told(CountedCell Cell, CellNumber Number, double Width)
{
    public bool Narrow => Width < (Number == CellNumber.Base ? 9.999 : 4.999);
}
