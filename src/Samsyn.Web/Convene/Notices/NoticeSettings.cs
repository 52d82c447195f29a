// Who answers for an installation and its data, as the settings say; what is not said is told to be unsaid.
using Samsyn.Loop.Convene;
using Samsyn.Web.Operation;

namespace Samsyn.Web.Convene.Notices;

/// <summary>Who answers for an installation.</summary>
public sealed record NoticeSettings
{
    /// <summary>The organisation that is the controller; null when it is not said.</summary>
    public string? Controller { get; init; }

    /// <summary>How it is reached, in words.</summary>
    public string? Contact { get; init; }

    /// <summary>How its data protection officer is reached, in words.</summary>
    public string? Officer { get; init; }

    /// <summary>The country whose authorities watch over it; null when it is not said.</summary>
    public NordicCountry? Country { get; init; }

    /// <summary>Where reports of faults are sent beside the owners; null for nowhere.</summary>
    public string? AccessibilityEmail { get; init; }

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingException">A setting says something that it cannot.</exception>
    public static NoticeSettings Read(IConfiguration settings) => new()
    {
        Controller = Text(settings[Setting.Controller.Name]),
        Contact = Text(settings[Setting.ControllerContact.Name]),
        Officer = Text(settings[Setting.DataProtectionOfficer.Name]),
        Country = Text(settings[Setting.Country.Name]) switch
        {
            null => null,
            "se" => NordicCountry.Sweden,
            "dk" => NordicCountry.Denmark,
            "no" => NordicCountry.Norway,
            "fi" => NordicCountry.Finland,
            _ => throw SettingException.Of(Setting.Country, "se, dk, no or fi"),
        },
        AccessibilityEmail = Text(settings[Setting.AccessibilityEmail.Name]) is not { } written ? null
            : EmailAddress.Read(written) ?? throw SettingException.Of(Setting.AccessibilityEmail, "an e-mail address"),
    };

    private static string? Text(string? written) => string.IsNullOrWhiteSpace(written) ? null : written.Trim();
}

/// <summary>A country whose authorities may watch over an installation.</summary>
public enum NordicCountry
{
    Sweden,
    Denmark,
    Norway,
    Finland,
}

/// <summary>An authority: what it is called, and its own site.</summary>
public sealed record Authority(string Name, Uri Site)
{
    /// <summary>To whom one complains of how personal data are handled.</summary>
    public static Authority OfDataProtection(NordicCountry country) => country switch
    {
        NordicCountry.Sweden => new("Integritetsskyddsmyndigheten (IMY)", new("https://www.imy.se")),
        NordicCountry.Denmark => new("Datatilsynet (Danmark)", new("https://www.datatilsynet.dk")),
        NordicCountry.Norway => new("Datatilsynet (Norge)", new("https://www.datatilsynet.no")),
        _ => new("Tietosuojavaltuutettu / Dataombudsmannen", new("https://tietosuoja.fi")),
    };

    /// <summary>To whom one turns when a report of bad accessibility has not helped.</summary>
    public static Authority OfAccessibility(NordicCountry country) => country switch
    {
        NordicCountry.Sweden => new("Myndigheten för digital förvaltning (DIGG)", new("https://www.digg.se")),
        NordicCountry.Denmark => new("Digitaliseringsstyrelsen", new("https://digst.dk")),
        NordicCountry.Norway => new("Tilsynet for universell utforming av ikt (Uutilsynet)", new("https://www.uutilsynet.no")),
        _ => new("Traficom", new("https://www.webbtillganglighet.fi")),
    };

    /// <summary>The countries to name: the one that is set, or all.</summary>
    public static IReadOnlyList<NordicCountry> Countries(NoticeSettings settings) => settings.Country is { } one ? [one] : Enum.GetValues<NordicCountry>();
}
