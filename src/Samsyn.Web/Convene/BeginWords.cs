// What the page says where a collaboration of one's own is begun.
using Samsyn.Loop;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene;

/// <summary>What the page says where a collaboration of one's own is begun.</summary>
public sealed class BeginWords(Language language) : Words(language)
{
    public string Title => new FrameWords(Language).Begin;

    public string Lead => Say(
        sv: "Ge ert samarbete ett namn, till exempel kommunens, länets eller båda kommunernas. Sedan läser ni in den första filen. De påhittade siffrorna finns kvar för sig.",
        da: "Giv jeres samarbejde et navn, for eksempel kommunens, regionens eller begge kommuners. Derefter indlæser I den første fil. De opdigtede tal bliver liggende for sig selv.",
        en: "Give your collaboration a name, such as that of the municipality, the region, or both municipalities. Then you import the first file. The invented figures stay where they are, apart from yours.");

    public string Label => Say(sv: "Samarbetets namn", da: "Samarbejdets navn", en: "Name of the collaboration");

    public string Button => Say(sv: "Börja", da: "Begynd", en: "Begin");

    public string Mend(Flaw flaw) => flaw.Kind switch
    {
        FlawKind.TooLong => Say(
            sv: $"Korta namnet till högst {flaw.Expected} tecken.",
            da: $"Kort navnet ned til højst {flaw.Expected} tegn.",
            en: $"Shorten the name to {flaw.Expected} characters at most."),
        FlawKind.Duplicate => Say(
            sv: "Det finns redan ett samarbete med det namnet. Välj ett annat namn, eller gå till det som finns.",
            da: "Der er allerede et samarbejde med det navn. Vælg et andet navn, eller gå til det, der er.",
            en: "There is a collaboration with that name already. Choose another name, or go to the one there is."),
        _ => Say(sv: "Skriv ett namn.", da: "Skriv et navn.", en: "Write a name."),
    };
}
