// How the page about the columns says why it suggests what it does, and what it must ask.
using Samsyn.Sources.Recipes;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Says why something is suggested, and what must be asked.</summary>
public sealed class ImportQuestionWords(Language language) : Words(language)
{
    public string Heading(int count) => Say(
        sv: count == 1 ? "En sak som filen inte säger" : $"{Whole(count)} saker som filen inte säger",
        da: count == 1 ? "Én ting, som filen ikke siger" : $"{Whole(count)} ting, som filen ikke siger",
        en: count == 1 ? "One thing that the file does not say" : $"{Whole(count)} things that the file does not say");

    /// <summary>Why a role is suggested.</summary>
    public string Why(GuessReason reason) => reason switch
    {
        GuessReason.File => Say(sv: "Det säger filens format.", da: "Det siger filens format.", en: "The format of the file says so."),
        GuessReason.Header => Say(sv: "Det säger rubriken.", da: "Det siger overskriften.", en: "The heading says so."),
        GuessReason.Words => Say(sv: "Det säger orden i kolumnen.", da: "Det siger ordene i kolonnen.", en: "The words in the column say so."),
        GuessReason.OtherColumns => Say(sv: "Det är vad de andra kolumnerna lämnar kvar.", da: "Det er, hvad de andre kolonner lader tilbage.", en: "It is what the other columns leave."),
        _ => Say(sv: "Inget i filen säger vad den är.", da: "Intet i filen siger, hvad den er.", en: "Nothing in the file says what it is."),
    };

    /// <summary>What must be asked.</summary>
    public string Ask(Question question) => question.Kind switch
    {
        QuestionKind.Role => Say(sv: $"Vad innehåller kolumnen {question.Column}?", da: $"Hvad indeholder kolonnen {question.Column}?", en: $"What does the column {question.Column} hold?"),
        QuestionKind.WhichValue => Say(sv: "Vilken kolumn är värdet?", da: "Hvilken kolonne er værdien?", en: "Which column is the value?"),
        QuestionKind.DecimalMark => Say(
            sv: $"I {question.Column} står {question.Read}. Är det mer än tusen, eller drygt ett? Skriv om kolumnen i filen så att det syns.",
            da: $"I {question.Column} står {question.Read}. Er det mere end tusind eller lidt over én? Skriv kolonnen om i filen, så det kan ses.",
            en: $"{question.Column} has {question.Read}. Is that more than a thousand, or a little over one? Write the column anew in the file so that it shows."),
        QuestionKind.Fractions => Say(
            sv: $"I {question.Column} står {question.Read}. Är det andelar? Skriv då 100 under ”Multiplicera värdena med”.",
            da: $"I {question.Column} står {question.Read}. Er det andele? Skriv da 100 under »Gang værdierne med«.",
            en: $"{question.Column} has {question.Read}. Are they shares? Then write 100 under “Multiply the values by”."),
        QuestionKind.Word => Say(
            sv: $"Vad betyder ”{question.Read}” i {question.Column}?", da: $"Hvad betyder »{question.Read}« i {question.Column}?", en: $"What does “{question.Read}” in {question.Column} mean?"),
        QuestionKind.Symbol => Say(
            sv: $"I {question.Column} står ”{question.Read}” i stället för ett tal. Raden räknas som fel om det inte är känt.",
            da: $"I {question.Column} står »{question.Read}« i stedet for et tal. Rækken tæller som forkert, hvis det ikke er kendt.",
            en: $"{question.Column} has “{question.Read}” in place of a number. The row counts as flawed unless that is known."),
        _ => AskOfAll(question),
    };

    private string AskOfAll(Question question) => question.Kind switch
    {
        QuestionKind.Place => Say(sv: "För vilken plats gäller siffrorna?", da: "Hvilket sted gælder tallene for?", en: "Which place are the figures for?"),
        QuestionKind.Period => Say(sv: "För vilken tid gäller siffrorna?", da: "Hvilken tid gælder tallene for?", en: "Which time are the figures for?"),
        QuestionKind.Indicator => Say(sv: "Vilken indikator är det?", da: "Hvilken indikator er det?", en: "Which indicator is it?"),
        QuestionKind.Direction => Say(sv: "Är ett högre värde bättre eller sämre?", da: "Er en højere værdi bedre eller dårligere?", en: "Is a higher value better or worse?"),
        QuestionKind.CodeWidth => Say(
            sv: $"Koderna i {question.Column} har olika många siffror ({question.Read}). Har nollor fallit bort?",
            da: $"Koderne i {question.Column} har forskelligt antal cifre ({question.Read}). Er nuller faldet væk?",
            en: $"The codes in {question.Column} differ in length ({question.Read}). Have zeros been lost?"),
        QuestionKind.MovedHeader => Say(
            sv: "Rubrikerna stod inte rakt över kolumnerna. Vi har flyttat dem: se efter i de första raderna.",
            da: "Overskrifterne stod ikke lige over kolonnerne. Vi har flyttet dem: se efter i de første rækker.",
            en: "The headings did not stand straight above the columns. We have moved them: look at the first rows."),
        _ => Say(
            sv: "Filen har en kolumn med personnummer. Ta bort den i filen och skicka den igen: uppgifter om enskilda personer läses aldrig.",
            da: "Filen har en kolonne med CPR-numre. Fjern den i filen, og send den igen: oplysninger om enkelte personer læses aldrig.",
            en: "The file has a column of personal identity numbers. Take it out of the file and send it again: data on single persons are never read."),
    };
}
