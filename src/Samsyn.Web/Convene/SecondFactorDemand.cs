// Whether a password alone is enough here, as the settings say: an installation may ask a second factor of everybody.
using Samsyn.Loop.Convene;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Convene;

/// <summary>Whether everybody must prove who they are with two things.</summary>
/// <param name="Required">Whether they must; else each chooses.</param>
public sealed record SecondFactorDemand(bool Required)
{
    /// <summary>Ways that prove little by themselves: something known, or a letter. A passkey asks who holds it, and an identity provider answers for its own.</summary>
    private static readonly string[] Single = ["password", "link"];

    /// <summary>Reads the setting.</summary>
    /// <exception cref="SettingException">It says what it cannot.</exception>
    internal static SecondFactorDemand Read(IConfiguration settings) => new(settings[Setting.SecondFactor.Name] switch
    {
        null or "" or "chosen" => false,
        "required" => true,
        _ => throw SettingException.Of(Setting.SecondFactor, "chosen or required"),
    });

    /// <summary>Whether a sign-in is not enough to come further than to one's own page.</summary>
    public bool IsUnmetBy(SignedIn signedIn) => Required && !signedIn.TwoFactor && Single.Contains(signedIn.SignIn.Way);
}
