// Reads a file of respondents once, from its first row to its last, and keeps nothing of it but sums.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Sources.Columns;
using Samsyn.Statistics.Decomposition;
using Samsyn.Statistics.Survey;

namespace Samsyn.Web.Measure.Respondents;

/// <summary>What is left of a file of respondents once it has been read.</summary>
/// <param name="Survey">The reduced survey; null where the file is flawed or holds no respondent.</param>
/// <param name="LeftOut">Respondents without an answer or a group.</param>
/// <param name="Flaws">Everything that is wrong. A survey with flawed rows is none: it would be of others than were drawn.</param>
public sealed record RespondentsRead(ReducedSurvey? Survey, int LeftOut, IReadOnlyList<Flaw> Flaws)
{
    /// <summary>Each group as it would be with the ages of all; null where no age was named, or nothing was read.</summary>
    public IReadOnlyList<SurveyGroupEstimate>? WithAges { get; init; }

    /// <summary>The concentration along the ladder divided among determinants; null where none were named, or nothing was read.</summary>
    public DeterminedSurvey? Determined { get; init; }
}

/// <summary>Reads a file of respondents.</summary>
public sealed class RespondentFile
{
    private readonly ColumnFile file;
    private readonly Column outcome;
    private readonly Column[] groups;
    private readonly Column? order;
    private readonly Column? weight;
    private readonly Column? stratum;
    private readonly Column? unit;
    private readonly Column? drawn;
    private readonly Column? age;
    private readonly Column[] determinants;
    private readonly List<DeterminedRespondent> determined = [];
    private readonly SurveyReduction reduction = new();
    private readonly SurveyByAge ages = new();
    private readonly Dictionary<string, string> bands = new(StringComparer.Ordinal);
    private int leftOut;

    private RespondentFile(ColumnFile file, RespondentColumns columns)
    {
        Column? Find(string? name) => name is null ? null : file[name];
        this.file = file;
        outcome = file[columns.Outcome];
        groups = [.. columns.Groups.Select(name => file[name])];
        determinants = [.. columns.Determinants.Select(name => file[name])];
        (order, weight, stratum, unit, drawn, age) = (Find(columns.Order), Find(columns.Weight), Find(columns.Stratum), Find(columns.Unit), Find(columns.Drawn), Find(columns.Age));
    }

    /// <summary>Reads the file.</summary>
    /// <param name="path">CSV, TSV or Excel.</param>
    /// <param name="columns">Which columns hold what.</param>
    /// <param name="options">How the concentration is divided among determinants, where some are named.</param>
    /// <param name="step">Told of each row.</param>
    public static RespondentsRead Read(string path, RespondentColumns columns, SurveyOptions options, Action step)
    {
        switch (ColumnFile.Open(path, columns.Names))
        {
            case Checked<ColumnFile>.Flawed { Flaws: var lacking }:
                return new(null, 0, lacking);
            case Checked<ColumnFile>.Sound { Value: var found }:
                var reading = new RespondentFile(found, columns);
                var read = reading.Read(step);
                return read.Survey is not { } survey ? read : read with
                {
                    WithAges = columns.Age is null ? null : reading.ages.Groups(survey, options),
                    Determined = columns.Determinants.Count == 0 ? null : DeterminedSurvey.Of(columns.Determinants, reading.determined, survey, options),
                };
            default:
                return new(null, 0, []);
        }
    }

    private RespondentsRead Read(Action step)
    {
        var last = (Row: 0L, Where: (Where)new Where.All());
        foreach (var (one, at, also, where) in file.Rows(Of))
        {
            last = (last.Row + 1, where);
            Take(one, at);
            if (one is not null && also.Length > 0 && Array.TrueForAll(also, number => number is not null))
            {
                determined.Add(new(one, [.. also.OfType<double>()]));
            }

            step();
        }

        if (file.Flaws.Count > 0)
        {
            return new(null, leftOut, file.Flaws);
        }

        return reduction.Persons == 0
            ? new(null, leftOut, [new(new Where.All(), FlawKind.Empty)])
            : Reduced(last.Where);
    }

    private (Respondent? Person, string Age, double?[] Also, Where Where) Of(ColumnRow row)
    {
        var person = Person(row);
        return (person, Age(row, person), Also(row), row.At(drawn ?? outcome));
    }

    private RespondentsRead Reduced(Where where)
    {
        // More units than a stratum has in all is seen only once all have been read.
        foreach (var (name, units, all) in reduction.Overdrawn)
        {
            file.Wrong(new(where, FlawKind.OutOfRange, all.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"≥ {units} ({name})")));
        }

        return file.Flaws.Count > 0 ? new(null, leftOut, file.Flaws) : new(reduction.Reduced(), leftOut, []);
    }

    private void Take(Respondent? one, string at)
    {
        if (one is null)
        {
            leftOut++;
            return;
        }

        reduction.Add(one);
        if (at.Length > 0)
        {
            ages.Add(one, at);
        }
    }

    /// <summary>The respondent of a row; null where the answer or the group is lacking.</summary>
    private Respondent? Person(ColumnRow row)
    {
        var (answer, group) = (row.Figure(outcome), Group(row));
        var person = new Respondent(group, answer ?? 0)
        {
            Weight = weight is { } weighing ? row.Figure(weighing, number => number > 0, "> 0") : 1,
            Stratum = stratum is { } layer ? row.Word(layer) : "",
            Unit = unit is { } cluster ? row.Word(cluster) : null,
            Drawn = drawn is { } part ? row.Figure(part, number => number >= 0, "≥ 0") : null,
            Step = order is { } ladder && group.Length > 0 ? Step(row, ladder) : null,
        };
        if (answer is null || group.Length == 0)
        {
            return null;
        }

        Check(row, person);
        return person;
    }

    // The ages of a row; empty where they are not asked for, or not known.
    private string Age(ColumnRow row, Respondent? person)
    {
        if (age is not { } column || row.Text(column) is not { Length: > 0 } text)
        {
            return "";
        }

        if (!bands.TryGetValue(text, out var band))
        {
            if (RespondentAge.Read(text) is not { } read)
            {
                row.Wrong(column, FlawKind.NotANumber, RespondentAge.Examples);
                return "";
            }

            bands[text] = band = read;
        }

        if (person is not null && ages.IsFull(person.Group, band))
        {
            row.Wrong(column, FlawKind.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"≤ {SurveyReduction.MostGroups}"));
        }

        return band;
    }

    private double?[] Also(ColumnRow row) => [.. determinants.Select(column => row.Figure(column))];

    private string Group(ColumnRow row)
    {
        if (groups.Length == 1)
        {
            return row.Text(groups[0]);
        }

        string[] words = [.. groups.Select(row.Text)];
        return words.All(word => word.Length > 0) ? string.Join(", ", words) : "";
    }

    private static double? Step(ColumnRow row, Column ladder)
    {
        var step = row.Figure(ladder);
        if (step is null)
        {
            row.Wrong(ladder, FlawKind.Missing, "");
        }

        return step;
    }

    // What a group or a stratum was first given with holds for all in it.
    private void Check(ColumnRow row, Respondent person)
    {
        if (reduction.IsFull(person.Group))
        {
            row.Wrong(groups[0], FlawKind.OutOfRange, string.Create(CultureInfo.InvariantCulture, $"≤ {SurveyReduction.MostGroups}"));
        }

        if (order is { } ladder && reduction.StepOf(person.Group) is { } step && step != person.Step)
        {
            row.Wrong(ladder, FlawKind.Disagrees, step.ToString(CultureInfo.InvariantCulture));
        }

        if (drawn is { } part && reduction.DrawnOf(person.Stratum) is { } known && known != person.Drawn)
        {
            row.Wrong(part, FlawKind.Disagrees, known.ToString(CultureInfo.InvariantCulture));
        }
    }
}
