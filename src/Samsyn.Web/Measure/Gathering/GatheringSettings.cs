// Whether figures are fetched from services, and at which hour of the night, as the settings say.
using System.Globalization;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>How figures are fetched.</summary>
/// <param name="On">Whether they are: an installation without a net fetches nothing.</param>
/// <param name="Hour">The hour of the night, in the time of the machine.</param>
public sealed record GatheringSettings(bool On, int Hour)
{
    /// <summary>The usual.</summary>
    public static GatheringSettings Usual { get; } = new(On: true, Hour: 3);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">One says what it cannot.</exception>
    internal static GatheringSettings Read(IConfiguration settings) => new(
        settings[Setting.Sources.Name] switch
        {
            null or "" or "on" => true,
            "off" => false,
            _ => throw SettingException.Of(Setting.Sources, "on or off"),
        },
        settings[Setting.SourcesHour.Name] is not { Length: > 0 } written ? Usual.Hour
            : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour < 24 ? hour
            : throw SettingException.Of(Setting.SourcesHour, "a whole number from 0 to 23"));
}
