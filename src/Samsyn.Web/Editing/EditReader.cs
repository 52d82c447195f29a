// Reads a form field by field, and gathers all that is wrong with it, so that it can be mended in one round.
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Editing;

/// <summary>Reads a form field by field. What cannot be read is told in <see cref="Flaws" />, and what is read then counts for nothing.</summary>
/// <param name="written">What was sent.</param>
/// <param name="words">What is said of what is wrong.</param>
public sealed partial class EditReader(Written written, EditWords words)
{
    internal const string DayFormat = "yyyy-MM-dd";

    private readonly List<(string Field, string? Said)> flaws = [];

    /// <summary>The language in which it is told.</summary>
    public Language Language => words.Language;

    /// <summary>All that is wrong, in the order of reading.</summary>
    public Flaws Flaws => Flaws.Of(flaws);

    /// <summary>Whether nothing is written in a field.</summary>
    public bool IsBlank(EditField field) => written.At(field.Name).Length == 0;

    /// <summary>A text; empty when nothing is written.</summary>
    public string Text(EditField field)
    {
        var text = written.At(field.Name);
        var longest = field switch { EditField.Line line => line.Longest, EditField.Prose prose => prose.Longest, _ => throw new ArgumentException($"The field '{field.Name}' holds no text.", nameof(field)) };
        Tell(
            field.Name,
            text.Length == 0 ? (field.Optional ? null : words.Empty(field))
            : text.Any(letter => char.IsControl(letter) && (letter is not ('\n' or '\t') || field is EditField.Line)) ? words.Unprintable(field)
            : text.Length > longest ? words.TooLong(field, text.Length, longest)
            : null);
        return text;
    }

    /// <summary>A text, or null when nothing is written.</summary>
    public string? TextOrNone(EditField field) => Text(field) is { Length: > 0 } text ? text : null;

    /// <summary>A whole number; null when nothing is written.</summary>
    public int? Number(EditField.Whole field)
    {
        var text = written.At(field.Name);
        if (text.Length == 0)
        {
            Tell(field.Name, field.Optional ? null : words.Empty(field));
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= field.Least && number <= field.Most)
        {
            return number;
        }

        Tell(field.Name, words.NotWhole(field, text));
        return null;
    }

    /// <summary>A day; null when nothing is written.</summary>
    public DateOnly? Day(EditField.Day field)
    {
        var text = written.At(field.Name);
        if (text.Length == 0)
        {
            Tell(field.Name, field.Optional ? null : words.Empty(field));
            return null;
        }

        if (DateOnly.TryParseExact(text, [DayFormat, "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1600 and <= 2999)
        {
            return day;
        }

        Tell(field.Name, words.NotADay(field, text));
        return null;
    }

    /// <summary>A first and a last day.</summary>
    public LifeSpan Life(EditField.Day first, EditField.Day last)
    {
        var (from, to) = (Day(first), Day(last));
        if (from <= to || from is null || to is null)
        {
            return new(from, to);
        }

        Tell(last.Name, words.EndsBefore(last, first));
        return LifeSpan.Open;
    }

    /// <summary>One of the options; null for none, and for what is no option.</summary>
    public string? One(EditField.One field)
    {
        var chosen = written.At(field.Name);
        var known = field.Options.Any(option => option.Value == chosen);
        Tell(field.Name, chosen.Length == 0 ? (field.Optional ? null : words.NothingChosen(field)) : known ? null : words.NotAnOption(field));
        return chosen.Length > 0 && known ? chosen : null;
    }

    /// <summary>One of the options, that are the members of an enum.</summary>
    public T One<T>(EditField.One field)
        where T : struct, Enum => One(field) is { } chosen && Enum.GetNames<T>().Contains(chosen) ? Enum.Parse<T>(chosen) : default;

    /// <summary>Several of the options.</summary>
    public IReadOnlyList<string> Several(EditField.Several field)
    {
        var chosen = written.All(field.Name).Where(value => value.Length > 0).Distinct().ToList();
        Tell(
            field.Name,
            chosen.Count == 0 ? (field.Optional ? null : words.NothingChosen(field))
            : chosen.Any(value => field.Options.All(option => option.Value != value)) ? words.NotAnOption(field)
            : null);
        return [.. field.Options.Select(option => option.Value).Where(chosen.Contains)];
    }

    /// <summary>Several of the options, that are the members of an enum.</summary>
    public IReadOnlySet<T> Several<T>(EditField.Several field)
        where T : struct, Enum => Several(field).Where(Enum.GetNames<T>().Contains).Select(Enum.Parse<T>).ToHashSet();

    /// <summary>The rows in which something is written, each read by itself.</summary>
    public IReadOnlyList<T> Rows<T>(EditField.Rows field, Func<EditReader, T> read)
    {
        var filled = written.FilledRows(field);
        if (filled.Count > field.Most)
        {
            Tell(field.Name, words.TooManyRows(field, filled.Count));
            return [];
        }

        var all = new List<T>();
        foreach (var (row, one) in filled.Index())
        {
            var own = new EditReader(one, words);
            all.Add(read(own));
            own.flaws.ForEach(flaw => Tell(field.Name, flaw.Said is null ? null : words.InRow(row + 1, flaw.Said)));
        }

        return all;
    }

    /// <summary>Says that something more is wrong.</summary>
    public void Tell(string field, string? said)
    {
        if (said is not null)
        {
            flaws.Add((field, said));
        }
    }
}
