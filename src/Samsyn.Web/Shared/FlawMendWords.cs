// What to do about a flaw, for each kind of flaw.
using Samsyn.Loop;

namespace Samsyn.Web.Shared;

/// <summary>Says what to do about a flaw.</summary>
public sealed class FlawMendWords(Language language) : Words(language)
{
    /// <summary>What to do, as a sentence.</summary>
    public string Of(FlawKind kind) => kind switch
    {
        FlawKind.Missing => Say(sv: "Fyll i cellen, eller ta bort raden.", da: "Udfyld cellen, eller fjern rækken.", en: "Fill in the cell, or take the row out."),
        FlawKind.TooLong => Say(sv: "Korta texten.", da: "Gør teksten kortere.", en: "Shorten the text."),
        FlawKind.NotANumber => Say(
            sv: "Skriv ett tal, eller lämna cellen tom om inget värde finns.",
            da: "Skriv et tal, eller lad cellen stå tom, hvis der ingen værdi er.",
            en: "Write a number, or leave the cell empty if there is no value."),
        FlawKind.FaultyFormula => Say(
            sv: "Rätta formeln i filen, eller töm cellen om inget värde finns.",
            da: "Ret formlen i filen, eller tøm cellen, hvis der ingen værdi er.",
            en: "Mend the formula in the file, or empty the cell if there is no value."),
        FlawKind.AmbiguousNumber => Say(
            sv: "Skriv talet utan tusentalsavgränsare.", da: "Skriv tallet uden tusindtalsseparator.", en: "Write the number without a thousands separator."),
        FlawKind.OutOfRange or FlawKind.OutsideItsInterval => Say(
            sv: "Kontrollera värdet mot källan, och att kolumnerna är rätt valda.",
            da: "Kontrollér værdien mod kilden, og at kolonnerne er valgt rigtigt.",
            en: "Check the value against its source, and that the columns are chosen rightly."),
        FlawKind.NotAPeriod => Say(sv: "Skriv tiden som i exemplen.", da: "Skriv tiden som i eksemplerne.", en: "Write the time as in the examples."),
        FlawKind.TooShortAPeriod => Say(
            sv: "Hämta siffrorna per månad, kvartal eller år: i en vecka eller en dag är fallen för få för att jämföra grupper.",
            da: "Hent tallene pr. måned, kvartal eller år: på en uge eller en dag er der for få tilfælde til at sammenligne grupper.",
            en: "Fetch the figures by month, quarter or year: in a week or a day there are too few cases to compare groups."),
        FlawKind.UnknownWord => Say(
            sv: "Rätta ordet, eller säg i receptet vad det betyder.", da: "Ret ordet, eller sig i opskriften, hvad det betyder.", en: "Mend the word, or say in the recipe what it means."),
        FlawKind.UnknownPlace => Say(
            sv: "Rätta namnet, eller välj att lägga till platsen.", da: "Ret navnet, eller vælg at tilføje stedet.", en: "Mend the name, or choose to add the place."),
        FlawKind.Duplicate => Say(sv: "Behåll en av raderna.", da: "Behold én af rækkerne.", en: "Keep one of the rows."),
        FlawKind.TotalIsNotTheSum or FlawKind.Disagrees => Say(
            sv: "Kontrollera raderna mot källan.", da: "Kontrollér rækkerne mod kilden.", en: "Check the rows against their source."),
        _ => OfTheFile(kind),
    };

    private string OfTheFile(FlawKind kind) => kind switch
    {
        FlawKind.NotThere => Say(sv: "Välj vilken kolumn det är.", da: "Vælg, hvilken kolonne det er.", en: "Choose which column it is."),
        FlawKind.UnknownKind => Say(
            sv: "Spara filen som CSV eller Excel och ladda upp den igen.", da: "Gem filen som CSV eller Excel, og send den igen.", en: "Save the file as CSV or Excel and send it again."),
        FlawKind.Broken or FlawKind.WrongCount => Say(sv: "Hämta filen på nytt från källan.", da: "Hent filen igen fra kilden.", en: "Fetch the file from its source again."),
        FlawKind.Locked => Say(
            sv: "Öppna filen med lösenordet och spara den utan.",
            da: "Åbn filen med adgangskoden, og gem den uden.",
            en: "Open the file with its password and save it without."),
        FlawKind.TooLarge => Say(
            sv: "Spara bara bladet med siffrorna, utan tomma rader och kolumner, i en ny fil.",
            da: "Gem kun arket med tallene, uden tomme rækker og kolonner, i en ny fil.",
            en: "Save only the sheet with the figures, without empty rows and columns, in a new file."),
        FlawKind.WrongWidth => Say(
            sv: "Se efter om ett skiljetecken står i en text utan citattecken.",
            da: "Se efter, om et skilletegn står i en tekst uden anførselstegn.",
            en: "Look for a separator inside a text without quotation marks."),
        FlawKind.PersonalNumber => Say(
            sv: "Ta bort kolumnen. Uppgifter om enskilda personer lagras aldrig här.",
            da: "Fjern kolonnen. Oplysninger om enkelte personer gemmes aldrig her.",
            en: "Take the column out. Data on single persons are never kept here."),
        FlawKind.NoAnswer => Say(
            sv: "Försök igen senare. Håller det i sig: se efter om tabellen har flyttat, och fråga tjänstens kundtjänst.",
            da: "Prøv igen senere. Bliver det ved: se efter, om tabellen er flyttet, og spørg tjenestens kundeservice.",
            en: "Try again later. If it stays, see whether the table has moved, and ask those who run the service."),
        FlawKind.NotAllowed => Say(
            sv: "Klistra in tabellens adress som den står i webbläsaren.",
            da: "Indsæt tabellens adresse, som den står i browseren.",
            en: "Paste the table's address as it stands in the browser."),
        FlawKind.NotDegrees => Say(
            sv: "Spara filen i koordinatsystemet WGS 84 (EPSG:4326).", da: "Gem filen i koordinatsystemet WGS 84 (EPSG:4326).", en: "Save the file in the coordinate system WGS 84 (EPSG:4326)."),
        FlawKind.RingNotClosed or FlawKind.RingCrosses => Say(
            sv: "Hämta filen på nytt, eller laga den i ett kartprogram.", da: "Hent filen igen, eller reparér den i et kortprogram.", en: "Fetch the file again, or repair it in a mapping program."),
        FlawKind.Empty => Say(sv: "Välj en fil med siffror.", da: "Vælg en fil med tal.", en: "Choose a file with figures."),
        _ => Say(sv: "Ingenting behöver göras.", da: "Intet behøver at blive gjort.", en: "Nothing needs to be done."),
    };
}
