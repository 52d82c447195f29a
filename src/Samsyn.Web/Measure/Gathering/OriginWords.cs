// What the page says that follows a figure back to where it came from.
using Samsyn.Loop.Measure;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Says where a figure comes from.</summary>
public sealed class OriginWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Varifrån siffran kommer", da: "Hvor tallet kommer fra", en: "Where the figure comes from");

    public string Of(Indicator? indicator, ObservationKey key, string place) =>
        Line(indicator is null ? key.Indicator : Name(indicator.Name), place, Time(key.Period), key.Stratum.Key);

    public string Batch(Batch batch) => Say(
        sv: $"Inläsning {Whole(batch.Number)}, {DateAndTime(batch.When)}", da: $"Indlæsning {Whole(batch.Number)}, {DateAndTime(batch.When)}", en: $"Import {Whole(batch.Number)}, {DateAndTime(batch.When)}");

    public string BatchHeading => Say(sv: "Inläsningen", da: "Indlæsningen", en: "The import");

    public string RunHeading => Say(sv: "Hämtningen", da: "Hentningen", en: "The fetch");

    public string AnswerHeading => Say(sv: "Svaret", da: "Svaret", en: "The answer");

    public string CellHeading => Say(sv: "Var i svaret", da: "Hvor i svaret", en: "Where in the answer");

    public string Cell(Provenance found) => found.Cell is { } where && new FlawWords(Language).Place(where) is { Length: > 0 } place ? place
        : Say(sv: "Går inte att peka ut.", da: "Kan ikke udpeges.", en: "Cannot be pointed out.");

    public string FromFile(Batch batch) => Say(
        sv: $"Filen {batch.Origin.FileName} lästes in av {Person(batch.Origin.Who)}.", da: $"Filen {batch.Origin.FileName} blev indlæst af {Person(batch.Origin.Who)}.", en: $"The file {batch.Origin.FileName} was imported by {Person(batch.Origin.Who)}.");

    public string NoAnswer => Say(
        sv: "Siffran finns inte längre hos källan, och står därför inte i något svar.", da: "Tallet findes ikke længere hos kilden og står derfor ikke i noget svar.", en: "The figure is no longer at the source, and so stands in no answer.");

    public string Fingerprint => Say(sv: "Fingeravtryck (SHA-256)", da: "Fingeraftryk (SHA-256)", en: "Fingerprint (SHA-256)");

    public string ToSource => Say(sv: "Källan", da: "Kilden", en: "The source");

    public string FollowBack => Say(sv: "Följ siffran tillbaka till svaret som den kom i", da: "Følg tallet tilbage til det svar, det kom i", en: "Follow the figure back to the answer it came in");
}
