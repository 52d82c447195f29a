// The forms of blocks: a text, a part, an explanation.
using Samsyn.Loop.Publish;
using Samsyn.Web.Convene.Together;
using Samsyn.Web.Editing;
using Samsyn.Web.Publish.Parts;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>The form of a text.</summary>
internal sealed class TextForm(Language language) : EditForm<BlockContent>
{
    /// <summary>The name of the field with the text.</summary>
    public const string TextName = "text";

    private readonly EditField.Prose text = new(TextName, new DocumentWords(language).Text, Block.LongestText) { Lines = 18, Optional = true, Hint = new DocumentWords(language).TextHint };

    public override IReadOnlyList<EditField> Fields => [text];

    public override Written Of(BlockContent thing) => new Written().With(text.Name, thing.Text);

    public override BlockContent Read(EditReader read, BlockContent before) => before with { Text = PastedText.Cleaned(read.Text(text)) };
}

/// <summary>The form of a part.</summary>
internal sealed class PartForm : EditForm<BlockContent>
{
    private readonly DocumentWords words;
    private readonly EditField.One kind;
    private readonly EditField.One indicator;
    private readonly EditField.One dimension;
    private readonly EditField.One area;
    private readonly EditField.One thing;

    public PartForm(Language language, Subjects subjects)
    {
        (words, var parts) = (new(language), new PartWords(language));
        kind = new("part", words.What, BodyWords.Options<PartKind>(parts.Named));
        indicator = new("indicator", words.WhichIndicator, [.. subjects.Known.Indicators.Select(one => new EditOption(one.Code, words.Name(one.Name))).OrderBy(one => one.Label, StringComparer.Create(language.Culture, true))]) { Optional = true };
        dimension = new("dimension", words.ByWhat, [.. subjects.Known.Dimensions.Select(one => new EditOption(one.Code, words.Name(one.Name)))]) { Optional = true };
        area = new("area", words.WhichPlace, [.. subjects.Known.Areas.Select(one => new EditOption(one.Code, one.Name))]) { Optional = true };
        thing = new("thing", words.WhichThing, subjects.Options) { Optional = true };
    }

    public override IReadOnlyList<EditField> Fields => [kind, indicator, dimension, area, thing];

    public override Written Of(BlockContent thing) => thing.Part is not { } part ? Written.Nothing : new Written()
        .With(kind.Name, part.Kind.ToString()).With(indicator.Name, part.Indicator).With(dimension.Name, part.Dimension).With(area.Name, part.Area).With(this.thing.Name, Subjects.ValueOf(part.Thing));

    public override BlockContent Read(EditReader read, BlockContent before)
    {
        var part = new PartAsk(read.One<PartKind>(kind))
        {
            Indicator = read.One(indicator) ?? "",
            Dimension = read.One(dimension) ?? "",
            Area = read.One(area) ?? "",
            Thing = Subjects.Read(read.One(thing)),
        };
        Hold(read, part);
        return new() { Part = part };
    }

    // Nothing that was chosen is passed over in silence.
    private void Hold(EditReader read, PartAsk part)
    {
        var shown = new PartWords(words.Language).Named(part.Kind);
        void Leave(EditField field, bool asked, bool chosen) => read.Tell(field.Name, chosen && !asked ? words.NotAsked(shown, field.Label) : null);
        Leave(indicator, PartBook.AsksIndicator(part.Kind), part.Indicator.Length > 0);
        Leave(dimension, PartBook.AsksDimension(part.Kind), part.Dimension.Length > 0);
        Leave(area, PartBook.AsksArea(part.Kind), part.Area.Length > 0);
        Leave(thing, PartBook.AsksThing(part.Kind) is { } kind && part.Thing?.Kind == kind, part.Thing is not null);
        read.Tell(indicator.Name, PartBook.AsksIndicator(part.Kind) && part.Indicator.Length == 0 ? words.ChooseIndicator : null);
    }
}

/// <summary>The form of an explanation.</summary>
internal sealed class ExplainedForm(Language language) : EditForm<BlockContent>
{
    private readonly EditField.One which = new("explained", new DocumentWords(language).WhichExplanation, BodyWords.Options<Explained>(new ExplainedWords(language).Title));

    public override IReadOnlyList<EditField> Fields => [which];

    public override Written Of(BlockContent thing) => new Written().With(which.Name, thing.Explains?.ToString() ?? "");

    public override BlockContent Read(EditReader read, BlockContent before) => new() { Explains = read.One<Explained>(which) };
}
