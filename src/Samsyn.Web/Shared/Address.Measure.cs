// The addresses of pages of figures where more is chosen than place, division and time.
namespace Samsyn.Web.Shared;

/// <summary>The addresses of pages of figures where more is chosen.</summary>
public sealed partial record Address
{
    /// <summary>One indicator, with all that is chosen on its page; what is null is left out.</summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="asked">What is asked: <c>area</c>, <c>by</c>, <c>period</c>, <c>from</c>, <c>to</c>, <c>years</c>.</param>
    public string Indicator(string indicator, params ReadOnlySpan<(string Name, string? Value)> asked) => Of(["indicator", indicator], [.. asked]);

    /// <summary>How much of an indicator's inequality lies between places, and how much inside them.</summary>
    public string Parts(string indicator, string? area = null, string? by = null) => Of(["indicator", indicator, "parts"], [("area", area), ("by", by)]);

    /// <summary>Where rates are made of a file of counts, which is then forgotten.</summary>
    public string Counted() => Of(["import", "counted"], []);

    /// <summary>The description of the open addresses for programs.</summary>
    public const string OpenDescription = "/openapi.json";

    /// <summary>Figures for other programs: the page about them, or a file such as <c>catalogue.json</c> or <c>SMOKE, figures.csv</c>.</summary>
    public string Open(params ReadOnlySpan<string> parts) => Of(["open", .. parts], []);
}
