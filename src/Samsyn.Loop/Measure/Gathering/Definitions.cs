// What a service says that its figures mean, given to the indicators that a fetch brings.
namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Gives indicators the definitions that their service states.</summary>
/// <param name="service">The service.</param>
/// <param name="lines">Its series, as they were accepted.</param>
internal sealed class Definitions(Service service, IEnumerable<CatalogueLine> lines)
{
    private readonly Dictionary<string, string> descriptions = lines.Where(line => line.Entry.Description is { Length: > 0 }).ToDictionary(line => line.Entry.Table, line => line.Entry.Description!);

    /// <summary>Some indicators, each with its definition where it had none and its service states one.</summary>
    public IEnumerable<Indicator> Of(IEnumerable<Indicator> indicators) => indicators.Select(one =>
        one.Definition is null && Described(one.Code) is { } text ? one with { Definition = Said(text) } : one);

    // An indicator of a family means what its first key figure that is described does.
    private string? Described(string code) =>
        (ServiceFamilies.Of(service)?.FiguresOf(code) ?? [code]).Select(figure => descriptions.GetValueOrDefault(figure)).FirstOrDefault(text => text is not null);

    private LocalText Said(string text) => service.Language switch
    {
        "sv" => new(sv: text),
        "da" => new(da: text),
        _ => new(en: text),
    };
}
