// Rules of protection, as they lie in the table source_rule: one document each.
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Protecting;

namespace Samsyn.Store.Measure;

/// <summary>Keeps rules of protection in the database.</summary>
internal sealed class SourceRuleTable(Acts acts) : ISourceRules
{
    // The rule of all figures is named by no source; a row must have a name.
    private const string All = "*";

    private static readonly EditedRows Rows = new("source_rule", ["document"]);

    public async Task<IReadOnlyList<SourceRule>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var rules = await acts.Source.Rows(
            Rows.Selected, [collaboration.Id],
            row => Json.Read<SourceRule>(row.GetString(2)) with { Source = row.GetString(0) is All ? "" : row.GetString(0), Version = row.GetInt64(1) }, stop);
        return [.. rules.OrderBy(rule => rule.Source.Length > 0).ThenBy(rule => rule.Source, NordicOrder.Names)];
    }

    public Task<Kept> Keep(CollaborationKey collaboration, SourceRule rule, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Rows.Keep(acts, collaboration, (rule.Source.Length == 0 ? All : rule.Source, rule.Version), [Json.Write(rule with { Version = 0 })], stop);
    }
}
