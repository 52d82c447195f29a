// How letters are sent: the server, and who they come from, as the settings say.
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Convene;

/// <summary>How letters are sent.</summary>
/// <param name="Host">The server.</param>
/// <param name="From">Who they come from.</param>
internal sealed record SmtpSettings(string Host, string From)
{
    public static string HostSetting => Setting.SmtpHost.Name;
    public static string PortSetting => Setting.SmtpPort.Name;
    public static string SecuritySetting => Setting.SmtpSecurity.Name;
    public static string FromSetting => Setting.SmtpFrom.Name;
    public static string UserSetting => Setting.SmtpUser.Name;
    public static string PasswordSetting => Setting.SmtpPassword.Name;

    /// <summary>The server's port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is made safe.</summary>
    public SmtpSecurity Security { get; init; } = SmtpSecurity.StartTls;

    /// <summary>Who signs in to the server; null for nobody.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>Reads the settings; null when no server is set.</summary>
    /// <exception cref="SettingException">A setting says something that it cannot.</exception>
    public static SmtpSettings? Read(IConfiguration settings)
    {
        if (settings[HostSetting] is not { Length: > 0 } host)
        {
            return null;
        }

        return new(host, EmailAddress.Read(settings[FromSetting]) ?? throw SettingException.Of(Setting.SmtpFrom, "the address that letters come from"))
        {
            Port = Number(settings[PortSetting]),
            Security = SecurityOf(settings[SecuritySetting]),
            User = settings[UserSetting],
            Password = settings[PasswordSetting],
        };
    }

    private static int Number(string? written) => written is null ? 587
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536 ? port
        : throw SettingException.Of(Setting.SmtpPort, "a number such as 587");

    private static SmtpSecurity SecurityOf(string? written) => written switch
    {
        null or "" or "starttls" => SmtpSecurity.StartTls,
        "tls" => SmtpSecurity.Tls,
        "none" => SmtpSecurity.None,
        _ => throw SettingException.Of(Setting.SmtpSecurity, "starttls, tls or none"),
    };
}

/// <summary>How the connection to the server is made safe.</summary>
internal enum SmtpSecurity
{
    /// <summary>It becomes safe after it is opened, and letters are not sent before it has.</summary>
    StartTls,

    /// <summary>It is safe from the first byte.</summary>
    Tls,

    /// <summary>It is not: for a server on the same machine.</summary>
    None,
}
