// Tells the site where everything is kept.
using Microsoft.AspNetCore.Identity;
using Samsyn.Loop.Measure;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Measure;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Commands;

/// <summary>Tells the site where everything is kept.</summary>
internal static class StoreServices
{
    /// <summary>Adds a store, and the folder where files wait to be imported.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, SamsynStore store, DirectoryInfo data) => Health.OfStore(services)
        .AddSingleton(TimeProvider.System)
        .AddSingleton(store)
        .AddSingleton(store.Collaborations)
        .AddSingleton(store.Journal)
        .AddSingleton(store.Members)
        .AddSingleton(store.Publications)
        .AddSingleton(store.Logins)
        .AddSingleton(store.Codes)
        .AddSingleton(store.SignIns)
        .AddSingleton(store.Passkeys)
        .AddSingleton(store.Invitations)
        .AddSingleton(store.Memberships)
        .AddSingleton(store.PersonalData)
        .AddSingleton(store.Areas)
        .AddSingleton(store.AreaUse)
        .AddSingleton(store.Indicators)
        .AddSingleton(store.Dimensions)
        .AddSingleton(store.Observations)
        .AddSingleton(store.Batches)
        .AddSingleton(store.Origins)
        .AddSingleton(store.Recipes)
        .AddSingleton<ForgottenWork>()
        .AddHostedService(services => services.GetRequiredService<ForgottenWork>())
        .AddSingleton(new BreachedPasswords(Path.Combine(data.FullName, BreachedPasswords.FileName)))
        .AddSingleton<IPasswordValidator<LoginUser>>(services => services.GetRequiredService<BreachedPasswords>())
        .AddSingleton<IFigures, FigureBoard>()
        .AddSingleton<ImportWork>()
        .AddSingleton(new ImportShelf(Path.Combine(data.FullName, "uploads"), TimeProvider.System));
}
