// What the journal tells of a changed login: what was changed, never to what.
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Tells what was changed in a login.</summary>
internal static class LoginActs
{
    /// <summary>One act for each thing that was changed; none for what stayed the same.</summary>
    public static IEnumerable<string> Of(Credentials before, Credentials after)
    {
        (bool Changed, string Name)[] acts =
        [
            (before.Login.Name != after.Login.Name, "name changed"),
            (before.Login.Email != after.Login.Email, "email changed"),
            (before.Login.Language != after.Login.Language, "language changed"),
            (before.Password != after.Password, before.Password is null ? "password set" : "password changed"),
            (!before.TwoFactor && after.TwoFactor, "two-factor on"),
            (before.TwoFactor && !after.TwoFactor, "two-factor off"),
        ];
        return acts.Where(act => act.Changed).Select(act => act.Name);
    }
}
