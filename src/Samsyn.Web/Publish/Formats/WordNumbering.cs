// Lists in Word as true lists: dots or numbers that follow when lines are moved, each within another further in.
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samsyn.Web.Publish.Formats;

/// <summary>Lists in Word.</summary>
internal static class WordNumbering
{
    /// <summary>The list with dots; all such lists are the same.</summary>
    public const int Dots = 1;

    private const int Deepest = 9;
    private static readonly string[] Signs = ["•", "–", "◦"];

    /// <summary>What lists look like.</summary>
    public static Numbering Of() => new(
        new AbstractNum(Levels(level => Level(level, NumberFormatValues.Bullet, Signs[level % 3]))) { AbstractNumberId = 0, MultiLevelType = new MultiLevelType { Val = MultiLevelValues.HybridMultilevel } },
        new AbstractNum(Levels(level => Level(level, level % 2 == 0 ? NumberFormatValues.Decimal : NumberFormatValues.LowerLetter, $"%{(level + 1).ToString(CultureInfo.InvariantCulture)}."))) { AbstractNumberId = 1, MultiLevelType = new MultiLevelType { Val = MultiLevelValues.HybridMultilevel } },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Dots });

    /// <summary>Begins a numbered list.</summary>
    public static void Begin(Numbering numbering, int number) => numbering.Append(new NumberingInstance(
        [new AbstractNumId { Val = 1 }, .. Enumerable.Range(0, Deepest).Select(level => new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level })])
    {
        NumberID = number,
    });

    /// <summary>The list and the level that a paragraph belongs to.</summary>
    public static NumberingProperties At(int list, int level) => new()
    {
        NumberingLevelReference = new NumberingLevelReference { Val = Math.Min(level, Deepest - 1) },
        NumberingId = new NumberingId { Val = list },
    };

    private static OpenXmlElement[] Levels(Func<int, Level> of) => [.. Enumerable.Range(0, Deepest).Select(of)];

    private static Level Level(int level, NumberFormatValues format, string text) => new()
    {
        LevelIndex = level,
        StartNumberingValue = new StartNumberingValue { Val = 1 },
        NumberingFormat = new NumberingFormat { Val = format },
        LevelText = new LevelText { Val = text },
        LevelJustification = new LevelJustification { Val = LevelJustificationValues.Left },
        PreviousParagraphProperties = new PreviousParagraphProperties { Indentation = new Indentation { Left = (360 * (level + 1)).ToString(CultureInfo.InvariantCulture), Hanging = "360" } },
    };
}
