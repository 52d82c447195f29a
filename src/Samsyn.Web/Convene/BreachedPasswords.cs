// Passwords that thieves know already, from a file in the data folder, where there is one.
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace Samsyn.Web.Convene;

/// <summary>Refuses passwords that stand in a list: a line each, plain or as SHA-1 in hexadecimal, with or without <c>:count</c> after it.</summary>
/// <param name="file">Where the list is; it need not be there.</param>
/// <remarks>
/// A list of millions is held as the first eight bytes of each hash, sorted: eight bytes a password. Two passwords in a list of a
/// hundred million share them once in a hundred thousand tries, and then a good password is refused.
/// </remarks>
internal sealed class BreachedPasswords(string file) : IPasswordValidator<LoginUser>
{
    /// <summary>The file in the data folder.</summary>
    public const string FileName = "breached-passwords.txt";

    /// <summary>The error's code.</summary>
    public const string Breached = "Breached";

    private readonly Lazy<ulong[]> known = new(() => File.Exists(file) ? [.. File.ReadLines(file).Where(line => line.Length > 0).Select(Of).Order()] : []);

    public Task<IdentityResult> ValidateAsync(UserManager<LoginUser> manager, LoginUser user, string? password) => Task.FromResult(
        Holds(password ?? "") ? IdentityResult.Failed(new IdentityError { Code = Breached, Description = Breached }) : IdentityResult.Success);

    /// <summary>Whether a password stands in the list.</summary>
    public bool Holds(string password) => Array.BinarySearch(known.Value, Start(Sha1(password))) >= 0;

    private static ulong Of(string line)
    {
        var word = line.Split(':')[0];
        return word.Length == 40 && word.All(char.IsAsciiHexDigit) ? Start(Convert.FromHexString(word)) : Start(Sha1(line));
    }

    private static ulong Start(byte[] hash) => System.Buffers.Binary.BinaryPrimitives.ReadUInt64BigEndian(hash);

#pragma warning disable CA5350 // the lists that are published hold SHA-1; nothing is protected by it
    private static byte[] Sha1(string password) => SHA1.HashData(Encoding.UTF8.GetBytes(password));
#pragma warning restore CA5350
}
