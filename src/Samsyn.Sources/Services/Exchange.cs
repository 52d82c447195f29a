// One exchange with a service: what was asked, and whether what came can be figures at all.
using System.Text.Json;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;

namespace Samsyn.Sources.Services;

/// <summary>Exchanges questions and answers with services.</summary>
internal sealed class Exchange(IHttp http, TimeProvider clock)
{
    /// <summary>What time it is.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Asks a host no more often than it allows, where whatever asks can wait.</summary>
    public void Keep(Uri address, ServiceLimits limits) => (http as Patient)?.Keep(address, limits);

    /// <summary>Makes one call, and looks at what came.</summary>
    public async Task<Checked<RawAnswer>> Fetch(FetchChunk chunk, CancellationToken stop)
    {
        var ask = new HttpAsk(chunk.Address, chunk.Body);
        return (await Ask(ask, Answers.IsText(chunk.Format) ? "CSV" : "JSON", stop))
            .Then(answer => CheckedSteps.Sound(new RawAnswer(chunk, answer.Bytes, answer.Type, Now)));
    }

    /// <summary>Asks, and reads the answer as JSON.</summary>
    public async Task<Checked<T>> Json<T>(HttpAsk ask, Func<JsonPlace, Checked<T>> read, CancellationToken stop) =>
        (await Ask(ask, "JSON", stop)).Then(answer => Document(answer.Bytes, read, new Where.Address(ask.Told)));

    /// <summary>Asks for a text.</summary>
    public async Task<Checked<string>> Text(HttpAsk ask, CancellationToken stop) =>
        (await Ask(ask, "TSV", stop)).Then(answer => CheckedSteps.Sound(Answers.Text(answer.Bytes)));

    /// <summary>Reads bytes as JSON.</summary>
    public static Checked<T> Document<T>(ReadOnlyMemory<byte> bytes, Func<JsonPlace, Checked<T>> read, Where where) => JsonSource.Open(SourceBytes.Of(bytes)) switch
    {
        Checked<JsonDocument>.Sound { Value: var document } => Read(document, read),
        Checked<JsonDocument>.Flawed { Flaws: var flaws } => new Checked<T>.Flawed([.. flaws.Select(flaw => flaw with { Where = where })]),
        _ => throw new InvalidOperationException("A document is sound or flawed."),
    };

    private static Checked<T> Read<T>(JsonDocument document, Func<JsonPlace, Checked<T>> read)
    {
        using (document)
        {
            return read(new(document.RootElement, ""));
        }
    }

    private async Task<Checked<HttpAnswer>> Ask(HttpAsk ask, string expected, CancellationToken stop) =>
        (await http.Send(ask, stop)).Then(answer => Answers.Flaw(ask, answer, expected) is { } flaw ? new Checked<HttpAnswer>.Flawed(flaw) : CheckedSteps.Sound(answer));
}
