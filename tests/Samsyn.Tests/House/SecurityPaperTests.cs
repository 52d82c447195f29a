// Holds docs/security.md to the standard it walks and to the tests it names: every requirement is there once, every test exists.
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samsyn.Tests.House;

public sealed partial class SecurityPaperTests
{
    // How many requirements of levels 1 and 2 each section of the standard has; where the third level stands among them, the numbers themselves.
    private const string Standard =
        "1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3 "
        + "6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4 "
        + "10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 "
        + "13.1:1 13.2:5 13.3:2 13.4:5 14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2";

    private static readonly string Paper = File.ReadAllText(Path.Combine(Reference.Root, "docs", "security.md"));

    [Fact]
    public void Every_requirement_of_the_first_two_levels_is_walked_once()
    {
        var asked =
            from section in Standard.Split(' ')
            let parted = section.Split(':')
            from number in Enumerable.Range(1, int.Parse(parted[1], CultureInfo.InvariantCulture))
            select FormattableString.Invariant($"{parted[0]}.{number}");
        var walked = Rows().SelectMany(row => row[0].Split(", "));

        Assert.Equal(asked.Order(StringComparer.Ordinal), walked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_says_whether_it_holds_and_by_what()
    {
        Assert.All(Rows(), row =>
        {
            Assert.Contains(row[3], (string[])["holds", "in part", "**not**", "–"]);
            Assert.NotEqual("", row[4]);
        });
        foreach (var (holds, told) in new[] { ("holds", " hold,"), ("in part", " hold in part,"), ("**not**", " do not,"), ("–", " ask about what Samsyn does not have") })
        {
            var count = Rows().Where(row => row[3] == holds).Sum(row => row[0].Split(", ").Length);
            Assert.Contains(FormattableString.Invariant($"{count}{told}"), Paper, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Reference.Root, "tests"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        var named = Sentence().Matches(Paper).Select(name => name.Groups[1].Value).Distinct().ToArray();

        Assert.InRange(named.Length, 40, 400);
        Assert.All(named, name => Assert.Matches($@"\b{name}\(|class {name}\b", tests));
    }

    private static IEnumerable<string[]> Rows() =>
        from line in Paper.Split('\n')
        where Number().IsMatch(line)
        select line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();

    [GeneratedRegex(@"^\| \d+\.\d+\.\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"`([A-Z][a-z]*(?:_[A-Za-z0-9]+)+|[A-Z][A-Za-z]+Tests)`")]
    private static partial Regex Sentence();
}
