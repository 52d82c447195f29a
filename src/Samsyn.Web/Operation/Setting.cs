// Every setting there is, in one list: what is not here cannot be set, and a test sees that each stands in docs/settings.md.
namespace Samsyn.Web.Operation;

/// <summary>A setting of an installation: an environment variable, or a line in the file of settings.</summary>
/// <param name="Name">Its name, the same in both places.</param>
internal sealed record Setting(string Name)
{
    /// <summary>The file of settings itself.</summary>
    public static readonly Setting File = new("SAMSYN_SETTINGS");

    /// <summary>The data folder.</summary>
    public static readonly Setting Data = new("SAMSYN_DATA");

    /// <summary>The server that holds the store.</summary>
    public static readonly Setting Database = new("SAMSYN_DATABASE");

    /// <summary>Where the site listens.</summary>
    public static readonly Setting Urls = new("SAMSYN_URLS");

    /// <summary>Where people reach the site.</summary>
    public static readonly Setting PublicAddress = new("SAMSYN_PUBLIC_ADDRESS");

    /// <summary>The proxies that are believed when they say where a visitor comes from.</summary>
    public static readonly Setting Proxies = new("SAMSYN_PROXIES");

    /// <summary>How lines in the log are written.</summary>
    public static readonly Setting LogFormat = new("SAMSYN_LOG_FORMAT");

    /// <summary>From which weight on lines are written in the log.</summary>
    public static readonly Setting LogLevel = new("SAMSYN_LOG_LEVEL");

    /// <summary>The server that sends letters.</summary>
    public static readonly Setting SmtpHost = new("SAMSYN_SMTP_HOST");

    /// <summary>Its port.</summary>
    public static readonly Setting SmtpPort = new("SAMSYN_SMTP_PORT");

    /// <summary>How the connection to it is made safe.</summary>
    public static readonly Setting SmtpSecurity = new("SAMSYN_SMTP_SECURITY");

    /// <summary>The address that letters come from.</summary>
    public static readonly Setting SmtpFrom = new("SAMSYN_SMTP_FROM");

    /// <summary>Who signs in to it.</summary>
    public static readonly Setting SmtpUser = new("SAMSYN_SMTP_USER");

    /// <summary>The password of whoever signs in to it.</summary>
    public static readonly Setting SmtpPassword = new("SAMSYN_SMTP_PASSWORD");

    /// <summary>Whether a second factor is asked of everybody.</summary>
    public static readonly Setting SecondFactor = new("SAMSYN_SECOND_FACTOR");

    /// <summary>Networks that are not public and that identity providers may lie in all the same.</summary>
    public static readonly Setting ProviderNetworks = new("SAMSYN_PROVIDER_NETWORKS");

    /// <summary>The organisation that answers for personal data.</summary>
    public static readonly Setting Controller = new("SAMSYN_CONTROLLER");

    /// <summary>How it is reached, in words.</summary>
    public static readonly Setting ControllerContact = new("SAMSYN_CONTROLLER_CONTACT");

    /// <summary>How its data protection officer is reached, in words.</summary>
    public static readonly Setting DataProtectionOfficer = new("SAMSYN_DATA_PROTECTION_OFFICER");

    /// <summary>Whose authorities are named.</summary>
    public static readonly Setting Country = new("SAMSYN_COUNTRY");

    /// <summary>An address for reports of faults.</summary>
    public static readonly Setting AccessibilityEmail = new("SAMSYN_ACCESSIBILITY_EMAIL");

    /// <summary>For so many months a login is kept that nobody uses.</summary>
    public static readonly Setting KeepLogins = new("SAMSYN_KEEP_LOGINS_MONTHS");

    /// <summary>For so many days it is kept on which devices somebody was signed in.</summary>
    public static readonly Setting KeepSignIns = new("SAMSYN_KEEP_SIGN_INS_DAYS");

    /// <summary>For so many days links are kept that can no longer be used.</summary>
    public static readonly Setting KeepLinks = new("SAMSYN_KEEP_LINKS_DAYS");

    /// <summary>For so many months reports of faults are kept after they were dealt with.</summary>
    public static readonly Setting KeepReports = new("SAMSYN_KEEP_REPORTS_MONTHS");

    /// <summary>For so many months it is kept what guests wrote in a dialogue after it was closed.</summary>
    public static readonly Setting KeepDialogues = new("SAMSYN_KEEP_DIALOGUES_MONTHS");

    /// <summary>So many of the copies are kept that were made without being asked for.</summary>
    public static readonly Setting KeepCopies = new("SAMSYN_KEEP_COPIES");

    /// <summary>For so many months the last such copy of each month is kept.</summary>
    public static readonly Setting KeepCopiesMonths = new("SAMSYN_KEEP_COPIES_MONTHS");

    /// <summary>Whether figures are fetched from services.</summary>
    public static readonly Setting Sources = new("SAMSYN_SOURCES");

    /// <summary>At which hour of the night they are.</summary>
    public static readonly Setting SourcesHour = new("SAMSYN_SOURCES_HOUR");

    /// <summary>The Chromium that prints documents.</summary>
    public static readonly Setting Chromium = new("SAMSYN_CHROMIUM");

    /// <summary>What every setting begins with.</summary>
    public const string Prefix = "SAMSYN_";

    /// <summary>All there are.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        File, Data, Database, Urls, PublicAddress, Proxies, LogFormat, LogLevel,
        SmtpHost, SmtpPort, SmtpSecurity, SmtpFrom, SmtpUser, SmtpPassword,
        SecondFactor, ProviderNetworks, Controller, ControllerContact, DataProtectionOfficer, Country, AccessibilityEmail,
        KeepLogins, KeepSignIns, KeepLinks, KeepReports, KeepDialogues, KeepCopies, KeepCopiesMonths, Sources, SourcesHour, Chromium,
    ];
}

/// <summary>A setting says something that it cannot. The message says which, and what it can say.</summary>
internal sealed class SettingException : Exception
{
    public SettingException()
    {
    }

    public SettingException(string message)
        : base(message)
    {
    }

    public SettingException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>A setting must say something else; what it says is not repeated, since it may be a secret.</summary>
    public static SettingException Of(Setting setting, string expected) => new($"The setting {setting.Name} must say {expected}.");
}
