// Reads the budget files of the reference figures, as plainly as a test needs.
using System.Globalization;
using System.Text.Json;
using Samsyn.Statistics.Agreement.Portfolio;

namespace Samsyn.Statistics.Tests.Agreement;

internal static class Pabulib
{
    public static PortfolioQuestion Read(string file)
    {
        var (section, head, budget) = ("", Array.Empty<string>(), 0m);
        var (projects, voters) = (new List<Project>(), new List<IReadOnlyDictionary<string, int>>());
        foreach (var line in File.ReadLines(Reference.File($"dialogue/budgeting/{file}")))
        {
            var cells = line.Split(';');
            if (cells.Length == 1)
            {
                (section, head) = (cells[0], []);
            }
            else if (head.Length == 0)
            {
                head = cells;
            }
            else if (section == "META" && cells[0] == "budget")
            {
                budget = decimal.Parse(cells[1], CultureInfo.InvariantCulture);
            }
            else if (section == "PROJECTS")
            {
                projects.Add(new(cells[0], decimal.Parse(cells[Array.IndexOf(head, "cost")], CultureInfo.InvariantCulture)));
            }
            else if (section == "VOTES")
            {
                voters.Add(cells[Array.IndexOf(head, "vote")].Split(',', StringSplitOptions.RemoveEmptyEntries).ToDictionary(id => id, _ => 1));
            }
        }

        return new() { Budget = budget, Projects = projects, Voters = voters };
    }

    public static JsonElement Expected(string file) =>
        JsonDocument.Parse(File.ReadAllText(Reference.File("dialogue/budgeting/expected.json"))).RootElement.GetProperty(file);

    public static IEnumerable<string> Ids(JsonElement list) => list.EnumerateArray().Select(id => id.GetString()!);
}
