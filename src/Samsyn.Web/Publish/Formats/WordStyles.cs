// The styles of a Word document: calm type, the owner's colour in the headings, and a band of it on the cover.
using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samsyn.Web.Publish.Formats;

/// <summary>The styles of a Word document.</summary>
internal static class WordStyles
{
    private const string Quiet = "546066";
    private const string Rule = "D9DFE0";

    /// <summary>All styles.</summary>
    /// <param name="colour">The owner's colour.</param>
    /// <param name="culture">The language, such as sv-SE.</param>
    public static Styles Of(OwnerColour colour, string culture)
    {
        var accent = colour.OnLight[1..];
        return new(
            Defaults(culture),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            new Style(new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden()) { Type = StyleValues.Character, StyleId = "DefaultParagraphFont", Default = true },
            Band("CoverKind", "Cover Kind", colour, 12, Lines(360)),
            Band("Title", "Title", colour, 34, Lines(228)),
            Band("Subtitle", "Subtitle", colour, 15, Lines(420)),
            Plain("CoverOwner", "Cover Owner", 12, Space(600, 40), bold: true),
            Plain("CoverLine", "Cover Line", 11, Space(0, 60)),
            Heading(1, 20, accent, Space(480, 200)), Heading(2, 14, accent, Space(360, 100)), Heading(3, 11.5, "1C2529", Space(280, 60)),
            Plain("TOCHeading", "TOC Heading", 20, Space(0, 240), bold: true, colour: accent),
            Plain("TOC1", "toc 1", 11, Space(100, 20), bold: true), Indented("TOC2", "toc 2", 10.5, 360),
            Plain("Lead", "Lead", 12.5, Space(200, 120), keep: true), Plain("Small", "Small", 8.5, Space(0, 100), colour: Quiet),
            Plain("Caption", "caption", 9.5, Space(160, 80), keep: true), Plain("FigureCaption", "Figure Caption", 9.5, Space(80, 40)),
            Plain("Figure", "Figure", 10.5, Space(160, 0), keep: true), Plain("Source", "Source", 8, Space(40, 280), colour: Quiet),
            Boxed("Note", "Note", accent, Space(200, 200), shaded: true), Boxed("Quote", "Quote", "AEB8BB", Space(120, 120), shaded: false),
            Plain("TableText", "Table Text", 9, Space(30, 30)), Plain("TableHead", "Table Head", 8.5, Space(30, 30), colour: Quiet),
            Plain("Footer", "footer", 8, Space(0, 0), colour: Quiet), Indented("ListParagraph", "List Paragraph", 10.5, 0),
            new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties { Color = new Color { Val = accent }, Underline = new Underline { Val = UnderlineValues.Single } }) { Type = StyleValues.Character, StyleId = "Hyperlink" },
            Table(accent));
    }

    private static DocDefaults Defaults(string culture) => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle
        {
            RunFonts = new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri", EastAsia = "Calibri" },
            Color = new Color { Val = "1C2529" },
            FontSize = new FontSize { Val = "21" },
            FontSizeComplexScript = new FontSizeComplexScript { Val = "21" },
            Languages = new Languages { Val = culture, EastAsia = culture, Bidi = "ar-SA" },
        }),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle { SpacingBetweenLines = new() { After = "130", Line = "283", LineRule = LineSpacingRuleValues.Auto } }));

    private static Style Heading(int level, double size, string colour, SpacingBetweenLines space) => Named($"Heading{Whole(level)}", $"heading {Whole(level)}",
        new() { KeepNext = new KeepNext(), KeepLines = new KeepLines(), SpacingBetweenLines = space, OutlineLevel = new OutlineLevel { Val = level - 1 } },
        Type(size, bold: true, colour));

    private static Style Plain(string id, string name, double size, SpacingBetweenLines space, bool bold = false, string? colour = null, bool keep = false) =>
        Named(id, name, new() { KeepNext = keep ? new KeepNext() : null, SpacingBetweenLines = space }, Type(size, bold, colour));

    private static Style Indented(string id, string name, double size, int left) =>
        Named(id, name, new() { SpacingBetweenLines = Space(20, 40), Indentation = left > 0 ? new Indentation { Left = Whole(left) } : null }, Type(size, bold: false, null));

    private static Style Boxed(string id, string name, string edge, SpacingBetweenLines space, bool shaded) => Named(id, name,
        new()
        {
            KeepLines = shaded ? new KeepLines() : null,
            ParagraphBorders = new ParagraphBorders { LeftBorder = new LeftBorder { Val = BorderValues.Single, Color = edge, Size = 24, Space = 10 } },
            Shading = shaded ? new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F1F5F6" } : null,
            SpacingBetweenLines = space,
            Indentation = new Indentation { Left = "284", Right = "284" },
        },
        Type(10.5, bold: false, shaded ? null : Quiet));

    // Lines above each other with the same ground and the same border become one surface.
    private static Style Band(string id, string name, OwnerColour colour, double size, SpacingBetweenLines space)
    {
        var own = colour.Own[1..];
        return Named(id, name,
            new()
            {
                ParagraphBorders = new ParagraphBorders
                {
                    TopBorder = new TopBorder { Val = BorderValues.Single, Color = own, Size = 48, Space = 20 },
                    LeftBorder = new LeftBorder { Val = BorderValues.Single, Color = own, Size = 48, Space = 20 },
                    BottomBorder = new BottomBorder { Val = BorderValues.Single, Color = own, Size = 48, Space = 20 },
                    RightBorder = new RightBorder { Val = BorderValues.Single, Color = own, Size = 48, Space = 20 },
                },
                Shading = new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = own },
                SpacingBetweenLines = space,
            },
            Type(size, id != "Subtitle", colour.Over[1..]));
    }

    private static Style Named(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties run) => new(
        new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(), paragraph, run)
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
    };

    private static StyleRunProperties Type(double size, bool bold, string? colour) => new()
    {
        Bold = bold ? new Bold() : null,
        Color = colour is null ? null : new Color { Val = colour },
        FontSize = new FontSize { Val = HalfPoints(size) },
        FontSizeComplexScript = new FontSizeComplexScript { Val = HalfPoints(size) },
    };

    private static Style Table(string accent) => new(
        new StyleName { Val = "Samsyn Table" },
        new StyleTableProperties(
            new TableBorders(
                new BottomBorder { Val = BorderValues.Single, Color = Rule, Size = 4 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Color = Rule, Size = 4 }),
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 120, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(new TableStyleConditionalFormattingTableCellProperties(new TableCellBorders(new BottomBorder { Val = BorderValues.Single, Color = accent, Size = 10 })))
        {
            Type = TableStyleOverrideValues.FirstRow,
        })
    {
        Type = StyleValues.Table,
        StyleId = "SamsynTable",
        CustomStyle = true,
    };

    // Nothing between, which might stay white: only lines of such a height, in 240ths of a line.
    private static SpacingBetweenLines Lines(int height) => new() { Before = "0", After = "0", Line = Whole(height), LineRule = LineSpacingRuleValues.Auto };

    private static SpacingBetweenLines Space(int before, int after) => new() { Before = Whole(before), After = Whole(after) };

    private static string HalfPoints(double size) => Whole((int)Math.Round(size * 2));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
