// Counts and logs sign-ins that failed, without a word of who tried.
using System.Diagnostics.Metrics;

namespace Samsyn.Web.Convene;

/// <summary>Watches over sign-ins.</summary>
internal sealed partial class SignInWatch(IMeterFactory meters, ILogger<SignInWatch> log)
{
    /// <summary>The meter's name.</summary>
    public const string Meter = "Samsyn.SignIn";

    private readonly Counter<long> failed = meters.Create(Meter).CreateCounter<long>("samsyn.sign_in.failed", description: "Sign-ins that failed");

    /// <summary>A sign-in failed.</summary>
    /// <param name="step">At what: <c>password</c>, <c>code</c>, <c>passkey</c>, <c>link</c>, <c>provider</c>, or <c>brake</c> for a try that came too soon.</param>
    public void Failed(string step)
    {
        failed.Add(1, new KeyValuePair<string, object?>("step", step));
        Told(log, step);
    }

    [LoggerMessage(LogLevel.Information, "A sign-in failed at the step {Step}.")]
    private static partial void Told(ILogger log, string step);
}
