// The credit line, as published and as computed further: two sentences that are never mixed.
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Says who is to be named.</summary>
public sealed class CreditWords(Language language) : Words(language)
{
    public string RawHeading => Say(sv: "Siffror som de publicerades", da: "Tal, som de blev offentliggjort", en: "Figures as they were published");

    public string DerivedHeading => Say(sv: "Det vi räknar fram", da: "Det, vi regner ud", en: "What we compute");

    /// <summary>Who is named for figures as they were published.</summary>
    public string Raw(Credit credit) => credit.Service.Kind == ServiceKind.Kolada
        ? Say(sv: $"Källa: Kolada.{Made(credit)}{When(credit)}{Terms(credit)}", da: $"Kilde: Kolada.{Made(credit)}{When(credit)}{Terms(credit)}", en: $"Source: Kolada.{Made(credit)}{When(credit)}{Terms(credit)}")
        : Say(
            sv: $"Källa: {credit.Raw}, {credit.Service.Name}, {Short(credit.Table)}.{When(credit)}{Terms(credit)}",
            da: $"Kilde: {credit.Raw}, {credit.Service.Name}, {Short(credit.Table)}.{When(credit)}{Terms(credit)}",
            en: $"Source: {credit.Raw}, {credit.Service.Name}, {Short(credit.Table)}.{When(credit)}{Terms(credit)}");

    /// <summary>Who is named for what was computed out of them.</summary>
    public string Derived(Credit credit) => credit.Derived is { } made
        ? Say(sv: $"Egen beräkning på data från {made}.", da: $"Egen beregning på data fra {made}.", en: $"Own calculation on data from {made}.")
        : Say(sv: "Egen beräkning. Den som har gett ut siffrorna svarar inte för den.", da: "Egen beregning. Den, der har udgivet tallene, står ikke inde for den.", en: "Own calculation. Whoever published the figures does not answer for it.");

    private string Made(Credit credit) => credit.Producers.Count == 0 ? "" : Say(
        sv: $" Uppgifterna kommer från {string.Join(", ", credit.Producers)}.",
        da: $" Oplysningerne kommer fra {string.Join(", ", credit.Producers)}.",
        en: $" The data come from {string.Join(", ", credit.Producers)}.");

    private string When(Credit credit) => credit.Fetched is { } day ? Say(sv: $" Hämtat {Date(day)}.", da: $" Hentet {Date(day)}.", en: $" Fetched {Date(day)}.") : "";

    private string Terms(Credit credit) => credit.Service.Licence is { } licence
        ? Say(sv: $" Villkor: {licence}.", da: $" Vilkår: {licence}.", en: $" Terms: {licence}.")
        : Say(sv: " Villkoren är inte angivna.", da: " Vilkårene er ikke oplyst.", en: " The terms are not stated.");

    private static string Short(string table) => table.Length <= 60 ? table : $"{table[..60]}…";
}
