// A PostgreSQL server of the tests' own, on a free loopback port, from Debian's packages; gone when the tests are.
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Samsyn.Tests.Store;

/// <summary>A PostgreSQL server of the tests' own.</summary>
internal sealed class PostgresServer
{
    /// <summary>A user who is asked for a password, and whom no password lets in.</summary>
    public const string LockedOut = "locked_out";

    private readonly string folder;
    private readonly int port;

    private PostgresServer(string folder, int port) => (this.folder, this.port) = (folder, port);

    /// <summary>How its first database is reached.</summary>
    public string Connection => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=samsyn;Database=postgres");

    public static async Task<PostgresServer> Start()
    {
        var server = new PostgresServer(Directory.CreateTempSubdirectory("samsyn-postgres-").FullName, FreePort());
        await server.Make();
        await server.Begin();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Away();
        return server;
    }

    /// <summary>Stops it at once, in the middle of whatever it does.</summary>
    public Task Stop() => RunOwn("pg_ctl", ["-D", $"{folder}/data", "-m", "immediate", "-w", "stop"]);

    // Without fsync a server crash would lose what it said was safe; these tests crash programs, not the machine.
    public Task Begin() => RunOwn("pg_ctl", [
        "-D", $"{folder}/data", "-l", $"{folder}/log", "-w", "-t", "60", "start",
        "-o", string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c autovacuum=off -c max_connections=200"),
    ]);

    private async Task Make()
    {
        if (IsRoot)
        {
            await Run("chown", ["postgres", folder]);
        }

        await RunOwn("initdb", ["-D", $"{folder}/data", "-U", "samsyn", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        var rules = $"{folder}/data/pg_hba.conf";
        await File.WriteAllTextAsync(rules, $"host all {LockedOut} all scram-sha-256\n" + await File.ReadAllTextAsync(rules));
    }

    private void Away()
    {
        if (Directory.Exists(folder))
        {
            RunOwn("pg_ctl", ["-D", $"{folder}/data", "-m", "immediate", "stop"], mayFail: true).Wait(TimeSpan.FromSeconds(20));
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Where Debian puts the server's programs; the newest there is.</summary>
    private static string Programs() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderBy(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture)).Last() + "/bin"
            : throw new InvalidOperationException("The tests of the store need PostgreSQL: install Debian's package postgresql-15, or run ./test as root.");

    private static bool IsRoot => Environment.UserName == "root";

    // The server refuses to run as root.
    private static Task RunOwn(string program, string[] words, bool mayFail = false)
    {
        var path = Path.Combine(Programs(), program);
        return IsRoot ? Run("runuser", ["-u", "postgres", "--", path, .. words], mayFail) : Run(path, words, mayFail);
    }

    // What it says is not gathered through a pipe: the server inherits it, and would hold it open.
    private static async Task Run(string program, string[] words, bool mayFail = false)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" > /dev/null 2>&1", program, .. words]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        Assert.True(mayFail || process.ExitCode == 0, $"{program} {string.Join(' ', words)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
