// What a service gives apart and belongs together: asked for as a whole, and joined after the answers of a run are read and before they are staged, and nowhere else.
using Samsyn.Loop.Measure.Families;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>The families of a service.</summary>
internal static class ServiceFamilies
{
    /// <summary>What is known of a service; null where nothing is given apart.</summary>
    public static FamilyBook? Of(Service service) => service.Kind == ServiceKind.Kolada ? FamilyBook.Kolada : null;

    /// <summary>A question with all that belongs to what it asks for; as it is where its service gives nothing apart.</summary>
    public static TableQuery Whole(Service service, TableQuery query) => Of(service) is { } book
        ? query with { Table = string.Join(',', book.Companions(query.Table.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(figure => figure.ToUpperInvariant()))) }
        : query;

    /// <summary>How the figures of a run are joined. Of changes alone, an uncertainty may come without its value: the whole fetch of each month brings the two together.</summary>
    public static Func<IEnumerable<Drafted>, IEnumerable<Drafted>> Joining(Run run) =>
        Of(run.Asked.Service) is not { } book ? figures => figures
        : run.Whole ? book.Join
        : figures => book.Join(figures).Where(one => one is not Drafted.Flawed { Flaws: [{ Kind: FlawKind.PassedOver }] });
}
