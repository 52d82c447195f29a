// Runs samsyn rate: reads the file, computes, writes the answer; a flawed file is answered with its flaws alone.
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Statistics.Agreement.Ratings;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>Runs <c>samsyn rate</c>.</summary>
internal static class RateRun
{
    private static readonly string[] Columns = ["proposal", "place", "verdict", "criterion", "raters", "median", "lower", "upper", "p30", "p70", "disagreement", "agreement"];

    /// <summary>Answers a call.</summary>
    public static async Task<int> Of(FileInfo file, string format, Streams streams, CancellationToken stop)
    {
        switch (RatingsFile.Read(file.FullName))
        {
            case Checked<RatingsFile>.Flawed { Flaws: var flaws }:
                return Talking.Tell(streams, file.Name, flaws);
            case Checked<RatingsFile>.Sound { Value: var sound }:
                Write(RateFound.Of(sound), format, streams.Answer);
                await streams.Answer.FlushAsync(stop);
                return Ends.Done;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static void Write(RateFound found, string format, TextWriter to)
    {
        if (format == "json")
        {
            AnswerDocument.Write(to, json => Document(found, json));
            return;
        }

        AnswerFormat.Of(format).Write(new([.. Columns, .. found.Groups.Select(name => $"median of {name}")], found.Proposals.SelectMany(proposal => found.Criteria.Select((criterion, index) => Row(proposal, criterion, proposal.Rated.Criteria[index])))), to);
    }

    private static AnswerCell[] Row(ProposalFound proposal, string criterion, RatedCriterion rated) =>
    [
        AnswerCell.Of(proposal.Name),
        AnswerCell.Of(proposal.Place?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""),
        AnswerCell.Of(Verdict(proposal)),
        AnswerCell.Of(criterion),
        AnswerCell.Of((long)(rated.All?.Raters ?? 0)),
        AnswerCell.Of(rated.All?.Median.Value),
        AnswerCell.Of(rated.All?.Median.Interval?.Lower),
        AnswerCell.Of(rated.All?.Median.Interval?.Upper),
        AnswerCell.Of((double?)rated.All?.P30),
        AnswerCell.Of((double?)rated.All?.P70),
        AnswerCell.Of(rated.All is null ? "" : rated.All.Disagrees ? "yes" : "no"),
        AnswerCell.Of(rated.Verdict.Code()),
        .. rated.Groups.Select(group => AnswerCell.Of(group is null ? "withheld" : AnswerTable.Rounded(group.Median.Value))),
    ];

    private static string Verdict(ProposalFound proposal) =>
        proposal.Rated.Parked.Count > 0 ? $"parked: {string.Join(", ", proposal.Rated.Parked.Select(Code))}" : proposal.Rated.Verdict.Code();

    private static void Document(RateFound found, Utf8JsonWriter json)
    {
        json.Each("proposals", found.Proposals, proposal =>
        {
            json.WriteString("proposal", proposal.Name);
            json.WriteString("verdict", proposal.Rated.Parked.Count > 0 ? "parked" : proposal.Rated.Verdict.Code());
            json.Figure("place", proposal.Place);
            json.WriteStartArray("parked");
            foreach (var reason in proposal.Rated.Parked)
            {
                json.WriteStringValue(Code(reason));
            }

            json.WriteEndArray();
            json.Each("criteria", found.Criteria.Index(), criterion => Criterion(found, criterion.Item, proposal.Rated.Criteria[criterion.Index], json));
        });
        json.Each("concordance", found.Criteria.Zip(found.Concordance), criterion =>
        {
            json.WriteString("criterion", criterion.First);
            json.WriteNumber("people", criterion.Second.People);
            json.Estimate("w", criterion.Second.W?.Estimate);
            json.Figure("pValue", criterion.Second.W?.PValue);
        });
    }

    private static void Criterion(RateFound found, string name, RatedCriterion rated, Utf8JsonWriter json)
    {
        json.WriteString("criterion", name);
        Spread(json, rated.All);
        json.WriteString("verdict", rated.Verdict.Code());
        json.Figure("meanOfMedians", rated.MeanOfMedians);
        json.Each("perGroup", found.Groups.Zip(rated.Groups), group =>
        {
            json.WriteString("group", group.First);
            json.WriteBoolean("withheld", group.Second is null);
            if (group.Second is not null)
            {
                Spread(json, group.Second);
            }
        });
        if (rated.Rest is { } rest)
        {
            json.WriteStartObject("others");
            Spread(json, rest);
            json.WriteEndObject();
        }
    }

    private static void Spread(Utf8JsonWriter json, RatingSpread? spread)
    {
        json.WriteNumber("raters", spread?.Raters ?? 0);
        json.Estimate("median", spread?.Median);
        json.Figure("p30", spread?.P30);
        json.Figure("p70", spread?.P70);
        json.Figure("range", spread?.Range);
        json.Figure("allowed", spread?.Allowed);
        if (spread is null)
        {
            json.WriteNull("disagreement");
        }
        else
        {
            json.WriteBoolean("disagreement", spread.Disagrees);
        }
    }

    private static string Code(PearlQuestion question) => question switch
    {
        PearlQuestion.Propriety => "propriety",
        PearlQuestion.Economics => "economics",
        PearlQuestion.Acceptability => "acceptability",
        PearlQuestion.Resources => "resources",
        _ => "legality",
    };
}
