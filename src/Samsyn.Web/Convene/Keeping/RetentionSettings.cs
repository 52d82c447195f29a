// How long things are kept, as the settings say; what is not set is as usual.
using System.Globalization;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Keeping;

/// <summary>Reads how long things are kept.</summary>
internal static class RetentionSettings
{
    public const string Logins = "SAMSYN_KEEP_LOGINS_MONTHS";
    public const string SignIns = "SAMSYN_KEEP_SIGN_INS_DAYS";
    public const string Links = "SAMSYN_KEEP_LINKS_DAYS";
    public const string Reports = "SAMSYN_KEEP_REPORTS_MONTHS";
    public const string Dialogues = "SAMSYN_KEEP_DIALOGUES_MONTHS";
    public const string Copies = "SAMSYN_KEEP_COPIES";
    public const string CopiesByMonth = "SAMSYN_KEEP_COPIES_MONTHS";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidOperationException">One is no whole number, or too small or too great.</exception>
    public static RetentionPeriods Read(IConfiguration settings)
    {
        var usual = new RetentionPeriods();
        return usual with
        {
            Logins = Number(settings, Logins, usual.Logins, 3, 120),
            SignIns = Number(settings, SignIns, usual.SignIns, 31, 365),
            Links = Number(settings, Links, usual.Links, 1, 365),
            Reports = Number(settings, Reports, usual.Reports, 1, 120),
            Dialogues = Number(settings, Dialogues, usual.Dialogues, 1, 120),
            Copies = Number(settings, Copies, usual.Copies, 1, 1000),
            CopiesByMonth = Number(settings, CopiesByMonth, usual.CopiesByMonth, 0, 120),
        };
    }

    private static int Number(IConfiguration settings, string name, int usual, int least, int most) =>
        settings[name] is not { Length: > 0 } written ? usual
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The setting {name} must be a whole number from {least} to {most}."));
}
