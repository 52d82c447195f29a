// Every act that the store writes in a collaboration's journal is told in words, in each language: a new one without words fails here.
using System.Text.RegularExpressions;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Convene.Together;

public sealed partial class JournalWordsTests
{
    // These stand in the installation's own chain, which no page shows.
    private static readonly string[] OfInstallation =
    [
        "administrator named", "email changed", "identity provider added", "identity provider changed", "identity provider removed", "language changed", "login erased",
        "login made", "name changed", "outside login tied", "outside login untied", "owner link made", "passkey added", "passkey removed", "password changed",
        "password link made", "password set", "recovery code used", "recovery codes made", "retention done", "way back made",
    ];

    [Fact]
    public void Each_act_has_words()
    {
        string[] sources = [.. Directory.GetFiles(Path.Combine(Reference.Root, "src", "Samsyn.Store"), "*.cs", SearchOption.AllDirectories).Where(path => !path.Contains("obj", StringComparison.Ordinal)).Select(File.ReadAllText)];
        var acts = sources.SelectMany(text => Acts().Matches(text).Select(match => match.Groups[1].Value))
            .Concat(sources.SelectMany(text => Tables().Matches(text).Select(match => $"{match.Groups[1].Value} kept")))
            .Except(OfInstallation).ToList();

        Assert.Contains("dialogue kept", acts);
        Assert.Contains("contributions merged", acts);
        Assert.All(acts, act => Assert.All(Language.All, language => Assert.NotEqual(act, new JournalWords(language).Act(Line(act)))));
    }

    private static JournalLine Line(string act) => new(1, default, act, new("thing")) { Who = null, Content = null, Seal = null! };

    [GeneratedRegex("\"((?:[a-z]+ )+(?:kept|removed|opened|closed|added|made|withdrawn|merged|answered|judged|changed|over|back|decided|reported|with|read|invited|joined|left|named|set|used|done|erased|tied|untied))\"")]
    private static partial Regex Acts();

    [GeneratedRegex("EditedRows Rows = new\\(\\s*\"([a-z_]+)\"")]
    private static partial Regex Tables();
}
