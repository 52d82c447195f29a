// What the site needs for signing in elsewhere.

namespace Samsyn.Web.Convene.Outside;

/// <summary>Adds signing in elsewhere to the site.</summary>
internal static class OutsideServices
{
    /// <summary>Adds what it is made of.</summary>
    public static void Add(IServiceCollection services, IConfiguration settings) => services
        .AddSingleton(_ => new ProviderNetwork(ProviderNetwork.Read(settings[ProviderNetwork.Setting])))
        .AddSingleton<ProviderMetadata>()
        .AddSingleton<IdTokenCheck>()
        .AddSingleton<SecretSeal>()
        .AddSingleton<OutsideDoor>()
        .AddSingleton<OutsideStep>()
        .AddSingleton<OutsideWatch>();

    /// <summary>Its pages, in one language.</summary>
    public static void Map(IEndpointRouteBuilder site)
    {
        OutsideStartPage.Map(site);
        OutsidePage.Map(site);
        ProvidersPage.Map(site);
    }
}
