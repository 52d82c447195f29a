// Makes a subscription's beginnings of what somebody pasted: the address of a table, or the question that PxWeb shows for it.
using System.Text.Json;
using System.Text.Json.Nodes;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services.Pasting;

namespace Samsyn.Sources.Services;

/// <summary>What somebody pasted, understood.</summary>
/// <param name="Service">The service; one of the known ones, or a new one that bears the name of its host.</param>
/// <param name="Query">What is asked of it. Variables of which nothing was pasted are asked for whole.</param>
public sealed record Pasted(Service Service, TableQuery Query);

/// <summary>Understands the addresses of tables, and the questions that PxWeb shows for them.</summary>
public static class PastedAddress
{
    private const string Examples = "https://…/pxweb/sv/…/T.px, https://…/api/v1/sv/…/T.px, https://…/tables/TAB1234, https://kolada.se/…N00957, https://www.statbank.dk/FOLK1A, https://ec.europa.eu/eurostat/…/hlth_silc_10, https://sotkanet.fi/…indicator=127, { \"query\": […] }";
    private const int LongestText = 100_000;

    /// <summary>Reads what was pasted: an address, a question (JSON), or an address with its question behind it.</summary>
    /// <param name="text">What was pasted.</param>
    /// <returns>The service and the question; or what is wrong, with what may be pasted.</returns>
    public static Checked<Pasted> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = text.Trim();
        if (plain.Length is 0 or > LongestText)
        {
            return Unknown(plain.Length == 0 ? "" : plain[..80]);
        }

        var brace = plain.IndexOf('{', StringComparison.Ordinal);
        var json = brace < 0 ? null : plain[brace..];
        var address = (brace < 0 ? plain : plain[..brace]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(part => part.Contains("://", StringComparison.Ordinal))
            ?? (brace < 0 && !plain.Contains(' ', StringComparison.Ordinal) && plain.Contains('/', StringComparison.Ordinal) ? "https://" + plain : null);
        return (address, json) switch
        {
            (null, null) => Unknown(plain),
            (null, { } body) => Body(body).Then(asked => asked.Table is { } table && asked.IsStatBank
                ? CheckedSteps.Sound(new Pasted(KnownServices.StatBank, new(table, asked.Choices)))
                : CheckedSteps.Flawed<Pasted>(new Where.All(), FlawKind.Missing, "", Examples)),
            ({ } only, null) => Address(only),
            ({ } with, { } body) => Body(body).Then(asked => Address(with).Then(pasted => CheckedSteps.Sound(pasted with { Query = pasted.Query with { Choices = asked.Choices } }))),
        };
    }

    private static Checked<Pasted> Address(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            return Unknown(text);
        }

        return !PublicAddresses.Has(address)
            ? CheckedSteps.Flawed<Pasted>(new Where.All(), FlawKind.NotAllowed, text, PublicAddresses.Allowed)
            : (OtherAddress.Of(address) ?? PxWebAddress.Of(address)) is { } pasted ? CheckedSteps.Sound(pasted) : Unknown(text);
    }

    private static Checked<PastedBody> Body(string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }) is JsonObject root && PastedBody.Of(root) is { } body
                ? CheckedSteps.Sound(body)
                : Unknown<PastedBody>(json);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or ArgumentException)
        {
            // The framework tells a text that is no JSON by an exception only.
            return CheckedSteps.Flawed<PastedBody>(new Where.All(), FlawKind.Broken, json[..Math.Min(json.Length, 80)], "JSON");
        }
    }

    private static Checked<Pasted> Unknown(string read) => Unknown<Pasted>(read);

    private static Checked<T> Unknown<T>(string read) => CheckedSteps.Flawed<T>(new Where.All(), FlawKind.UnknownWord, read[..Math.Min(read.Length, 200)], Examples);
}
