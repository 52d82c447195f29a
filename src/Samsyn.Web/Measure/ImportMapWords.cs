// What the page says on which somebody tells what the columns of a file mean.
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>What the page about the columns says.</summary>
public sealed class ImportMapWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Vad betyder kolumnerna?", da: "Hvad betyder kolonnerne?", en: "What do the columns mean?");

    public string Lead(bool guessed) => guessed
        ? Say(
            sv: "Vi har läst filens rubriker och föreslår hur den ska läsas. Rätta det som är fel. Ert val sparas som ett recept till nästa års fil.",
            da: "Vi har læst filens overskrifter og foreslår, hvordan den skal læses. Ret det, der er forkert. Jeres valg gemmes som en opskrift til næste års fil.",
            en: "We have read the headings of the file and suggest how to read it. Mend what is wrong. Your choice is kept as a recipe for next year’s file.")
        : Say(
            sv: "Vi känner igen filen från ett recept som ni har sparat. Se efter att det stämmer.",
            da: "Vi kender filen fra en opskrift, som I har gemt. Se efter, at det passer.",
            en: "We know this file from a recipe that you have kept. See that it fits.");

    public string FileFacts => Say(sv: "Filen", da: "Filen", en: "The file");

    public string Sheet => Say(sv: "Blad", da: "Ark", en: "Sheet");

    public string ChooseSheet => Say(sv: "Visa bladet", da: "Vis arket", en: "Show the sheet");

    public string UseRecipe => Say(sv: "Läs med ett sparat recept", da: "Læs med en gemt opskrift", en: "Read with a kept recipe");

    public string Suggest => Say(sv: "Inget, föreslå i stället", da: "Ingen, foreslå i stedet", en: "None, suggest instead");

    public string Preview => Say(sv: "De första raderna", da: "De første rækker", en: "The first rows");

    public string Columns => Say(sv: "Kolumner", da: "Kolonner", en: "Columns");

    public string Unnamed(int number) => Say(sv: $"Kolumn {Whole(number)} utan rubrik", da: $"Kolonne {Whole(number)} uden overskrift", en: $"Column {Whole(number)} without a heading");

    public string Samples(IReadOnlyList<string> samples) => samples.Count == 0
        ? Say(sv: "Tom i de första raderna", da: "Tom i de første rækker", en: "Empty in the first rows")
        : Say(sv: $"Till exempel {string.Join(", ", samples)}", da: $"For eksempel {string.Join(", ", samples)}", en: $"For example {string.Join(", ", samples)}");

    public string Role => Say(sv: "Innehåller", da: "Indeholder", en: "Holds");

    public string Dimension => Say(sv: "Indelning, om det är grupper", da: "Inddeling, hvis det er grupper", en: "Dimension, if it is groups");

    public string HeaderSays(string said) => Say(sv: $"Rubriken säger: {said}", da: $"Overskriften siger: {said}", en: $"The heading says: {said}");

    public string HeaderSaysGroup(string group) => Say(sv: $"Rubriken säger gruppen {group}", da: $"Overskriften siger gruppen {group}", en: $"The heading says the group {group}");

    public string Meanings => Say(sv: "Vad orden betyder", da: "Hvad ordene betyder", en: "What the words mean");

    public string MeaningsHelp => Say(
        sv: "Skriv gruppens kod, eller flera på en gång som sex=women;origin=abroad. Lämna tomt för att läsa ordet som det står.",
        da: "Skriv gruppens kode, eller flere på én gang som sex=women;origin=abroad. Lad feltet stå tomt for at læse ordet, som det står.",
        en: "Write the code of the group, or several at once such as sex=women;origin=abroad. Leave it empty to read the word as it stands.");

    public string WordIn(string word, string column) => column.Length == 0
        ? $"”{word}”"
        : Say(sv: $"”{word}” i {column}", da: $"»{word}« i {column}", en: $"“{word}” in {column}");

    public string Everyone => Say(sv: "Betyder alla", da: "Betyder alle", en: "Means everybody");

    public string Constants => Say(sv: "Det filen inte säger", da: "Det filen ikke siger", en: "What the file does not say");

    public string ConstantsHelp => Say(sv: "Fyll bara i det som inte står i någon kolumn.", da: "Udfyld kun det, der ikke står i en kolonne.", en: "Fill in only what stands in no column.");

    public string Place => Say(sv: "Platsens namn", da: "Stedets navn", en: "Name of the place");

    public string PlaceCode => Say(sv: "Platsens kod", da: "Stedets kode", en: "Code of the place");

    public string Period => Say(sv: "Tid, till exempel 2024 eller 2021-2024", da: "Tid, for eksempel 2024 eller 2021-2024", en: "Time, such as 2024 or 2021-2024");

    public string IndicatorName => Say(sv: "Indikatorns namn", da: "Indikatorens navn", en: "Name of the indicator");

    public string IndicatorCode => Say(sv: "Indikatorns kod", da: "Indikatorens kode", en: "Code of the indicator");

    public string Direction => Say(sv: "Är ett högre värde bättre?", da: "Er en højere værdi bedre?", en: "Is a higher value better?");

    public string DirectionOf(Direction? direction) => direction switch
    {
        Loop.Measure.Direction.HigherIsBetter => Say(sv: "Högre är bättre", da: "Højere er bedre", en: "Higher is better"),
        Loop.Measure.Direction.LowerIsBetter => Say(sv: "Lägre är bättre", da: "Lavere er bedre", en: "Lower is better"),
        Loop.Measure.Direction.NoJudgement => Say(sv: "Varken eller", da: "Hverken eller", en: "Neither"),
        _ => Say(sv: "Filen säger det", da: "Det siger filen", en: "The file says so"),
    };

    public string Scale => Say(
        sv: "Värdet som betyder alla: 100 för procent, 100000 för fall per 100 000. Tomt för medelvärden.",
        da: "Værdien, der betyder alle: 100 for procent, 100000 for tilfælde pr. 100.000. Tomt for gennemsnit.",
        en: "The value that means everybody: 100 for per cent, 100000 for cases per 100,000. Empty for means.");

    public string Multiplier => Say(
        sv: "Multiplicera värdena med, till exempel 100 om andelar står som 0,046",
        da: "Gang værdierne med, for eksempel 100 hvis andele står som 0,046",
        en: "Multiply the values by, such as 100 if shares stand as 0.046");

    public string Apart => Say(
        sv: "Egen indikator för varje grupp i indelningen, till exempel age",
        da: "Egen indikator for hver gruppe i inddelingen, for eksempel age",
        en: "An indicator of its own for each group of the dimension, such as age");

    public string Source => Say(sv: "Källa", da: "Kilde", en: "Source");

    public string Licence => Say(sv: "Villkor för användning", da: "Vilkår for brug", en: "Terms of use");

    public string RecipeName => Say(sv: "Receptets namn", da: "Opskriftens navn", en: "Name of the recipe");

    public string RecipeHelp => Say(
        sv: "Nästa fil med samma rubriker läses med det här receptet.",
        da: "Den næste fil med de samme overskrifter læses med denne opskrift.",
        en: "The next file with the same headings is read with this recipe.");

    public string Refresh => Say(sv: "Visa kolumnernas ord på nytt", da: "Vis kolonnernes ord igen", en: "Show the words of the columns again");

    public string Try => Say(sv: "Prova att läsa filen", da: "Prøv at læse filen", en: "Try reading the file");

    /// <summary>A flaw of the form, by the name of its field.</summary>
    public string Field(Flaw flaw, FlawWords said) => flaw.Where is not Loop.Where.Field { Name: var field }
        ? said.Said(flaw)
        : field switch
        {
            "role" => Say(sv: "Välj vilken kolumn som är värdet", da: "Vælg, hvilken kolonne der er værdien", en: "Choose which column is the value"),
            _ when flaw.Kind == FlawKind.Missing => Say(sv: $"Filen saknar {said.Expected(flaw)}: skriv den här", da: $"Filen mangler {said.Expected(flaw)}: skriv den her", en: $"The file lacks {said.Expected(flaw)}: write it here"),
            _ => said.Said(flaw),
        };

    /// <summary>A flaw as it stands beside its field.</summary>
    public string BesideField(Flaw flaw)
    {
        var said = new FlawWords(Language);
        return flaw.Kind == FlawKind.Missing
            ? Say(sv: $"Skriv {said.Expected(flaw)}.", da: $"Skriv {said.Expected(flaw)}.", en: $"Write {said.Expected(flaw)}.")
            : $"{said.Said(flaw)}. {said.Mend(flaw.Kind)}";
    }

    public string FlawsHeading(int count) => Say(
        sv: count == 1 ? "En sak måste rättas" : $"{Whole(count)} saker måste rättas",
        da: count == 1 ? "Én ting skal rettes" : $"{Whole(count)} ting skal rettes",
        en: count == 1 ? "One thing must be mended" : $"{Whole(count)} things must be mended");
}
