// Tests that a service is asked for the places wanted and no others, where its table tells which variable is the place.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Tests.Measure.Gathering;

public class NarrowingTests
{
    private static readonly Area[] Known = [new("18", "Örebro län", AreaLevel.Region), new("1883", "Karlskoga", AreaLevel.Municipality), new("2081", "Borlänge", AreaLevel.Municipality)];

    private static readonly TableInfo Table = new("t", "Hälsa", [
        new("Alder", "ålder", [("18", "18 år"), ("19", "19 år")]),
        new("Region", "region", [("00", "Riket"), ("18", "Örebro län"), ("1883", "Karlskoga"), ("2081", "Borlänge")]),
        new("Tid", "år", [("2024", "2024")]) { IsTime = true }]);

    [Fact]
    public async Task A_table_is_asked_for_the_places_and_an_age_of_18_is_no_county()
    {
        var query = await Narrowing.Of(new Describing(), Wanting(ServiceKind.PxWebOne, "18", "1883"), Known, default);

        Assert.Equal("Region: 18, 1883", Said(query));
    }

    [Fact]
    public async Task Kolada_is_asked_for_the_places_without_asking_what_it_has() =>
        Assert.Equal("municipality: 18, 1883", Said(await Narrowing.Of(new Describing(), Wanting(ServiceKind.Kolada, "1883", "18"), Known, default)));

    [Fact]
    public async Task A_question_that_names_places_itself_and_one_for_all_places_stay_as_they_are()
    {
        var named = Wanting(ServiceKind.PxWebOne, "18") with { Query = new("t", [new("Region", ["2081"])]) };

        Assert.Equal("Region: 2081", Said(await Narrowing.Of(new Describing(), named, Known, default)));
        Assert.Equal("", Said(await Narrowing.Of(new Describing(), Wanting(ServiceKind.PxWebOne), Known, default)));
    }

    [Fact]
    public async Task Where_the_table_has_none_of_the_places_the_question_stays_as_it_is() =>
        Assert.Equal("", Said(await Narrowing.Of(new Describing(), Wanting(ServiceKind.PxWebOne, "0180"), [new("0180", "Stockholm", AreaLevel.Municipality)], default)));

    private static Subscription Wanting(ServiceKind kind, params string[] places) =>
        new("s", "s", new("made-up", "Påhittsbanken", kind, new("https://figures.example/")), new("t", [])) { Places = places };

    private static string Said(TableQuery query) => string.Join("; ", query.Choices.Select(choice => $"{choice.Variable}: {string.Join(", ", choice.Codes)}"));

    // A service that can do nothing but tell what its table is made of.
    private sealed class Describing : IConnector
    {
        public ServiceKind Kind => ServiceKind.PxWebOne;

        public Task<Checked<TableInfo>> Describe(Service service, string table, CancellationToken stop) => Task.FromResult<Checked<TableInfo>>(new Checked<TableInfo>.Sound(Table));

        public Task<Checked<ServiceLimits>> Limits(Service service, CancellationToken stop) => throw new NotSupportedException();

        public Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop) => throw new NotSupportedException();

        public Task<Checked<IReadOnlyList<CatalogueEntry>>> Catalogue(Service service, IReadOnlyCollection<string> tables, CancellationToken stop) => throw new NotSupportedException();

        public Task<Checked<FetchPlan>> Plan(Service service, TableQuery query, DateOnly? since, CancellationToken stop) => throw new NotSupportedException();

        public Task<Checked<RawAnswer>> Fetch(Service service, FetchChunk chunk, CancellationToken stop) => throw new NotSupportedException();

        public Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe) => throw new NotSupportedException();
    }
}
