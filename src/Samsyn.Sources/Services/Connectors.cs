// The one door to all services: a connector for each kind.
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services.Eurostat;
using Samsyn.Sources.Services.Kolada;
using Samsyn.Sources.Services.PxWeb;
using Samsyn.Sources.Services.Sotkanet;
using Samsyn.Sources.Services.StatBank;

namespace Samsyn.Sources.Services;

/// <summary>Makes the connectors.</summary>
public static class Connectors
{
    /// <summary>The connector for one kind of service.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="http">What asks; a <see cref="Patient" /> that is shared keeps one queue to each host for all who share it. Another is made patient for this connector alone.</param>
    /// <param name="clock">Tells the time and waits; null for the machine's own.</param>
    public static IConnector Of(ServiceKind kind, IHttp http, TimeProvider? clock = null)
    {
        var time = clock ?? TimeProvider.System;
        var exchange = new Exchange(http as Patient ?? new Patient(http, time), time);
        return kind switch
        {
            ServiceKind.Kolada => new KoladaConnector(exchange),
            ServiceKind.PxWebOne => new PxWebOneConnector(exchange),
            ServiceKind.PxWebTwo => new PxWebTwoConnector(exchange),
            ServiceKind.StatBank => new StatBankConnector(exchange),
            ServiceKind.Eurostat => new EurostatConnector(exchange),
            ServiceKind.Sotkanet => new SotkanetConnector(exchange),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is a connector for each kind of service that is named in ServiceKind, and for no other."),
        };
    }

    /// <summary>All connectors, which share one queue to each host.</summary>
    /// <param name="http">What asks.</param>
    /// <param name="clock">Tells the time and waits; null for the machine's own.</param>
    public static IReadOnlyDictionary<ServiceKind, IConnector> All(IHttp http, TimeProvider? clock = null)
    {
        var patient = http as Patient ?? new Patient(http, clock ?? TimeProvider.System);
        return Enum.GetValues<ServiceKind>().ToDictionary(kind => kind, kind => Of(kind, patient, clock));
    }
}
