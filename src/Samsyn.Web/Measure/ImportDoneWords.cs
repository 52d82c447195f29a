// What is said while a file is being read, and when it has been imported.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>What is said while a file is read, and afterwards.</summary>
public sealed class ImportDoneWords(Language language) : Words(language)
{
    public string Reading => Say(sv: "Filen läses", da: "Filen læses", en: "The file is being read");

    public string Rows(long rows) => rows == 0
        ? Say(sv: "Strax börjar det.", da: "Det begynder straks.", en: "It is about to begin.")
        : Say(sv: $"{Whole(rows)} rader är lästa.", da: $"{Whole(rows)} rækker er læst.", en: $"{Whole(rows)} rows have been read.");

    public string Wait => Say(
        sv: "Sidan uppdaterar sig själv. Ni kan också stänga den och komma tillbaka.",
        da: "Siden opdaterer sig selv. I kan også lukke den og komme tilbage.",
        en: "The page renews itself. You can also close it and come back.");

    public string Look => Say(sv: "Se hur långt det har kommit", da: "Se, hvor langt det er kommet", en: "See how far it has come");

    public string Title => Say(sv: "Inläst", da: "Indlæst", en: "Imported");

    public string Lead(Batch batch) => Say(
        sv: $"{Whole(batch.Observations)} siffror ur {batch.Origin.FileName} är inlästa som inläsning {Whole(batch.Number)}.",
        da: $"{Whole(batch.Observations)} tal fra {batch.Origin.FileName} er indlæst som indlæsning {Whole(batch.Number)}.",
        en: $"{Whole(batch.Observations)} figures from {batch.Origin.FileName} have been imported as batch {Whole(batch.Number)}.");

    public string LeftOut(int rows) => Say(
        sv: rows == 1 ? "En rad utelämnades." : $"{Whole(rows)} rader utelämnades.",
        da: rows == 1 ? "Én række blev udeladt." : $"{Whole(rows)} rækker blev udeladt.",
        en: rows == 1 ? "One row was left out." : $"{Whole(rows)} rows were left out.");

    public string ToStart => Say(sv: "Se var ojämlikheten är störst", da: "Se, hvor uligheden er størst", en: "See where inequality is greatest");

    public string RollBack => Say(sv: "Ta tillbaka inläsningen", da: "Tag indlæsningen tilbage", en: "Take the import back");

    public string ToData => Say(sv: "Alla inläsningar", da: "Alle indlæsninger", en: "All imports");

    public string More => Say(sv: "Läs in en fil till", da: "Indlæs en fil mere", en: "Import another file");
}
