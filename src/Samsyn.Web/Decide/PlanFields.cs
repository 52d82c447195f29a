// Fields that forms of the plan share: title, matter, places, parts of life, what health depends on, and who.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Web.Agree;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;

namespace Samsyn.Web.Decide;

/// <summary>Fields that forms of the plan share.</summary>
/// <param name="place">Where the form stands.</param>
/// <param name="standing">Those who stand in the thing already: they stay to choose from also when they have ended, so that no form loses them unseen.</param>
internal sealed class PlanFields(PlanPlace place, params IEnumerable<Thing?> standing)
{
    /// <summary>The name of the field of the title.</summary>
    public const string Title = "title";

    private readonly PlanWords words = new(place.Address.Language);
    private readonly TagWords tags = new(place.Address.Language);

    public EditField.Line TitleField(string? hint = null) => new(Title, words.Title, Planned.LongestTitle) { Hint = hint };

    public static EditField.Prose Text(string label, string? hint = null) => new("text", label, 10_000) { Hint = hint, Lines = 6 };

    public EditField.One Matter() => new("matter", words.Matter, [.. place.Meets.Matters.Select(one => new EditOption(one.Id, one.Title))]) { Optional = true };

    public EditField.One Layer(string hint) => new("layer", words.Layer, BodyWords.Options<CauseLayer>(words.Named)) { Hint = hint };

    public EditField.Several Determinants() => new("determinants", words.Determinants, BodyWords.Options<Determinant>(tags.Named)) { Optional = true };

    public EditField.One Area(string name, string label) => new(name, label, Areas) { Optional = true };

    public EditField.One Indicator(string name, string label, string? hint = null) =>
        new(name, label, [.. place.Known.Indicators.Select(one => new EditOption(one.Code, words.Name(one.Name))).OrderBy(one => one.Label, StringComparer.Create(words.Language.Culture, true))]) { Optional = true, Hint = hint };

    public EditField.One Dimension(string name, string label, string? hint = null) =>
        new(name, label, [.. place.Known.Dimensions.Select(one => new EditOption(one.Code, words.Name(one.Name)))]) { Optional = true, Hint = hint };

    public IReadOnlyList<EditOption> LifeStages => [.. place.Known.Settings.LifeStages.Select(one => new EditOption(LifeStageKey.Of(one), words.Name(one.Name)))];

    public IReadOnlyList<EditOption> Areas => field ??= [.. place.Known.Areas.Select(one => new EditOption(one.Code, one.Name) { Within = place.Known.Area(one.Parent)?.Name })];

    public EditField.One Party(string name, string label, string? hint = null) => new(name, label, Choices) { Optional = true, Hint = hint };

    /// <summary>Several in order, one in each row.</summary>
    public EditField.Rows Parties(string name, string label, string one, string? hint = null) =>
        new(name, label, [new EditField.One($"{name}-one", one, Choices)]) { Hint = hint, Optional = true, Most = 30 };

    private IReadOnlyList<EditOption> Choices => [.. place.Parties.Options, .. place.Parties.Left(standing)];

    /// <summary>Those chosen in such rows, each once.</summary>
    public static IReadOnlyList<Thing> Read(EditReader read, EditField.Rows field) =>
        [.. read.Rows(field, row => Web.Decide.Parties.Read(row.One((EditField.One)field.Columns[0]))).OfType<Thing>().Distinct()];

    /// <summary>Says what is wrong with somebody who has ended, whom nobody took over from.</summary>
    public void NotEnded(EditReader read, EditField field, Thing? party)
    {
        if (party is not null && place.Parties.HasEnded(party))
        {
            read.Tell(field.Name, words.HasEnded(place.Parties.NameThen(party)));
        }
    }
}
