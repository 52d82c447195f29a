// How long things are kept, said from the same list that the daily job keeps to.
using System.Globalization;
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Keeping;

/// <summary>Says how long things are kept, and what was forgotten.</summary>
public sealed class PeriodWords(Language language) : Words(language)
{
    public string Logins(RetentionPeriods periods) => Say(
        sv: $"Tills du raderar dig, eller när inloggningen inte har använts på {Months(periods.Logins)}. Då får du veta det {Days(periods.Notice)} innan, om brev kan skickas. Den sista ägaren av ett samarbete raderas inte.",
        da: $"Indtil du sletter dig, eller når dit login ikke er brugt i {Months(periods.Logins)}. Så får du det at vide {Days(periods.Notice)} forinden, hvis der kan sendes breve. Den sidste ejer af et samarbejde slettes ikke.",
        en: $"Until you erase yourself, or when the login has not been used for {Months(periods.Logins)}. You are told {Days(periods.Notice)} before, where letters can be sent. The last owner of a collaboration is not erased.");

    public string SignIns(RetentionPeriods periods) => Say(
        sv: $"{Days(periods.SignIns)} efter att inloggningen avslutades eller senast användes.",
        da: $"{Days(periods.SignIns)} efter, at login blev afsluttet eller sidst brugt.",
        en: $"{Days(periods.SignIns)} after the sign-in ended or was last used.");

    public string Links(RetentionPeriods periods) => Say(
        sv: $"Adressen tills länken har använts eller slutat gälla, resten {Days(periods.Links)} därefter.",
        da: $"Adressen, indtil linket er brugt eller udløbet, resten {Days(periods.Links)} derefter.",
        en: $"The address until the link is used or out of time, the rest for {Days(periods.Links)} after that.");

    public string Reports(RetentionPeriods periods) => Say(
        sv: $"{Months(periods.Reports)} efter att felet är avklarat.", da: $"{Months(periods.Reports)} efter, at fejlen er afklaret.", en: $"{Months(periods.Reports)} after the fault is dealt with.");

    public string Dialogues(RetentionPeriods periods) => Say(
        sv: $"{Months(periods.Dialogues)} efter att dialogen avslutades, om inget annat sägs i dialogen.",
        da: $"{Months(periods.Dialogues)} efter, at dialogen blev afsluttet, hvis dialogen ikke siger andet.",
        en: $"{Months(periods.Dialogues)} after the dialogue was closed, unless the dialogue says otherwise.");

    public string Letters(RetentionPeriods periods) => Say(
        sv: $"Tills brevet har skickats, högst {Days(periods.Letters)}.", da: $"Indtil brevet er sendt, højst {Days(periods.Letters)}.", en: $"Until the letter has been sent, at most {Days(periods.Letters)}.");

    public string Copies(RetentionPeriods periods) => Say(
        sv: $"De {Number(periods.Copies)} senaste, och en för varje månad i {Months(periods.CopiesByMonth)}.",
        da: $"De {Number(periods.Copies)} seneste, og én for hver måned i {Months(periods.CopiesByMonth)}.",
        en: $"The latest {Number(periods.Copies)}, and one of each month for {Months(periods.CopiesByMonth)}.");

    /// <summary>What was forgotten on a day, and how many.</summary>
    public string Said(Forgotten done) => $"{What(done.What)}: {Number(done.Amount)}";

    private string What(string what) => what switch
    {
        "copies" => Say(sv: "gamla säkerhetskopior", da: "gamle sikkerhedskopier", en: "old copies"),
        "logins told" => Say(sv: "inloggningar som snart raderas", da: "logins, der snart slettes", en: "logins soon to be erased"),
        "logins erased" => Say(sv: "raderade inloggningar", da: "slettede logins", en: "logins erased"),
        "sign-ins" => Say(sv: "avslutade inloggningar", da: "afsluttede logins", en: "ended sign-ins"),
        "guests" => Say(sv: "gäster", da: "gæster", en: "guests"),
        "guest links" => Say(sv: "länkar för gäster", da: "links til gæster", en: "links for guests"),
        "links" => Say(sv: "inbjudningar och länkar", da: "invitationer og links", en: "invitations and links"),
        "changes of address" => Say(sv: "obekräftade adressbyten", da: "ubekræftede adresseskift", en: "unconfirmed changes of address"),
        "one-time codes" => Say(sv: "engångskoder", da: "engangskoder", en: "one-time codes"),
        "letters" => Say(sv: "brev som inte gick att skicka", da: "breve, der ikke kunne sendes", en: "letters that could not be sent"),
        "fault reports" => Say(sv: "avklarade felanmälningar", da: "afklarede fejlmeldinger", en: "reports of faults"),
        _ => what,
    };

    private string Days(int days) => days == 1
        ? Say(sv: "en dag", da: "en dag", en: "a day")
        : Say(sv: $"{Number(days)} dagar", da: $"{Number(days)} dage", en: $"{Number(days)} days");

    private string Months(int months) => months == 1
        ? Say(sv: "en månad", da: "en måned", en: "a month")
        : Say(sv: $"{Number(months)} månader", da: $"{Number(months)} måneder", en: $"{Number(months)} months");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
