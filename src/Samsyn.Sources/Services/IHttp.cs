// How a service is asked something over the web: one question, one answer, byte for byte.
using Samsyn.Loop;

namespace Samsyn.Sources.Services;

/// <summary>Asks services over the web.</summary>
public interface IHttp
{
    /// <summary>Asks once.</summary>
    /// <param name="ask">What is asked.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>What was answered, also an error of the service's; or why it cannot be asked at all: an address that is not allowed, an answer larger than anybody holds.</returns>
    /// <exception cref="HttpRequestException">The service cannot be reached.</exception>
    /// <exception cref="IOException">The answer broke off.</exception>
    /// <exception cref="TimeoutException">The service was silent for too long.</exception>
    Task<Checked<HttpAnswer>> Send(HttpAsk ask, CancellationToken stop);
}

/// <summary>One question to a service.</summary>
/// <param name="Address">The address.</param>
/// <param name="Body">What is posted, as JSON; null for a GET.</param>
public sealed record HttpAsk(Uri Address, string? Body = null)
{
    private const int LongestBody = 300;

    /// <summary>What was asked, for messages: the method, the address, and the beginning of what was posted.</summary>
    public string Told => Body is null ? $"GET {Address}" : $"POST {Address} {(Body.Length > LongestBody ? Body[..LongestBody] + "…" : Body)}";
}

/// <summary>What a service answered.</summary>
/// <param name="Status">The status, such as 200 or 429.</param>
/// <param name="Bytes">The body, unpacked.</param>
public sealed record HttpAnswer(int Status, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The declared type, such as <c>application/json; charset=utf-8</c>; empty when none is declared.</summary>
    public string Type { get; init; } = "";

    /// <summary>When the service wants to be asked again, as it says: seconds or a date; null when it does not say.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>Whether it is the answer that was asked for.</summary>
    public bool IsOk => Status is >= 200 and < 300;
}
