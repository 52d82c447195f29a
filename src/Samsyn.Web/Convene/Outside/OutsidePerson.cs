// Who somebody is, as far as an identity provider tells and is believed.
using System.Text.Json;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Outside;

/// <summary>Who somebody is at an identity provider.</summary>
/// <param name="Provider">The provider's identity.</param>
/// <param name="Key">Who they are there.</param>
public sealed record OutsidePerson(string Provider, OutsideKey Key)
{
    /// <summary>What they are called there; empty when it is not told.</summary>
    public string Name { get; init; } = "";

    /// <summary>Their address there; null when it is not told.</summary>
    public string? Email { get; init; }

    /// <summary>Whether the provider is believed about the address.</summary>
    public bool Vouched { get; init; }

    /// <summary>Whether the provider tells that a second factor was asked for.</summary>
    public bool SecondFactor { get; init; }

    /// <summary>The address, where the provider is believed about it; else null.</summary>
    public string? Believed => Vouched ? Email : null;

    /// <summary>Reads what a provider told of somebody.</summary>
    /// <param name="provider">Which provider.</param>
    /// <param name="subject">What it calls the person.</param>
    /// <param name="token">What it signed.</param>
    /// <param name="more">What it told when it was asked about the person; null when it was not asked.</param>
    public static OutsidePerson Of(IdentityProvider provider, string subject, JsonElement token, JsonElement? more)
    {
        var about = more ?? token;
        var email = EmailAddress.Read(Text(about, "email"));
        var level = Text(token, "acr");
        return new(provider.Id, new(provider.Issuer, subject))
        {
            Name = NameOf(about),
            Email = email,
            Vouched = provider.DomainOf(email) is not null && (Verified(about) ?? provider.Vouches),
            SecondFactor = provider.TellsOfSecondFactor(level, Texts(token, "amr")),
        };
    }

    /// <summary>A member that is a text; null when it is not there, or something else.</summary>
    internal static string? Text(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;

    private static string NameOf(JsonElement of)
    {
        var name = Text(of, "name") ?? $"{Text(of, "given_name")} {Text(of, "family_name")}";
        return string.Concat(name.Where(letter => !char.IsControl(letter)).Take(PersonWords.LongestName)).Trim();
    }

    // Some write the word rather than the truth value.
    private static bool? Verified(JsonElement of) => of.TryGetProperty("email_verified", out var found)
        ? found.ValueKind == JsonValueKind.True || (found.ValueKind == JsonValueKind.String && found.GetString() == "true")
        : null;

    private static IEnumerable<string> Texts(JsonElement of, string name) => of.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.Array
        ? found.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)
        : [];
}
