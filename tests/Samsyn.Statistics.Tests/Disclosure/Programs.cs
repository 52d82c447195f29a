// Linear programs side by side, solved by GLPK's own program: a solver that is not ours.
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Samsyn.Statistics.Tests.Disclosure;

/// <summary>
/// Each program holds two worlds that agree with all that is known, and asks how far one number can differ between them.
/// The programs share no variable, so that one call solves some.
/// </summary>
internal sealed class Programs(IReadOnlyList<Equation> equations)
{
    private const int InOneCall = 6;

    public IReadOnlyList<double> Solve(IReadOnlyList<int> aims) => [.. aims.Chunk(InOneCall).SelectMany(SolveSome)];

    private double[] SolveSome(int[] aims)
    {
        var (problem, answer) = (Path.GetTempFileName(), Path.GetTempFileName());
        try
        {
            File.WriteAllText(problem, Text(aims));
            using var solver = Process.Start(new ProcessStartInfo("glpsol", ["--lp", problem, "--write", answer]) { RedirectStandardOutput = true })!;
            var said = solver.StandardOutput.ReadToEnd();
            solver.WaitForExit();
            Assert.True(solver.ExitCode == 0 && said.Contains("OPTIMAL", StringComparison.Ordinal), said);
            return [.. File.ReadLines(answer).Where(line => line.StartsWith("j ", StringComparison.Ordinal)).Take(aims.Length)
                .Select(line => double.Parse(line.Split(' ')[3], CultureInfo.InvariantCulture))];
        }
        finally
        {
            File.Delete(problem);
            File.Delete(answer);
        }
    }

    private string Text(int[] aims)
    {
        var text = new StringBuilder("Maximize\n widths: ").AppendJoin(" + ", aims.Index().Select(pair => $"w{pair.Index}")).Append("\nSubject To\n");
        foreach (var (index, aim) in aims.Index())
        {
            foreach (var world in (string[])[$"h{index}x", $"l{index}x"])
            {
                foreach (var (terms, sum) in equations)
                {
                    text.Append(' ').AppendJoin(' ', terms.Select(term => $"{(term.Sign > 0 ? '+' : '-')} {world}{term.Variable}")).Append(CultureInfo.InvariantCulture, $" = {sum}\n");
                }
            }

            text.Append(CultureInfo.InvariantCulture, $" w{index} - h{index}x{aim} + l{index}x{aim} = 0\n");
        }

        return text.Append("Bounds\n").AppendJoin('\n', aims.Index().Select(pair => $" 0 <= w{pair.Index} <= 1000")).Append("\nEnd\n").ToString();
    }
}
