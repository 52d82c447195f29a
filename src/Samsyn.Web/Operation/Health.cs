// GET /health/live, /health/ready and /health: tells whoever watches over the program that it runs, and that its store answers.
using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Samsyn.Store;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Operation;

/// <summary>Tells whether the program runs, and whether it can work. One word, the same for everybody, and nothing of why: that stands in the log.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Adds the question whether the store answers.</summary>
    public static IServiceCollection OfStore(IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<StoreHealth>("store", timeout: Patience).Services;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).IsForEveryone();
        site.MapHealthChecks("/health/ready").IsForEveryone();
        site.MapHealthChecks("/health").IsForEveryone();
    }

    /// <summary>Asks whether the store answers, with the tables that this program knows.</summary>
    private sealed class StoreHealth(SamsynStore store) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            try
            {
                return await store.IsReady(cancellationToken)
                    ? HealthCheckResult.Healthy()
                    : HealthCheckResult.Unhealthy("The tables are not those that this program knows.");
            }
            catch (DbException silent)
            {
                return HealthCheckResult.Unhealthy("The store does not answer.", silent);
            }
        }
    }
}
