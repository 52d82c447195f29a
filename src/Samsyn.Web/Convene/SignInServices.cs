// What the site needs to know who is asking, and in which order it asks.
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Samsyn.Loop.Convene;
using Samsyn.Web.Convene.Outside;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Convene;

/// <summary>Adds sign-in to the site.</summary>
internal static class SignInServices
{
    /// <summary>Adds what sign-in is made of.</summary>
    public static void Add(IServiceCollection services, IConfiguration settings)
    {
        services.AddSingleton<SignInBoard>().AddSingleton<KnownDevice>().AddSingleton<SignInBrake>().AddSingleton<SignInWatch>().AddSingleton<PasskeyStep>();
        services.AddScoped<SignInCookie>().AddScoped<SignInDoor>().AddScoped<SecondStep>();
        services.AddAuthentication(SignInCookie.Scheme).AddCookie(SignInCookie.Scheme, SignInCookie.Set);
        services.AddRateLimiter(SignInLimits.Set);
        OutsideServices.Add(services, settings);
        AddIdentity(services);

        services.AddSingleton(SecondFactorDemand.Read(settings));
        services.AddSingleton(PublicAddress.Of(settings));
        services.AddSingleton(made => new LetterDesk(
            SmtpSettings.Read(settings), made.GetRequiredService<PublicAddress>(), made.GetService<IWaitingLetters>(), made.GetRequiredService<IDataProtectionProvider>(),
            made.GetRequiredService<SiteMeter>(), made.GetRequiredService<ILogger<LetterDesk>>()));
        services.AddSingleton<ILetters>(made => made.GetRequiredService<LetterDesk>()).AddHostedService(made => made.GetRequiredService<LetterDesk>());
    }

    /// <summary>Finds out who is asking, before anything is answered.</summary>
    public static void Use(WebApplication site)
    {
        Proxies.Use(site);
        site.UseRateLimiter();
        site.UseAuthentication();
        site.Use(KeepToOneself);
    }

    /// <summary>The pages of sign-in, in one language.</summary>
    public static void Map(IEndpointRouteBuilder site)
    {
        SignInPage.Map(site);
        SecondFactorPage.Map(site);
        InvitationPage.Map(site);
        EmailPage.Map(site);
        ForgottenPage.Map(site);
        PasskeyPage.Map(site);
        MePage.Map(site);
        OutsideServices.Map(site);
        GuestPage.Map(site);
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddIdentityCore<LoginUser>(identity =>
            {
                identity.User.AllowedUserNameCharacters = "";
                identity.Password = new() { RequiredLength = 12, RequiredUniqueChars = 1, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
            })
            .AddUserStore<LoginStore>()
            .AddUserManager<LoginManager>()
            .AddTokenProvider<AuthenticatorTokenProvider<LoginUser>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddSingleton<ILookupNormalizer, LoginKeys>();
        services.AddScoped<IPasskeyHandler<LoginUser>, PasskeyHandler<LoginUser>>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // A passkey stands for password and code together: the device asks who holds it, and the key says whose it is.
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });

        // What OWASP asks of PBKDF2 with SHA-512.
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
    }

    // A page that names its reader is kept nowhere: not in the browser of a shared computer either.
    private static Task KeepToOneself(HttpContext context, RequestDelegate next)
    {
        if (Visitor.Of(context) is not null)
        {
            context.Response.OnStarting(() =>
            {
                if (context.GetEndpoint() is not { } endpoint || !RuleGate.IsFile(endpoint))
                {
                    context.Response.Headers.CacheControl = "no-store";
                    context.Response.Headers.Append("Vary", "Cookie");
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}
