// The form on which a collaboration sets itself up: name, the work in short, places, languages, parts of life, the year, and its own words.
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>What a collaboration is called, and how it has set itself up.</summary>
internal sealed record Setup(string Name, CollaborationSettings Settings);

/// <summary>The form of the settings.</summary>
internal sealed class SettingsForm : EditForm<Setup>
{
    private const int Oldest = 130;
    private const int LongestShort = 600;

    private readonly SettingsWords words;
    private readonly EditField.Line name;
    private readonly IReadOnlyList<EditField.Prose> shorts;
    private readonly EditField.Several areas;
    private readonly EditField.Several languages;
    private readonly IReadOnlyList<EditField.Line> stageNames;
    private readonly EditField.Whole from;
    private readonly EditField.Whole to;
    private readonly EditField.Rows stages;
    private readonly EditField.One month;
    private readonly EditField.Line what;
    private readonly EditField.Rows year;
    private readonly EditField.One word;
    private readonly EditField.Line own;
    private readonly EditField.Rows titles;

    public SettingsForm(Language language, IEnumerable<CoverablePlace> known)
    {
        words = new(language);
        name = new("name", words.CollaborationName, 120);
        shorts = [.. Language.All.Select((one, index) => new EditField.Prose($"short-{one.Code}", words.ShortIn(one.Code), LongestShort) { Optional = true, Lines = 4, Hint = index == 0 ? words.ShortHint : null })];
        areas = new("areas", words.Areas, [.. known.Select(one => new EditOption(one.Code, one.Name))]) { Optional = true };
        areas = areas.Options.Count == 0 ? areas with { Hint = words.NoAreas } : areas;
        languages = new("languages", words.Languages, [.. Language.All.Select(one => new EditOption(one.Code, one.Name))]) { Hint = words.LanguagesHint };
        stageNames = [.. Language.All.Select(one => new EditField.Line($"stage-{one.Code}", words.NameIn(one.Code), 80) { Optional = true })];
        from = new("from", words.From, 0, Oldest);
        to = new("to", words.To, 0, Oldest) { Optional = true };
        stages = new("stages", words.LifeStages, [.. stageNames, from, to]) { Hint = words.LifeStagesHint, Most = 12 };
        month = new("month", words.MonthLabel, [.. Enumerable.Range(1, 12).Select(one => new EditOption(one.ToString(CultureInfo.InvariantCulture), words.Month(one)))]);
        what = new("what", words.What, 160);
        year = new("year", words.Year, [month, what]) { Hint = words.YearHint, Most = 60 };
        word = new("word", words.SamsynsWord, OwnWords.Options(language));
        own = new("own", words.YourWord, 80);
        titles = new("titles", words.Titles, [word, own]) { Hint = words.TitlesHint, Most = 30 };
    }

    public override IReadOnlyList<EditField> Fields => [name, .. shorts, languages, areas, stages, year, titles];

    public override Written Of(Setup thing)
    {
        var settings = thing.Settings;
        var written = new Written().With(name.Name, thing.Name).With(areas.Name, settings.Areas).With(languages.Name, settings.Languages);
        foreach (var (field, language) in stageNames.Zip(Language.All))
        {
            written.With(field.Name, settings.LifeStages.Select(stage => stage.Name.Only(language.Code) ?? ""));
        }

        foreach (var (field, language) in shorts.Zip(Language.All))
        {
            written.With(field.Name, settings.InShort?.Only(language.Code) ?? "");
        }

        return written
            .With(from.Name, settings.LifeStages.Select(stage => Text(stage.From))).With(to.Name, settings.LifeStages.Select(stage => stage.To is { } last ? Text(last) : ""))
            .With(month.Name, settings.Cycle.Select(step => Text(step.Month))).With(what.Name, settings.Cycle.Select(step => step.What))
            .With(word.Name, settings.Titles.Keys.Order(StringComparer.Ordinal)).With(own.Name, settings.Titles.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Value));
    }

    public override Setup Read(EditReader read, Setup before)
    {
        var (called, spoken, places) = (read.Text(name), read.Several(languages), read.Several(areas));
        string?[] about = [.. shorts.Select(read.TextOrNone)];
        var parts = read.Rows(stages, Stage);
        Meet(read, parts);
        return new(called, new()
        {
            InShort = about.All(one => one is null) ? null : new(about[0], about[1], about[2]),
            Areas = places,
            Languages = spoken,
            LifeStages = [.. parts.OfType<LifeStage>()],
            Cycle = read.Rows(year, row => new CycleStep(row.One(month) is { } one && int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1, row.Text(what))),
            Titles = read.Rows(titles, row => (Word: row.One(word) ?? "", Own: row.Text(own))).GroupBy(one => one.Word).ToDictionary(one => one.Key, one => one.Last().Own),
        });
    }

    private LifeStage? Stage(EditReader row)
    {
        string?[] names = [.. stageNames.Select(field => row.TextOrNone(field))];
        var (first, last) = (row.Number(from), row.Number(to));
        if (names.All(one => one is null))
        {
            row.Tell(stages.Name, words.NoName);
            return null;
        }

        return first is { } age ? new(new(names[0], names[1], names[2]), age, last) : null;
    }

    // Each part begins where the one before ended.
    private void Meet(EditReader read, IReadOnlyList<LifeStage?> parts)
    {
        if (parts.Any(part => part is null))
        {
            return;
        }

        foreach (var (part, next) in parts.Zip(parts.Skip(1)))
        {
            read.Tell(stages.Name, part!.To is { } last && next!.From != last + 1 ? words.Gap(next.From, last + 1) : null);
        }

        read.Tell(stages.Name, parts.SkipLast(1).Any(part => part!.To is null) || parts.Any(part => part!.To < part.From) ? words.EndsEarly : null);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
