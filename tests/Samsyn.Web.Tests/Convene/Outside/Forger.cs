// Makes tokens signed in every way there is, sound and unsound, apart from the library that checks them.
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Samsyn.Web.Tests.Convene.Outside;

/// <summary>Makes tokens with a key of its own.</summary>
/// <param name="id">What the key is called.</param>
internal sealed class Forger(string id)
{
    private readonly RSA key = RSA.Create(2048);

    /// <summary>The key as a provider publishes it.</summary>
    public string Published => new JsonObject { ["keys"] = new JsonArray(Public) }.ToJsonString();

    /// <summary>What somebody without the private key could sign by: the public key, in the ways it is written.</summary>
    public IEnumerable<byte[]> PublicBytes =>
        [Encoding.UTF8.GetBytes(key.ExportSubjectPublicKeyInfoPem()), key.ExportSubjectPublicKeyInfo(), key.ExportRSAPublicKey(), key.ExportParameters(false).Modulus!, Encoding.UTF8.GetBytes(Public.ToJsonString()), []];

    private JsonObject Public => new()
    {
        ["kty"] = "RSA",
        ["use"] = "sig",
        ["kid"] = id,
        ["n"] = Base64Url.EncodeToString(key.ExportParameters(false).Modulus),
        ["e"] = Base64Url.EncodeToString(key.ExportParameters(false).Exponent),
    };

    /// <summary>A token as it should be.</summary>
    public string Signed(JsonObject payload, string? kid = null) => Written(
        new() { ["alg"] = "RS256", ["kid"] = kid ?? id }, payload, bytes => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    /// <summary>A token that nobody has signed.</summary>
    public static string Unsigned(JsonObject payload, string word = "none") => Written(new() { ["alg"] = word }, payload, _ => []);

    /// <summary>A token signed by a secret that is none.</summary>
    public string ByHash(JsonObject payload, byte[] secret) => Written(new() { ["alg"] = "HS256", ["kid"] = id }, payload, bytes => HMACSHA256.HashData(secret, bytes));

    /// <summary>A token that brings the key it is to be checked by.</summary>
    public string WithItsKey(JsonObject payload) => Written(
        new() { ["alg"] = "RS256", ["jwk"] = Public }, payload, bytes => key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    private static string Written(JsonObject header, JsonObject payload, Func<byte[], byte[]> sign)
    {
        var signed = $"{Part(header)}.{Part(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    private static string Part(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
