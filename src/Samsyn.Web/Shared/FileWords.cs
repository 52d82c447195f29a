// What the columns of a downloaded file are called.
namespace Samsyn.Web.Shared;

/// <summary>What the columns of a downloaded file are called.</summary>
public sealed class FileWords(Language language) : Words(language)
{
    public IReadOnlyList<string> Columns =>
    [
        Say(sv: "slag", da: "slags", en: "kind"),
        Say(sv: "indikator", da: "indikator", en: "indicator"),
        Say(sv: "plats", da: "sted", en: "place"),
        Say(sv: "tid", da: "tid", en: "time"),
        Say(sv: "delat efter", da: "delt efter", en: "divided by"),
        Say(sv: "grupp eller mått", da: "gruppe eller mål", en: "group or measure"),
        Say(sv: "värde", da: "værdi", en: "value"),
        Say(sv: "nedre gräns", da: "nedre grænse", en: "lower bound"),
        Say(sv: "övre gräns", da: "øvre grænse", en: "upper bound"),
        Say(sv: "konfidens", da: "konfidens", en: "confidence"),
        Say(sv: "standardfel", da: "standardfejl", en: "standard error"),
        Say(sv: "invånare", da: "indbyggere", en: "people"),
        Say(sv: "anmärkning", da: "bemærkning", en: "note"),
    ];

    public string Figures => Say(sv: "Siffror", da: "Tal", en: "Figures");

    public string About => Say(sv: "Om siffrorna", da: "Om tallene", en: "About the figures");
}
