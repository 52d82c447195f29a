// A mark that changes when what a table means changes.
using System.Security.Cryptography;
using System.Text;

namespace Samsyn.Sources.Services;

/// <summary>Makes marks of meaning.</summary>
internal static class Meanings
{
    /// <summary>A mark of everything that a table's meaning hangs on.</summary>
    public static string Of(params IEnumerable<string?> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', parts.Select(part => part?.Trim().Normalize() ?? "")))))[..32];
}
