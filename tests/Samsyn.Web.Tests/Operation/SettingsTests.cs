// Settings come from the environment and from one file, all through one place; each stands in the documentation, and nothing else does.
using System.Text.RegularExpressions;
using Samsyn.Web.Commands;
using Samsyn.Web.Operation;
using Samsyn.Web.Tests.Commands;

namespace Samsyn.Web.Tests.Operation;

public sealed partial class SettingsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

    private static readonly string Root = Reference.Root;

    [Fact]
    public void Every_setting_is_documented_and_every_documented_one_is_a_setting()
    {
        var papers = File.ReadAllText(Path.Combine(Root, "docs", "settings.md"));
        var documented = Row().Matches(papers).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal);

        Assert.Equal(Setting.All.Select(one => one.Name).Order(StringComparer.Ordinal), documented);
    }

    [Fact]
    public void No_other_paper_speaks_of_a_setting_that_is_none()
    {
        var wrong =
            from paper in Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.*", SearchOption.AllDirectories).Append(Path.Combine(Root, "README.md"))
            where Path.GetExtension(paper) is ".md" or ".conf" or ".service"
            from Match name in Name().Matches(File.ReadAllText(paper))
            where Setting.All.All(one => one.Name != name.Value)
            select $"{Path.GetRelativePath(Root, paper)}: {name.Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void All_settings_are_read_in_one_place()
    {
        var elsewhere =
            from file in Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            where !file.EndsWith("/Operation/Setting.cs", StringComparison.Ordinal) && !file.EndsWith("/Operation/Settings.cs", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            where line.Contains("\"SAMSYN_", StringComparison.Ordinal)
                || (line.Contains("GetEnvironmentVariable", StringComparison.Ordinal) && !line.Contains("\"PATH\"", StringComparison.Ordinal))
            select $"{Path.GetRelativePath(Root, file)}: {line.Trim()}";

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void The_environment_goes_before_the_file()
    {
        Write("# who sends letters", "SAMSYN_SMTP_HOST = mail.example", "", "SAMSYN_SMTP_FROM=\"samsyn@town.example\"", "SAMSYN_SMTP_PASSWORD=a=b c");

        var settings = Settings.Of(new Dictionary<string, string> { ["SAMSYN_SMTP_HOST"] = "other.example", ["HOME"] = "/" }, folder.FullName);

        Assert.Equal(("other.example", "samsyn@town.example", "a=b c", null), (settings[Setting.SmtpHost], settings[Setting.SmtpFrom], settings[Setting.SmtpPassword], settings[Setting.Urls]));
        Assert.Equal(3, settings.All.Count());
    }

    [Fact]
    public void A_file_that_is_named_is_read_from_where_it_is_and_may_name_the_data_folder()
    {
        var named = Write("SAMSYN_DATA=/srv/samsyn");

        var settings = Settings.Of(new Dictionary<string, string> { ["SAMSYN_SETTINGS"] = named }, null);

        Assert.Equal("/srv/samsyn", settings[Setting.Data]);
    }

    [Theory]
    [InlineData("SAMSYN_SMTP_HOTS=secret", "line 1: SAMSYN_SMTP_HOTS is no setting that Samsyn knows")]
    [InlineData("secret", "line 1: the line is no setting")]
    [InlineData("SAMSYN_URLS=http://localhost:1\nSAMSYN_URLS=secret", "line 2: SAMSYN_URLS is set twice")]
    [InlineData("SAMSYN_DATA=secret", "names the folder in which this file lies")]
    public void What_is_no_setting_is_told_with_its_line_and_without_what_it_says(string text, string told)
    {
        Write(text);

        var wrong = Assert.Throws<SettingException>(() => Settings.Of(new Dictionary<string, string>(), folder.FullName));

        Assert.Contains(told, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_the_environment_that_is_no_setting_is_noticed() =>
        Assert.Equal(["SAMSYN_DATABSE"], Settings.Of(new Dictionary<string, string> { ["SAMSYN_DATABSE"] = "x", ["SAMSYN_DATABASE"] = "y" }, null).Unknown);

    [Theory]
    [InlineData("SAMSYN_URLS=5080", "SAMSYN_URLS must say addresses to listen on")]
    [InlineData("SAMSYN_PUBLIC_ADDRESS=samsyn.example", "SAMSYN_PUBLIC_ADDRESS must say an address")]
    [InlineData("SAMSYN_PROXIES=the-proxy", "SAMSYN_PROXIES must say addresses or networks")]
    [InlineData("SAMSYN_LOG_FORMAT=xml", "SAMSYN_LOG_FORMAT must say text or json")]
    [InlineData("SAMSYN_LOG_LEVEL=trace", "SAMSYN_LOG_LEVEL must say error, warning or information")]
    [InlineData("SAMSYN_SMTP_HOST=mail.example\nSAMSYN_SMTP_FROM=nobody", "SAMSYN_SMTP_FROM must say the address that letters come from")]
    public async Task A_setting_that_says_what_it_cannot_keeps_the_site_from_starting_in_one_line(string text, string told)
    {
        Write(text);

        var run = await Terminal.Run("serve", "--data", folder.FullName);

        Assert.Equal((Ends.WrongCall, ""), (run.End, run.Answer));
        Assert.Contains(told, run.Said[^1], StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Write(params string[] lines)
    {
        var path = Path.Combine(folder.FullName, Settings.FileName);
        File.WriteAllLines(path, lines);
        return path;
    }

    [GeneratedRegex(@"^\| `(SAMSYN_\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"SAMSYN_\w+")]
    private static partial Regex Name();
}
