// Indicators, as they lie in the table indicator.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;

namespace Samsyn.Store.Measure;

/// <summary>Keeps indicators in the database.</summary>
internal sealed class IndicatorTable(Acts acts) : IIndicators
{
    public async Task<IReadOnlyList<Indicator>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        var indicators = await acts.Source.Rows(
            """
            select code, name, scale, unit_name, direction, definition, life_stage, target_area, source
            from   indicator
            where  collaboration = @1
            """,
            [collaboration.Id], IndicatorOf, stop);
        return [.. indicators.OrderBy(indicator => indicator.Code, StringComparer.Ordinal)];
    }

    public Task Keep(CollaborationKey collaboration, IReadOnlyCollection<Indicator> indicators, CancellationToken stop) =>
        acts.Keep(
            collaboration, new("indicators kept", "indicator", [("indicator", "code")], [.. indicators.Select(indicator => indicator.Code)]),
            async change =>
            {
                foreach (var indicator in indicators)
                {
                    await Keep(change, collaboration, indicator, stop);
                }
            },
            stop);

    private static Task<int> Keep(DbTransaction change, CollaborationKey collaboration, Indicator indicator, CancellationToken stop)
    {
        var (unit, scale, unitName) = indicator.Unit switch
        {
            Unit.Share share => ("share", share.Scale, null),
            Unit.Mean mean => ("mean", (double?)null, mean.Name),
            _ => throw new InvalidOperationException($"The unit of '{indicator.Code}' is neither a share nor a mean."),
        };
        return change.Run(
            """
            insert into indicator
                (collaboration, code, name, unit, scale, unit_name, direction, definition, life_stage, target_area, source)
            values (@1, @2, @3, @4, @5, @6, @7, @8, @9, @10, @11)
            on conflict (collaboration, code) do update
            set name = excluded.name, unit = excluded.unit, scale = excluded.scale, unit_name = excluded.unit_name,
                direction = excluded.direction, definition = excluded.definition, life_stage = excluded.life_stage,
                target_area = excluded.target_area, source = excluded.source
            """,
            [
                collaboration.Id, indicator.Code, Json.WriteText(indicator.Name), unit, scale, Json.WriteText(unitName), indicator.Direction.ToString(),
                Json.WriteText(indicator.Definition), indicator.LifeStage, indicator.TargetArea, indicator.Source,
            ],
            stop);
    }

    private static Indicator IndicatorOf(DbDataReader row)
    {
        var unit = row.IsDBNull(2) ? new Unit.Mean(Json.Read<LocalText>(row.GetString(3))) : (Unit)new Unit.Share(row.GetDouble(2));
        return new(row.GetString(0), Json.Read<LocalText>(row.GetString(1)), unit, Enum.Parse<Direction>(row.GetString(4)))
        {
            Definition = Json.ReadText(row.Text(5)),
            LifeStage = row.Text(6),
            TargetArea = row.Text(7),
            Source = row.Text(8),
        };
    }
}
