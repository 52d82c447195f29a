// Things of the plan as tables to take away: a column for each field of their form.
using System.Globalization;
using Samsyn.Loop.Decide;
using Samsyn.Web.Editing;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>Things of the plan as tables to take away.</summary>
internal static class PlanSheets
{
    // A workbook's sheets are called by at most so many letters.
    private const int LongestName = 31;

    /// <summary>Things of one kind.</summary>
    public static Sheet Of(PlanPlace place, string kind, IReadOnlyList<Planned> things)
    {
        var (words, edit) = (new PlanWords(place.Address.Language), new EditWords(place.Address.Language));
        var filled = things.Select(thing => (thing.Id, Form: Filled(place, thing))).ToList();
        var fields = (filled is [var first, ..] ? first.Form.Fields : Filled(place, Empty(kind)).Fields).Where(field => field is not EditField.Rows { Name: GoalForm.TargetsName }).ToList();
        return new(
            words.All(kind)[..Math.Min(LongestName, words.All(kind).Length)],
            [words.Identity, .. fields.Select(field => field.Label), .. kind == Goal.Name ? [new GoalWords(place.Address.Language).Targets] : (IReadOnlyList<string>)[]],
            [
                .. filled.Select(one => (IReadOnlyList<Field>)
                [
                    one.Id, .. fields.Select(field => Cell(field, one.Form.Written, edit)),
                    .. place.Plan.Find(new(kind, one.Id)) is Goal goal ? [Targets(goal, place)] : (IReadOnlyList<Field>)[],
                ]),
            ]);
    }

    /// <summary>What was answered in consultations, word for word.</summary>
    public static Sheet Answers(PlanPlace place, IReadOnlyList<ConsultationAnswer> answers)
    {
        var words = new PackageWords(place.Address.Language);
        return new(
            words.Answers[..Math.Min(LongestName, words.Answers.Length)].TrimEnd('?'),
            [words.OfPackage, words.AnswerFrom, words.AnswerStance, words.AnswerText, words.AnswerCame],
            [.. answers.Select(one => (IReadOnlyList<Field>)[place.Plan.Find(new(Package.Name, one.Package))?.Title ?? one.Package, place.Parties.NameThen(one.From), words.Named(one.Stance), one.Text, words.Date(one.Received)])]);
    }

    /// <summary>What the file is.</summary>
    public static Sheet About(PlanPlace place, Package? package)
    {
        var words = new PlanWords(place.Address.Language);
        return new(
            words.AboutSheet, [],
            [
                .. place.Frame.Collaboration.Invented ? (IReadOnlyList<Field>[])[[new FrameWords(words.Language).InventedMark]] : [],
                [words.Section, place.Frame.Collaboration.Name], .. package is null ? (IReadOnlyList<Field>[])[] : [[words.Named(Package.Name), package.Title]], [words.AsOf, words.Date(place.Today)],
            ]);
    }

    private static string Targets(Goal goal, PlanPlace place)
    {
        var words = new GoalWords(place.Address.Language);
        return string.Join('\n', goal.Targets.Select(one => $"{place.Known.Area(one.Area)?.Name ?? one.Area}: {words.Of(one, goal, place.Known)}"));
    }

    private static Field Cell(EditField field, Written written, EditWords edit) => field switch
    {
        EditField.Whole or EditField.Kronor => double.TryParse(written.At(field.Name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (double?)number : (double?)null,
        EditField.Day => written.At(field.Name),
        EditField.One { Optional: true } when written.At(field.Name).Length == 0 => "",
        _ => edit.Read(field, written) is var text and not "–" ? text : "",
    };

    private static (IReadOnlyList<EditField> Fields, Written Written) Filled(PlanPlace place, Planned thing) => thing switch
    {
        Challenge one => Of(new ChallengeForm(place), one),
        Recommendation one => Of(new RecommendationForm(place, one), one),
        Goal one => Of(new GoalForm(place, one), one),
        Intervention one => Of(new InterventionForm(place, one), one),
        Commitment one => Of(new CommitmentForm(place, one), one),
        Package one => Of(new PackageForm(place, one), one),
        Decision one => Of(new DecisionForm(place), one),
        _ => throw new ArgumentException($"There is no table of things of the kind '{thing.Kind}'.", nameof(thing)),
    };

    private static (IReadOnlyList<EditField> Fields, Written Written) Of<T>(EditForm<T> form, T thing) => (form.Fields, form.Of(thing));

    private static Planned Empty(string kind) => kind switch
    {
        Challenge.Name => new Challenge { Id = "", Title = "" },
        Recommendation.Name => new Recommendation { Id = "", Title = "" },
        Goal.Name => new Goal { Id = "", Title = "" },
        Intervention.Name => new Intervention { Id = "", Title = "" },
        Commitment.Name => new Commitment { Id = "", Title = "" },
        Package.Name => new Package { Id = "", Title = "" },
        _ => new Decision { Id = "", Title = "", Package = "", Body = "" },
    };
}
