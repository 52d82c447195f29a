// A service that answers with as many figures as a test wants, made up one at a time.
using System.Text;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Tests.Measure.Gathering;

/// <summary>A service that answers with many figures: 20 indicators, 100 places, and as many years and groups as it takes.</summary>
internal sealed class ManyFigures(int figures) : IConnector, IConnectors
{
    /// <summary>Every so manieth figure is another than before; 0 for none.</summary>
    public int Revised { get; set; }

    public ServiceKind Kind => ServiceKind.PxWebTwo;

    public IConnector Of(ServiceKind kind) => this;

    public Task<Checked<ServiceLimits>> Limits(Service service, CancellationToken stop) => throw new NotSupportedException();

    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop) => throw new NotSupportedException();

    public Task<Checked<TableInfo>> Describe(Service service, string table, CancellationToken stop) => throw new NotSupportedException();

    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Catalogue(Service service, IReadOnlyCollection<string> tables, CancellationToken stop) => throw new NotSupportedException();

    public Task<Checked<FetchPlan>> Plan(Service service, TableQuery query, DateOnly? since, CancellationToken stop) =>
        Task.FromResult<Checked<FetchPlan>>(new Checked<FetchPlan>.Sound(new([new(service.Root, null, figures)])));

    public Task<Checked<RawAnswer>> Fetch(Service service, FetchChunk chunk, CancellationToken stop) =>
        Task.FromResult<Checked<RawAnswer>>(new Checked<RawAnswer>.Sound(new(chunk, Encoding.UTF8.GetBytes(FormattableString.Invariant($"{figures} {Revised}")), "text/plain", DateTimeOffset.UnixEpoch)));

    public Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe) =>
        new Checked<ParsedAnswers>.Sound(new(Enumerable.Range(0, figures).Select(number => (Drafted)new Drafted.Sound(DraftOf(number))), []));

    private Draft DraftOf(int number)
    {
        var rest = number / 2_000;
        return new(new Where.WholeRow("", number + 2), new Figure.Known(new((number % 97) + (Revised > 0 && number % Revised == 0 ? 0.5 : 0))))
        {
            AreaCode = FormattableString.Invariant($"{number / 20 % 100:0000}"),
            Indicator = FormattableString.Invariant($"I{number % 20}"),
            Period = Period.Year(2000 + (rest % 25)),
            Groups = [new("group", FormattableString.Invariant($"g{rest / 25}"))],
            Population = number,
        };
    }
}
