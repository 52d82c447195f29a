// Holds the papers to the house: every file says what it is, every dependency has its reason, every measure its chapter, every link its page.
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Samsyn.Statistics.Inequality;

namespace Samsyn.Tests.House;

public sealed partial class PapersTests
{
    private static readonly string[] Kinds = [".cs", ".razor", ".ts", ".mjs", ".css", ".sql"];

    private static readonly string Docs = Path.Combine(Reference.Root, "docs");

    private static IEnumerable<string> Papers =>
        Directory.EnumerateFiles(Docs, "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Reference.Root, "*.md"));

    private static IEnumerable<string> Files =>
        from folder in (string[])["src", "tests", "bench"]
        from file in Directory.EnumerateFiles(Path.Combine(Reference.Root, folder), "*.*", SearchOption.AllDirectories)
        where Kinds.Contains(Path.GetExtension(file))
            && !file.Contains("/node_modules/", StringComparison.Ordinal)
            && !file.Contains("/wwwroot/", StringComparison.Ordinal)
            && !file.EndsWith("_Imports.razor", StringComparison.Ordinal)
        select file;

    [Fact]
    public void Every_file_opens_by_saying_what_it_is()
    {
        var silent = Files.Where(file => !Caption().IsMatch(File.ReadLines(file).FirstOrDefault() ?? "")).Select(Short);

        None(silent);
    }

    [Fact]
    public void Every_dependency_has_its_reason()
    {
        var reasons = string.Concat(Directory.EnumerateFiles(Path.Combine(Docs, "decisions"), "*.md").Select(File.ReadAllText));
        var packages = XDocument.Load(Path.Combine(Reference.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Select(package => package.Attribute("Include")!.Value);

        None(packages.Where(package => !reasons.Contains(package, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_measure_has_its_chapter()
    {
        var methods = string.Concat(Directory.EnumerateFiles(Path.Combine(Docs, "methods"), "*.md").Select(File.ReadAllText));
        var codes = Enum.GetNames<SummaryMeasure>().Select(name => name switch
        {
            nameof(SummaryMeasure.RciWagstaff) => "RCI_WAGSTAFF",
            nameof(SummaryMeasure.RciErreygers) => "RCI_ERREYGERS",
            _ => name,
        });

        None(codes.Where(code => !Regex.IsMatch(methods, $@"\b{code}\b")));
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var dead =
            from paper in Papers
            from Match link in Link().Matches(File.ReadAllText(paper))
            let target = link.Groups[1].Value
            where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#')
            let path = Path.Combine(Path.GetDirectoryName(paper)!, target.Split('#')[0])
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{Short(paper)}: {target}";

        None(dead);
    }

    private static string Short(string file) => Path.GetRelativePath(Reference.Root, file);

    private static void None(IEnumerable<string> wrong)
    {
        var found = string.Join('\n', wrong);
        Assert.True(found.Length == 0, found);
    }

    [GeneratedRegex(@"^(// |@\* |-- |/\* )\S")]
    private static partial Regex Caption();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
