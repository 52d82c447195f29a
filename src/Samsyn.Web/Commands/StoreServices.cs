// Tells the site where everything is kept.
using Microsoft.AspNetCore.Identity;
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Boundaries;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Store;
using Samsyn.Web.Agree.Live;
using Samsyn.Web.Convene;
using Samsyn.Web.Convene.Keeping;
using Samsyn.Web.Decide;
using Samsyn.Web.Follow;
using Samsyn.Web.Measure;
using Samsyn.Web.Measure.Gathering;
using Samsyn.Web.Measure.Maps;
using Samsyn.Web.Operation;
using Samsyn.Web.Publish.Documents;
using Samsyn.Web.Publish.Formats;
using Samsyn.Web.Publish.Front;

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
        .AddSingleton(store.Guests)
        .AddSingleton(new Rooms(store.Agree, TimeProvider.System))
        .AddSingleton(new PlanBoard(store))
        .AddSingleton<SpreadBoard>()
        .AddSingleton<FollowBoard>()
        .AddSingleton(new EvaluationBoard(store))
        .AddSingleton<DocumentPress>()
        .AddSingleton<OverviewBoard>()
        .AddSingleton<IFrontStrips>(services => services.GetRequiredService<OverviewBoard>())
        .AddSingleton(services => new EditionFiles(Path.Combine(data.FullName, EditionFiles.Folder), services.GetRequiredService<ReportPdf>()))
        .AddMemoryCache()
        .AddSingleton<PassingFiles>()
        .AddSingleton<ISentAlong, FollowAlong>()
        .AddSingleton<ReminderWork>()
        .AddHostedService(services => services.GetRequiredService<ReminderWork>())
        .AddSingleton(store.Logins)
        .AddSingleton(store.Codes)
        .AddSingleton(store.SignIns)
        .AddSingleton(store.Passkeys)
        .AddSingleton(store.Invitations)
        .AddSingleton(store.Administrators)
        .AddSingleton(store.Providers)
        .AddSingleton(store.OutsideLogins)
        .AddSingleton(store.Memberships)
        .AddSingleton(store.PersonalData)
        .AddSingleton(store.WaitingLetters)
        .AddSingleton(store.EmailChanges)
        .AddSingleton(store.Areas)
        .AddSingleton(store.AreaUse)
        .AddSingleton(store.Boundaries)
        .AddSingleton(store.SimilarPlaces)
        .AddSingleton<IPlaceMaps, MapBoard>()
        .AddSingleton<SimilarBoard>()
        .AddSingleton(store.Indicators)
        .AddSingleton(store.Dimensions)
        .AddSingleton(store.ShownObservations)
        .AddSingleton(store.Rules)
        .AddSingleton(store.Batches)
        .AddSingleton(store.Origins)
        .AddSingleton(store.Recipes)
        .AddSingleton<ForgottenWork>()
        .AddHostedService(services => services.GetRequiredService<ForgottenWork>())
        .AddSingleton(new CopiesFolder(new(new StoreAddress.InFolder(data.FullName).Copies!)))
        .AddSingleton<RetentionWork>()
        .AddHostedService(services => services.GetRequiredService<RetentionWork>())
        .AddSingleton(new BreachedPasswords(Path.Combine(data.FullName, BreachedPasswords.FileName)))
        .AddSingleton<IPasswordValidator<LoginUser>>(services => services.GetRequiredService<BreachedPasswords>())
        .AddSingleton<IPasswordValidator<LoginUser>, GuessablePasswords>()
        .AddSingleton<IFigures, FigureBoard>()
        .AddSingleton(store.Gathering)
        .AddSingleton<WebConnectors>()
        .AddSingleton<IConnectors>(services => services.GetRequiredService<WebConnectors>())
        .AddSingleton(services => services.GetRequiredService<WebConnectors>().Boundaries)
        .AddSingleton<BoundaryWork>()
        .AddSingleton(services => SourceDesk.Real(services.GetRequiredService<IConnectors>()))
        .AddSingleton<SourceSearching>()
        .AddSingleton<StarterWork>()
        .AddSingleton<GatheringNews>()
        .AddSingleton<GatheringWork>()
        .AddHostedService(services => services.GetRequiredService<GatheringWork>())
        .AddSingleton<ImportWork>()
        .AddSingleton(new ImportShelf(Path.Combine(data.FullName, "uploads"), TimeProvider.System));
}
