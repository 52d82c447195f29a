// The rows of a goal's form on which it stands what is to be reached where.
using Samsyn.Loop.Decide;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>The rows on which it stands what is to be reached where.</summary>
internal sealed class TargetRows
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private readonly GoalWords words;
    private readonly EditField.One area;
    private readonly EditField.Number baseline;
    private readonly EditField.Whole baselineYear;
    private readonly EditField.Line baselineSource;
    private readonly EditField.One kind;
    private readonly EditField.Number value;
    private readonly EditField.Whole year;

    public TargetRows(string name, GoalWords words, IReadOnlyList<EditOption> areas)
    {
        this.words = words;
        area = new("t-area", new PlanWords(words.Language).Area, areas);
        baseline = new("t-baseline", words.Baseline) { Optional = true };
        baselineYear = new("t-baseline-year", words.BaselineYear, FirstYear, LastYear) { Optional = true };
        baselineSource = new("t-baseline-source", words.BaselineSource, 120) { Optional = true };
        kind = new("t-kind", words.LevelOrChange, [new("level", words.Level), new("change", words.ChangeBy)]);
        value = new("t-value", words.Value);
        year = new("t-year", words.Year, FirstYear, LastYear);
        Field = new(name, words.Targets, [area, baseline, baselineYear, baselineSource, kind, value, year]) { Optional = true, Hint = words.TargetsHint, Most = 300 };
    }

    /// <summary>The rows.</summary>
    public EditField.Rows Field { get; }

    /// <summary>Fills the rows with what there is.</summary>
    public Written Fill(Written written, IReadOnlyList<Target> targets) => written
        .With(area.Name, targets.Select(one => one.Area))
        .With(baseline.Name, targets.Select(one => one.Baseline is { } some ? Written.Of(some) : ""))
        .With(baselineYear.Name, targets.Select(one => Text(one.BaselineYear)))
        .With(baselineSource.Name, targets.Select(one => one.BaselineSource))
        .With(kind.Name, targets.Select(one => one.IsChange ? "change" : "level"))
        .With(value.Name, targets.Select(one => Written.Of(one.Value)))
        .With(year.Name, targets.Select(one => Text(one.Year)));

    /// <summary>Reads the rows; two for one area by the same year are a flaw.</summary>
    public IReadOnlyList<Target> Read(EditReader read, DateOnly today)
    {
        var made = read.Rows(Field, row => Of(row, today));
        foreach (var twice in made.OfType<Target>().GroupBy(one => (one.Area, one.Year)).Where(same => same.Count() > 1))
        {
            read.Tell(Field.Name, words.TargetTwice(area.Options.FirstOrDefault(one => one.Value == twice.Key.Area)?.Label ?? twice.Key.Area, twice.Key.Year));
        }

        return [.. made.OfType<Target>()];
    }

    private Target? Of(EditReader row, DateOnly today)
    {
        var (where, from, first, source) = (row.One(area), row.WithDecimals(baseline), row.Number(baselineYear), row.Text(baselineSource));
        var (isChange, to, by) = (row.One(kind) == "change", row.WithDecimals(value), row.Number(year));
        if (by <= first)
        {
            row.Tell(year.Name, words.YearBefore(by.Value, first.Value));
        }

        if (first > today.Year)
        {
            row.Tell(baselineYear.Name, words.BaselineToCome(first.Value));
        }

        return where is null || to is null || by is null ? null : new Target(where, by.Value, to.Value, isChange) { Baseline = from, BaselineYear = first, BaselineSource = source };
    }

    private static string Text(int? year) => year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
