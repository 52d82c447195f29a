// A code on paper that lets somebody in once whose authenticator is lost.
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>Makes and reads recovery codes: four groups of four signs, 80 bits of chance.</summary>
internal static class RecoveryCode
{
    /// <summary>As many are made at a time.</summary>
    public const int Number = 10;

    private const int Groups = 4;

    /// <summary>A new one, such as ABCD-EFGH-JKLM-NPQR.</summary>
    public static string New() => ReadableCode.New(Groups);

    /// <summary>Whether something written may be a recovery code rather than one from an authenticator.</summary>
    public static bool Looks(string written) => ReadableCode.Plain(written).Length == Groups * 4;
}
