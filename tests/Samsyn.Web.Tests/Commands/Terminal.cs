// A terminal in which the tests give commands: what was answered, what was said, and how it ended.
using Samsyn.Web.Commands;

namespace Samsyn.Web.Tests.Commands;

/// <summary>What a command answered, what it said beside that, and how it ended.</summary>
internal sealed record Terminal(int End, string Answer, string Talk)
{
    public IReadOnlyList<string> Said => Talk.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<Terminal> Run(params string[] words)
    {
        using var answer = new StringWriter();
        using var talk = new StringWriter();
        var end = await CommandLine.Run(words, new(answer, talk), CancellationToken.None);
        return new(end, answer.ToString(), talk.ToString());
    }
}
