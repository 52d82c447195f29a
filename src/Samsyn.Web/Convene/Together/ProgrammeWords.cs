// What the page of a programme says, and the page on which things are published.
using Samsyn.Loop.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>What the pages of programmes and of publishing say.</summary>
public sealed class ProgrammeWords(Language language) : Words(language)
{
    private readonly TogetherWords common = new(language);

    public string New => Say(sv: "Ett nytt program", da: "Et nyt program", en: "A new programme");

    public string Owner => Say(sv: "Äger programmet", da: "Ejer programmet", en: "Owns the programme");

    public string Specification => Say(sv: "Vad programmet innehåller", da: "Hvad programmet indeholder", en: "What the programme holds");

    public string SpecificationHint => Say(
        sv: "Bakgrund, syfte, mål och innehåll. En tom rad börjar ett nytt stycke.",
        da: "Baggrund, formål, mål og indhold. En tom linje begynder et nyt afsnit.",
        en: "Background, purpose, goals and content. An empty line begins a new paragraph.");

    public string Owners => Say(sv: "Vem har ägt programmet?", da: "Hvem har ejet programmet?", en: "Who has owned the programme?");

    public string Visible => Say(sv: "Alla får se programmet.", da: "Alle må se programmet.", en: "Everybody may see the programme.");

    public string Hidden => Say(sv: "Bara medlemmar ser programmet.", da: "Kun medlemmer ser programmet.", en: "Only members see the programme.");

    public string Title => Say(sv: "Vad alla får se", da: "Hvad alle må se", en: "What everybody may see");

    public string Lead => Say(
        sv: "Det som är publicerat ser alla, utan att logga in. Allt annat ser bara medlemmarna. Den som publicerar och den som tar tillbaka skrivs in i journalen.",
        da: "Det, der er offentliggjort, ser alle uden at logge ind. Alt andet ser kun medlemmerne. Hvem der offentliggør, og hvem der trækker tilbage, skrives i journalen.",
        en: "What is published everybody sees, without signing in. All else only members see. Who publishes and who takes back stands in the journal.");

    public string InventedLead => Say(
        sv: "Det här samarbetet är påhittat, och därför får alla se det, vad som än är publicerat.",
        da: "Dette samarbejde er opdigtet, og derfor må alle se det, uanset hvad der er offentliggjort.",
        en: "This collaboration is invented, and so everybody may see it, whatever has been published.");

    public string Publish => Say(sv: "Publicera", da: "Offentliggør", en: "Publish");

    public string Withdraw => Say(sv: "Ta tillbaka", da: "Træk tilbage", en: "Take back");

    public string Figures => Say(sv: "Siffrorna: alla indikatorer, platser och filer", da: "Tallene: alle indikatorer, steder og filer", en: "The figures: all indicators, places and files");

    public string Together => Say(sv: "Organisationer, organ, möten och ärenden", da: "Organisationer, organer, møder og sager", en: "Organisations, bodies, meetings and matters");

    public string Members => Say(sv: "Bara medlemmar ser det.", da: "Kun medlemmer ser det.", en: "Only members see it.");

    public string Everybody(Publication publication) => Say(
        sv: $"Alla får se det. {Person(publication.By)} publicerade {When(publication.Made)}.",
        da: $"Alle må se det. {Person(publication.By)} offentliggjorde {When(publication.Made)}.",
        en: $"Everybody may see it. {Person(publication.By)} published it on {When(publication.Made)}.");

    public string Earlier => Say(sv: "Tidigare publicerat", da: "Tidligere offentliggjort", en: "Published earlier");

    public string Withdrawn(Publication publication) => Say(
        sv: $"{When(publication.Made)} till {When(publication.Withdrawn!.Value)}; togs tillbaka av {Person(publication.WithdrawnBy)}",
        da: $"{When(publication.Made)} til {When(publication.Withdrawn!.Value)}; trukket tilbage af {Person(publication.WithdrawnBy)}",
        en: $"{When(publication.Made)} to {When(publication.Withdrawn!.Value)}; taken back by {Person(publication.WithdrawnBy)}");

    /// <summary>What has just been done; null for nothing.</summary>
    public string? Told(string? done) => done switch
    {
        "published" => Say(sv: "Publicerat. Nu får alla se det.", da: "Offentliggjort. Nu må alle se det.", en: "Published. Everybody may see it now."),
        "withdrawn" => Say(sv: "Tillbakataget. Nu ser bara medlemmar det.", da: "Trukket tilbage. Nu ser kun medlemmer det.", en: "Taken back. Only members see it now."),
        _ => null,
    };

    /// <summary>Who owns a programme, and from when to when it runs.</summary>
    public string Of(Programme programme, WhoMeets meets) => Line(meets.Body(programme.Owner)?.Name, common.Life(new(programme.From, programme.To)));

    /// <summary>What a thing that can be published is called.</summary>
    public string Named(Thing thing, WhoMeets meets) => thing.Kind switch
    {
        "figures" => Figures,
        "front" => Say(sv: "Den publika sidan: det vi ser, det vi är eniga om, det vi gör, och biblioteket", da: "Den offentlige side: det, vi ser, det, vi er enige om, det, vi gør, og biblioteket", en: "The public page: what we see, what we agree on, what we do, and the library"),
        "edition" => Say(sv: "En utgåva av ett dokument", da: "En udgave af et dokument", en: "An edition of a document"),
        "together" => Together,
        "plan" => Say(sv: "Planen: utmaningar, mål, insatser, åtaganden och beslut", da: "Planen: udfordringer, mål, indsatser, forpligtelser og beslutninger", en: "The plan: challenges, goals, interventions, commitments and decisions"),
        "offer" => Say(sv: "Det vi erbjuder andra: indikatorer, recept och upplägg för dialoger", da: "Det, vi tilbyder andre: indikatorer, opskrifter og planer for dialoger", en: "What we offer others: indicators, recipes and agendas of dialogues"),
        "dialogue" => Say(sv: "En dialog", da: "En dialog", en: "A dialogue"),
        "programme" => meets.Programme(thing.Id)?.Name ?? thing.Id,
        _ => $"{thing.Kind} {thing.Id}".Trim(),
    };

    private string When(DateTimeOffset moment) => common.Day(DateOnly.FromDateTime(moment.LocalDateTime));
}
