// What is written of an identity provider, and how it is read: all that is wrong with it at once.
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Outside;

/// <summary>What is written of an identity provider.</summary>
public sealed record ProviderForm
{
    /// <summary>The most characters that a name may have.</summary>
    public const int LongestName = 60;

    /// <summary>The most characters that most other fields may have.</summary>
    public const int Longest = 300;

    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Issuer { get; init; }

    public string? ClientId { get; init; }

    public string? Secret { get; init; }

    public string? Scopes { get; init; }

    public string? Domains { get; init; }

    public string? Vouches { get; init; }

    public string? Level { get; init; }

    public string? SecondFactor { get; init; }

    public string? Contact { get; init; }

    public string? Version { get; init; }

    public string? Sure { get; init; }

    /// <summary>Whether somebody else changed the provider in the meantime.</summary>
    internal bool Overtaken { get; init; }

    /// <summary>A provider as it is written in the form; its secret is never shown.</summary>
    public static ProviderForm Of(IdentityProvider provider) => new()
    {
        Id = provider.Id,
        Name = provider.Name,
        Issuer = provider.Issuer,
        ClientId = provider.ClientId,
        Scopes = string.Join(' ', provider.Scopes),
        Domains = string.Join('\n', provider.Domains.Select(own => $"{own.Domain} {own.Organisation}".TrimEnd())),
        Vouches = provider.Vouches ? "yes" : null,
        Level = provider.Level,
        SecondFactor = string.Join(' ', provider.SecondFactor),
        Contact = provider.Contact,
        Version = provider.Version.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Reads it.</summary>
    /// <param name="kept">The provider that it changes; null for a new one.</param>
    /// <param name="tools">By which a secret is sealed, and an address is known to be one that may be asked.</param>
    /// <param name="words">How what is wrong is said.</param>
    /// <param name="made">The provider; null when something is wrong.</param>
    internal Flaws Read(IdentityProvider? kept, ProvidersTools tools, ProvidersWords words, out IdentityProvider? made)
    {
        var issuer = kept?.Issuer ?? Issuer?.Trim() ?? "";
        var flaws = Flaws.Of(
            ("name", TextFlaw(Name, LongestName, words)),
            ("issuer", kept is null && !IsIssuer(issuer, tools) ? words.NotAnIssuer : null),
            ("client-id", TextFlaw(ClientId, Longest, words)),
            ("secret", Secret?.Length > 1000 ? words.TooLong(1000) : null),
            ("domains", DomainsOf().FirstOrDefault(own => !OwnDomain.Is(own.Domain) || own.Organisation?.Length > 120) is { } wrong ? words.NotADomain(wrong.Domain) : null),
            ("scopes", WordsFlaw(Scopes, words)),
            ("level", WordsFlaw(Level, words)),
            ("second-factor", WordsFlaw(SecondFactor, words)),
            ("contact", Contact?.Length > Longest ? words.TooLong(Longest) : null),
            ("", kept is null && !IsId(Id) ? words.Overtaken : null));
        made = flaws.Count > 0 ? null : Made(kept, issuer, tools);
        return flaws;
    }

    private IdentityProvider Made(IdentityProvider? kept, string issuer, ProvidersTools tools) => new(kept?.Id ?? Id!, Name!.Trim(), issuer, ClientId!.Trim())
    {
        // An empty box keeps the secret that is there: it was never shown.
        Secret = string.IsNullOrWhiteSpace(Secret) ? kept?.Secret : tools.Seal.Close(Secret.Trim()),
        Scopes = [.. WordsOf(Scopes).Where(scope => scope != "openid")],
        Domains = DomainsOf(),
        Vouches = Vouches == "yes",
        Level = string.IsNullOrWhiteSpace(Level) ? null : string.Join(' ', WordsOf(Level)),
        SecondFactor = WordsOf(SecondFactor),
        Contact = string.IsNullOrWhiteSpace(Contact) ? null : Contact.Trim(),
        Version = kept is not null && long.TryParse(Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0,
    };

    // One on each line: the domain, and the organisation that its people belong to.
    private IReadOnlyList<OwnDomain> DomainsOf() =>
    [
        .. from line in (Domains ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           let parts = line.TrimStart('@').Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
           where parts.Length > 0
           select new OwnDomain(parts[0], parts.Length > 1 ? parts[1] : null),
    ];

    private static string[] WordsOf(string? written) => (written ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string? WordsFlaw(string? written, ProvidersWords words) =>
        written?.Length > Longest || WordsOf(written).Any(word => word.Any(letter => letter is <= ' ' or > '~' or '"' or '\\')) ? words.NotWords : null;

    private static string? TextFlaw(string? written, int longest, ProvidersWords words) =>
        string.IsNullOrWhiteSpace(written) ? words.Missing : written.Trim().Length > longest || written.Any(char.IsControl) ? words.TooLong(longest) : null;

    private static bool IsIssuer(string written, ProvidersTools tools) => written.Length <= Longest
        && Uri.TryCreate(written, UriKind.Absolute, out var address) && tools.Network.May(address) && !written.Contains('?', StringComparison.Ordinal) && !written.Contains('#', StringComparison.Ordinal);

    private static bool IsId(string? id) => id is { Length: >= 4 and <= 20 } && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));
}
