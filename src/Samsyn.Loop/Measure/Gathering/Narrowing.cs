// Asks a service only for the places that are wanted, where its table tells which of its variables is the place.
using System.Text.RegularExpressions;
using Samsyn.Loop.Measure.Intake;

namespace Samsyn.Loop.Measure.Gathering;

/// <summary>Narrows a question to the places of its subscription.</summary>
public static partial class Narrowing
{
    /// <summary>The question of a subscription for its places alone; as it is when it names places itself, wants all of them, or when no variable seems to be the place.</summary>
    /// <remarks>All that comes is looked through for the places wanted afterwards too, so that a question too wide costs calls and nothing else.</remarks>
    public static async Task<TableQuery> Of(IConnector connector, Subscription subscription, IReadOnlyList<Area> areas, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(connector);
        ArgumentNullException.ThrowIfNull(subscription);
        var query = subscription.Query;
        if (subscription.Places.Count == 0 || query.Choices.Any(choice => PlaceForm().IsMatch(choice.Variable)))
        {
            return query;
        }

        // Kolada's key figures share their places, so nothing needs to be asked; its own codes are read from these.
        if (subscription.Service.Kind == ServiceKind.Kolada)
        {
            return query with { Choices = [.. query.Choices, new("municipality", [.. subscription.Places.Order(StringComparer.Ordinal)])] };
        }

        return subscription.Service.Kind is ServiceKind.PxWebOne or ServiceKind.PxWebTwo or ServiceKind.StatBank
            && await connector.Describe(subscription.Service, query.Table, stop) is Checked<TableInfo>.Sound { Value: var table }
            && Places(table, subscription.Places, areas) is { } places
                ? query with { Choices = [.. query.Choices, places] }
                : query;
    }

    // Codes alone do not tell: an age of 18 looks like a county.
    private static CodeChoice? Places(TableInfo table, IReadOnlyList<string> wanted, IReadOnlyList<Area> areas)
    {
        var index = new PlaceIndex([.. areas.Where(area => wanted.Contains(area.Code))]);
        var found = table.Variables
            .Where(variable => !variable.IsTime && (PlaceForm().IsMatch(variable.Code) || PlaceForm().IsMatch(variable.Text)))
            .Select(variable => new CodeChoice(variable.Code, [.. variable.Values.Where(value => index.Find(value.Code, value.Text) is not null).Select(value => value.Code)]))
            .MaxBy(choice => choice.Codes.Count);
        return found is { Codes.Count: > 0 } ? found : null;
    }

    [GeneratedRegex(@"^(?:region|regionkod|område|omr|kommun\w*|kommune\w*|län|landsdel|bopæl\w*|alue|kunta|maakunta|area|municipality|county|geo|place|plats|ort)$", RegexOptions.IgnoreCase)]
    private static partial Regex PlaceForm();
}
