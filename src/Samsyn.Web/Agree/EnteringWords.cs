// What is said to somebody who enters for others, and on the sheets that are handed out.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said to somebody who enters for others.</summary>
public sealed class EnteringWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Skriv in åt andra", da: "Skriv ind for andre", en: "Enter for others");

    public string Lead => Say(
        sv: "För dem som inte har någon telefon: dela ut papper, eller skriv in det de säger. Var och en räknas en gång, och resultatet visar hur många som skrevs in av någon annan.",
        da: "For dem, der ingen telefon har: del papir ud, eller skriv ind, hvad de siger. Hver især tæller én gang, og resultatet viser, hvor mange en anden skrev ind for.",
        en: "For those who have no phone: hand out paper, or enter what they say. Each counts once, and the result tells for how many somebody else entered it.");

    public string Paper => Say(sv: "Papper att skriva ut", da: "Papir til udskrivning", en: "Sheets to print");

    public string OneMore => Say(sv: "En person till", da: "En person til", en: "One more person");

    public string Begin => Say(sv: "Börja skriva in", da: "Begynd at skrive ind", en: "Begin to enter");

    public string Print => Say(sv: "Ett papper till varje person. Skriv ut sidan så många gånger som det behövs.", da: "Ét papir til hver person. Udskriv siden så mange gange, som der er brug for.", en: "One sheet for each person. Print the page as many times as needed.");

    public string Whoever => Say(sv: "Sätt kryss. Skriv inte ditt namn.", da: "Sæt kryds. Skriv ikke dit navn.", en: "Tick. Do not write your name.");

    public string ByPhone => Say(sv: "Med telefon: gå till adressen eller rikta kameran mot rutan.", da: "Med telefon: gå til adressen, eller ret kameraet mod firkanten.", en: "By phone: go to the address, or point the camera at the square.");

    public string Later => Say(sv: "Det som ska bedömas skrivs först i dialogen. Skriv ut sidan igen när det är klart.", da: "Det, der skal vurderes, skrives først i dialogen. Udskriv siden igen, når det er klart.", en: "What is to be judged is written in the dialogue first. Print the page again when it is there.");

    public string PointsLeft => Say(sv: "Poäng", da: "Antal point", en: "Points");

    public string Want => Say(sv: "Det vill jag ska göras", da: "Vil jeg gerne have gjort", en: "I want this done");

    /// <summary>How many have been entered.</summary>
    public string Entered(int count) => count == 1
        ? Say(sv: "1 person är inskriven", da: "1 person er skrevet ind", en: "1 person has been entered")
        : Say(sv: $"{Whole(count)} personer är inskrivna", da: $"{Whole(count)} personer er skrevet ind", en: $"{Whole(count)} people have been entered");

    /// <summary>One who has been entered, by number: nobody writes who they are.</summary>
    public string Person(int number) => Say(sv: $"Person {Whole(number)}", da: $"Person nr. {Whole(number)}", en: $"Person no. {Whole(number)}");
}
