// Every kind of document in every language, made of the example county as it is on one day: its headings, sentences and tables, held against what was approved.
using AngleSharp.Html.Parser;
using Samsyn.Loop.Agree.Example;
using Samsyn.Loop.Convene.Example;
using Samsyn.Loop.Decide.Example;
using Samsyn.Loop.Follow.Example;
using Samsyn.Loop.Measure.Example;
using Samsyn.Loop.Publish;
using Samsyn.Loop.Publish.Composed;
using Samsyn.Store;
using Samsyn.Web.Commands;
using Samsyn.Web.Publish.Documents;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Publish.Documents;

public sealed class DocumentGoldenTests(DocumentGoldenTests.County county) : IClassFixture<DocumentGoldenTests.County>
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var (kind, language) in from kind in Enum.GetNames<DocumentKind>() from language in Language.All select (kind, language.Code))
            {
                all.Add(kind, language);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_document_says_what_was_approved(string kind, string code)
    {
        Assert.True(Language.TryParse(code, out var language));
        var begins = county.Begins;
        var areas = await county.Store.Areas.Of(begins.Collaboration.Key, default);
        var empty = await begins.Empty(Enum.Parse<DocumentKind>(kind), language, areas.First(one => one.Parent is null), default);
        var whole = await begins.Whole(empty with { Id = "golden", Minimum = empty.Minimum.Count > 0 ? ["SMOKE"] : [] }, default);
        var set = await begins.Press.Set(begins.Collaboration, whole, Day, default);

        Assert.DoesNotContain(set.Blocks.Values, one => one.Changed is not null || one.Withheld);
        Golden.Matches(await Text(set.Composition), $"{kind}.{code}.txt");
    }

    // Pictures are left out: what they show stands in the tables behind them.
    private static async Task<string> Text(Composition composition)
    {
        const string Lines = "h2, h3, h4, p, li, caption, figcaption, summary, tr";
        var html = await Html.Of(typeof(CompositionBody), new Dictionary<string, object?> { [nameof(CompositionBody.Composition)] = composition });
        var page = await new HtmlParser().ParseDocumentAsync(html);
        foreach (var picture in page.QuerySelectorAll("svg").ToList())
        {
            picture.Remove();
        }

        var lines = page.QuerySelectorAll(Lines).Where(one => one.ParentElement?.Closest(Lines) is null).Select(one => one.LocalName == "tr"
            ? string.Join(" | ", one.Children.Select(cell => Line(cell.TextContent)))
            : $"{one.LocalName}: {Line(one.TextContent)}");
        return $"{composition.Cover.Kind}: {composition.Cover.Title}\n{string.Join('\n', lines)}\n";
    }

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The example county as it is on one day, by a clock that stands still.</summary>
    public sealed class County : IAsyncLifetime
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("samsyn");

        internal SamsynStore Store { get; private set; } = null!;

        internal DocumentBeginning Begins { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            var (clock, made) = (new Still(), ExampleStore.County);
            var key = made.Collaboration.Key;
            Store = await SamsynStore.Open(folder.FullName, clock, default);
            await Store.Collaborations.Keep(made.Collaboration, default);
            await Store.Areas.Keep(key, made.Areas, default);
            await Store.Dimensions.Keep(key, made.Dimensions, default);
            await Store.Indicators.Keep(key, made.Indicators, default);
            await Store.Rules.Keep(key, ExampleCounty.Rule, default);
            await Store.Batches.Add(key, ExampleCounty.Origin("test"), made.Observations, default);
            await ExampleFilling.Cooperate(Store, made.Collaboration, ExampleCooperation.Make(Day), default);
            await ExampleDay.Hold(Store.Agree, key, ExampleDialogue.Make(Day), default);
            await ExampleDeciding.Keep(Store.Decide, key, ExamplePlan.Make(Day), default);
            await ExampleFollowing.Keep(Store.Follow, key, ExampleRounds.Make(Day), default);
            await ExampleEvaluating.Keep(Store, key, default);
            Begins = DocumentPress.Beginning(Store, made.Collaboration) with { Clock = clock };
        }

        public async Task DisposeAsync()
        {
            await Store.DisposeAsync();
            folder.Delete(recursive: true);
        }

        private sealed class Still : TimeProvider
        {
            public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

            public override DateTimeOffset GetUtcNow() => new(Day.ToDateTime(new(12, 0)), TimeSpan.Zero);
        }
    }
}
