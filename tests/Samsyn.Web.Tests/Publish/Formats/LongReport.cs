// A welfare report of about 40 pages with 25 charts and 5 maps of 290 areas, invented, the same every time: to test and to time the files of a document on.
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Charts;

namespace Samsyn.Web.Tests.Publish.Formats;

/// <summary>A long invented report.</summary>
internal static class LongReport
{
    private const string Words = "Skillnaderna i hälsa mellan grupper är stora i länet, och de har inte minskat på tio år. De som har kort utbildning mår sämre än de som har lång, i varje ålder och i varje kommun. Vi vet inte säkert varför, men vi vet att det går att ändra. Det som görs i skolan och i bostadsområdena når längst. ";

    /// <summary>The report.</summary>
    public static async Task<Composition> Make()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var chapters = new List<ComposedChapter>();
        for (var chapter = 1; chapter <= 10; chapter++)
        {
            var pieces = new List<Piece> { Piece.Paragraph.Of("De med kort utbildning mår sämre: 12,4 procentenheter, mellan 8,1 och 16,7.", ParagraphStyle.Lead), Text(3) };
            for (var part = 1; part <= 3; part++)
            {
                var number = ((chapter - 1) * 3) + part;
                pieces.Add(new Piece.Heading(Id($"c{chapter}-h{part}"), 2, Id($"Område {number}: hälsa efter utbildning")));
                pieces.Add(Text(2));
                pieces.Add(await Picture(renderer, number, map: part == 3 && chapter % 2 == 0));
                pieces.Add(Text(2));
            }

            pieces.Add(Table(Id($"t{chapter}"), Id($"Tabell {chapter}"), 12));
            chapters.Add(new(Id($"c{chapter}"), Id($"Målområde {chapter}"), pieces));
        }

        return new(new("sv", "Jämlik hälsa i Tärnmarks län 2027", "Välfärdsbokslut", "Tärnmarks län") { Subtitle = "Uppföljning av handlingsplanen", Edition = 1, Day = new(2027, 3, 1), Lines = [new("Diarienummer", "RS 2027/118")] }, chapters);
    }

    /// <summary>A document whose only table has so many rows.</summary>
    public static Composition WithRows(int rows) => new(
        new("sv", "Alla områden", "Bilaga", "Tärnmarks län") { Day = new(2027, 3, 1) },
        [new("all", "Alla områden", [Table("t1", "Tabell 1", rows)])]);

    private static string Id(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Piece.Paragraph Text(int times) => new([new(string.Concat(Enumerable.Repeat(Words, times)))]);

    private static Piece.Table Table(string id, string label, int rows) => new(id, label, "Andel med god hälsa efter område, procent",
        [new("Område"), new("Kort", true), new("Mellan", true), new("Lång", true), new("Skillnad", true)],
        [.. Enumerable.Range(1, rows).Select(row => new Cell[]
        {
            new(Id($"Område {row:0000}")), new(Id($"{50 + (row % 17)},{row % 10}"), 50 + (row % 17) + (row % 10 / 10.0)), new(Id($"{60 + (row % 13)},0"), 60 + (row % 13)),
            new(Id($"{70 + (row % 11)},5"), 70.5 + (row % 11)), row % 5 == 0 ? new("") { Mark = CellMark.Withheld } : new(Id($"{10 + (row % 7)},0 (8,1 till 19,4)"), 10 + (row % 7)),
        })])
    {
        Source = "Källa: Exempelkällan 2026, påhittad.",
    };

    private static async Task<Piece.Picture> Picture(HtmlRenderer renderer, int number, bool map)
    {
        var id = Id($"f{number}");
        var (wide, narrow) = map ? (Map(720), Map(360)) : (Chart(number, 720), Chart(number, 360));
        return new(id, Id($"Figur {number}"), Id($"God hälsa efter utbildning, område {number}"), wide.Says, await Svg(renderer, wide, id), wide.Width, wide.Height)
        {
            Narrow = await Svg(renderer, narrow, $"{id}-narrow"),
            Source = "Källa: Exempelkällan 2026, påhittad.",
            Numbers = Table($"{id}-numbers", Id($"Tabell B{number}"), 12),
        };
    }

    private static Task<string> Svg(HtmlRenderer renderer, Drawing drawing, string id) => renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Picture>(
        ParameterView.FromDictionary(new Dictionary<string, object?> { ["Drawing"] = drawing, ["Id"] = id }))).ToHtmlString());

    private static Drawing Chart(int seed, double width)
    {
        var sketch = new Sketch();
        var random = new Random(seed);
        for (var row = 0; row < 12; row++)
        {
            var y = 24 + (row * 30.0);
            sketch.Label(new(150, y + 4), Id($"Område {row + 1}"), Anchor.End, Ink.Text, 13);
            sketch.Line(new(160, y), new(width - 20, y), Ink.Grid);
            for (var group = 0; group < 4; group++)
            {
                sketch.Add(new Shape.Mark(new(160 + ((width - 190) * random.NextDouble()), y), group, Ink.Group(group)));
            }
        }

        return new(width, 400, "God hälsa efter utbildning", "Kort utbildning ligger lägst i alla områden.", sketch.Shapes);
    }

    private static Drawing Map(double width)
    {
        var sketch = new Sketch();
        for (var area = 0; area < 290; area++)
        {
            var (x, y, size) = ((area % 15 * width / 15) + (width / 30), (area / 15 * width / 18) + (width / 30), width / 38);
            var ring = Enumerable.Range(0, 34).Select(corner => new Point(
                x + (size * (1 + (0.12 * Math.Sin(corner * 5))) * Math.Cos(corner * Math.Tau / 34)), y + (size * (1 + (0.12 * Math.Cos(corner * 7))) * Math.Sin(corner * Math.Tau / 34)))).ToArray();
            sketch.Add(new Shape.Region([ring], area % 9 == 0 ? Ink.Hatch : Ink.Step(area % 5, 5)));
        }

        return new(width, width * 1.12, "God hälsa i länets områden", "Områdena i norr ligger lägst.", sketch.Shapes);
    }
}
