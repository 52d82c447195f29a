// What the parts of documents are called, and what they say besides what the pages say.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Publish;
using Samsyn.Web.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Parts;

/// <summary>What the parts of documents are called, and what they say.</summary>
public sealed class PartWords(Language language) : Words(language)
{
    public string NothingShown => Say(sv: "Här finns inga siffror att visa.", da: "Her er ingen tal at vise.", en: "There are no figures to show here.");

    public string NotDivided(string indicator, string dimension, string place) => Say(
        sv: $"{indicator} finns inte uppdelat efter {Inside(dimension)} i {place}.", da: $"{indicator} findes ikke opdelt efter {Inside(dimension)} i {place}.", en: $"{indicator} is not there by {Inside(dimension)} in {place}.");

    public string NothingYet => Say(sv: "Här finns ingenting ännu.", da: "Her er endnu intet.", en: "There is nothing here yet.");

    public string NoBoundaries => Say(sv: "Kartan kan inte ritas: platserna har inga gränser.", da: "Kortet kan ikke tegnes: stederne har ingen grænser.", en: "The map cannot be drawn: the places have no boundaries.");

    public string Figure => Say(sv: "Siffran", da: "Tallet", en: "The figure");

    public string What => Say(sv: "I ord", da: "Med ord", en: "In words");

    public string TimeColumn => Say(sv: "Tid", da: "Tid", en: "Time");

    public string OverTime => Say(sv: "Över tid", da: "Over tid", en: "Over time");

    public string Reason => Say(sv: "Varför", da: "Hvorfor", en: "Why");

    public string Goal => Say(sv: "Mål", da: "Mål", en: "Goal");

    public string Standing => Say(sv: "Läge", da: "Status", en: "Standing");

    public string Intervention => Say(sv: "Insats", da: "Indsats", en: "Intervention");

    public string Interventions => Say(sv: "Insatser", da: "Indsatser", en: "Interventions");

    public string Commitments => Say(sv: "Åtaganden", da: "Forpligtelser", en: "Commitments");

    public string Evaluation => Say(sv: "Utvärdering", da: "Evaluering", en: "Evaluation");

    public string When => Say(sv: "När", da: "Hvornår", en: "When");

    public string FollowedBy => Say(sv: "Följs med", da: "Følges med", en: "Followed by");

    public string Nobody => Say(sv: "ingen ännu", da: "ingen endnu", en: "nobody yet");

    public string NotSaid => Say(sv: "inte sagt", da: "ikke sagt", en: "not said");

    public string Leads => Say(sv: "leder", da: "leder", en: "leads");

    public string TakesPart => Say(sv: "bidrar", da: "bidrager", en: "contributes");

    public string Payer => Say(sv: "Betalas av", da: "Betales af", en: "Paid by");

    public string WhichMoney => Say(sv: "Vilka pengar", da: "Hvilke penge", en: "Which money");

    public string EveryYear => Say(sv: "Varje år", da: "Hvert år", en: "Every year");

    public string OnceOnly => Say(sv: "En gång", da: "Én gang", en: "Once");

    public string Amount => Say(sv: "Belopp", da: "Beløb", en: "Amount");

    public string Unpriced => Say(sv: "Utan känt belopp", da: "Uden kendt beløb", en: "Without a known amount");

    public string Recommendations => Say(sv: "Rekommendationer", da: "Anbefalinger", en: "Recommendations");

    public string Inventory => Say(sv: "Det här görs redan", da: "Dette gøres allerede", en: "What is done already");

    public string Plan => Say(sv: "Beslutade och pågående insatser", da: "Besluttede og igangværende indsatser", en: "Interventions decided and under way");

    public string Responsibility => Say(sv: "Vem gör vad", da: "Hvem gør hvad", en: "Who does what");

    public string Matrix => Say(sv: "Vilka som är med i vilken insats", da: "Hvem der er med i hvilken indsats", en: "Who takes part in which intervention");

    public string MoneyByPayer => Say(sv: "Vad insatserna kostar, efter vem som betalar", da: "Hvad indsatserne koster, efter hvem der betaler", en: "What the interventions cost, by who pays");

    public string MoneyBySource => Say(sv: "Vad som är lovat eller gjort, efter vilka pengar", da: "Hvad der er lovet eller gjort, efter hvilke penge", en: "What is promised or done, by which money");

    public string Answered => Say(sv: "Vad ägarna svarade", da: "Hvad ejerne svarede", en: "What the owners answered");

    public string HowItWent => Say(sv: "Hur det gått", da: "Hvordan det er gået", en: "How it went");

    public string WhatBecame => Say(sv: "Vad det blev av det som sades", da: "Hvad der blev af det, der blev sagt", en: "What became of what was said");

    public string WhatWasSaid => Say(sv: "Det som sades", da: "Det, der blev sagt", en: "What was said");

    public string InAWord => Say(sv: "I ett ord", da: "Med ét ord", en: "In a word");

    public string KindOfSaid => Say(sv: "Slag", da: "Slags", en: "Kind");

    public string AnswersOfAsked => Say(sv: "Remissvaren", da: "Høringssvarene", en: "The consultation answers");

    public string From => Say(sv: "Från", da: "Fra", en: "From");

    public string Stance => Say(sv: "Hållning", da: "Holdning", en: "Stance");

    public string Day => Say(sv: "Dag", da: "Dag", en: "Day");

    public string Body => Say(sv: "Organ", da: "Organ", en: "Body");

    public string Outcome => Say(sv: "Beslut", da: "Beslutning", en: "Decision");

    public string Commitment => Say(sv: "Åtagande", da: "Forpligtelse", en: "Commitment");

    public string Who => Say(sv: "Vem", da: "Hvem", en: "Who");

    public string By => Say(sv: "Till när", da: "Til hvornår", en: "By when");

    public string Recommendation => Say(sv: "Rekommendation", da: "Anbefaling", en: "Recommendation");

    public string ToWhom => Say(sv: "Till", da: "Til", en: "To");

    public string RestsOn => Say(sv: "Vilar på", da: "Hviler på", en: "Rests on");

    public string ForWhom => Say(sv: "För", da: "For", en: "For");

    public string Cost => Say(sv: "Kostnad", da: "Pris", en: "Cost");

    public string LedBy => Say(sv: "Leds av", da: "Ledes af", en: "Led by");

    public string Target => Say(sv: "Vad som ska nås, och var", da: "Hvad der skal nås, og hvor", en: "What is to be reached, and where");

    public string Owners => Say(sv: "Ansvariga", da: "Ansvarlige", en: "Who answers for it");

    public string Answer => Say(sv: "Svar", da: "Svar", en: "Answer");

    public string NotAnswered => Say(sv: "inte besvarat ännu", da: "ikke besvaret endnu", en: "not answered yet");

    public string OwnReckoning => Say(sv: "Egna beräkningar på källans siffror.", da: "Egne beregninger på kildens tal.", en: "Own reckoning on the source’s figures.");

    public string DefinitionsCaption => Say(sv: "Vad indikatorerna mäter, och varifrån de kommer", da: "Hvad indikatorerne måler, og hvor de kommer fra", en: "What the indicators measure, and where they come from");

    public string LeftOutCaption => Say(sv: "Indikatorer som är utelämnade", da: "Indikatorer, der er udeladt", en: "Indicators that are left out");

    public string LeftOutLead => Say(
        sv: "De här indikatorerna hör till dem vi har bestämt att redovisa, men är utelämnade här. Det är ett val, och så här är det motiverat.",
        da: "Disse indikatorer hører til dem, vi har besluttet at vise, men er udeladt her. Det er et valg, og sådan er det begrundet.",
        en: "These indicators are among those we have decided to report, but are left out here. That is a choice, and this is why.");

    public string NothingLeftOut(int minimum) => minimum == 0
        ? Say(sv: "Ingen minsta uppsättning indikatorer är bestämd för dokumentet.", da: "Der er ikke besluttet noget mindste sæt indikatorer for dokumentet.", en: "No minimum set of indicators has been decided for the document.")
        : minimum == 1 ? Say(sv: "Den indikator som vi har bestämt att redovisa är med.", da: "Den indikator, som vi har besluttet at vise, er med.", en: "The indicator that we have decided to report is there.")
        : Say(
            sv: $"Alla {Whole(minimum)} indikatorer som vi har bestämt att redovisa är med.", da: $"Alle {Whole(minimum)} indikatorer, som vi har besluttet at vise, er med.",
            en: $"All {Whole(minimum)} indicators that we have decided to report are there.");

    public string RankingOf(string place) => Say(sv: $"De största skillnaderna i {place}", da: $"De største forskelle i {place}", en: $"The greatest gaps in {place}");

    public string ShownOf(int shown, int all) => Say(
        sv: $"De {Whole(shown)} största av {Whole(all)} skillnader. Alla finns i databilagan, som är en Excelfil.", da: $"De {Whole(shown)} største af {Whole(all)} forskelle. Alle findes i databilaget, som er en Excelfil.",
        en: $"The {Whole(shown)} greatest of {Whole(all)} gaps. All stand in the data appendix, which is an Excel file.");

    /// <summary>A column with a number, and one with each of its bounds.</summary>
    public IReadOnlyList<string> Three(string what) =>
        [what, $"{what}, {Say(sv: "undre gräns", da: "nedre grænse", en: "lower bound")}", $"{what}, {Say(sv: "övre gräns", da: "øvre grænse", en: "upper bound")}"];

    /// <summary>By which measure something is told, by its usual abbreviation.</summary>
    public string MeasureOf(string what) => $"{what}, {Say(sv: "mått", da: "mål", en: "measure")}";

    /// <summary>In which unit something is told.</summary>
    public string UnitOf(string what) => $"{what}, {Say(sv: "enhet", da: "enhed", en: "unit")}";

    /// <summary>From when until when.</summary>
    public string Span(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        ({ } from, { } to) => Say(sv: $"{Date(from)} till {Date(to)}", da: $"{Date(from)} til {Date(to)}", en: $"{Date(from)} to {Date(to)}"),
        ({ } from, null) => Say(sv: $"från {Date(from)}", da: $"fra {Date(from)}", en: $"from {Date(from)}"),
        (null, { } to) => Say(sv: $"till {Date(to)}", da: $"til {Date(to)}", en: $"until {Date(to)}"),
        _ => NotSaid,
    };

    /// <summary>By what it is seen whether an intervention helps.</summary>
    public string Followed(Intervention one, PlanKnown known) =>
        known.Indicator(one.EffectIndicator) is { } indicator ? Name(indicator.Name) : one.ProcessIndicator.Length > 0 ? one.ProcessIndicator : NotSaid;

    /// <summary>What a kind of part is called.</summary>
    public string Named(PartKind kind) => kind switch
    {
        PartKind.Facts => Say(sv: "Fem fakta om platsen", da: "Fem fakta om stedet", en: "Five facts about the place"),
        PartKind.Ranking => Say(sv: "Var ojämlikheten är störst (tabell)", da: "Hvor uligheden er størst (tabel)", en: "Where inequality is greatest (table)"),
        PartKind.Indicator => Say(sv: "En indikator efter grupp (bild)", da: "En indikator efter gruppe (billede)", en: "An indicator by group (picture)"),
        PartKind.Trend => Say(sv: "Grupperna över tid (bild)", da: "Grupperne over tid (billede)", en: "The groups over time (picture)"),
        PartKind.Years => Say(sv: "Avståndet år för år (bild)", da: "Afstanden år for år (billede)", en: "The distance year by year (picture)"),
        PartKind.Places => Say(sv: "Platsen bland andra (bild)", da: "Stedet blandt andre (billede)", en: "The place among others (picture)"),
        PartKind.Map => Say(sv: "Karta", da: "Kort", en: "Map"),
        PartKind.Profile => Say(sv: "Alla indikatorer för platsen", da: "Alle indikatorer for stedet", en: "All indicators of the place"),
        PartKind.Definitions => Say(sv: "Definitioner och källor", da: "Definitioner og kilder", en: "Definitions and sources"),
        PartKind.LeftOut => Say(sv: "Utelämnade indikatorer, med skäl", da: "Udeladte indikatorer, med begrundelse", en: "Indicators left out, with reasons"),
        PartKind.Dialogue => Say(sv: "Vad en dialog kom fram till", da: "Hvad en dialog nåede frem til", en: "What a dialogue arrived at"),
        PartKind.Answers => Say(sv: "Svar på det som sades i en dialog", da: "Svar på det, der blev sagt i en dialog", en: "Answers to what was said in a dialogue"),
        PartKind.EffectEffort => Say(sv: "Förslagen efter effekt och genomförbarhet (bild)", da: "Forslagene efter effekt og gennemførlighed (billede)", en: "Proposals by effect and feasibility (picture)"),
        PartKind.Challenges => Say(sv: "Utmaningarna", da: "Udfordringerne", en: "The challenges"),
        PartKind.Recommendations => Recommendations,
        PartKind.Goals => Say(sv: "Målen och hur de står", da: "Målene og hvordan de står", en: "The goals and how they stand"),
        PartKind.Inventory => Inventory,
        PartKind.Plan => Plan,
        PartKind.Responsibility => Responsibility,
        PartKind.Mirror => Say(sv: "Planen i spegeln (bild)", da: "Planen i spejlet (billede)", en: "The plan in the mirror (picture)"),
        PartKind.Money => Say(sv: "Pengarna, från varje sida", da: "Pengene, fra hver side", en: "The money, from each side"),
        PartKind.Package => Say(sv: "Ett paket med remissvar", da: "En pakke med høringssvar", en: "A package with consultation answers"),
        PartKind.Decisions => Say(sv: "Besluten", da: "Beslutningerne", en: "The decisions"),
        PartKind.Round => Say(sv: "En uppföljning: vad ägarna svarade", da: "En opfølgning: hvad ejerne svarede", en: "A round: what the owners answered"),
        _ => Say(sv: "Hjälpte det? Utvärderingarna", da: "Hjalp det? Evalueringerne", en: "Did it help? The evaluations"),
    };
}
