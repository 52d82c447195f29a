// An address for letters: how it is read, and by what two ways of writing it are known to be the same.
using System.Net.Mail;
using System.Text;

namespace Samsyn.Loop.Convene;

/// <summary>Reads addresses for letters.</summary>
public static class EmailAddress
{
    /// <summary>The most characters that an address may have (RFC 5321).</summary>
    public const int Longest = 254;

    /// <summary>The address as it is kept; null when it is none.</summary>
    /// <param name="written">What was written.</param>
    public static string? Read(string? written)
    {
        if (written is null || Plain(written) != written)
        {
            return null;
        }

        var text = written.Trim().Normalize(NormalizationForm.FormC);
        return text.Length is > 0 and <= Longest
            && !text.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter is '<' or '>' or '"' or ',' or ';')
            && MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal)
            ? text
            : null;
    }

    /// <summary>What is the same for two ways of writing one address.</summary>
    public static string Key(string email)
    {
        ArgumentNullException.ThrowIfNull(email);
        return Plain(email).Trim().Normalize(NormalizationForm.FormC).ToUpperInvariant();
    }

    // Half a pair of surrogates cannot be normalised; nobody's address holds one.
    private static string Plain(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
