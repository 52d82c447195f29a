// A statistics service that tests make up: its tables are lists of figures, and it can fail, page, rename and forget.
using System.Globalization;
using System.Text;
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Tests.Measure.Gathering;

/// <summary>One figure of the made-up service; a value of null is one that it says is no more.</summary>
internal sealed record FakeRow(string Table, string Area, int Year, double? Value, double? Persons = null, string? Sex = null, double? Scale = null);

/// <summary>A statistics service that tests make up. One call for each series asked for.</summary>
internal sealed class FakeService : IConnector, IConnectors
{
    public static readonly Service Itself = new("made-up", "Påhittsbanken", ServiceKind.Kolada, new("https://figures.example/"))
    {
        Publisher = "Påhittsverket",
        Licence = "CC0",
    };

    /// <summary>What is published now.</summary>
    public List<FakeRow> Rows { get; set; } = [];

    /// <summary>Series as the catalogue lists them.</summary>
    public Dictionary<string, CatalogueEntry> Listed { get; } = [];

    /// <summary>What changed since the day asked for; null when it cannot tell, and sends all.</summary>
    public Func<DateOnly, IEnumerable<FakeRow>>? Changes { get; set; }

    /// <summary>Calls are answered until so many have been made.</summary>
    public int AnswersUntil { get; set; } = int.MaxValue;

    /// <summary>How many figures there are on a page.</summary>
    public int PerPage { get; set; } = int.MaxValue;

    public IReadOnlyList<string> Notes { get; set; } = [];

    /// <summary>Every request that was made.</summary>
    public List<string> Requests { get; } = [];

    public ServiceKind Kind => ServiceKind.Kolada;

    public IConnector Of(ServiceKind kind) => this;

    public void List(params ReadOnlySpan<string> tables)
    {
        foreach (var table in tables)
        {
            Listed[table] = new(table, $"Andel som {table}") { Meaning = "m1", Description = "Svarande. Källa: Enkätbyrån." };
        }
    }

    public Task<Checked<ServiceLimits>> Limits(Service service, CancellationToken stop) =>
        Task.FromResult<Checked<ServiceLimits>>(new Checked<ServiceLimits>.Sound(new(null, 5, TimeSpan.FromSeconds(1))));

    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Search(Service service, string words, CancellationToken stop) =>
        Task.FromResult<Checked<IReadOnlyList<CatalogueEntry>>>(new Checked<IReadOnlyList<CatalogueEntry>>.Sound(
            [.. Listed.Values.Where(one => one.Title.Contains(words, StringComparison.OrdinalIgnoreCase)).OrderBy(one => one.Table, StringComparer.Ordinal)]));

    public Task<Checked<TableInfo>> Describe(Service service, string table, CancellationToken stop) =>
        Task.FromResult<Checked<TableInfo>>(new Checked<TableInfo>.Sound(new(table, Listed[table].Title, [])));

    public Task<Checked<IReadOnlyList<CatalogueEntry>>> Catalogue(Service service, IReadOnlyCollection<string> tables, CancellationToken stop)
    {
        Requests.AddRange(Enumerable.Repeat("catalogue", (tables.Count + 24) / 25));
        return Task.FromResult<Checked<IReadOnlyList<CatalogueEntry>>>(new Checked<IReadOnlyList<CatalogueEntry>>.Sound(
            [.. tables.Where(Listed.ContainsKey).Select(table => Listed[table])]));
    }

    public Task<Checked<FetchPlan>> Plan(Service service, TableQuery query, DateOnly? since, CancellationToken stop) =>
        Task.FromResult<Checked<FetchPlan>>(query.Table.Split(',').Any(Listed.ContainsKey)
            ? new Checked<FetchPlan>.Sound(new([.. query.Table.Split(',').Where(Listed.ContainsKey).Select(table => Chunk(table, since, 0))]) { AtLeast = TimeSpan.FromSeconds(1) })
            : new Checked<FetchPlan>.Flawed(new Flaw(new Where.All(), FlawKind.NotThere, query.Table)));

    public Task<Checked<RawAnswer>> Fetch(Service service, FetchChunk chunk, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        Requests.Add(chunk.Address.PathAndQuery);
        if (Requests.Count > AnswersUntil)
        {
            return Task.FromResult<Checked<RawAnswer>>(new Checked<RawAnswer>.Flawed(new Flaw(new Where.Path(chunk.Address.ToString()), FlawKind.Broken, "<html>")));
        }

        var asked = System.Web.HttpUtility.ParseQueryString(chunk.Address.Query);
        var (table, page) = (asked["table"]!, int.Parse(asked["page"]!, CultureInfo.InvariantCulture));
        DateOnly? since = asked["since"] is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        var all = (since is { } from && Changes is { } changes ? changes(from) : Rows).Where(row => row.Table == table).ToArray();
        var some = all.Skip(page * Math.Min(PerPage, all.Length)).Take(PerPage).ToArray();
        var more = PerPage < all.Length && ((page + 1) * PerPage) < all.Length;
        return Task.FromResult<Checked<RawAnswer>>(new Checked<RawAnswer>.Sound(
            new(chunk, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(some)), "application/json", DateTimeOffset.UnixEpoch) { Next = more ? Chunk(table, since, page + 1) : null }));
    }

    public Checked<ParsedAnswers> Parse(Service service, TableQuery query, IReadOnlyList<RawAnswer> answers, Recipe? recipe)
    {
        var rows = answers.SelectMany(answer => JsonSerializer.Deserialize<FakeRow[]>(answer.Bytes.Span)!).ToArray();
        return rows.Length == 0
            ? new Checked<ParsedAnswers>.Flawed(new Flaw(new Where.All(), FlawKind.Empty))
            : new Checked<ParsedAnswers>.Sound(new(rows.Where(row => row.Value is not null).Select((row, at) => (Drafted)new Drafted.Sound(DraftOf(row, at))), [])
            {
                Deleted = [.. rows.Where(row => row.Value is null).Select(DraftOf)],
                Notes = Notes,
            });
    }

    private static Draft DraftOf(FakeRow row, int at) => new(new Where.WholeRow("", at + 1), row.Value is { } value ? new Figure.Known(new(value)) : new Figure.Missing(MissingReason.NotAvailable))
    {
        AreaCode = row.Area,
        Indicator = row.Table,
        IndicatorName = $"Andel som {row.Table}",
        Period = Period.Year(row.Year),
        Population = row.Persons,
        Scale = row.Scale,
        Groups = row.Sex is null ? [] : [new("sex", row.Sex)],
    };

    private static FetchChunk Chunk(string table, DateOnly? since, int page) => new(
        new(Itself.Root, FormattableString.Invariant($"data?table={Uri.EscapeDataString(table)}&page={page}{(since is { } day ? $"&since={day:yyyy-MM-dd}" : "")}")), null, null);
}
