// A question to Sotkanet: first its list of places, whose numbers are its own, then the figures of some years.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services.Tables;

namespace Samsyn.Sources.Services.Sotkanet;

/// <summary>Plans questions.</summary>
internal static class SotkanetQuery
{
    /// <summary>The variable of places: the codes that Finland uses, such as 091 for a municipality.</summary>
    public const string Region = "region";

    /// <summary>The variable of years.</summary>
    public const string Year = "year";

    /// <summary>The variable of sexes.</summary>
    public const string Sex = "gender";

    /// <summary>The format of the list of places.</summary>
    public const string Places = "regions";

    // An address stays well below what servers take.
    private const int MostYears = 40;

    /// <summary>The plan: one call for the places, one for each forty years. Places are picked when the answer is read.</summary>
    public static Checked<FetchPlan> Plan(Service service, TableQuery query, TableInfo info, ServiceLimits limits) => Chosen.Of(info, query).Then(chosen =>
    {
        var years = chosen.Sides.First(side => side.Variable == Year);
        if (years.IsOpen)
        {
            return CheckedSteps.Flawed<FetchPlan>(new Where.Field(Year), FlawKind.NotThere, string.Join(", ", years.Codes), "2024");
        }

        var sexes = string.Concat(chosen.Sides.First(side => side.Variable == Sex).Codes.Select(sex => $"&genders={sex}"));
        FetchChunk[] chunks =
        [
            new(new Uri(service.Root, "regions"), null, null) { Format = Places },
            .. years.Codes.Chunk(MostYears).Select(part =>
                new FetchChunk(new Uri(service.Root, $"json?indicator={Uri.EscapeDataString(query.Table)}{string.Concat(part.Select(year => $"&years={year}"))}{sexes}"), null, null)),
        ];
        return CheckedSteps.Sound(new FetchPlan(chunks) { NotThere = chosen.NotThere, AtLeast = Pace.AtLeast(chunks.Length, limits) });
    });
}
