// What the pages of evaluations say before the answer: the list, the form, what is frozen, and what a municipality can expect to find.
using Samsyn.Loop.Follow;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Effect;
using Samsyn.Web.Decide;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>What the pages of evaluations say.</summary>
public sealed partial class EvaluationWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Hjälpte det?", da: "Hjalp det?", en: "Did it help?");

    public string New => Say(sv: "En ny utvärdering", da: "En ny evaluering", en: "A new evaluation");

    public string Empty => Say(
        sv: "Här går det att se om en insats hjälpte, jämfört med andra områden. Bestäm innan den börjar vad som ska jämföras med vad, och lås valen. Börja på insatsens sida, eller här.",
        da: "Her kan man se, om en indsats hjalp, sammenlignet med andre områder. Bestem, før den begynder, hvad der skal sammenlignes med hvad, og lås valgene. Begynd på indsatsens side eller her.",
        en: "Here it shows whether an intervention helped, compared with other areas. Settle before it begins what is to be compared with what, and freeze the choices. Begin on the intervention’s page, or here.");

    public string Meaning => Say(
        sv: "En utvärdering frågar om en siffra rörde sig åt rätt håll efter starten, mer än på andra håll och mer än slumpen gör.",
        da: "En evaluering spørger, om et tal bevægede sig den rigtige vej efter starten, mere end andre steder og mere end tilfældet gør.",
        en: "An evaluation asks whether a figure moved the right way after the start, more than elsewhere and more than by chance.");

    /// <summary>What can be found at all; said before anything is frozen.</summary>
    public string Expect => Say(
        sv: "Vad går att hitta? I en kommun hittas en minskning med 10 procent ungefär en gång av fem, och en med 20 procent i 55 till 72 fall av 100 med fjorton jämförelseområden eller fler. Fler områden, fler år och en siffra med fler fall gör det lättare.",
        da: "Hvad kan findes? I én kommune findes et fald på 10 procent omtrent én gang ud af fem, og et på 20 procent i 55 til 72 tilfælde af 100 med fjorten sammenligningsområder eller flere. Flere områder, flere år og et tal med flere tilfælde gør det lettere.",
        en: "What can be found? In one municipality a fall of 10 per cent is found about once in five, and one of 20 per cent in 55 to 72 of 100 with fourteen comparison areas or more. More areas, more years and a figure with more cases make it easier.");

    public string Intervention => Say(sv: "Insatsen", da: "Indsatsen", en: "The intervention");

    public string Area => Say(sv: "Var den började", da: "Hvor den begyndte", en: "Where it began");

    public string Indicator => Say(sv: "Siffran som borde röra sig", da: "Tallet, der burde bevæge sig", en: "The figure that should move");

    public string Group => Say(sv: "Bara en grupp", da: "Kun en gruppe", en: "One group only");

    public string GroupHint => Say(sv: "Inget valt: alla.", da: "Intet valgt: alle.", en: "None chosen: everyone.");

    public string Everyone => Say(sv: "alla", da: "alle", en: "everyone");

    public string Start => Say(sv: "Första året med insatsen", da: "Første år med indsatsen", en: "First year with the intervention");

    public string First => Say(sv: "Första året som räknas före starten", da: "Første år, der tæller før starten", en: "First year that counts before the start");

    public string FirstHint => Say(sv: "Tomt: alla år utan lucka. Minst tre år före starten.", da: "Tomt: alle år uden huller. Mindst tre år før starten.", en: "Empty: all years without a gap. Three years before the start at least.");

    public string Way => Say(sv: "Vilket håll är det rätta?", da: "Hvilken vej er den rigtige?", en: "Which way is the right one?");

    public string Fall => Say(sv: "Ned: siffran borde minska", da: "Ned: tallet burde falde", en: "Down: the figure should fall");

    public string Rise => Say(sv: "Upp: siffran borde öka", da: "Op: tallet burde stige", en: "Up: the figure should rise");

    public string Aim => Say(sv: "Hur stor effekt siktar ni på?", da: "Hvor stor effekt sigter I efter?", en: "How large an effect do you aim at?");

    public string AimHint => Say(
        sv: "Räknas fall bland personer: ett förhållande, där 0,8 är en femtedel färre och 1,25 en fjärdedel fler; tomt betyder just det. Är siffran ett mätvärde: skillnaden i dess enhet, under noll om den ska minska.",
        da: "Tælles tilfælde blandt personer: et forhold, hvor 0,8 er en femtedel færre og 1,25 en fjerdedel flere; tomt betyder netop det. Er tallet en måling: forskellen i dets enhed, under nul, hvis det skal falde.",
        en: "Where cases are counted among persons: a ratio, where 0.8 is a fifth fewer and 1.25 a quarter more; empty means just that. Where the figure is a measured value: the difference in its unit, below zero if it should fall.");

    public string Rule => Say(sv: "Regel", da: "Regel", en: "Rule by which it is judged");

    public string Comparators => Say(sv: "Områden att jämföra med", da: "Områder at sammenligne med", en: "Areas to compare with");

    public string ComparatorsHint => Say(
        sv: "Lämna tomt, så föreslås liknande platser om sådana är valda under Data, annars alla av samma slag; de som saknar ett år lämnas utanför och namnges.",
        da: "Lad stå tomt, så foreslås lignende steder, hvis sådanne er valgt under Data, ellers alle af samme slags; de, der mangler et år, udelades og nævnes.",
        en: "Leave it empty to get a suggestion: similar places where such are chosen under Data, else all of the same kind; those that lack a year are left out and named.");

    public string Control => Say(sv: "En siffra som inte borde röra sig", da: "Et tal, der ikke burde bevæge sig", en: "A figure that should not move");

    public string ControlHint => Say(
        sv: "Räknad på samma sätt i samma områden, men utom räckhåll för insatsen. Rör sig även den, kom något annat samtidigt.",
        da: "Talt på samme måde i samme områder, men uden for indsatsens rækkevidde. Bevæger også det sig, kom noget andet samtidig.",
        en: "Counted in the same way in the same areas, but out of reach of the intervention. If that moves as well, something else came at the same time.");

    public string Theory => Say(sv: "Varför borde det hjälpa, och när borde det synas?", da: "Hvorfor burde det hjælpe, og hvornår burde det ses?", en: "Why should it help, and when should it show?");

    public string NameHint => Say(sv: "Till exempel: Hjälpte hembesöken?", da: "For eksempel: Hjalp hjemmebesøgene?", en: "For instance: Did the home visits help?");

    public string Named(VerdictRule rule) => rule == VerdictRule.Ranked
        ? Say(sv: "Med rangordning: minst nio områden, och siffror som räknar fall", da: "Med rangordning: mindst ni områder og tal, der tæller tilfælde", en: "With a rank: nine areas at least, and figures that count cases")
        : Say(sv: "Den vanliga: före mot efter, mot andra områden", da: "Den sædvanlige: før mod efter, mod andre områder", en: "The usual one: before against after, against other areas");

    /// <summary>What is wrong with the choices, and what to do.</summary>
    public string Said(EvaluationFlaw flaw, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return flaw switch
        {
            EvaluationFlaw.TooFewYearsBefore => Say(
                sv: $"Minst tre år före starten behövs; från {Language.Year(evaluation.FirstYear)} till {Language.Year(evaluation.Start)} är det färre. Välj ett tidigare första år eller en senare start.",
                da: $"Mindst tre år før starten er nødvendige; fra {Language.Year(evaluation.FirstYear)} til {Language.Year(evaluation.Start)} er der færre. Vælg et tidligere første år eller en senere start.",
                en: $"Three years before the start are needed; from {Language.Year(evaluation.FirstYear)} to {Language.Year(evaluation.Start)} there are fewer. Choose an earlier first year or a later start."),
            EvaluationFlaw.StartTooFar => Say(
                sv: $"Starten {Language.Year(evaluation.Start)} ligger mer än tio år fram. Skriv det år då insatsen börjar.",
                da: $"Starten {Language.Year(evaluation.Start)} ligger mere end ti år ude i fremtiden. Skriv det år, indsatsen begynder.",
                en: $"The start {Language.Year(evaluation.Start)} lies more than ten years ahead. Write the year in which the intervention begins."),
            EvaluationFlaw.NoFigureBefore => Say(
                sv: "Det finns ingen siffra för ett enskilt år före starten i området. Välj en annan siffra, ett annat område eller en senare start.",
                da: "Der er intet tal for et enkelt år før starten i området. Vælg et andet tal, et andet område eller en senere start.",
                en: "There is no figure for a single year before the start in the area. Choose another figure, another area or a later start."),
            EvaluationFlaw.OwnAreaCompared => Say(
                sv: "Området kan inte jämföras med sig självt. Ta bort det bland jämförelseområdena.",
                da: "Området kan ikke sammenlignes med sig selv. Fjern det blandt sammenligningsområderne.",
                en: "The area cannot be compared with itself. Take it away among the areas to compare with."),
            EvaluationFlaw.PartCompared => Say(
                sv: "Ett jämförelseområde rymmer området eller är en del av det: samma människor skulle stå på båda sidor. Ta bort det.",
                da: "Et sammenligningsområde rummer området eller er en del af det: de samme mennesker ville stå på begge sider. Fjern det.",
                en: "A comparison area holds the area or is a part of it: the same people would stand on both sides. Take it away."),
            EvaluationFlaw.AimNotWanted => Say(
                sv: "Det ni siktar på ligger inte åt det håll ni vill. För fall: under 1 om siffran ska minska, över 1 om den ska öka. För mätvärden: under eller över 0.",
                da: "Det, I sigter efter, ligger ikke på den side, I ønsker. For tilfælde: under 1, hvis tallet skal falde, over 1, hvis det skal stige. For målinger: under eller over 0.",
                en: "What you aim at does not lie on the side you want. For cases: below 1 if the figure should fall, above 1 if it should rise. For measured values: below or above 0."),
            EvaluationFlaw.RankNeedsNine => Say(
                sv: $"Regeln med rangordning behöver minst nio jämförelseområden; här är {Whole(evaluation.Comparators.Count)}. Välj fler, eller den vanliga regeln.",
                da: $"Reglen med rangordning kræver mindst ni sammenligningsområder; her er {Whole(evaluation.Comparators.Count)}. Vælg flere eller den sædvanlige regel.",
                en: $"The rule with a rank needs nine comparison areas at least; here are {Whole(evaluation.Comparators.Count)}. Choose more, or the usual rule."),
            EvaluationFlaw.RankNeedsCounts => Say(
                sv: "Regeln med rangordning behöver siffror som räknar fall bland personer. Välj den vanliga regeln.",
                da: "Reglen med rangordning kræver tal, der tæller tilfælde blandt personer. Vælg den sædvanlige regel.",
                en: "The rule with a rank needs figures that count cases among persons. Choose the usual rule."),
            _ => Say(
                sv: "Siffran som inte borde röra sig kan inte vara den som borde det. Välj en annan.",
                da: "Tallet, der ikke burde bevæge sig, kan ikke være det, der burde. Vælg et andet.",
                en: "The figure that should not move cannot be the one that should. Choose another."),
        };
    }

    /// <summary>Everybody, or the group that is looked at.</summary>
    public string GroupOf(string key, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return key.Length == 0 ? Everyone : string.Join(", ", Stratum.FromKey(key).Parts.Select(part =>
            known.Dimension(part.Dimension) is { } by ? $"{Inside(Name(by.Name))}: {Inside(by.Subgroups.FirstOrDefault(one => one.Code == part.Subgroup) is { } group ? Name(group.Name) : part.Subgroup)}" : part.Subgroup));
    }

    /// <summary>An indicator's name; its code where it is gone.</summary>
    public string IndicatorOf(string code, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return known.Indicator(code) is { } indicator ? Name(indicator.Name) : code;
    }

    /// <summary>A place's name; its code where it is gone.</summary>
    public static string AreaOf(string code, PlanKnown known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return known.Area(code)?.Name ?? code;
    }
}
