// What the pages about protection of small numbers say.
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Statistics.Disclosure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Protecting;

/// <summary>What the pages about protection of small numbers say.</summary>
public sealed class ProtectionWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Skydd av små tal", da: "Beskyttelse af små tal", en: "Protection of small numbers");

    public string Back => Say(sv: "Tillbaka till data", da: "Tilbage til data", en: "Back to data");

    public string Lead => Say(
        sv: "En siffra som vilar på få personer kan avslöja någon. Sådana siffror visas inte, och inte heller de som de skulle kunna räknas fram ur.",
        da: "Et tal, der hviler på få personer, kan afsløre nogen. Sådanne tal vises ikke, og heller ikke dem, de kunne regnes ud af.",
        en: "A figure that rests on few people can give somebody away. Such figures are not shown, nor are those from which they could be worked out.");

    public string Everywhere => Say(
        sv: "Samma siffror är dolda överallt: på sidor, i diagram och kartor, i filer och i öppna data. Det som ni har läst in ligger kvar som det var.",
        da: "De samme tal er skjult overalt: på sider, i diagrammer og kort, i filer og i åbne data. Det, I har indlæst, ligger der, som det var.",
        en: "The same figures are hidden everywhere: on pages, in charts and maps, in files and in open data. What you have imported stays as it was.");

    public string TooLarge => Say(
        sv: "Är en indikator uppdelad på så många sätt samtidigt att det vid en tid finns fler än 4 miljoner kombinationer, döljs alla dess siffror med antal. Läs in den i färre uppdelningar.",
        da: "Er en indikator inddelt på så mange måder på én gang, at der på ét tidspunkt er over 4 millioner kombinationer, skjules alle dens tal med antal. Indlæs den i færre inddelinger.",
        en: "Where an indicator is divided in so many ways at once that there are more than 4 million combinations at one time, all its figures with counts are hidden. Import it in fewer divisions.");

    public string ToMethod => Say(sv: "Så går det till.", da: "Sådan gøres det.", en: "How it is done.");

    public string RuleOf(string source) => source.Length == 0 ? Say(sv: "Regeln för alla siffror", da: "Reglen for alle tal", en: "The rule for all figures") : source;

    public string Whose(string source, bool own) => (source.Length, own) switch
    {
        (0, false) => Say(sv: "Ni har inte ändrat den vanliga regeln.", da: "I har ikke ændret den sædvanlige regel.", en: "You have not changed the usual rule."),
        (0, true) => Say(sv: "Den gäller alla siffror. En källa kan ha en strängare.", da: "Den gælder alle tal. En kilde kan have en strengere.", en: "It holds for all figures. A source may have a stricter one."),
        (_, false) => Say(sv: "Källan har ingen egen regel.", da: "Kilden har ingen egen regel.", en: "The source has no rule of its own."),
        _ => Say(
            sv: "Källan har en egen regel. Om det finns en för alla siffror gäller det strängaste av de två.",
            da: "Kilden har sin egen regel. Er der en for alle tal, gælder det strengeste af de to.",
            en: "The source has a rule of its own. Where there is one for all figures, the stricter part of the two holds."),
    };

    public string Change(string source) => source.Length == 0
        ? Say(sv: "Ändra regeln för alla siffror", da: "Ret reglen for alle tal", en: "Change the rule for all figures")
        : Say(sv: $"Ändra regeln för {source}", da: $"Ret reglen for {source}", en: $"Change the rule for {source}");

    public string ChangeLead => Say(
        sv: "Den som ändrar skrivs in i journalen, och siffrorna göms eller visas efter den nya regeln på en gång.",
        da: "Den, der retter, skrives i journalen, og tallene skjules eller vises efter den nye regel med det samme.",
        en: "Whoever changes it stands in the journal, and figures are hidden or shown by the new rule at once.");

    /// <summary>A rule, line by line.</summary>
    public IEnumerable<string> Lines(SourceRule rule)
    {
        foreach (var line in rule.Rule.HidesNothing ? [NothingMore] : Thresholds(rule.Rule))
        {
            yield return line;
        }

        var level = new AreaWords(Language).Level(rule.SensitiveDownTo);
        yield return Say(
            sv: $"Känsliga uppdelningar, som bakgrund och funktionsnedsättning, visas inte för mindre platser än: {level}.",
            da: $"Følsomme inddelinger, som baggrund og handicap, vises ikke for mindre steder end: {level}.",
            en: $"Sensitive divisions, such as background and disability, are not shown for smaller places than: {level}.");
        if (rule.Perturbed)
        {
            yield return Say(
                sv: "Utgivaren har ändrat antalen slumpvis. Delarna summeras därför inte, och ingen siffra döljs för en annans skull.",
                da: "Udgiveren har ændret antallene tilfældigt. Delene summeres derfor ikke, og intet tal skjules for et andets skyld.",
                en: "The publisher has changed the counts at random. Parts are therefore not summed, and no figure is hidden for another’s sake.");
        }
    }

    private string NothingMore => Say(
        sv: "Små tal döljs inte här: källan har själv dolt det som kan röja någon.",
        da: "Små tal skjules ikke her: kilden har selv skjult det, der kan røbe nogen.",
        en: "Small numbers are not hidden here: the source itself has hidden what could give somebody away.");

    private IEnumerable<string> Thresholds(ProtectionRule numbers)
    {
        yield return Say(
            sv: $"Dolda är antal under {Whole(numbers.CountBelow)}, siffror där färre än {Whole(numbers.ComplementBelow)} inte räknas, och siffror om färre än {Whole(numbers.BaseBelow)} personer. Noll {(numbers.HidesZero ? "döljs också" : "visas")}.",
            da: $"Skjult er antal under {Whole(numbers.CountBelow)}, tal, hvor færre end {Whole(numbers.ComplementBelow)} ikke tælles med, og tal om færre end {Whole(numbers.BaseBelow)} personer. Nul {(numbers.HidesZero ? "skjules også" : "vises")}.",
            en: $"Hidden are counts below {Whole(numbers.CountBelow)}, figures where fewer than {Whole(numbers.ComplementBelow)} are not counted, and figures about fewer than {Whole(numbers.BaseBelow)} people. Zero is {(numbers.HidesZero ? "hidden too" : "shown")}.");
        yield return Say(
            sv: $"Ett dolt antal kan ingen räkna ut närmare än på {Whole(numbers.CountWidth)} personer när, och en dold bas på {Whole(numbers.BaseWidth)}.",
            da: $"Et skjult antal kan ingen regne ud nærmere end på {Whole(numbers.CountWidth)} personer nær, og en skjult base på {Whole(numbers.BaseWidth)}.",
            en: $"Nobody can work out a hidden count to within fewer than {Whole(numbers.CountWidth)} people, or a hidden base to within {Whole(numbers.BaseWidth)}.");
        yield return Say(
            sv: $"En serie över tid döljs helt om mer än {Whole((int)Math.Round(100 * numbers.SeriesHiddenShare))} procent av den är dold.",
            da: $"En serie over tid skjules helt, hvis mere end {Whole((int)Math.Round(100 * numbers.SeriesHiddenShare))} procent af den er skjult.",
            en: $"A series over time is hidden whole if more than {Whole((int)Math.Round(100 * numbers.SeriesHiddenShare))} per cent of it is hidden.");
    }

    /// <summary>Why some figures on a page are not shown.</summary>
    public string WhyWithheld(SourceRule rule) => rule.Rule.HidesNothing
        ? Say(
            sv: "Några siffror visas inte, därför att källan har dolt dem eller för att de gäller en känslig uppdelning av en liten plats: annars kunde någon kännas igen.",
            da: "Nogle tal vises ikke, fordi kilden har skjult dem, eller fordi de gælder en følsom inddeling af et lille sted: ellers kunne nogen genkendes.",
            en: "Some figures are not shown since the source has hidden them, or since they are a sensitive division of a small place: otherwise somebody could be recognised.")
        : Say(
            sv: $"Några siffror visas inte, därför att de rör färre än {Whole(rule.Rule.CountBelow)} personer, gäller en känslig uppdelning av en liten plats, eller skulle avslöja en annan siffra. Ibland är det källan som har dolt dem.",
            da: $"Nogle tal vises ikke, fordi de angår færre end {Whole(rule.Rule.CountBelow)} personer, gælder en følsom inddeling af et lille sted eller ville afsløre et andet tal. Nogle gange er det kilden, der har skjult dem.",
            en: $"Some figures are not shown since they concern fewer than {Whole(rule.Rule.CountBelow)} people, are a sensitive division of a small place, or would give another figure away. Sometimes it is the source that has hidden them.");

    public string Count => Say(sv: "Dölj antal under", da: "Skjul antal under", en: "Hide counts below");

    public string CountHint => Say(sv: "5 döljer 1 till 4. 0 döljer inga.", da: "5 skjuler 1 til 4. 0 skjuler ingen.", en: "5 hides 1 to 4. 0 hides none.");

    public string Complement => Say(sv: "Dölj när färre än så här många inte räknas", da: "Skjul, når færre end så mange ikke tælles med", en: "Hide when fewer than so many are not counted");

    public string ComplementHint => Say(
        sv: "Om nästan alla räknas pekas de få andra ut.",
        da: "Hvis næsten alle tælles med, peges de få andre ud.",
        en: "If nearly everybody is counted, the few others are pointed out.");

    public string Base => Say(sv: "Dölj siffror om färre personer än", da: "Skjul tal om færre personer end", en: "Hide figures about fewer people than");

    public string BaseHint => Say(sv: "Vanligt är 10 för register och 50 för enkäter.", da: "Sædvanligt er 10 for registre og 50 for spørgeskemaer.", en: "Usual are 10 for registers and 50 for surveys.");

    public string CountWidth => Say(sv: "Så nära får ett dolt antal som mest räknas ut, i personer", da: "Så nær må et skjult antal højst regnes ud, i personer", en: "How closely a hidden count may be worked out at most, in people");

    public string BaseWidth => Say(sv: "Så nära får en dold bas som mest räknas ut, i personer", da: "Så nær må en skjult base højst regnes ud, i personer", en: "How closely a hidden base may be worked out at most, in people");

    public string WidthHint => Say(
        sv: "5 betyder att det lägsta och det högsta tänkbara alltid skiljer minst fem personer.",
        da: "5 betyder, at det laveste og det højeste tænkelige altid er mindst fem personer fra hinanden.",
        en: "5 means that the lowest and the highest possible are always at least five people apart.");

    public string Series => Say(sv: "Dölj en hel serie när mer än så många procent av den är dold", da: "Skjul en hel serie, når mere end så mange procent af den er skjult", en: "Hide a whole series when more than so many per cent of it is hidden");

    public string SeriesHint => Say(sv: "100 döljer ingen hel serie.", da: "100 skjuler ingen hel serie.", en: "100 hides no whole series.");

    public string Special => Say(sv: "Särskilt för källan", da: "Særligt for kilden", en: "Particular to the source");

    public string HidesZero => Say(sv: "Dölj också noll", da: "Skjul også nul", en: "Hide zero too");

    public string Perturbed => Say(sv: "Antalen är slumpvis ändrade av utgivaren", da: "Antallene er tilfældigt ændret af udgiveren", en: "The counts were changed at random by the publisher");

    public string PerturbedMeaning => Say(
        sv: "Som i SCB:s befolkningstabeller från 2025. Delarna summeras inte.",
        da: "Som i Statistiska centralbyråns befolkningstabeller fra 2025. Delene summeres ikke.",
        en: "As in Statistics Sweden’s population tables from 2025. Parts are not summed.");

    public string Sensitive => Say(sv: "Känsliga uppdelningar", da: "Følsomme inddelinger", en: "Sensitive divisions");

    public string SensitiveHint => Say(
        sv: "De visas bara för stora platser, hur många de än rör.",
        da: "De vises kun for store steder, hvor mange de end angår.",
        en: "They are shown for large places only, however many they concern.");

    public string DownTo => Say(sv: "Minsta plats som de visas för", da: "Mindste sted, de vises for", en: "The smallest place they are shown for");
}
