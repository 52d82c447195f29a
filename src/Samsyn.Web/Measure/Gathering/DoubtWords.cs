// How a doubt is said: what was noticed, and what a person should look at before confirming.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Says doubts, and what went wrong.</summary>
public sealed class DoubtWords(Language language) : Words(language)
{
    private readonly FlawWords flaws = new(language);

    /// <summary>What was noticed.</summary>
    public string Said(Doubt doubt) => doubt.Kind switch
    {
        DoubtKind.UnknownPlace => Say(
            sv: $"Platsen ”{doubt.What}” finns inte här ({Count(doubt)}).{Near(doubt)}", da: $"Stedet »{doubt.What}« findes ikke her ({Count(doubt)}).{Near(doubt)}", en: $"The place “{doubt.What}” is not known here ({Count(doubt)}).{Near(doubt)}"),
        DoubtKind.UnitChanged => Say(
            sv: $"Siffrorna är i en annan enhet: {doubt.After} i stället för {doubt.Before} ({Count(doubt)}).", da: $"Tallene er i en anden enhed: {doubt.After} i stedet for {doubt.Before} ({Count(doubt)}).", en: $"The figures are in another unit: {doubt.After} instead of {doubt.Before} ({Count(doubt)})."),
        DoubtKind.ScaleChanged => Say(
            sv: $"Siffrorna för {doubt.What} är i mitten {doubt.After} gånger så stora som förut ({Count(doubt)}).", da: $"Tallene for {doubt.What} er i midten {doubt.After} gange så store som før ({Count(doubt)}).", en: $"The figures of {doubt.What} are in the middle {doubt.After} times as large as before ({Count(doubt)})."),
        DoubtKind.Jump => Say(
            sv: $"{doubt.What} gick från {doubt.Before} till {doubt.After}. Så långt har serien inte rört sig förut, och osäkerheten räcker inte som förklaring ({Count(doubt)} i allt).", da: $"{doubt.What} gik fra {doubt.Before} til {doubt.After}. Så langt har serien ikke bevæget sig før, og usikkerheden er ikke nok til at forklare det ({Count(doubt)} i alt).", en: $"{doubt.What} went from {doubt.Before} to {doubt.After}. The series has not moved so far before, and its uncertainty does not explain it ({Count(doubt)} in all)."),
        DoubtKind.TotalIsNotTheSum => Say(
            sv: $"Summor stämmer inte med sina delar: {doubt.After} mot {doubt.Before} ({Count(doubt)}). Det är som det ska om tabellen skyddar människor med små slumpvisa ändringar.", da: $"Summer stemmer ikke med deres dele: {doubt.After} mod {doubt.Before} ({Count(doubt)}). Det er, som det skal være, hvis tabellen beskytter mennesker med små tilfældige ændringer.", en: $"Totals are not the sums of their parts: {doubt.After} against {doubt.Before} ({Count(doubt)}). That is as it should be if the table protects people by small random changes."),
        DoubtKind.ManyGone => Say(
            sv: $"{Count(doubt)} finns inte längre hos källan: {doubt.After} är kvar av {doubt.Before}.", da: $"{Count(doubt)} findes ikke længere hos kilden: {doubt.After} er tilbage af {doubt.Before}.", en: $"{Count(doubt)} are no longer at the source: {doubt.After} are left of {doubt.Before}."),
        DoubtKind.Unreadable => Say(
            sv: $"{Count(doubt)} går inte att läsa. Bekräfta för att ta in de andra.", da: $"{Count(doubt)} kan ikke læses. Bekræft for at tage de andre ind.", en: $"{Count(doubt)} cannot be read. Confirm to take in the others."),
        _ => OfSeries(doubt),
    };

    /// <summary>What went wrong in a fetch.</summary>
    public string Said(Fault fault) => Line(fault.Where, flaws.Said(Flaw(fault)));

    /// <summary>What to do about it.</summary>
    public string Mend(Fault fault) => flaws.Mend(fault.Kind);

    private string OfSeries(Doubt doubt) => doubt.Kind switch
    {
        DoubtKind.Renamed => Say(
            sv: $"Serien {doubt.What} heter nu ”{doubt.After}”. Förut: ”{doubt.Before}”.", da: $"Serien {doubt.What} hedder nu »{doubt.After}«. Før: »{doubt.Before}«.", en: $"The series {doubt.What} is now called “{doubt.After}”. Before: “{doubt.Before}”."),
        DoubtKind.Redefined => Say(
            sv: $"Serien {doubt.What} betyder något annat än förut.{Then(doubt)}", da: $"Serien {doubt.What} betyder noget andet end før.{Then(doubt)}", en: $"The series {doubt.What} means something else than before.{Then(doubt)}"),
        DoubtKind.SeriesEnded => Say(
            sv: $"Källan säger att serien {doubt.What} är avslutad. Sista tiden är {Or(doubt.After)}.", da: $"Kilden siger, at serien {doubt.What} er afsluttet. Sidste tid er {Or(doubt.After)}.", en: $"The source says that the series {doubt.What} has ended. Its last time is {Or(doubt.After)}."),
        _ => Say(
            sv: $"Serien {Line(doubt.What, doubt.Before)} finns inte längre hos källan. Siffrorna ni har ligger kvar.", da: $"Serien {Line(doubt.What, doubt.Before)} findes ikke længere hos kilden. De tal, I har, bliver liggende.", en: $"The series {Line(doubt.What, doubt.Before)} is no longer at the source. The figures you have stay."),
    };

    private string Then(Doubt doubt) => doubt.Before.Length + doubt.After.Length == 0 ? "" : Say(
        sv: $" Förut: ”{Or(doubt.Before)}” Nu: ”{Or(doubt.After)}”", da: $" Før: »{Or(doubt.Before)}« Nu: »{Or(doubt.After)}«", en: $" Before: “{Or(doubt.Before)}” Now: “{Or(doubt.After)}”");

    private string Or(string text) => text.Length > 0 ? text : Say(sv: "inte angivet", da: "ikke oplyst", en: "not stated");

    private string Near(Doubt doubt) => doubt.Before.Length == 0 ? "" : Say(sv: $" Liknar: {doubt.Before}.", da: $" Ligner: {doubt.Before}.", en: $" Like: {doubt.Before}.");

    private string Count(Doubt doubt) => doubt.Figures == 1
        ? Say(sv: "en siffra", da: "ét tal", en: "one figure")
        : Say(sv: $"{Whole(doubt.Figures)} siffror", da: $"{Whole(doubt.Figures)} tal", en: $"{Whole(doubt.Figures)} figures");

    private static Flaw Flaw(Fault fault) => new(new Where.All(), fault.Kind, fault.Read, fault.Expected);
}
