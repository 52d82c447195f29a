// A real OpenID Connect provider (npm oidc-provider) on this machine, started for the tests and gone with them.
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Samsyn.Web.Tests.Convene.Outside;

/// <summary>A real provider, which knows everybody by the name they write.</summary>
internal sealed class RealProvider : IAsyncDisposable
{
    public const string ClientId = "samsyn";
    public const string Secret = "a secret that only the two know";

    private static readonly Lazy<Task> Installed = new(Install);

    private readonly Process process;

    private RealProvider(Process process, string issuer) => (this.process, Issuer) = (process, issuer);

    public string Issuer { get; }

    /// <summary>Starts one that sends people back to some addresses.</summary>
    public static async Task<RealProvider> Start(params string[] back)
    {
        await Installed.Value;

        // Node waits for itself once in a few hundred starts, while it writes down a key it made: then it is started again.
        return await Begun(back) ?? await Begun(back) ?? throw new InvalidOperationException("The provider said nothing, twice.");
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<RealProvider?> Begun(string[] back)
    {
        var process = Process.Start(new ProcessStartInfo("node", ["provider.mjs", .. back])
        {
            WorkingDirectory = Folder(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var complaints = process.StandardError.ReadToEndAsync();
        var told = process.StandardOutput.ReadLineAsync();
        if (await Task.WhenAny(told, Task.Delay(TimeSpan.FromSeconds(40))) != told)
        {
            process.Kill();
            process.Dispose();
            return null;
        }

        return await told is { } issuer ? new(process, issuer) : throw new InvalidOperationException($"The provider did not start: {await complaints}");
    }

    // Once for all tests, and again only when what is wanted has changed.
    private static async Task Install()
    {
        var (wanted, had) = (Path.Combine(Folder(), "package-lock.json"), Path.Combine(Folder(), "node_modules", ".package-lock.json"));
        if (File.Exists(had) && File.GetLastWriteTimeUtc(had) >= File.GetLastWriteTimeUtc(wanted))
        {
            return;
        }

        using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"])
        {
            WorkingDirectory = Folder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var told = await Task.WhenAll(npm.StandardOutput.ReadToEndAsync(), npm.StandardError.ReadToEndAsync());
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm could not install the provider: {string.Concat(told)}");
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "provider");
}
