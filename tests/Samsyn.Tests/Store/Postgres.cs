// A PostgreSQL server of the tests' own, on a free loopback port, from Debian's packages; gone when the tests are.
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Samsyn.Tests.Store;

/// <summary>A PostgreSQL server of the tests' own. Starts at the first question for it.</summary>
internal static class Postgres
{
    private static readonly Lazy<Task<string>> Server = new(Start);

    private static int schemas;

    /// <summary>How an empty database of one's own is reached.</summary>
    public static async Task<string> Empty()
    {
        var server = await Server.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Environment.ProcessId}_{Interlocked.Increment(ref schemas)}");
        await using var source = NpgsqlDataSource.Create(server);
        await using var make = source.CreateCommand($"create schema {name}");
        await make.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { SearchPath = name, MaxPoolSize = 20 }.ConnectionString;
    }

    /// <summary>Where Debian puts the server's programs; the newest there is.</summary>
    private static string Programs() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderBy(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture)).Last() + "/bin"
            : throw new InvalidOperationException("The tests of the store need PostgreSQL: install Debian's package postgresql-15, or run ./test as root.");

    private static async Task<string> Start()
    {
        var folder = Directory.CreateTempSubdirectory("samsyn-postgres-").FullName;
        var port = FreePort();
        if (IsRoot)
        {
            await Run("chown", ["postgres", folder]);
        }

        await RunOwn("initdb", ["-D", $"{folder}/data", "-U", "samsyn", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(folder);

        // Without fsync a server crash would lose what it said was safe; these tests crash programs, not the server or the machine.
        await RunOwn("pg_ctl", [
            "-D", $"{folder}/data", "-l", $"{folder}/log", "-w", "-t", "60", "start",
            "-o", string.Create(CultureInfo.InvariantCulture, $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200"),
        ]);
        return string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=samsyn;Database=postgres");
    }

    private static void Stop(string folder)
    {
        RunOwn("pg_ctl", ["-D", $"{folder}/data", "-m", "immediate", "stop"]).Wait(TimeSpan.FromSeconds(20));
        Directory.Delete(folder, recursive: true);
    }

    private static bool IsRoot => Environment.UserName == "root";

    // The server refuses to run as root.
    private static Task RunOwn(string program, string[] words)
    {
        var path = Path.Combine(Programs(), program);
        return IsRoot ? Run("runuser", ["-u", "postgres", "--", path, .. words]) : Run(path, words);
    }

    // What it says is not gathered through a pipe: the server inherits it, and would hold it open.
    private static async Task Run(string program, string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" > /dev/null 2>&1", program, .. words]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', words)} ended with {process.ExitCode}.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
