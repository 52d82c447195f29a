// What is said of editions: how they are made, what changed, and whether they can be made again.
using Samsyn.Loop.Publish.Composed;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Documents;

/// <summary>What is said of editions.</summary>
public sealed class EditionWords(Language language) : Words(language)
{
    public string Freeze => Say(sv: "Frys en utgåva", da: "Frys en udgave", en: "Freeze an edition");

    public string FreezeLead => Say(
        sv: "Utgåvan får ett nummer och dagens datum, och ändras aldrig mer. Blir något fel gör ni en ny utgåva som säger vad som ändrats.",
        da: "Udgaven får et nummer og dagens dato og ændres aldrig mere. Bliver noget forkert, laver I en ny udgave, der siger, hvad der er ændret.",
        en: "The edition gets a number and today’s date, and never changes again. If something is wrong you make a new edition that says what changed.");

    public string WhyFirst => Say(sv: "Vad är det för utgåva?", da: "Hvad er det for en udgave?", en: "What edition is it?");

    public string WhyFirstHint => Say(sv: "Till exempel: till fullmäktige i mars.", da: "For eksempel: til kommunalbestyrelsen i marts.", en: "For example: for the council in March.");

    public string WhyAgain => Say(sv: "Varför en ny utgåva?", da: "Hvorfor en ny udgave?", en: "Why a new edition?");

    public string WhyAgainHint => Say(sv: "Till exempel: rättad siffra om rökning. Det trycks i utgåvan.", da: "For eksempel: rettet tal om rygning. Det trykkes i udgaven.", en: "For example: a figure on smoking corrected. It is printed in the edition.");

    public string WhyEmpty => Say(sv: "Skriv i en mening vad det är för utgåva, eller vad som rättas.", da: "Skriv i en sætning, hvad det er for en udgave, eller hvad der rettes.", en: "Write in a sentence what edition it is, or what is corrected.");

    public string WhyTooLong(int length, int longest) => Say(
        sv: $"Det är {Whole(length)} tecken. Högst {Whole(longest)} går; skriv det i en mening.", da: $"Det er {Whole(length)} tegn. Højst {Whole(longest)} går; skriv det i en sætning.", en: $"That is {Whole(length)} signs. At most {Whole(longest)} can be taken; write it in a sentence.");

    public string CannotYet => Say(sv: "Utgåvan kan inte frysas än:", da: "Udgaven kan ikke fryses endnu:", en: "The edition cannot be frozen yet:");

    public string StillOpen => Say(
        sv: "Det går att frysa nu. Men se först om det här ska vara så:", da: "Der kan fryses nu. Men se først, om dette skal være sådan:", en: "It can be frozen now. But see first whether this is as it should be:");

    public string ChangedMeanwhile => Say(sv: "Någon ändrade dokumentet under tiden. Läs det igen och frys sedan.", da: "Nogen rettede dokumentet imens. Læs det igen og frys derefter.", en: "Somebody changed the document in the meantime. Read it again, then freeze.");

    public string Published => Say(sv: "Alla kan läsa utgåvan.", da: "Alle kan læse udgaven.", en: "Everybody can read the edition.");

    public string NotPublished => Say(sv: "Bara medlemmar kan läsa utgåvan.", da: "Kun medlemmer kan læse udgaven.", en: "Only members can read the edition.");

    public string Publish => Say(sv: "Publicera utgåvan", da: "Offentliggør udgaven", en: "Publish the edition");

    public string TakeBack => Say(sv: "Dra tillbaka publiceringen", da: "Træk offentliggørelsen tilbage", en: "Take the publication back");

    public string Done => Say(sv: "Klart.", da: "Gjort.", en: "Done.");

    public string Files => Say(sv: "Ladda ned", da: "Hent", en: "Download");

    public string Prints => Say(sv: "PDF, att läsa och skriva ut", da: "PDF, til at læse og udskrive", en: "PDF, to read and print");

    public string Word => Say(sv: "Word, att arbeta vidare i", da: "Word, til at arbejde videre i", en: "Word, to work on in");

    public string Html => Say(sv: "HTML, en fil för sig", da: "HTML, en fil for sig", en: "HTML, a file of its own");

    public string Excel => Say(sv: "Excel, siffrorna i bilagan", da: "Excel, tallene i bilaget", en: "Excel, the figures of the appendix");

    public string Archive => Say(sv: "ZIP, allt för arkivet", da: "ZIP, alt til arkivet", en: "ZIP, everything for the archive");

    /// <summary>The kinds of files, and what each is for.</summary>
    public IReadOnlyList<(string Kind, string Label)> Kinds => [("pdf", Prints), ("docx", Word), ("html", Html), ("xlsx", Excel), ("zip", Archive)];

    public string NoPdf => Say(
        sv: "PDF kan inte göras här: programmet Chromium saknas på servern. Den som sköter servern kan installera paketet chromium. Word och HTML går bra.",
        da: "PDF kan ikke laves her: programmet Chromium mangler på serveren. Den, der passer serveren, kan installere pakken chromium. Word og HTML går fint.",
        en: "A PDF cannot be made here: the program Chromium is missing on the server. Whoever looks after it can install the package chromium. Word and HTML work.");

    public string PdfFailed => Say(sv: "PDF-filen kunde inte göras just nu. Försök igen om en stund; Word och HTML går bra.", da: "PDF-filen kunne ikke laves lige nu. Prøv igen om lidt; Word og HTML går fint.", en: "The PDF could not be made just now. Try again in a while; Word and HTML work.");

    public string About => Say(sv: "Om utgåvan", da: "Om udgaven", en: "About the edition");

    public string Number => Say(sv: "Nummer", da: "Nummer", en: "Number");

    public string MadeOn => Say(sv: "Fryst den", da: "Frosset den", en: "Frozen on");

    public string Reason => Say(sv: "Vad det är för utgåva", da: "Hvad det er for en udgave", en: "What edition it is");

    public string Checksum => Say(sv: "Kontrollsumma (SHA-256)", da: "Kontrolsum (SHA-256)", en: "Checksum (SHA-256)");

    public string ChecksumAgain => Say(sv: "Kontrollsumma, räknad nu", da: "Kontrolsum, regnet nu", en: "Checksum, reckoned now");

    public string Methods => Say(sv: "Beräknad med Samsyn", da: "Beregnet med Samsyn", en: "Reckoned by Samsyn");

    public string Imports => Say(sv: "Inläsningar som låg till grund", da: "Indlæsninger, der lå til grund", en: "Imports it rests on");

    public string RolledBack => Say(sv: "återtagen efter utgåvan", da: "taget tilbage efter udgaven", en: "taken back after the edition");

    public string SourceRolledBack => Say(
        sv: "En inläsning som utgåvan bygger på har tagits tillbaka sedan dess. Utgåvan står kvar som den var; gör en ny om siffrorna ska rättas.",
        da: "En indlæsning, som udgaven bygger på, er siden taget tilbage. Udgaven står, som den var; lav en ny, hvis tallene skal rettes.",
        en: "An import that the edition rests on has been taken back since. The edition stands as it was; make a new one if the figures are to be corrected.");

    public string Latest => Say(sv: "Det finns en senare utgåva.", da: "Der findes en senere udgave.", en: "There is a later edition.");

    public string Old => Say(sv: "Utgåvan är äldre än sex månader. Det kan ha ändrats sedan dess.", da: "Udgaven er ældre end seks måneder. Det kan have ændret sig siden da.", en: "The edition is older than six months. Things may have changed since.");

    public string ReviewPassed(DateOnly day) => Say(sv: $"Dokumentet skulle ha setts över senast {Date(day)}.", da: $"Dokumentet skulle have været gennemset senest {Date(day)}.", en: $"The document was to be looked over by {Date(day)}.");

    public string Again => Say(sv: "Räkna om utgåvan", da: "Regn udgaven om", en: "Make the edition again");

    public string AgainLead => Say(
        sv: "Här är utgåvan gjord en gång till: ur samma texter och siffrorna som de stod då. Kontrollsummorna hålls mot varandra.",
        da: "Her er udgaven lavet en gang til: ud fra samme tekster og tallene, som de stod dengang. Kontrolsummerne holdes op mod hinanden.",
        en: "Here the edition is made once more: from the same texts, and the figures as they stood then. The checksums are held against each other.");

    public string SameWhole => Say(sv: "Utgåvan är densamma, till sista tecknet.", da: "Udgaven er den samme, til sidste tegn.", en: "The edition is the same, to the last sign.");

    public string SameButDrawn => Say(
        sv: "Varje siffra och ord är detsamma. Bilderna ritas på ett annat sätt av den version av Samsyn som körs nu; som de var står de i utgåvan.",
        da: "Hvert tal og ord er det samme. Billederne tegnes på en anden måde af den version af Samsyn, der kører nu; som de var, står de i udgaven.",
        en: "Every figure and word is the same. The pictures are drawn in another way by the version of Samsyn that runs now; as they were they stand in the edition.");

    public string SameFigures => Say(
        sv: "Varje siffra, bild och text är densamma. Listor ur planen, dialogerna och uppföljningen är andra, för de har ändrats sedan utgåvan frystes; så som de var står de i utgåvan:",
        da: "Hvert tal, billede og hver tekst er det samme. Lister fra planen, dialogerne og opfølgningen er andre, for de er ændret, siden udgaven blev frosset; som de var, står de i udgaven:",
        en: "Every figure, picture and text is the same. Lists out of the plan, the dialogues and the follow-up are others, since those have changed after the edition was frozen; as they were they stand in the edition:");

    public string Differs => Say(sv: "Det här blev annorlunda. Namn på indikatorer, grupper eller platser kan ha ändrats, eller en metod:", da: "Dette blev anderledes. Navne på indikatorer, grupper eller steder kan være ændret, eller en metode:", en: "This came out differently. Names of indicators, groups or places may have changed, or a method:");

    public string Sealed => Say(sv: "Det sparade innehållet stämmer med sin kontrollsumma.", da: "Det gemte indhold stemmer med sin kontrolsum.", en: "The kept content agrees with its checksum.");

    public string Broken => Say(sv: "Det sparade innehållet stämmer inte med sin kontrollsumma: det är skadat eller ändrat. Läs in en säkerhetskopia.", da: "Det gemte indhold stemmer ikke med sin kontrolsum: det er skadet eller ændret. Indlæs en sikkerhedskopi.", en: "The kept content does not agree with its checksum: it is damaged or was changed. Restore a copy.");

    public string SinceEdition(int number) => Say(sv: $"Ändrat sedan utgåva {Whole(number)}", da: $"Ændret siden udgave {Whole(number)}", en: $"Changed since edition {Whole(number)}");

    public string NothingChanged => Say(sv: "Ingen text och ingen siffra är annorlunda.", da: "Ingen tekst og intet tal er anderledes.", en: "No text and no figure is different.");

    public string ChangedNumbers(int count) => Say(sv: $"Siffror och celler som ändrats: {Whole(count)}", da: $"Tal og celler, der er ændret: {Whole(count)}", en: $"Figures and cells that changed: {Whole(count)}");

    public string MoreChanges(int count) => Say(sv: $"Ytterligare {Whole(count)} ändringar syns när utgåvorna läses bredvid varandra.", da: $"Yderligere {Whole(count)} ændringer ses, når udgaverne læses side om side.", en: $"Another {Whole(count)} changes are seen when the editions are read side by side.");

    public string Table => Say(sv: "Tabell", da: "Tabel", en: "Table");

    public string Row => Say(sv: "Rad", da: "Række", en: "Row");

    public string Column => Say(sv: "Kolumn", da: "Kolonne", en: "Column");

    public string Before => Say(sv: "Före", da: "Før", en: "Before");

    public string After => Say(sv: "Efter", da: "Efter", en: "After");

    public string NewText => Say(sv: "Nytt", da: "Nyt", en: "New");

    public string TakenOutText => Say(sv: "Borttaget", da: "Fjernet", en: "Taken out");

    public string By => Say(sv: "Ändring", da: "Ændring", en: "Change");

    /// <summary>A change of a chapter or its texts.</summary>
    public string Of(CompositionChange change) => change switch
    {
        CompositionChange.Added(var chapter) => Say(sv: $"Nytt kapitel: {chapter}", da: $"Nyt kapitel: {chapter}", en: $"New chapter: {chapter}"),
        CompositionChange.Removed(var chapter) => Say(sv: $"Borttaget kapitel: {chapter}", da: $"Fjernet kapitel: {chapter}", en: $"Chapter taken out: {chapter}"),
        CompositionChange.Renamed(var before, var after) => Say(sv: $"Kapitlet ”{before}” heter nu ”{after}”", da: $"Kapitlet »{before}« hedder nu »{after}«", en: $"The chapter “{before}” is now called “{after}”"),
        CompositionChange.Moved(var chapter, false) => Say(sv: $"Flyttat kapitel: {chapter}", da: $"Flyttet kapitel: {chapter}", en: $"Chapter moved: {chapter}"),
        CompositionChange.Moved(var chapter, true) => Say(sv: $"{chapter}: samma saker i en annan ordning", da: $"{chapter}: de samme ting i en anden rækkefølge", en: $"{chapter}: the same things in another order"),
        CompositionChange.Texts(var chapter, var added, var gone) => Say(
            sv: $"{chapter}: nya eller ändrade stycken {Whole(added.Count)}, borttagna eller ersatta {Whole(gone.Count)}", da: $"{chapter}: nye eller ændrede afsnit {Whole(added.Count)}, fjernede eller erstattede {Whole(gone.Count)}",
            en: $"{chapter}: paragraphs new or changed {Whole(added.Count)}, taken out or replaced {Whole(gone.Count)}"),
        CompositionChange.Shown(var caption, true) => Say(sv: $"Ny tabell eller bild: {caption}", da: $"Ny tabel eller nyt billede: {caption}", en: $"New table or picture: {caption}"),
        CompositionChange.Shown(var caption, false) => Say(sv: $"Borttagen tabell eller bild: {caption}", da: $"Fjernet tabel eller billede: {caption}", en: $"Table or picture taken out: {caption}"),
        _ => "",
    };

    /// <summary>By how much a number changed.</summary>
    public Cell Difference(double? by) => by is { } change ? new((change > 0 ? "+" : "") + Language.Write(change, Numbers.Decimals(change)), change) : new("");
}
