// The words in which a PostgreSQL server is named: read, and shown again without the password.
using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using static System.FormattableString;

namespace Samsyn.Store;

/// <summary>The words in which a PostgreSQL server is named.</summary>
internal static class PostgresWords
{
    private static readonly string[] Secrets = ["password", "pwd", "psw", "passphrase"];

    private const string Example = "Write it such as 'Host=db.example;Database=samsyn;Username=samsyn;Password=…', with parts parted by ';'.";

    /// <summary>Reads them.</summary>
    /// <exception cref="StoreException">One of them is not known, or its value cannot be; the message holds nothing that may be a password.</exception>
    public static NpgsqlConnectionStringBuilder Read(string words)
    {
        DbConnectionStringBuilder parts;
        try
        {
            parts = new DbConnectionStringBuilder { ConnectionString = words };
        }
        catch (ArgumentException)
        {
            throw Wrong("The text that names the PostgreSQL server cannot be read.");
        }

        var settings = new NpgsqlConnectionStringBuilder();
        foreach (string word in parts.Keys)
        {
            try
            {
                settings[word] = parts[word];
            }
            catch (Exception wrong) when (wrong is ArgumentException or FormatException or InvalidCastException or OverflowException or NotSupportedException)
            {
                throw Wrong($"The text that names the PostgreSQL server has {Told(words, word)} that is not known, or a value that does not go with it.");
            }
        }

        return string.IsNullOrEmpty(settings.Host)
            ? throw Wrong("The text that names the PostgreSQL server does not say its Host.")
            : settings;
    }

    /// <summary>Which server, which database and in whose name.</summary>
    public static string Shown(string words)
    {
        var settings = Read(words);
        return Invariant($"{settings.Host}:{settings.Port}, database {settings.Database ?? settings.Username ?? "of the user"}{(settings.Username is { } user ? $", user {user}" : "")}");
    }

    // What follows a password may be a part of it, if it holds a ';' and was not put in quotation marks.
    private static string Told(string words, string word)
    {
        var at = Regex.Match(words, Regex.Escape(word) + @"\s*=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) is { Success: true } found ? found.Index : -1;
        var secret = Secrets
            .Select(one => words.IndexOf(one, StringComparison.OrdinalIgnoreCase)).Where(place => place >= 0).DefaultIfEmpty(int.MaxValue).Min();
        return at >= 0 && at < secret
            ? $"the word '{word}'"
            : string.Create(CultureInfo.InvariantCulture, $"a word (in part {words.AsSpan(0, Math.Max(at, 0)).Count(';') + 1})");
    }

    private static StoreException Wrong(string what) => new($"{what} {Example}") { IsWrongCall = true };
}
