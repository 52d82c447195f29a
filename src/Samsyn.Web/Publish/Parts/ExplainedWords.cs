// What documents explain in the same words everywhere: what is unequal, how to read a figure, what a word means. In Markdown.
using Samsyn.Loop.Publish;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Parts;

/// <summary>Explanations that any document can take in.</summary>
public sealed partial class ExplainedWords(Language language) : Words(language)
{
    /// <summary>What an explanation is called.</summary>
    public string Title(Explained what) => what switch
    {
        Explained.Inequality => Say(sv: "Vad är ojämlikhet i hälsa?", da: "Hvad er ulighed i sundhed?", en: "What is inequality in health?"),
        Explained.Gender => Say(sv: "Jämlik och jämställd hälsa", da: "Lighed og ligestilling i sundhed", en: "Equal and gender-equal health"),
        Explained.Determinants => Say(sv: "Vad hälsan beror på", da: "Hvad sundheden afhænger af", en: "What health depends on"),
        Explained.Interval => Say(sv: "Så läser du ett intervall", da: "Sådan læser du et interval", en: "How to read an interval"),
        Explained.Certainty => Say(sv: "Säkert, troligt eller kan inte sägas", da: "Sikkert, sandsynligt eller kan ikke siges", en: "Sure, probable or cannot say"),
        Explained.Scales => Say(sv: "Gånger och skillnad, bredvid varandra", da: "Gange og forskel, side om side", en: "Times and difference, side by side"),
        Explained.SmallNumbers => Say(sv: "Varför små tal döljs", da: "Hvorfor små tal skjules", en: "Why small numbers are hidden"),
        Explained.Reach => Say(sv: "Till alla, mer där behovet är större, eller till några", da: "Til alle, mere hvor behovet er større, eller til nogle", en: "To all, more where the need is greater, or to some"),
        Explained.Method => Say(sv: "Så är siffrorna framtagna", da: "Sådan er tallene lavet", en: "How the figures are made"),
        _ => Say(sv: "Ord och vad de betyder", da: "Ord og hvad de betyder", en: "Words and what they mean"),
    };

    /// <summary>The explanation.</summary>
    public string Text(Explained what) => what switch
    {
        Explained.Inequality => Inequality,
        Explained.Gender => Gender,
        Explained.Determinants => Determinants,
        Explained.Interval => Intervals,
        Explained.Certainty => Certainties,
        Explained.Scales => Scales,
        Explained.SmallNumbers => SmallNumbers,
        Explained.Reach => Reach,
        Explained.Method => Method,
        _ => Glossary,
    };

    private string Inequality => Say(
        sv: """
            Människors hälsa skiljer sig åt. En del av skillnaderna beror på ålder, arv och slump. Men många följer hur människor har det: utbildning, arbete, inkomst, boende och vad som hände tidigt i livet. Det är de skillnaderna som kallas **ojämlikhet i hälsa**. De är systematiska, de går att påverka, och därför är de också orättvisa.

            Ojämlikhet kan beskrivas på tre sätt. Som **en grupp** som har det sämre än alla andra. Som **ett gap** mellan två grupper. Eller som **en gradient**, en trappa där varje steg har lite bättre hälsa än steget under. De tre leder till olika insatser, så det behöver sägas vilket som menas.
            """,
        da: """
            Menneskers sundhed er forskellig. En del af forskellene skyldes alder, arv og tilfælde. Men mange følger, hvordan mennesker har det: uddannelse, arbejde, indkomst, bolig og det, der skete tidligt i livet. Det er de forskelle, der kaldes **ulighed i sundhed**. De er systematiske, de kan påvirkes, og derfor er de også urimelige.

            Ulighed kan beskrives på tre måder. Som **en gruppe**, der har det værre end alle andre. Som **et gab** mellem to grupper. Eller som **en gradient**, en trappe, hvor hvert trin har lidt bedre sundhed end trinnet under. De tre fører til forskellige indsatser, så det må siges, hvilken der menes.
            """,
        en: """
            People’s health differs. Some of it is age, inheritance and chance. But much of it follows how people live: schooling, work, income, housing, and what happened early in life. Those differences are called **inequality in health**. They are systematic, they can be changed, and so they are also unfair.

            Inequality can be described in three ways. As **a group** that is worse off than everyone else. As **a gap** between two groups. Or as **a gradient**, a ladder on which each step has somewhat better health than the one below. The three lead to different interventions, so it has to be said which is meant.
            """);

    private string Gender => Say(
        sv: """
            **Jämlik hälsa** betyder att hälsan inte följer människors ställning i samhället. **Jämställd hälsa** betyder att kvinnor och män har samma möjlighet till god hälsa. De två hör ihop: skillnaden mellan kvinnor och män kan vara olika stor i olika grupper. Därför visas kvinnor och män först, och sedan alla andra grupper.
            """,
        da: """
            **Lighed i sundhed** betyder, at sundheden ikke følger menneskers stilling i samfundet. **Ligestilling i sundhed** betyder, at kvinder og mænd har samme mulighed for god sundhed. De to hører sammen: forskellen mellem kvinder og mænd kan være forskellig i forskellige grupper. Derfor vises kvinder og mænd først og derefter alle andre grupper.
            """,
        en: """
            **Equal health** means that health does not follow people’s position in society. **Gender-equal health** means that women and men have the same chance of good health. The two belong together: the gap between women and men may differ from group to group. So women and men are shown first, and then all other groups.
            """);

    private string Determinants => Say(
        sv: """
            Hälsan skapas mest utanför vården. De största orsakerna till ojämlikhet är villkoren: det tidiga livet, skolan, arbetet, inkomsten, boendet och närmiljön. Levnadsvanorna följer ofta villkoren. Vården kan minska skillnader, men sällan ensam. Därför behöver flera verksamheter arbeta tillsammans, och därför står det vid varje insats var i kedjan den sätter in.
            """,
        da: """
            Sundhed skabes mest uden for sundhedsvæsenet. De største årsager til ulighed er vilkårene: det tidlige liv, skolen, arbejdet, indkomsten, boligen og nærmiljøet. Levevanerne følger ofte vilkårene. Sundhedsvæsenet kan mindske forskelle, men sjældent alene. Derfor må flere områder arbejde sammen, og derfor står det ved hver indsats, hvor i kæden den sætter ind.
            """,
        en: """
            Health is made mostly outside health care. The greatest causes of inequality are conditions: early life, school, work, income, housing and neighbourhood. Habits often follow conditions. Health care can narrow differences, but seldom alone. So several sectors have to work together, and so it stands by each intervention where in the chain it takes hold.
            """);

    private string Intervals => Say(
        sv: """
            En siffra som bygger på ett urval, eller på få händelser, är osäker. Intervallet efter siffran visar hur osäker: **12,4 (10,1 till 14,9)** betyder att det sanna värdet med stor säkerhet ligger mellan 10,1 och 14,9. Intervallen är 95-procentiga. Två siffror vars intervall överlappar kan ändå skilja sig åt; därför prövas varje skillnad för sig.
            """,
        da: """
            Et tal, der bygger på en stikprøve eller på få hændelser, er usikkert. Intervallet efter tallet viser hvor usikkert: **12,4 (10,1 til 14,9)** betyder, at den sande værdi med stor sikkerhed ligger mellem 10,1 og 14,9. Intervallerne er på 95 procent. To tal, hvis intervaller overlapper, kan alligevel være forskellige; derfor prøves hver forskel for sig.
            """,
        en: """
            A figure that rests on a sample, or on few events, is uncertain. The interval after it shows how uncertain: **12.4 (10.1 to 14.9)** means that the true value lies with great certainty between 10.1 and 14.9. The intervals are of 95 per cent. Two figures whose intervals overlap may still differ; so each difference is tested by itself.
            """);

    private string Certainties => Say(
        sv: """
            - **Säkert**: av hundra skillnader som kallas säkra väntas högst en bero på slumpen.
            - **Troligt**: högst tio av hundra.
            - **Kan inte sägas**: slumpen räcker som förklaring. Det är också ett resultat. Det betyder inte att det inte finns någon skillnad, utan att siffrorna inte kan visa den.

            Alla skillnader på en plats bedöms tillsammans, så att ingen kallas säker bara för att vi har tittat på många.
            """,
        da: """
            - **Sikkert**: af hundrede forskelle, der kaldes sikre, ventes højst én at skyldes tilfældet.
            - **Sandsynligt**: højst ti af hundrede.
            - **Kan ikke siges**: tilfældet er nok som forklaring. Det er også et resultat. Det betyder ikke, at der ingen forskel er, men at tallene ikke kan vise den.

            Alle forskelle på et sted bedømmes sammen, så ingen kaldes sikker, bare fordi vi har set på mange.
            """,
        en: """
            - **Sure**: of a hundred gaps called sure at most one is expected to be chance.
            - **Probable**: at most ten of a hundred.
            - **Cannot say**: chance is enough of an explanation. That is a result too. It does not mean that there is no gap, but that the figures cannot show it.

            All gaps at a place are judged together, so that none is called sure only because we looked at many.
            """);

    private string Scales => Say(
        sv: """
            Samma skillnad kan sägas på två sätt. 2 procent mot 4 procent är **två gånger** så vanligt, och **2 procentenheter** mer. 40 mot 42 procent är också 2 procentenheter, men knappt någon skillnad i gånger. Det ena är inte sannare än det andra, och de kan röra sig åt olika håll över tid. Därför står de alltid bredvid varandra, tillsammans med hur många människor det gäller.
            """,
        da: """
            Samme forskel kan siges på to måder. 2 procent mod 4 procent er **to gange** så almindeligt og **2 procentpoint** mere. 40 mod 42 procent er også 2 procentpoint, men næsten ingen forskel i gange. Det ene er ikke sandere end det andet, og de kan bevæge sig hver sin vej over tid. Derfor står de altid side om side, sammen med hvor mange mennesker det gælder.
            """,
        en: """
            One gap can be told in two ways. 2 per cent against 4 is **twice** as common, and **2 percentage points** more. 40 against 42 is 2 percentage points as well, but hardly a gap in times. Neither is truer, and they may move in different directions over time. So they always stand beside each other, with how many people it concerns.
            """);
}
