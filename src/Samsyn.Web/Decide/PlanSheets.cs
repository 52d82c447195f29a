// Things of the plan as tables to take away: a column for each field of their form.
using System.Globalization;
using Samsyn.Loop.Convene;
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
        var (all, fill) = FormOf(place, kind);
        var fields = all.Where(field => field is not EditField.Rows { Name: GoalForm.TargetsName }).ToList();
        return new(
            words.All(kind)[..Math.Min(LongestName, words.All(kind).Length)],
            [words.Identity, .. fields.Select(field => field.Label), .. kind == Goal.Name ? [new GoalWords(place.Address.Language).Targets] : (IReadOnlyList<string>)[]],
            [
                .. things.Select(thing => (thing, Written: fill(thing))).Select(one => (IReadOnlyList<Field>)
                [
                    one.thing.Id, .. fields.Select(field => Cell(field, one.Written, edit)), .. one.thing is Goal goal ? [Targets(goal, place)] : (IReadOnlyList<Field>)[],
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

    // One form for all things of a kind: those who stand in any of them are among its choices.
    private static (IReadOnlyList<EditField> Fields, Func<Planned, Written> Fill) FormOf(PlanPlace place, string kind)
    {
        var plan = place.Plan;
        return kind switch
        {
            Challenge.Name => Of(new ChallengeForm(place)),
            Recommendation.Name => Of(new RecommendationForm(place, plan.Recommendations.Select(one => one.Addressee))),
            Goal.Name => Of(new GoalForm(place, new() { Id = "", Title = "", Owners = [.. plan.Goals.SelectMany(one => one.Owners)] })),
            Intervention.Name => Of(new InterventionForm(place, new() { Id = "", Title = "", Contributors = [.. plan.Interventions.SelectMany(one => one.Contributors.Append(one.Lead)).OfType<Thing>()] })),
            Commitment.Name => Of(new CommitmentForm(place, plan.Commitments.Select(one => one.Who))),
            Package.Name => Of(new PackageForm(place, new() { Id = "", Title = "", Asked = [.. plan.Packages.SelectMany(one => one.Asked)], Deciders = [.. plan.Packages.SelectMany(one => one.Deciders)] })),
            Idea.Name => Of(new IdeaForm(place, new() { Id = "", Title = "", Contributors = [.. plan.Ideas.SelectMany(one => one.Contributors.Append(one.Lead)).OfType<Thing>()] })),
            _ => Of(new DecisionForm(place)),
        };
    }

    private static (IReadOnlyList<EditField> Fields, Func<Planned, Written> Fill) Of<T>(EditForm<T> form)
        where T : Planned => (form.Fields, thing => form.Of((T)thing));
}
