// Reads a budget, its projects and the votes from a file in the format of Pabulib, with everything that is wrong told at once.
using System.Globalization;
using System.Text;
using Samsyn.Loop;
using Samsyn.Statistics.Agreement.Portfolio;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>Reads a .pb file: META, PROJECTS and VOTES, each with a header, cells parted by semicolons.</summary>
/// <remarks>Source of the format: D. Stolicki, S. Szufa and N. Talmon, Pabulib, arXiv:2012.06539.</remarks>
internal sealed class PabulibFile
{
    private static readonly string[] Kinds = ["approval", "cumulative", "scoring"];
    private static readonly string[] Sections = ["META", "PROJECTS", "VOTES"];

    private readonly List<Flaw> flaws = [];
    private readonly Dictionary<string, (string Text, int Line)> meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Project> projects = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyDictionary<string, int>> voters = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    private PabulibFile()
    {
    }

    /// <summary>The question, or everything that is wrong with the file.</summary>
    public static Checked<PortfolioQuestion> Read(string path)
    {
        var file = new PabulibFile();
        file.Take(File.ReadLines(path, Encoding.UTF8));
        var budget = file.Budget();
        return file.flaws.Count > 0
            ? new Checked<PortfolioQuestion>.Flawed(file.flaws)
            : new Checked<PortfolioQuestion>.Sound(new() { Budget = budget, Projects = [.. file.projects.Values], Voters = file.voters });
    }

    private void Take(IEnumerable<string> lines)
    {
        var (section, head, seen) = ("", (string[]?)null, new HashSet<string>());
        foreach (var (index, text) in lines.Index())
        {
            var line = text.Trim('\uFEFF', '\r', ' ');
            if (Sections.Contains(line))
            {
                (section, head) = (line, null);
                seen.Add(line);
            }
            else if (line.Length > 0 && section.Length > 0 && head is null)
            {
                head = [.. Cells(line).Select(cell => cell.Trim())];
                Need(section, head, index + 1);
            }
            else if (line.Length > 0 && head is not null)
            {
                TakeRow(section, new(head, Cells(line), index + 1));
            }
        }

        flaws.AddRange(Sections.Where(name => !seen.Contains(name)).Select(name => new Flaw(new Where.All(), FlawKind.NotThere, "", name)));
        if (seen.Contains("VOTES") && voters.Count == 0 && flaws.Count == 0)
        {
            flaws.Add(new(new Where.All(), FlawKind.Empty));
        }
    }

    private void Need(string section, string[] head, int line)
    {
        string[] needed = section switch { "META" => ["key", "value"], "PROJECTS" => ["project_id", "cost"], _ => ["voter_id", "vote"] };
        flaws.AddRange(needed.Where(name => !head.Contains(name, StringComparer.OrdinalIgnoreCase)).Select(name => new Flaw(new Where.TextLine(line), FlawKind.NotThere, string.Join(";", head), name)));
    }

    private void TakeRow(string section, Row row)
    {
        switch (section)
        {
            case "META":
                meta[row["key"]] = (row["value"], row.Line);
                break;
            case "PROJECTS":
                TakeProject(row);
                break;
            default:
                TakeVoter(row);
                break;
        }
    }

    private void TakeProject(Row row)
    {
        var id = row["project_id"];
        if (id.Length == 0)
        {
            Wrong(row, FlawKind.Missing, "", "project_id");
        }
        else if (Money(row["cost"]) is not { } cost)
        {
            Wrong(row, FlawKind.OutOfRange, row["cost"], "0 < cost");
        }
        else if (!projects.TryAdd(id, new(id, cost)))
        {
            Wrong(row, FlawKind.Duplicate, id, "");
        }
    }

    private void TakeVoter(Row row)
    {
        if (!names.Add(row["voter_id"]))
        {
            Wrong(row, FlawKind.Duplicate, row["voter_id"], "");
        }

        string[] ids = [.. row["vote"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        string[] points = [.. row["points"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var ballot = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, id) in ids.Index())
        {
            var given = points.Length == 0 ? 1 : index < points.Length && int.TryParse(points[index], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
            if (!projects.ContainsKey(id))
            {
                Wrong(row, FlawKind.UnknownWord, id, string.Join(", ", projects.Keys.Take(5)) + (projects.Count > 5 ? ", …" : ""));
            }
            else if (given < 0 || points.Length > ids.Length)
            {
                Wrong(row, FlawKind.WrongCount, row["points"], ids.Length.ToString(CultureInfo.InvariantCulture));
                break;
            }
            else if (given > 0 && !ballot.TryAdd(id, given))
            {
                Wrong(row, FlawKind.Duplicate, id, "");
            }
        }

        voters.Add(ballot);
    }

    private decimal Budget()
    {
        if (meta.TryGetValue("vote_type", out var kind) && !Kinds.Contains(kind.Text, StringComparer.OrdinalIgnoreCase))
        {
            flaws.Add(new(new Where.TextLine(kind.Line), FlawKind.UnknownWord, kind.Text, string.Join(", ", Kinds)));
        }

        if (!meta.TryGetValue("budget", out var budget))
        {
            flaws.Add(new(new Where.All(), FlawKind.NotThere, "", "budget"));
            return 0;
        }

        if (Money(budget.Text) is { } money)
        {
            return money;
        }

        flaws.Add(new(new Where.TextLine(budget.Line), FlawKind.OutOfRange, budget.Text, "0 < budget"));
        return 0;
    }

    private void Wrong(Row row, FlawKind kind, string read, string expected) => flaws.Add(new(new Where.TextLine(row.Line), kind, read, expected));

    // The format writes a decimal point; some files have a comma, which before three digits may part thousands as well. Money above a million million million is none.
    private static decimal? Money(string text) =>
        text.Contains(',', StringComparison.Ordinal) && Numeral.MarkOf(text) == DecimalMark.Ambiguous ? null
        : decimal.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var money) && money is > 0 and < 1e18m ? Math.Round(money, 6) : null;

    private static string[] Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in line)
        {
            switch (letter)
            {
                case '"':
                    quoted = !quoted;
                    break;
                case ';' when !quoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                default:
                    cell.Append(letter);
                    break;
            }
        }

        return [.. cells, cell.ToString()];
    }

    private sealed record Row(string[] Head, string[] Cells, int Line)
    {
        public string this[string name] => Array.FindIndex(Head, head => head.Equals(name, StringComparison.OrdinalIgnoreCase)) is var index and >= 0 && index < Cells.Length ? Cells[index].Trim() : "";
    }
}
