// Compares rows that must agree: what the upload of HEAT Plus checks, told with row and column instead of in one sentence.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using static System.FormattableString;

namespace Samsyn.Sources.Drafts;

/// <summary>Remembers of each indicator and each ladder what its rows have said, and tells where a row disagrees.</summary>
internal sealed class StratumLedger
{
    private readonly Dictionary<ColumnRole, int> columns;
    private readonly SourceTable table;
    private readonly Dictionary<(string Kind, string Key), (string Said, long Row)> said = [];
    private readonly Dictionary<string, Ladder> ladders = new(StringComparer.Ordinal);
    private readonly bool hasSteps;
    private bool anyEstimate;
    private bool anyRow;

    public StratumLedger(SourceTable table, IReadOnlyList<(ColumnUse Use, int Column)> uses)
    {
        this.table = table;
        columns = uses.GroupBy(pair => pair.Use.Role).ToDictionary(group => group.Key, group => group.First().Column);
        IsOpen = columns.ContainsKey(ColumnRole.SubgroupName);
        hasSteps = columns.ContainsKey(ColumnRole.Step);
    }

    /// <summary>Whether the table has anything to compare.</summary>
    public bool IsOpen { get; }

    /// <summary>Enters a row; adds a flaw for each thing in which it disagrees with the rows above it.</summary>
    public void Enter(Line line, Draft draft, Steps steps)
    {
        anyRow = true;
        anyEstimate |= draft.Figure is Figure.Known;
        var indicator = string.Join('\u001f', draft.Setting, draft.Date, draft.Source, draft.Indicator);
        Same(line, ColumnRole.SettingAverage, indicator, Text(steps.Average));
        Same(line, ColumnRole.Favourable, indicator, Text(steps.Favourable));
        Same(line, ColumnRole.Scale, indicator, Text(steps.Scale));
        Same(line, ColumnRole.Ordered, string.Join('\u001f', indicator, steps.Dimension), Text(steps.Ordered));
        if (columns.TryGetValue(ColumnRole.CountryCode, out var country) && line[country] is { } code && (code.Length != 3 || !code.All(char.IsAsciiLetter)))
        {
            line.Wrong(country, FlawKind.UnknownWord, "ISO 3166-1 alpha-3");
        }

        OneToOne(line, ColumnRole.Place, ColumnRole.CountryCode);
        OneToOne(line, ColumnRole.IndicatorCode, ColumnRole.Indicator);
        if (steps.Subgroup is not null)
        {
            Step(line, steps, string.Join('\u001f', indicator, steps.Dimension));
        }
    }

    /// <summary>What only the whole table shows.</summary>
    public IEnumerable<Flaw> Close()
    {
        if (anyRow && !anyEstimate && columns.TryGetValue(ColumnRole.Value, out var value))
        {
            yield return new(new Where.WholeColumn(table.Name, table.Columns[value].Name), FlawKind.Missing);
        }

        foreach (var ladder in ladders.Values.Where(ladder => ladder.Ordered && ladder.Steps.Count > 0))
        {
            var steps = ladder.Steps.Order().ToArray();
            if (!steps.SequenceEqual(Enumerable.Range(1, steps.Length)))
            {
                yield return new(ladder.Where, FlawKind.Disagrees, Listed(steps), Listed(Enumerable.Range(1, steps.Length)));
            }
        }
    }

    private void Step(Line line, Steps steps, string key)
    {
        if (!ladders.TryGetValue(key, out var ladder))
        {
            ladders[key] = ladder = new(steps.Ordered ?? false, line.At(columns.GetValueOrDefault(ColumnRole.Step, columns[ColumnRole.SubgroupName])));
        }

        if (!ladder.Subgroups.TryAdd(steps.Subgroup!, line.Number))
        {
            line.Wrong(columns[ColumnRole.SubgroupName], FlawKind.Duplicate, Invariant($"{ladder.Subgroups[steps.Subgroup!]}"));
            return;
        }

        if (hasSteps && steps.Step is { } step)
        {
            OnLadder(line, steps, step, ladder);
        }
        else if (steps.Ordered is true && !hasSteps)
        {
            line.Flaws.Add(new(new Where.WholeColumn(table.Name, "subgroup_order"), FlawKind.NotThere, "", "subgroup_order"));
        }

        if (steps.Reference is true && columns.TryGetValue(ColumnRole.Reference, out var reference))
        {
            Referred(line, steps, reference, ladder);
        }
    }

    private static string Listed(IEnumerable<int> steps) => string.Join(", ", steps.Select(step => Invariant($"{step}")));

    // A ladder has no reference, and nothing else has two.
    private static void Referred(Line line, Steps steps, int column, Ladder ladder)
    {
        if (steps.Ordered is true)
        {
            line.Wrong(column, FlawKind.Disagrees, "0");
        }
        else if (ladder.Reference is { } first)
        {
            line.Wrong(column, FlawKind.Duplicate, Invariant($"{first}"));
        }

        ladder.Reference ??= line.Number;
    }

    private void OnLadder(Line line, Steps steps, int step, Ladder ladder)
    {
        if (steps.Ordered is true && step == 0)
        {
            line.Wrong(columns[ColumnRole.Step], FlawKind.OutOfRange, "1, 2, 3 …");
        }
        else if (steps.Ordered is false && step > 0)
        {
            line.Wrong(columns[ColumnRole.Step], FlawKind.Disagrees, "0");
        }
        else if (step > 0)
        {
            ladder.Steps.Add(step);
        }
    }

    // Rows of one indicator at one place and time say the same; the first of them is believed.
    private void Same(Line line, ColumnRole role, string key, string? value)
    {
        if (value is null || !columns.TryGetValue(role, out var column))
        {
            return;
        }

        if (!said.TryGetValue((Invariant($"{role}"), key), out var first))
        {
            said[(Invariant($"{role}"), key)] = (value, line.Number);
        }
        else if (first.Said != value)
        {
            line.Wrong(column, FlawKind.Disagrees, Invariant($"{first.Said} ({first.Row})"));
        }
    }

    private void OneToOne(Line line, ColumnRole one, ColumnRole other)
    {
        if (columns.TryGetValue(one, out var left) && columns.TryGetValue(other, out var right) && line[left] is { } word && line[right] is { } beside)
        {
            Same(line, other, $"{one}\u001f{word}", beside);
            Same(line, one, $"{other}\u001f{beside}", word);
        }
    }

    private static string? Text(double? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(bool? truth) => truth is null ? null : truth.Value ? "1" : "0";

    private sealed class Ladder(bool ordered, Where where)
    {
        public bool Ordered => ordered;

        public Where Where => where;

        public Dictionary<string, long> Subgroups { get; } = new(StringComparer.Ordinal);

        public List<int> Steps { get; } = [];

        public long? Reference { get; set; }
    }
}
