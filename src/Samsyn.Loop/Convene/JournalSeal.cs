// How a journal line is sealed, so that nobody can change, drop or insert one unseen, and what it tells can still be erased.
using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samsyn.Loop.Convene;

/// <summary>The seals of a journal line, each a SHA-256 in hexadecimal.</summary>
/// <param name="Who">Of who did it, with a salt.</param>
/// <param name="Content">Of what it tells, with a salt.</param>
/// <param name="Line">Of the line: the seal of the line before, its number, moment, act and thing, and the two seals above.</param>
/// <remarks>
/// Only salted seals of the person and the contents go into the chain. Erasing takes away the text and its salt: what is left
/// proves that something stood there, and a guess at what it was cannot be tried. Texts are sealed with their lengths, so that
/// no two different lines are sealed alike.
/// </remarks>
public sealed record JournalSeal(string Who, string Content, string Line)
{
    /// <summary>What the first line of a chain is sealed onto.</summary>
    public const string Beginning = "";

    /// <summary>A new salt: 128 bits nobody can guess, in hexadecimal.</summary>
    public static string Salt() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>The seal of a person.</summary>
    public static string OfWho(string salt, Actor who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Of(salt, who.Name, who.Login);
    }

    /// <summary>The seal of what a line tells.</summary>
    public static string OfContent(string salt, JournalContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Of(salt, content.Subject, content.Before, content.After, content.Why);
    }

    /// <summary>The seal of a line.</summary>
    /// <param name="previous">The seal of the line before, or <see cref="Beginning" />.</param>
    /// <param name="line">The line; its own seal is not looked at, those of the person and the contents are.</param>
    public static string OfLine(string previous, JournalLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Of(
            previous, line.Number.ToString(CultureInfo.InvariantCulture), line.When.UtcTicks.ToString(CultureInfo.InvariantCulture),
            line.Act, line.Thing.Kind, line.Thing.Id, line.Seal.Who, line.Seal.Content);
    }

    private static string Of(params ReadOnlySpan<string?> texts)
    {
        var size = 0;
        foreach (var text in texts)
        {
            size += sizeof(int) + Encoding.UTF8.GetByteCount(text ?? "");
        }

        var sealedBytes = ArrayPool<byte>.Shared.Rent(size);
        var end = 0;
        foreach (var text in texts)
        {
            var written = Encoding.UTF8.GetBytes(text ?? "", sealedBytes.AsSpan(end + sizeof(int)));
            BinaryPrimitives.WriteInt32LittleEndian(sealedBytes.AsSpan(end), text is null ? -1 : written);
            end += sizeof(int) + written;
        }

        Span<byte> seal = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(sealedBytes.AsSpan(0, end), seal);
        ArrayPool<byte>.Shared.Return(sealedBytes, clearArray: true);
        return Convert.ToHexStringLower(seal);
    }
}
