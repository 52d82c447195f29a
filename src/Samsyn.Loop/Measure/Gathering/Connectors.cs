// The way to every kind of service.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>The way to every kind of service.</summary>
public interface IConnectors
{
    /// <summary>What speaks with a kind of service.</summary>
    IConnector Of(ServiceKind kind);
}
