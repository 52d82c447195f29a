// Agendas to begin with: a regional day, a theme day, a local day across sectors, a round of some weeks online. Copied, and then one's own.
namespace Samsyn.Loop.Agree;

/// <summary>An agenda to begin with.</summary>
/// <param name="Id">The identity, as it stands in addresses.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Meaning">When it fits, in a sentence.</param>
/// <param name="Steps">What is done, in order.</param>
public sealed record DialogueTemplate(string Id, LocalText Name, LocalText Meaning, IReadOnlyList<TemplateStep> Steps)
{
    private static readonly TemplateStep WhatHelps = new(
        ActivityKind.Writing,
        new(sv: "Vad stärker och vad skadar hälsan hos dem som har det sämst? Vem kan påverka det?", da: "Hvad styrker, og hvad skader sundheden hos dem, der har det dårligst? Hvem kan påvirke det?", en: "What strengthens and what harms the health of those worst off? Who can influence it?"),
        10)
    { Asked = [ContributionKind.Strengthens, ContributionKind.Harms] };

    private static readonly TemplateStep WhatToDo = new(
        ActivityKind.Writing,
        new(sv: "Vad borde göras, och för vem?", da: "Hvad bør der gøres, og for hvem?", en: "What should be done, and for whom?"),
        10)
    { Asked = [ContributionKind.Proposal] };

    private static readonly TemplateStep Tables = new(
        ActivityKind.Table,
        new(sv: "Vad är ni eniga om vid bordet, och vad ser ni olika på?", da: "Hvad er I enige om ved bordet, og hvad ser I forskelligt på?", en: "What do you agree on at your table, and where do you differ?"),
        25)
    { Asked = [ContributionKind.Strengthens, ContributionKind.Harms, ContributionKind.Proposal] };

    private static readonly TemplateStep Agreeing = new(
        ActivityKind.Voting, new(sv: "Håller du med?", da: "Er du enig?", en: "Do you agree?"), 10)
    { JudgesWriting = true };

    private static readonly TemplateStep HowGood = new(
        ActivityKind.Rating,
        new(sv: "Hur stor är effekten, hur väl når det dem som har det sämst, och hur genomförbart är det?", da: "Hvor stor er effekten, hvor godt når det dem, der har det dårligst, og hvor gennemførligt er det?", en: "How great is the effect, how well does it reach those worst off, and how feasible is it?"),
        15)
    { JudgesWriting = true };

    private static readonly TemplateStep Points = new(
        ActivityKind.Points, new(sv: "Dela ut dina poäng på det som betyder mest.", da: "Fordel dine point på det, der betyder mest.", en: "Share out your points on what matters most."), 5)
    { JudgesWriting = true };

    private static readonly TemplateStep WhatWeMean = new(
        ActivityKind.Understanding, new(sv: "Vad menar du med ojämlikhet i hälsa?", da: "Hvad mener du med ulighed i sundhed?", en: "What do you mean by inequality in health?"), 5);

    private static readonly TemplateStep Experience = new(
        ActivityKind.Writing, new(sv: "Vad har du själv sett eller varit med om?", da: "Hvad har du selv set eller oplevet?", en: "What have you seen or lived through yourself?"), 10)
    { Asked = [ContributionKind.Experience] };

    /// <summary>All there are, the most used first.</summary>
    public static IReadOnlyList<DialogueTemplate> All { get; } =
    [
        new(
            "local-day", new(sv: "Lokal dialogdag över sektorer", da: "Lokal dialogdag på tværs af sektorer", en: "Local day across sectors"),
            new(sv: "En dag i en kommun: från vad som stärker och skadar till en prioriterad lista.", da: "En dag i en kommune: fra hvad der styrker og skader, til en prioriteret liste.", en: "A day in a municipality: from what strengthens and harms to a ranked list."),
            [WhatHelps, Tables, WhatToDo, Agreeing, HowGood]),
        new(
            "regional-day", new(sv: "Regional dialogdag", da: "Regional dialogdag", en: "Regional day"),
            new(sv: "Flera kommuner och organisationer, i grupper efter livsskede.", da: "Flere kommuner og organisationer, i grupper efter livsfase.", en: "Several municipalities and organisations, in groups by part of life."),
            [Experience, WhatHelps, Tables, WhatToDo, Agreeing, Points]),
        new(
            "theme-day", new(sv: "Temadag för ledare och politiker", da: "Temadag for ledere og politikere", en: "Theme day for leaders and politicians"),
            new(sv: "Hur förstår vi ojämlikhet, och vilka insatser betyder mest?", da: "Hvordan forstår vi ulighed, og hvilke indsatser betyder mest?", en: "How do we understand inequality, and which interventions matter most?"),
            [WhatWeMean, WhatToDo, HowGood, Points, WhatWeMean]),
        new(
            "online-round", new(sv: "Runda på nätet under några veckor", da: "Runde på nettet over nogle uger", en: "Round online over some weeks"),
            new(sv: "Alla skriver och håller med eller inte, när de har tid.", da: "Alle skriver og er enige eller ej, når de har tid.", en: "Everybody writes and agrees or not, when they have time."),
            [Experience with { Minutes = null }, WhatToDo with { Minutes = null }, Agreeing with { Minutes = null }]),
    ];

    /// <summary>The activities of a dialogue that begins with it.</summary>
    /// <param name="dialogue">The dialogue.</param>
    /// <param name="newId">Makes an identity.</param>
    /// <param name="say">Says a text in the language in which the dialogue is prepared.</param>
    public IReadOnlyList<Activity> Activities(string dialogue, Func<string> newId, Func<LocalText, string> say)
    {
        ArgumentNullException.ThrowIfNull(newId);
        ArgumentNullException.ThrowIfNull(say);
        var made = new List<Activity>();
        foreach (var (place, step) in Steps.Index())
        {
            made.Add(new(newId(), dialogue, step.Kind, say(step.Question))
            {
                Position = place + 1,
                Minutes = step.Minutes,
                Of = step.JudgesWriting ? made.LastOrDefault(one => one.Kind == ActivityKind.Writing)?.Id : null,
                Rules = new() { Asked = step.Asked },
            });
        }

        return made;
    }
}

/// <summary>A step of an agenda to begin with.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Question">What is asked.</param>
/// <param name="Minutes">How many minutes are meant for it; null for no limit.</param>
public sealed record TemplateStep(ActivityKind Kind, LocalText Question, int? Minutes)
{
    /// <summary>Kinds of contributions that are asked for; none for all.</summary>
    public IReadOnlyList<ContributionKind> Asked { get; init; } = [];

    /// <summary>Whether what was written last is judged in it.</summary>
    public bool JudgesWriting { get; init; }
}
