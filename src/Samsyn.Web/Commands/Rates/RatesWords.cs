// What is said of figures made of counts: notes, ranges, and what is lacking, in the language of whoever asks.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Says what must be known of figures made of counts. The command says it in English.</summary>
internal sealed class RatesWords(Language language) : Words(language)
{
    public string FromZero => Say(sv: "0 eller mer", da: "0 eller mere", en: "0 or more");

    public string AboveZero => Say(sv: "mer än 0", da: "mere end 0", en: "above 0");

    public string ShareOnly => Say(sv: "mer än 0, mindre än 1", da: "mere end 0, mindre end 1", en: "above 0, below 1");

    public string Finite => Say(sv: "ändliga tal", da: "endelige tal", en: "finite numbers");

    public string AgeBand => Say(sv: "en åldersgrupp, som 0-4 eller 90+", da: "en aldersgruppe, som 0-4 eller 90+", en: "an age band, such as 0-4 or 90+");

    public string AgeBandOrStart => Say(
        sv: "en åldersgrupp, som 0-4 eller 90+, eller åldern där den börjar",
        da: "en aldersgruppe, som 0-4 eller 90+, eller alderen, hvor den begynder",
        en: "an age band, such as 0-4 or 90+, or the age at which it begins");

    /// <summary>The ages at which the bands begin.</summary>
    public string Begins(IReadOnlyList<int> ages) => Say(
        sv: $"en ålder där en åldersgrupp börjar: {string.Join(", ", ages)}",
        da: $"en alder, hvor en aldersgruppe begynder: {string.Join(", ", ages)}",
        en: $"an age at which a band begins: {string.Join(", ", ages)}");

    /// <summary>A band of the standard population that a group lacks.</summary>
    public string OfStandard(AgeBand band) => Say(
        sv: $"standardbefolkningens åldersgrupp {band}", da: $"standardbefolkningens aldersgruppe {band}", en: $"the age band {band} of the standard population");

    /// <summary>A band that the standard population can fill.</summary>
    public string OfBandsOf(StandardPopulation standard)
    {
        var bands = string.Join(", ", standard.Bands.Select(band => band.Ages));
        return Say(
            sv: $"en av standardbefolkningens åldersgrupper ({bands}), eller flera av dem tillsammans",
            da: $"en af standardbefolkningens aldersgrupper ({bands}), eller flere af dem tilsammen",
            en: $"an age band of the standard population ({bands}), or several of them together");
    }

    /// <summary>A band that other groups have.</summary>
    public string OfOthers(string column, string band) => Say(
        sv: $"{column} {band}, som andra grupper har", da: $"{column} {band}, som andre grupper har", en: $"{column} {band}, which other groups have");

    /// <summary>As many rows as other groups have.</summary>
    public string Rows(int most, int own) => Say(
        sv: $"{most} rader, som andra grupper har; den har {own}", da: $"{most} rækker, som andre grupper har; den har {own}", en: $"{most} rows, as other groups have; it has {own}");

    /// <summary>Up to how much a number may be.</summary>
    public string UpTo(double most) => Say(sv: $"0 till {RatesAnswer.Plain(most)}", da: $"0 til {RatesAnswer.Plain(most)}", en: $"0 to {RatesAnswer.Plain(most)}");

    /// <summary>What is said of layers without a count.</summary>
    public string Emptied(int counts) => counts switch
    {
        0 => "",
        1 => Say(sv: "Ett tomt antal räknades som noll.", da: "Et tomt antal blev regnet som nul.", en: "1 empty count was taken as none."),
        var several => Say(sv: $"{several} tomma antal räknades som noll.", da: $"{several} tomme antal blev regnet som nul.", en: $"{several} empty counts were taken as none."),
    };

    /// <summary>What is said of bands that other groups have: a rate over fewer bands is another rate.</summary>
    public string Lacking(IReadOnlyList<string> bands) => bands.Count == 0 ? "" : Say(
        sv: $"Kan inte jämföras med grupper som också har {string.Join(", ", bands)}.",
        da: $"Kan ikke sammenlignes med grupper, der også har {string.Join(", ", bands)}.",
        en: $"Not to be compared with groups that also have {string.Join(", ", bands)}.");

    /// <summary>Why a row gives no figure.</summary>
    public string WhyNot(MarkMeaning? mark, long row, RatesColumn column) => mark switch
    {
        MarkMeaning.Withheld => Say(sv: $"Dolt: rad {row} är det.", da: $"Skjult: række {row} er det.", en: $"Withheld: row {row} is."),
        MarkMeaning.TooUncertain => Say(sv: $"För osäkert: rad {row} är det.", da: $"For usikkert: række {row} er det.", en: $"Too uncertain: row {row} is."),
        _ => Say(sv: $"Saknas: rad {row} har inget {Said(column)}.", da: $"Mangler: række {row} har intet {Said(column)}.", en: $"Missing: row {row} has no {Said(column)}."),
    };

    /// <summary>What an interval promises; empty where it keeps what it says.</summary>
    public string Promised(Promise? promise) => promise switch
    {
        null => Say(sv: "Inget intervall.", da: "Intet interval.", en: "No interval."),
        Promise.AtLeast => Say(
            sv: "Intervallet rymmer sanningen minst så ofta som det säger.", da: "Intervallet rummer sandheden mindst så ofte, som det siger.", en: "The interval holds the truth at least as often as it says."),
        Promise.Approximate => Say(sv: "Intervallet är ungefärligt.", da: "Intervallet er omtrentligt.", en: "The interval is approximate."),
        _ => "",
    };

    /// <summary>Why there is no life expectancy.</summary>
    public string Life(LifeTableObstacle? obstacle) => obstacle switch
    {
        LifeTableObstacle.TooFewPersons => Say(sv: "Ges inte: 5 000 personår eller färre i allt.", da: "Gives ikke: 5.000 personår eller færre i alt.", en: "Not given: 5,000 person-years or fewer in all."),
        LifeTableObstacle.NoDeathsInLastBand => Say(
            sv: "Kan inte räknas: ingen dog i den sista åldersgruppen.", da: "Kan ikke regnes: ingen døde i den sidste aldersgruppe.", en: "Cannot be computed: nobody died in the last band."),
        LifeTableObstacle.NobodyLeft => Say(
            sv: "Kan inte räknas: enligt tabellen når ingen den här åldern.", da: "Kan ikke regnes: ifølge tabellen når ingen denne alder.", en: "Cannot be computed: by the table nobody reaches this age."),
        LifeTableObstacle.TooUncertain => Say(
            sv: "För osäkert: intervallet når mer än tio år åt var sida.", da: "For usikkert: intervallet når mere end ti år til hver side.", en: "Too uncertain: the interval reaches more than ten years to either side."),
        _ => "",
    };

    private string Said(RatesColumn column) => column switch
    {
        RatesColumn.Count => Say(sv: "antal", da: "antal", en: "count"),
        RatesColumn.Population => Say(sv: "befolkningstal", da: "befolkningstal", en: "population"),
        RatesColumn.Value => Say(sv: "värde", da: "værdi", en: "value"),
        _ => Say(sv: "tal", da: "tal", en: "number"),
    };
}
