// Writes what samsyn agree found: as a document for programs, or as tables for people and spreadsheets.
using System.Globalization;
using System.Text.Json;
using Samsyn.Statistics.Agreement;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Agreeing;

/// <summary>Writes what was found.</summary>
internal static class AgreeAnswer
{
    private static readonly string[] Columns = ["statement", "votes", "agreement", "lower", "upper", "bridging", "verdict"];

    /// <summary>Writes it.</summary>
    public static void Write(AgreeFound found, string format, TextWriter to)
    {
        if (format == "json")
        {
            AnswerDocument.Write(to, json => Document(found, json));
            return;
        }

        var shown = found.Statements.Where(statement => !statement.Out);
        AnswerFormat.Of(format).Write(new([.. Columns, .. found.GroupNames.Select(name => $"group {name}")], shown.Select(statement => Row(found, statement))), to);
        if (format == "table" && found.Sizes.Count > 0)
        {
            to.WriteLine();
            AnswerFormat.Of(format).Write(new(["group", "people", "tells of it"], found.Sizes.Select((size, group) => Group(found, group, size))), to);
        }
    }

    private static AnswerCell[] Row(AgreeFound found, StatementFound statement) =>
    [
        AnswerCell.Of(statement.Id),
        AnswerCell.Of((long)statement.Agreement.All.Votes),
        AnswerCell.Of(statement.Agreement.Agreeing?.Value),
        AnswerCell.Of(statement.Agreement.Agreeing?.Interval?.Lower),
        AnswerCell.Of(statement.Agreement.Agreeing?.Interval?.Upper),
        AnswerCell.Of(statement.Bridging?.Value),
        AnswerCell.Of(statement.Agreement.Verdict.Code()),
        .. found.GroupNames.Select((_, group) => Share(statement, group)),
    ];

    private static AnswerCell Share(StatementFound statement, int group) =>
        statement.Unprotected is { } counts ? AnswerCell.Of(AnswerTable.Rounded(counts[group].Agreeing()?.Value))
        : statement.Agreement.Groups[group] switch
        {
            GroupAgreement.Told told => AnswerCell.Of(AnswerTable.Rounded(told.Agreeing.Value)),
            GroupAgreement.Withheld => AnswerCell.Of("withheld"),
            _ => AnswerCell.Of(""),
        };

    private static AnswerCell[] Group(AgreeFound found, int group, int size) =>
    [
        AnswerCell.Of((group + 1).ToString(CultureInfo.InvariantCulture)),
        AnswerCell.Of(found.Representative[group] is null ? "fewer than 5" : size.ToString(CultureInfo.InvariantCulture)),
        AnswerCell.Of(found.Representative[group] is { } told ? string.Join(", ", told.Select(one => $"{(one.Told.Agrees ? "agrees with" : "disagrees with")} {one.Id}")) : "withheld"),
    ];

    private static void Document(AgreeFound found, Utf8JsonWriter json)
    {
        json.WriteStartObject("structure");
        json.Figure("eigenvalueRatio", found.Structure?.EigenvalueRatio);
        json.Figure("silhouette", found.Structure?.Silhouette);
        json.Figure("nullSilhouette95", found.Structure?.NullSilhouette95);
        json.WriteBoolean("passes", found.Structure?.Passes ?? false);
        json.WriteEndObject();
        json.Each("participants", found.Places.Index(), place =>
        {
            json.WriteString("participant", found.File.Participants[place.Index]);
            json.Figure("group", place.Item.Group + 1);
            json.WriteNumber("x", place.Item.X);
            json.WriteNumber("y", place.Item.Y);
        });
        json.Each("statements", found.Statements, statement => Statement(found, statement, json));
        json.Each("groups", found.Sizes.Index(), group =>
        {
            json.WriteNumber("group", group.Index + 1);
            json.WriteNumber("size", group.Item);
            json.Each("representative", found.Representative[group.Index] ?? [], one =>
            {
                json.WriteString("statement", one.Id);
                json.WriteBoolean("agrees", one.Told.Agrees);
                json.Estimate("share", one.Told.Agrees ? one.Votes.Agreeing() : one.Votes.Disagreeing());
            });
        });
    }

    private static void Statement(AgreeFound found, StatementFound statement, Utf8JsonWriter json)
    {
        json.WriteString("statement", statement.Id);
        json.Estimate("agreement", statement.Agreement.Agreeing);
        json.Estimate("bridging", statement.Bridging);
        json.WriteString("verdict", statement.Agreement.Verdict.Code());
        Counts(json, statement.Agreement.All);
        json.WriteBoolean("moderatedOut", statement.Out);
        json.Each("perGroup", found.GroupNames.Index(), group =>
        {
            json.WriteString("group", group.Item);
            var told = statement.Unprotected?[group.Index] ?? (statement.Agreement.Groups[group.Index] switch
            {
                GroupAgreement.Told { Counts: var counts } => counts,
                GroupAgreement.Silent => default(VoteCounts),
                _ => null,
            });
            json.WriteBoolean("withheld", told is null);
            if (told is { } known)
            {
                Counts(json, known);
                json.Estimate("agreement", known.Agreeing());
            }
        });
        if (statement.Unprotected is null && statement.Agreement.Rest is { } rest)
        {
            json.WriteStartObject("others");
            Counts(json, rest);
            json.Estimate("agreement", rest.Agreeing());
            json.WriteEndObject();
        }
    }

    private static void Counts(Utf8JsonWriter json, VoteCounts counts)
    {
        json.WriteNumber("votes", counts.Votes);
        json.WriteNumber("agrees", counts.Agrees);
        json.WriteNumber("disagrees", counts.Disagrees);
        json.WriteNumber("passes", counts.Passes);
    }
}
