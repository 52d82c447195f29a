// A place on the web that publishes statistics, and how it is spoken with.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>A place on the web that publishes statistics.</summary>
/// <param name="Id">What it is called in commands and addresses, such as <c>folkhalsodata</c>.</param>
/// <param name="Name">What it is called among people.</param>
/// <param name="Kind">How it is spoken with.</param>
/// <param name="Root">The address that all its own begin with; ends with a slash.</param>
public sealed record Service(string Id, string Name, ServiceKind Kind, Uri Root)
{
    /// <summary>The organisation that a credit line names.</summary>
    public string Publisher { get; init; } = Name;

    /// <summary>What it allows others to do with its figures, such as <c>CC0</c> or <c>CC BY 4.0</c>; null where nobody has said.</summary>
    public string? Licence { get; init; }

    /// <summary>The language it is asked in, as it spells it, such as <c>sv</c> or <c>da</c>.</summary>
    public string Language { get; init; } = "sv";

    /// <summary>ISO 3166 letters of the country whose place codes it uses; empty for none.</summary>
    public string Country { get; init; } = "";
}

/// <summary>The ways in which services are spoken with.</summary>
public enum ServiceKind
{
    /// <summary>Kolada, version 3.</summary>
    Kolada,

    /// <summary>PxWebApi version 1, which most Nordic agencies run.</summary>
    PxWebOne,

    /// <summary>PxWebApi version 2, at Statistics Sweden and Statistics Norway.</summary>
    PxWebTwo,

    /// <summary>StatBank of Statistics Denmark.</summary>
    StatBank,

    /// <summary>Sotkanet of the Finnish institute for health and welfare.</summary>
    Sotkanet,

    /// <summary>Eurostat's statistics service.</summary>
    Eurostat,
}

/// <summary>How much a service lets one ask for.</summary>
/// <param name="Cells">The most cells in one answer; null where it says nothing.</param>
/// <param name="Calls">The most calls in a window of time.</param>
/// <param name="Window">That window.</param>
public sealed record ServiceLimits(long? Cells, int Calls, TimeSpan Window);
