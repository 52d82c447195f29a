// What the sheets and columns of downloaded tables are called.
using Samsyn.Statistics;

namespace Samsyn.Web.Shared;

public sealed class SheetWords(Language language) : Words(language)
{
    public string Figures => Say(sv: "Siffror", da: "Tal", en: "Figures");

    public string About => Say(sv: "Om siffrorna", da: "Om tallene", en: "About the figures");

    public string Kind => Say(sv: "slag", da: "slags", en: "kind");

    public string IndicatorColumn => Say(sv: "indikatorns namn", da: "indikatorens navn", en: "indicator");

    public string Place => Say(sv: "plats", da: "sted", en: "place");

    public string When => Say(sv: "när", da: "hvornår", en: "time");

    public string DividedBy => Say(sv: "delat efter", da: "delt efter", en: "divided by");

    public string GroupOrMeasure => Say(sv: "grupp eller mått", da: "gruppe eller mål", en: "group or measure");

    public string Value => Say(sv: "värde", da: "værdi", en: "value");

    public string Lower => Say(sv: "nedre gräns", da: "nedre grænse", en: "lower bound");

    public string Upper => Say(sv: "övre gräns", da: "øvre grænse", en: "upper bound");

    public string Confidence => Say(sv: "konfidensgrad", da: "konfidensgrad", en: "confidence");

    public string StandardError => Say(sv: "standardfel", da: "standardfejl", en: "standard error");

    public string People => Say(sv: "invånare", da: "indbyggere", en: "people");

    public string Note => Say(sv: "anmärkning", da: "bemærkning", en: "note");

    public string Source => Say(sv: "källa", da: "kilde", en: "source");

    public string Licence => Say(sv: "villkor", da: "vilkår", en: "terms");

    public string Unit => Say(sv: "enhet", da: "enhed", en: "unit");

    public string Rank => Say(sv: "plats i ordningen", da: "plads i rækkefølgen", en: "rank");

    public string Times => Say(sv: "gånger", da: "gange", en: "times");

    public string Difference => Say(sv: "skillnad", da: "forskel", en: "difference");

    public string Persons => Say(sv: "människor om året", da: "mennesker om året", en: "people a year");

    public string HowSure => Say(sv: "hur säkert", da: "hvor sikkert", en: "how sure");

    public string AdjustedP => Say(sv: "justerat p-värde", da: "justeret p-værdi", en: "adjusted p-value");

    public string Trend => Say(sv: "utveckling", da: "udvikling", en: "trend");

    public string Standing => Say(sv: "läge", da: "stilling", en: "standing");

    /// <summary>The names of three columns that hold an estimate and its bounds.</summary>
    public IReadOnlyList<string> Three(string name) => [name, $"{name}, {Lower}", $"{name}, {Upper}"];

    /// <summary>An estimate in three cells: the value and its bounds.</summary>
    public static IReadOnlyList<Field> Three(Estimate? estimate) => [estimate?.Value, estimate?.Interval?.Lower, estimate?.Interval?.Upper];

    /// <summary>A sheet that says what the figures are; the mark of what is invented first.</summary>
    public Sheet Explained(bool invented, IReadOnlyList<IReadOnlyList<Field>> rows) => new(
        About, [], invented ? [[new FrameWords(Language).InventedMark], .. rows] : rows);
}
