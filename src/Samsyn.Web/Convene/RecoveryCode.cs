// A code on paper that lets somebody in once whose authenticator is lost.
using System.Security.Cryptography;

namespace Samsyn.Web.Convene;

/// <summary>Makes and reads recovery codes: four groups of four signs, 80 bits of chance.</summary>
internal static class RecoveryCode
{
    /// <summary>As many are made at a time.</summary>
    public const int Number = 10;

    private const int Signs = 16;

    // Without 0, 1, I and O, which look like others: 32 signs.
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /// <summary>A new one, such as ABCD-EFGH-JKLM-NPQR.</summary>
    public static string New() => string.Join('-', RandomNumberGenerator.GetString(Alphabet, Signs).Chunk(4).Select(group => new string(group)));

    /// <summary>A code without what people put between the signs.</summary>
    public static string Plain(string written) => string.Concat(written.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>Whether something written may be a recovery code rather than one from an authenticator.</summary>
    public static bool Looks(string written) => Plain(written).Length == Signs;
}
