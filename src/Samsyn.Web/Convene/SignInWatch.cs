// Counts and logs sign-ins, without a word of who signed in or tried to.
using System.Diagnostics.Metrics;

namespace Samsyn.Web.Convene;

/// <summary>Watches over sign-ins.</summary>
internal sealed partial class SignInWatch(IMeterFactory meters, ILogger<SignInWatch> log)
{
    /// <summary>The meter's name.</summary>
    public const string Meter = "Samsyn.SignIn";

    private readonly Counter<long> failed = meters.Create(Meter).CreateCounter<long>("samsyn.sign_in.failed", description: "Sign-ins that failed, by step.");

    private readonly Counter<long> begun = meters.Create(Meter).CreateCounter<long>("samsyn.sign_in.begun", description: "Sign-ins that were begun, by way.");

    /// <summary>Somebody proved who they are.</summary>
    /// <param name="way">By what: <c>password</c>, <c>passkey</c>, <c>link</c>, or an identity provider.</param>
    public void Begun(string way)
    {
        begun.Add(1, new KeyValuePair<string, object?>("way", way));
        Entered(log, way);
    }

    /// <summary>A sign-in failed.</summary>
    /// <param name="step">At what: <c>password</c>, <c>code</c>, <c>passkey</c>, <c>link</c>, <c>provider</c>, or <c>brake</c> for a try that came too soon.</param>
    public void Failed(string step)
    {
        failed.Add(1, new KeyValuePair<string, object?>("step", step));
        Told(log, step);
    }

    [LoggerMessage(LogLevel.Information, "Somebody signed in by {Way}.")]
    private static partial void Entered(ILogger log, string way);

    [LoggerMessage(LogLevel.Information, "A sign-in failed at the step {Step}.")]
    private static partial void Told(ILogger log, string step);
}
