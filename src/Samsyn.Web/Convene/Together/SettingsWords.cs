// What the page says on which a collaboration sets itself up.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>What the page of settings says.</summary>
public sealed class SettingsWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Inställningar", da: "Indstillinger", en: "Settings");

    public string Lead => Say(
        sv: "Vad samarbetet heter, vilka platser det omfattar, och hur ni delar in livet och året.",
        da: "Hvad samarbejdet hedder, hvilke steder det omfatter, og hvordan I inddeler livet og året.",
        en: "What the collaboration is called, which places it covers, and how you divide life and the year.");

    public string CollaborationName => Say(sv: "Namn", da: "Navn", en: "Name");

    public string Areas => Say(sv: "Platser som samarbetet omfattar", da: "Steder, som samarbejdet omfatter", en: "Places that the collaboration covers");

    public string NoAreas => Say(
        sv: "Platserna kommer med de första siffrorna, eller läggs till under Data.",
        da: "Stederne kommer med de første tal eller tilføjes under Data.",
        en: "Places come with the first figures, or are added under Data.");

    public string Languages => Say(sv: "Språk", da: "Sprog", en: "Languages");

    public string LanguagesHint => Say(
        sv: "De språk som sidorna kan bytas till.", da: "De sprog, siderne kan skiftes til.", en: "The languages that pages can be switched to.");

    public string LifeStages => Say(sv: "Delar av livet", da: "Dele af livet", en: "Parts of life");

    public string LifeStagesHint => Say(
        sv: "I ordning, utan glapp och utan överlapp. Den sista har ingen övre gräns.",
        da: "I rækkefølge, uden huller og uden overlap. Den sidste har ingen øvre grænse.",
        en: "In order, without gap and without overlap. The last has no upper bound.");

    public string From => Say(sv: "Från ålder", da: "Fra alder", en: "From age");

    public string To => Say(sv: "Till och med", da: "Til og med", en: "Up to and with");

    public string Year => Say(sv: "Så går året", da: "Sådan går året", en: "How the year goes");

    public string YearHint => Say(
        sv: "Det som återkommer varje år: uppföljning, dialog, budget.", da: "Det, der kommer igen hvert år: opfølgning, dialog, budget.", en: "What comes round every year: follow-up, dialogue, budget.");

    public string MonthLabel => Say(sv: "Månad", da: "Måned", en: "Month");

    public string What => Say(sv: "Vad som görs", da: "Hvad der gøres", en: "What is done");

    public string ShortIn(string code) => code switch
    {
        "sv" => Say(sv: "Om arbetet i korthet, på svenska", da: "Om arbejdet kort fortalt, på svensk", en: "About the work in short, in Swedish"),
        "da" => Say(sv: "Om arbetet i korthet, på danska", da: "Om arbejdet kort fortalt, på dansk", en: "About the work in short, in Danish"),
        _ => Say(sv: "Om arbetet i korthet, på engelska", da: "Om arbejdet kort fortalt, på engelsk", en: "About the work in short, in English"),
    };

    public string ShortHint => Say(
        sv: "Några meningar som alla förstår: vad ni gör tillsammans och varför. De står först på den publika sidan, under Dokument. En tom rad börjar ett nytt stycke.",
        da: "Nogle sætninger, som alle forstår: hvad I gør sammen og hvorfor. De står først på den offentlige side, under Dokumenter. En tom linje begynder et nyt afsnit.",
        en: "A few sentences that everybody understands: what you do together and why. They stand first on the public page, under Documents. An empty line begins a new paragraph.");

    public string NameIn(string code) => code switch
    {
        "sv" => Say(sv: "På svenska", da: "På svensk", en: "In Swedish"),
        "da" => Say(sv: "På danska", da: "På dansk", en: "In Danish"),
        _ => Say(sv: "På engelska", da: "På engelsk", en: "In English"),
    };

    public string NoName => Say(sv: "Ge delen ett namn på minst ett språk.", da: "Giv delen et navn på mindst ét sprog.", en: "Give the part a name in one language at least.");

    public string Gap(int from, int expected) => Say(
        sv: $"En del börjar vid {Whole(from)} år, men den före slutar så att den borde börja vid {Whole(expected)}. Ändra så att delarna möts.",
        da: $"En del begynder ved {Whole(from)} år, men den foregående slutter, så den burde begynde ved {Whole(expected)}. Ret, så delene mødes.",
        en: $"One part begins at {Whole(from)}, but the one before ends so that it should begin at {Whole(expected)}. Change them so that they meet.");

    public string EndsEarly => Say(
        sv: "Bara den sista delen får sakna övre gräns, och ingen del får sluta före sin början.",
        da: "Kun den sidste del må mangle øvre grænse, og ingen del må slutte før sin begyndelse.",
        en: "Only the last part may lack an upper bound, and no part may end before it begins.");

    public string Titles => Say(sv: "Era egna ord", da: "Jeres egne ord", en: "Your own words");

    public string TitlesHint => Say(
        sv: "Heter något annat hos er? Skriv det ni säger, så står det på sidorna.",
        da: "Hedder noget andet hos jer? Skriv, hvad I siger, så står det på siderne.",
        en: "Is something called otherwise with you? Write what you say, and it will stand on the pages.");

    public string SamsynsWord => Say(sv: "Samsyns ord", da: "Samsyns ord", en: "Samsyn's word");

    public string YourWord => Say(sv: "Ert ord", da: "Jeres ord", en: "Your word");

    /// <summary>A month: mars.</summary>
    public string Month(int month) => Language.Culture.DateTimeFormat.GetMonthName(month);
}
