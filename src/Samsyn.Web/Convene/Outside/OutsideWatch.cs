// Logs what went wrong with identity providers, for whoever mends it, without a word of who tried.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Watches over sign-ins elsewhere.</summary>
internal sealed partial class OutsideWatch(SignInWatch counts, ILogger<OutsideWatch> log)
{
    /// <summary>Signing in by a provider failed.</summary>
    public void Failed(IdentityProvider provider, OutsideException wrong)
    {
        counts.Failed("provider");
        if (wrong.Trouble is OutsideTrouble.Denied or OutsideTrouble.Expired)
        {
            Stopped(log, provider.Id, wrong.Trouble, wrong.Message);
        }
        else
        {
            Broke(log, provider.Id, wrong.Trouble, wrong.Message, wrong.InnerException);
        }
    }

    /// <summary>Somebody came whom nobody expects.</summary>
    public void NotMember(IdentityProvider provider) => Stopped(log, provider.Id, OutsideTrouble.NotMember, "nobody has invited the person");

    [LoggerMessage(LogLevel.Information, "A sign-in by the identity provider {Provider} stopped ({Trouble}): {What}.")]
    private static partial void Stopped(ILogger log, string provider, OutsideTrouble trouble, string what);

    // What lies beneath is of the network or of how the answer is written; tokens are never part of it.
    [LoggerMessage(LogLevel.Warning, "A sign-in by the identity provider {Provider} failed ({Trouble}): {What}.")]
    private static partial void Broke(ILogger log, string provider, OutsideTrouble trouble, string what, Exception? inner);
}
