// What the page says on which official places are taken in.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Intake;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

public sealed class OfficialWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Officiella platser", da: "Officielle steder", en: "Official places");

    public string Lead => Say(
        sv: "Ta in ett helt län med dess kommuner, eller ett helt land, med officiella koder och namn. Platser som ni redan har behåller sina namn.",
        da: "Tag en hel region med dens kommuner ind, eller et helt land, med officielle koder og navne. Steder, I allerede har, beholder deres navne.",
        en: "Take in a whole county with its municipalities, or a whole country, with official codes and names. Places that you have already keep their names.");

    public string Choose => Say(sv: "Vad vill ni ta in?", da: "Hvad vil I tage ind?", en: "What do you want to take in?");

    public string Country(string code) => code switch
    {
        "SE" => Say(sv: "Sverige", da: "Sverige", en: "Sweden"),
        "DK" => Say(sv: "Danmark", da: "Danmark", en: "Denmark"),
        "FI" => Say(sv: "Finland", da: "Finland", en: "Finland"),
        _ => code,
    };

    public string Option(OfficialArea one) => Say(
        sv: $"{NameOf(one)}: {Whole(one.Places)} platser", da: $"{NameOf(one)}: {Whole(one.Places)} steder", en: $"{NameOf(one)}: {Whole(one.Places)} places");

    public string Take => Say(sv: "Ta in platserna", da: "Tag stederne ind", en: "Take the places in");

    public string Back => Say(sv: "Till alla platser", da: "Til alle steder", en: "To all places");

    public string Norway => Say(
        sv: "Norska platser finns inte i listan ännu. De kommer med filen som har siffrorna, eller läggs till en och en.",
        da: "Norske steder er ikke på listen endnu. De kommer med filen, der har tallene, eller tilføjes ét ad gangen.",
        en: "Norwegian places are not in the list yet. They come with the file that has the figures, or are added one by one.");

    public string FlawsHeading => Say(
        sv: "Ingenting togs in: de här platserna har redan en av koderna, men heter något annat",
        da: "Intet blev taget ind: disse steder har allerede en af koderne, men hedder noget andet",
        en: "Nothing was taken in: these places have one of the codes already, but are called something else");

    public string Said(Flaw flaw) => flaw.Kind == FlawKind.Duplicate
        ? Say(sv: $"{flaw.Read}, i listan {flaw.Expected}", da: $"{flaw.Read}, på listen {flaw.Expected}", en: $"{flaw.Read}, in the list {flaw.Expected}")
        : Say(sv: "Välj ett land eller ett län i listan.", da: "Vælg et land eller en region på listen.", en: "Choose a country or a county in the list.");

    private string NameOf(OfficialArea one) => one.Code.Length == 2 ? Say(sv: $"Hela {Country(one.Code)}", da: $"Hele {Country(one.Code)}", en: $"All of {Country(one.Code)}") : one.Name;
}
