// Stands before every address: looks up its rule, who asks, and lets in, sends to sign in, or turns away.
using System.Diagnostics.Metrics;
using Samsyn.Loop.Convene;
using Samsyn.Web.Operation;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>Holds every address to the rule it states. An address without a rule is shut.</summary>
internal sealed partial class RuleGate(RequestDelegate next, Admission admission, IMeterFactory meters, ILogger<RuleGate> log)
{
    private readonly Counter<long> turnedAway = meters.Create(SiteMeter.Name).CreateCounter<long>("samsyn.turned_away", description: "Requests that were not let in, by verdict.");

    public async Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint();

        // What is no route is the framework's own answer that an address is not asked in this way.
        if (endpoint is not RouteEndpoint || IsFile(endpoint))
        {
            await next(context);
            return;
        }

        var rule = endpoint.Metadata.GetMetadata<Rule>()
            ?? throw new InvalidOperationException($"The address '{endpoint.DisplayName}' states no rule. Say who may come to it, with one of the words in Rules.");
        var visitor = Visitor.Of(context);
        var verdict = visitor is { OwesSecondFactor: true } && rule is not (Rule.Everyone or Rule.SignedIn)
            ? Verdict.SecondFactorFirst
            : await admission.Decide(rule is Rule.Reading reading ? reading.At(context) : rule, context.GetRouteValue("slug") as string, visitor?.Id, context.RequestAborted);
        if (verdict == Verdict.Welcome || (GuestThing(rule, context) is { } thing && await GuestCookie.Opens(context, thing)))
        {
            await next(context);
            return;
        }

        turnedAway.Add(1, new KeyValuePair<string, object?>("verdict", verdict.ToString()));
        Turned(log, verdict, RequestWatch.RouteOf(context));
        Turn(context, verdict);
    }

    // What a guest's link may open at an address; null for nothing.
    private static Thing? GuestThing(Rule rule, HttpContext context) => rule switch
    {
        Rule.Reading of => of.At(context).Thing,
        Rule.Guests of => of.At(context),
        _ => null,
    };

    private static void Turn(HttpContext context, Verdict verdict)
    {
        var request = context.Request;
        switch (verdict)
        {
            // A program that is sent to a page takes it for what it asked for.
            // What was posted is not carried through a sign-in: the person comes back to the page with the form.
            case Verdict.SignInFirst when context.GetEndpoint()?.Metadata.GetMetadata<Rules.Program>() is not null:
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                break;

            case Verdict.SignInFirst:
                context.Response.Redirect(Address.SignIn(Language.At(request.Path, request), HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? request.Path + request.QueryString : null));
                break;

            case Verdict.SecondFactorFirst when context.GetEndpoint()?.Metadata.GetMetadata<Rules.Program>() is null:
                context.Response.Redirect(Address.Me(Language.At(request.Path, request)));
                break;

            case Verdict.SecondFactorFirst or Verdict.Forbidden:
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                break;

            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    [LoggerMessage(LogLevel.Information, "Not let in ({Verdict}): {Route}.")]
    private static partial void Turned(ILogger log, Verdict verdict, string route);

    /// <summary>Whether an address is that of style, fonts or scripts, the same for everybody; or, before publishing, of such a file that is not there.</summary>
    internal static bool IsFile(Endpoint endpoint) =>
        endpoint.Metadata.Any(one => one.GetType().FullName == "Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor")
        || endpoint is RouteEndpoint { RoutePattern.RawText: "{**path:file}" };
}
