// What the data page shows.
using Samsyn.Loop.Measure;

namespace Samsyn.Web.Measure;

/// <summary>What has been imported, and what came from where.</summary>
public sealed record DataShown(IReadOnlyList<Batch> Batches, IReadOnlyList<Recipe> Recipes, IReadOnlyList<Indicator> Indicators, IReadOnlyList<Origin> Origins)
{
    /// <summary>Imports whose figures are in use.</summary>
    public int InUse => Batches.Count(batch => batch.RolledBackAt is null);

    /// <summary>Each indicator that has figures, with the imports that brought them, the latest first.</summary>
    public IEnumerable<(Indicator Indicator, IReadOnlyList<(Batch Batch, long Figures)> From)> ByIndicator =>
        from indicator in Indicators
        let brought = (
            from origin in Origins
            where origin.Indicator == indicator.Code
            join batch in Batches on origin.Batch equals batch.Id
            where batch.RolledBackAt is null
            orderby batch.Number descending
            select (batch, origin.Figures)).ToArray()
        where brought.Length > 0
        select (indicator, (IReadOnlyList<(Batch, long)>)brought);
}
