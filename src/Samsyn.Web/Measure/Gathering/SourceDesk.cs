// The services that can be spoken with, and what somebody may paste of theirs.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services;
using Samsyn.Sources.Services.Boundaries;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>What somebody pasted, understood.</summary>
/// <param name="Service">The service.</param>
/// <param name="Query">What is asked of it.</param>
internal sealed record PastedQuery(Service Service, TableQuery Query);

/// <summary>The services that can be spoken with.</summary>
/// <param name="Connectors">The ways to them.</param>
/// <param name="Services">Those that are known by name.</param>
/// <param name="Paste">Understands an address or a question that somebody pasted.</param>
internal sealed record SourceDesk(IConnectors Connectors, IReadOnlyList<Service> Services, Func<string, Checked<PastedQuery>> Paste)
{
    /// <summary>A service by what it is called in commands and addresses; null when there is none.</summary>
    public Service? Service(string? id) => Services.FirstOrDefault(one => one.Id == id);

    /// <summary>The real services, over the web.</summary>
    public static SourceDesk Real(IConnectors connectors) => new(connectors, KnownServices.All, Pasted);

    private static Checked<PastedQuery> Pasted(string text) => PastedAddress.Read(text) switch
    {
        Checked<Pasted>.Sound { Value: var pasted } => new Checked<PastedQuery>.Sound(new(pasted.Service, pasted.Query)),
        Checked<Pasted>.Flawed { Flaws: var flaws } => new Checked<PastedQuery>.Flawed(flaws),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>The real services, over the web; one queue to each host for all who share it.</summary>
internal sealed class WebConnectors : IConnectors, IDisposable
{
    private readonly WebHttp web = new();
    private readonly Patient patient;
    private readonly TimeProvider clock;

    public WebConnectors(TimeProvider clock) => (this.clock, patient) = (clock, new(web, clock));

    public IConnector Of(ServiceKind kind) => Connectors.Of(kind, patient, clock);

    /// <summary>The open services of boundaries, in the same queues.</summary>
    public IBoundaryService Boundaries => new OpenBoundaries(patient, clock);

    public void Dispose() => web.Dispose();
}
