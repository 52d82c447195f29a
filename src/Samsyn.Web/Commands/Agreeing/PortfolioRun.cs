// Runs samsyn portfolio: reads the file, chooses, writes the answer; a flawed file is answered with its flaws alone.
using System.Globalization;
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Statistics.Agreement.Portfolio;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>Runs <c>samsyn portfolio</c>.</summary>
internal static class PortfolioRun
{
    /// <summary>Answers a call.</summary>
    public static async Task<int> Of(FileInfo file, EqualSharesOptions options, (string Format, Streams Streams) answer, CancellationToken stop)
    {
        switch (PabulibFile.Read(file.FullName))
        {
            case Checked<PortfolioQuestion>.Flawed { Flaws: var flaws }:
                return Talking.Tell(answer.Streams, file.Name, flaws);
            case Checked<PortfolioQuestion>.Sound { Value: var question }:
                var chosen = await Waiting.For(answer.Streams, "Shares raised", new(), () => EqualShares.Of(question, options));
                Write(question, options, chosen, answer);
                await answer.Streams.Answer.FlushAsync(stop);
                return Ends.Done;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void Write(PortfolioQuestion question, EqualSharesOptions options, PortfolioAnswer chosen, (string Format, Streams Streams) answer)
    {
        if (answer.Format == "json")
        {
            AnswerDocument.Write(answer.Streams.Answer, json => Document(question, options, chosen, json));
            return;
        }

        AnswerFormat.Of(answer.Format).Write(
            new(["id", "cost", "payers", "share"], chosen.Winners.Select(winner => (IReadOnlyList<AnswerCell>)[AnswerCell.Of(winner.Project.Id), AnswerCell.Of((double)winner.Project.Cost), AnswerCell.Of((long)winner.Payers), AnswerCell.Of(winner.Share?.Value)])),
            answer.Streams.Answer);
        answer.Streams.Talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chosen.Winners.Count} projects for {chosen.Cost:0.##} of {question.Budget:0.##}. {Rule(options)}."));
        foreach (var tie in chosen.Ties)
        {
            answer.Streams.Talk.WriteLine($"'{tie.Taken}' was as good as {string.Join(", ", tie.Others.Select(other => $"'{other}'"))}; taken by {Code(tie.By)}.");
        }
    }

    private static void Document(PortfolioQuestion question, EqualSharesOptions options, PortfolioAnswer chosen, Utf8JsonWriter json)
    {
        json.Each("winners", chosen.Winners, winner =>
        {
            json.WriteString("id", winner.Project.Id);
            json.WriteNumber("cost", winner.Project.Cost);
            json.WriteNumber("payers", winner.Payers);
            json.Figure("share", winner.Share?.Value);
        });
        json.WriteNumber("cost", chosen.Cost);
        json.WriteNumber("budget", question.Budget);
        json.WriteString("rule", Rule(options));
        json.WriteNumber("perPerson", chosen.Share.Value);
        json.Each("ties", chosen.Ties, tie =>
        {
            json.WriteString("taken", tie.Taken);
            Texts(json, "others", tie.Others);
            json.WriteString("by", Code(tie.By));
        });
        Texts(json, "lot", chosen.Lot);
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string Rule(EqualSharesOptions options) => string.Create(
        CultureInfo.InvariantCulture,
        $"Equal shares, {(options.Completion == Completion.None ? "no completion" : "Add1")}; ties: lower cost, then more votes, then the lot of seed {options.Seed}");

    private static string Code(TieBreak by) => by switch
    {
        TieBreak.Cost => "lower cost",
        TieBreak.Votes => "more votes",
        _ => "lot",
    };
}
