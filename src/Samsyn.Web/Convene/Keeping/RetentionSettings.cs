// How long things are kept, as the settings say; what is not set is as usual.
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Convene.Keeping;

/// <summary>Reads how long things are kept.</summary>
internal static class RetentionSettings
{
    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">One is no whole number, or too small or too great.</exception>
    public static RetentionPeriods Read(IConfiguration settings)
    {
        var usual = new RetentionPeriods();
        return usual with
        {
            Logins = Number(settings, Setting.KeepLogins, usual.Logins, 3, 120),
            SignIns = Number(settings, Setting.KeepSignIns, usual.SignIns, 31, 365),
            Links = Number(settings, Setting.KeepLinks, usual.Links, 1, 365),
            Reports = Number(settings, Setting.KeepReports, usual.Reports, 1, 120),
            Dialogues = Number(settings, Setting.KeepDialogues, usual.Dialogues, 1, 120),
            Copies = Number(settings, Setting.KeepCopies, usual.Copies, 1, 1000),
            CopiesByMonth = Number(settings, Setting.KeepCopiesMonths, usual.CopiesByMonth, 0, 120),
        };
    }

    private static int Number(IConfiguration settings, Setting setting, int usual, int least, int most) =>
        settings[setting.Name] is not { Length: > 0 } written ? usual
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw SettingException.Of(setting, string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"));
}
