// More explanations: small numbers, whom interventions reach, how figures are made, and the glossary.
namespace Samsyn.Web.Publish.Parts;

/// <content>More explanations.</content>
public sealed partial class ExplainedWords
{
    private string SmallNumbers => Say(
        sv: """
            Siffror om få människor döljs, så att ingen kan kännas igen. Ibland döljs en siffra till, för att den första annars skulle gå att räkna ut. **Dolt**, **för osäkert** och **saknas** är tre olika saker och skrivs ut som de är; ingen av dem är noll.
            """,
        da: """
            Tal om få mennesker skjules, så ingen kan genkendes. Nogle gange skjules et tal mere, fordi det første ellers kunne regnes ud. **Skjult**, **for usikkert** og **mangler** er tre forskellige ting og skrives, som de er; ingen af dem er nul.
            """,
        en: """
            Figures about few people are hidden, so that nobody can be recognised. Sometimes one more figure is hidden, since the first could otherwise be worked out. **Hidden**, **too uncertain** and **missing** are three different things and are written as what they are; none of them is zero.
            """);

    private string Reach => Say(
        sv: """
            - **Till alla lika** (universellt): samma för alla. Når många och pekar inte ut någon, men de som har det bäst har ofta lättast att ta emot.
            - **Mer där behovet är större** (proportionellt): till alla, men mer och annorlunda där det behövs. Minskar hela trappan.
            - **Till några** (riktat): bara till dem som har det svårast. Kan göra stor skillnad för dem, men når inte resten av trappan.

            Sprid inte de tre jämnt av princip; välj efter vilken ojämlikhet det gäller.
            """,
        da: """
            - **Til alle ens** (universelt): det samme til alle. Når mange og peger ingen ud, men de, der har det bedst, har ofte lettest ved at tage imod.
            - **Mere hvor behovet er større** (proportionelt): til alle, men mere og anderledes, hvor der er brug for det. Mindsker hele trappen.
            - **Til nogle** (målrettet): kun til dem, der har det sværest. Kan gøre stor forskel for dem, men når ikke resten af trappen.

            Fordel ikke de tre jævnt af princip; vælg efter, hvilken ulighed det gælder.
            """,
        en: """
            - **To all alike** (universal): the same for everybody. Reaches many and singles out nobody, but those best off often find it easiest to receive.
            - **More where the need is greater** (proportionate): to everybody, but more and differently where it is needed. Narrows the whole ladder.
            - **To some** (targeted): only to those who have it hardest. Can make a great difference to them, but does not reach the rest of the ladder.

            Do not spread the three evenly on principle; choose by which inequality it is about.
            """);

    private string Method => Say(
        sv: """
            Siffrorna kommer från de källor som står under varje bild och tabell. Samsyn räknar fram mått och intervall med publicerade formler; varje mått har en sida som visar formeln, ett räknat exempel och vad måttet inte säger. Där källan själv ger ett intervall används det. Vad som är beräknat av oss och inte av källan sägs: *egna beräkningar på källans siffror*.

            En utgåva fryses: den får ett nummer, en dag och en kontrollsumma, och den kan räknas om från samma siffror. Rättas något blir det en ny utgåva som säger vad som ändrats.
            """,
        da: """
            Tallene kommer fra de kilder, der står under hvert billede og hver tabel. Samsyn regner mål og intervaller ud med offentliggjorte formler; hvert mål har en side, der viser formlen, et regnet eksempel og hvad målet ikke siger. Hvor kilden selv giver et interval, bruges det. Hvad der er beregnet af os og ikke af kilden, siges: *egne beregninger på kildens tal*.

            En udgave fryses: den får et nummer, en dag og en kontrolsum, og den kan regnes om fra de samme tal. Rettes noget, bliver det en ny udgave, der siger, hvad der er ændret.
            """,
        en: """
            The figures come from the sources named under each picture and table. Samsyn works out measures and intervals by published formulas; each measure has a page that shows the formula, a worked example, and what it does not tell. Where the source itself gives an interval, that is used. What is worked out by us and not by the source is said: *own reckoning on the source’s figures*.

            An edition is frozen: it has a number, a day and a checksum, and can be made again from the same figures. A correction is a new edition that says what changed.
            """);

    private string Glossary => Say(
        sv: """
            - **Gradient**: en trappa av grupper där hälsan följer varje steg.
            - **Indikator**: det som mäts, med sin definition.
            - **Insats**: det som görs, eller borde göras, för hälsan.
            - **Intervall**: mellan vilka gränser det sanna värdet med stor säkerhet ligger.
            - **Procentenhet**: skillnaden mellan två procenttal.
            - **Samsyn**: det som alla grupper som deltog är eniga om.
            - **Åtagande**: vem som gör vad, till när och med vilka pengar.
            """,
        da: """
            - **Gradient**: en trappe af grupper, hvor sundheden følger hvert trin.
            - **Indikator**: det, der måles, med sin definition.
            - **Indsats**: det, der gøres eller burde gøres for sundheden.
            - **Interval**: mellem hvilke grænser den sande værdi med stor sikkerhed ligger.
            - **Procentpoint**: forskellen mellem to procenttal.
            - **Samsyn**: det, som alle deltagende grupper er enige om.
            - **Forpligtelse**: hvem der gør hvad, til hvornår og for hvilke penge.
            """,
        en: """
            - **Gradient**: a ladder of groups on which health follows every step.
            - **Indicator**: what is measured, with its definition.
            - **Intervention**: what is done, or should be, for health.
            - **Interval**: between which bounds the true value lies with great certainty.
            - **Percentage point**: the difference between two percentages.
            - **Shared view** (samsyn): what all groups that took part agree on.
            - **Commitment**: who does what, by when and with which money.
            """);
}
