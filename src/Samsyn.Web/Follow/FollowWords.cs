// What the pages of the follow-up say: how goals stand, what owners answered, and what is in the way.
using Samsyn.Loop.Decide;
using Samsyn.Loop.Follow;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>What the pages of the follow-up say.</summary>
public sealed partial class FollowWords(Language language) : Words(language)
{
    public string Section => Say(sv: "Uppföljning", da: "Opfølgning", en: "Follow-up");

    public string Title => Say(sv: "Hur går det?", da: "Hvordan går det?", en: "How does it go?");

    public string Empty => Say(
        sv: "Här syns hur det går: vad siffrorna säger om varje mål, och vad de som svarar för målen själva säger, år för år. Börja med att sätta ett mål i planen, och öppna sedan en uppföljning.",
        da: "Her ses, hvordan det går: hvad tallene siger om hvert mål, og hvad de, der svarer for målene, selv siger, år for år. Begynd med at sætte et mål i planen, og åbn derefter en opfølgning.",
        en: "Here it shows how it goes: what the figures say of each goal, and what those who answer for the goals say themselves, year by year. Begin by setting a goal in the plan, then open a follow-up.");

    public string Goals => Say(sv: "Målen", da: "Målene", en: "The goals");

    public string Measured => Say(sv: "Siffrorna", da: "Tallene", en: "The figures");

    public string Judged => Say(sv: "Ägarna", da: "Ejerne", en: "The owners");

    public string Rounds => Say(sv: "Uppföljningarna", da: "Opfølgningerne", en: "The rounds");

    public string NewRound => Say(sv: "En ny uppföljning", da: "En ny opfølgning", en: "A new round");

    public string Calendar => Say(sv: "Årets kalender (iCalendar)", da: "Årets kalender (iCalendar)", en: "The calendar of the year (iCalendar)");

    public string InTheWay => Say(sv: "Vad är i vägen?", da: "Hvad står i vejen?", en: "What is in the way?");

    public string SupportAsked => Say(sv: "Vilket stöd efterfrågas?", da: "Hvilken støtte efterspørges?", en: "Which support is asked for?");

    public string OverYears => Say(sv: "År för år", da: "År for år", en: "Year by year");

    public string Year => Say(sv: "År", da: "Årstal", en: "Year");

    public string Answered => Say(sv: "Svarat", da: "Svaret", en: "Answered");

    public string Learnt => Say(sv: "Vad har ni lärt er?", da: "Hvad har I lært?", en: "What was learnt?");

    public string WhoAnswered => Say(sv: "Vilka har svarat?", da: "Hvem har svaret?", en: "Who has answered?");

    public string NobodyAsked => Say(
        sv: "Ingen blir tillfrågad: inget mål är beslutat med en ägare, ingen insats leds av någon och ingen har lovat något.",
        da: "Ingen bliver spurgt: intet mål er besluttet med en ejer, ingen indsats ledes af nogen, og ingen har lovet noget.",
        en: "Nobody is asked: no goal is decided with an owner, nobody leads an intervention and nobody has promised anything.");

    public string HowJudged => Say(
        sv: "Siffran hålls mot den raka linjen från utgångsläget till målet. ”På väg” och ”efter” sägs bara när hela osäkerheten ligger på ena sidan.",
        da: "Tallet holdes op mod den lige linje fra udgangspunktet til målet. »På vej« og »bagud« siges kun, når hele usikkerheden ligger på den ene side.",
        en: "The figure is held against the straight line from the baseline to the target. “On track” and “behind” are said only when the whole uncertainty lies on one side.");

    /// <summary>Whether something is done.</summary>
    public string Named(Doing done) => done switch
    {
        Doing.Done => Say(sv: "Gjort, eller pågår som tänkt", da: "Gjort eller i gang som tænkt", en: "Done, or going on as meant"),
        Doing.Partly => Say(sv: "En del är gjord", da: "En del er gjort", en: "A part is done"),
        Doing.NotDone => Say(sv: "Inte gjort", da: "Ikke gjort", en: "Not done"),
        Doing.Stopped => Say(sv: "Stoppat", da: "Stoppet", en: "Stopped"),
        _ => Say(sv: "Inget sagt", da: "Intet sagt", en: "Not said"),
    };

    /// <summary>How far something was reached, as its owner judges.</summary>
    public string Named(Judgement judged) => judged switch
    {
        Judgement.Reached => Say(sv: "Nått", da: "Nået", en: "Reached"),
        Judgement.Partly => Say(sv: "Nått till en del", da: "Nået til dels", en: "Reached in part"),
        Judgement.NotReached => Say(sv: "Inte nått", da: "Ikke nået", en: "Not reached"),
        Judgement.CannotSay => Say(sv: "Kan inte bedömas", da: "Kan ikke vurderes", en: "Cannot be judged"),
        _ => Say(sv: "Inget sagt", da: "Intet sagt", en: "Not said"),
    };

    /// <summary>What was in the way.</summary>
    public string Named(Difficulty difficulty) => difficulty switch
    {
        Difficulty.Money => Say(sv: "Pengar", da: "Penge", en: "Money"),
        Difficulty.Staff => Say(sv: "Bemanning", da: "Bemanding", en: "Staff"),
        Difficulty.Time => Say(sv: "Tid", da: "Tid", en: "Time"),
        Difficulty.Mandate => Say(sv: "Mandat eller beslut", da: "Mandat eller beslutning", en: "A mandate or a decision"),
        Difficulty.Cooperation => Say(sv: "Samverkan", da: "Samarbejde", en: "Working together"),
        Difficulty.Knowledge => Say(sv: "Kunskap om vad som hjälper", da: "Viden om, hvad der hjælper", en: "Knowledge of what helps"),
        Difficulty.Figures => Say(sv: "Siffror att följa det med", da: "Tal at følge det med", en: "Figures to follow it by"),
        _ => Say(sv: "Lagar eller regler", da: "Love eller regler", en: "Laws or rules"),
    };

    /// <summary>From whom support is asked.</summary>
    public string Named(Supporter supporter) => supporter switch
    {
        Supporter.Own => Say(sv: "Egen förvaltning", da: "Egen forvaltning", en: "Own administration"),
        Supporter.Council => Say(sv: "Fullmäktige eller styrelsen", da: "Kommunalbestyrelsen eller udvalget", en: "The council or the board"),
        Supporter.Region => Say(sv: "Regionen", da: "Regionen", en: "The region"),
        Supporter.State => Say(sv: "Staten", da: "Staten", en: "The state"),
        _ => Say(sv: "En sammanslutning av kommuner", da: "En sammenslutning af kommuner", en: "An association of municipalities"),
    };

    /// <summary>How a goal stands, in a word or two.</summary>
    public string Named(GoalStanding standing) => standing switch
    {
        GoalStanding.Reached => Say(sv: "Nått", da: "Nået", en: "Reached"),
        GoalStanding.OnTrack => Say(sv: "På väg", da: "På vej", en: "On track"),
        GoalStanding.Behind => Say(sv: "Efter", da: "Bagud", en: "Behind"),
        GoalStanding.CannotBeTold => Say(sv: "Kan inte skiljas från linjen", da: "Kan ikke skelnes fra linjen", en: "Cannot be told apart from the line"),
        _ => Say(sv: "Kan inte bedömas", da: "Kan ikke vurderes", en: "Cannot be judged"),
    };

    /// <summary>How a goal stands, with the figure and its bounds, the line and the trend.</summary>
    public string Of(GoalStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        var why = status.Why is { } reason ? $": {Why(reason)}" : "";
        var figure = status is { Latest: { } latest, When: { } when } ? $"{Time(when)}: {WithBounds(latest)}" : null;
        var line = status.Line is { } at ? Say(sv: $"linjen är vid {Number(at)}", da: $"linjen er ved {Number(at)}", en: $"the line is at {Number(at)}") : null;
        return Line($"{Named(status.Standing)}{why}", figure, line, Trend(status.Trend));
    }

    /// <summary>Why nothing can be judged.</summary>
    public string Why(GoalObstacle why) => why switch
    {
        GoalObstacle.NoIndicator => Say(sv: "ingen indikator mäter målet", da: "ingen indikator måler målet", en: "no indicator measures the goal"),
        GoalObstacle.NoFigure => Say(sv: "det finns ingen siffra för platsen", da: "der er intet tal for stedet", en: "there is no figure for the place"),
        GoalObstacle.NoFigureSince => Say(sv: "ingen siffra har kommit efter utgångsläget", da: "intet tal er kommet efter udgangspunktet", en: "no figure has come after the baseline"),
        GoalObstacle.NoBaseline => Say(sv: "utgångsläget saknas", da: "udgangspunktet mangler", en: "the baseline is missing"),
        GoalObstacle.Withheld => Say(sv: "siffrorna är dolda, någon kan kännas igen", da: "tallene er skjult, nogen kan genkendes", en: "the figures are hidden, somebody could be recognised"),
        GoalObstacle.TooUncertain => Say(sv: "siffrorna är för osäkra", da: "tallene er for usikre", en: "the figures are too uncertain"),
        _ => Say(sv: "siffrans osäkerhet är okänd", da: "tallets usikkerhed er ukendt", en: "the uncertainty of the figure is unknown"),
    };

    /// <summary>What the last five figures say.</summary>
    public string? Trend(TrendMeaning trend) => trend switch
    {
        TrendMeaning.IncreasingBetter or TrendMeaning.DecreasingBetter => Say(sv: "de fem senaste går säkert åt rätt håll", da: "de fem seneste går sikkert den rigtige vej", en: "the last five surely go the right way"),
        TrendMeaning.IncreasingWorse or TrendMeaning.DecreasingWorse => Say(sv: "de fem senaste går säkert åt fel håll", da: "de fem seneste går sikkert den forkerte vej", en: "the last five surely go the wrong way"),
        TrendMeaning.NoChange => Say(sv: "ingen säker ändring på de fem senaste", da: "ingen sikker ændring i de fem seneste", en: "no sure change in the last five"),
        _ => null,
    };

    /// <summary>How many goals stand how, and how many have answered.</summary>
    public string Lead(FollowPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var all = place.Plan.Plan.Goals.Where(one => one.Stage != GoalStage.Ended).SelectMany(one => place.Known.Statuses.GetValueOrDefault(one.Id) is { Count: > 0 } found ? found.Select(status => status.Standing) : [GoalStanding.CannotBeJudged]).CountBy(one => one).ToDictionary();
        var good = all.GetValueOrDefault(GoalStanding.Reached) + all.GetValueOrDefault(GoalStanding.OnTrack);
        var (behind, unclear) = (all.GetValueOrDefault(GoalStanding.Behind), all.GetValueOrDefault(GoalStanding.CannotBeTold) + all.GetValueOrDefault(GoalStanding.CannotBeJudged));
        var goals = Say(
            sv: $"Målen: {Whole(good)} nått eller på väg, {Whole(behind)} efter, {Whole(unclear)} går inte att säga.",
            da: $"Målene: {Whole(good)} nået eller på vej, {Whole(behind)} bagud, {Whole(unclear)} kan ikke siges.",
            en: $"The goals: {Whole(good)} reached or on track, {Whole(behind)} behind, {Whole(unclear)} cannot be said.");
        return place.Known.Current(place.Plan.Today) is { } account ? $"{goals} {Progress(account, place)}" : goals;
    }

    /// <summary>How many of those who are asked have answered in a round.</summary>
    public string Progress(Account account, FollowPlace place)
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(place);
        var answering = place.Answers(account);
        var (asked, answered) = (place.Asked.Count, place.Asked.Count(one => answering.ContainsKey(one.Who)));
        return Say(
            sv: $"I uppföljningen för {Language.Year(account.Round.Year)} har {Whole(answered)} av {Whole(asked)} svarat.",
            da: $"I opfølgningen for {Language.Year(account.Round.Year)} har {Whole(answered)} af {Whole(asked)} svaret.",
            en: $"In the round of {Language.Year(account.Round.Year)}, {Whole(answered)} of {Whole(asked)} have answered.");
    }

    public string WholeRound => Say(sv: "Hela uppföljningen", da: "Hele opfølgningen", en: "The whole round");

    public string Former => Say(sv: "De föregående", da: "De foregående", en: "Those before");

    /// <summary>The way to those that come after.</summary>
    public string Further(int count) => Say(sv: $"{Whole(count)} till", da: $"{Whole(count)} mere", en: $"{Whole(count)} more");

    /// <summary>What an owner answered, in a line.</summary>
    public string Of(Review review, FollowPlace place, DateOnly deadline)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(place);
        return Line(
            place.Plan.Parties.NameThen(review.From), review.Said.Done == Doing.NotSaid ? null : Named(review.Said.Done), review.Said.Judged == Judgement.NotSaid ? null : JudgedAs(review.Said.Judged),
            review.IsLate(deadline) ? CameLate : null);
    }

    private string JudgedAs(Judgement judged) => Say(sv: $"bedömer själv: {Inside(Named(judged))}", da: $"vurderer selv: {Inside(Named(judged))}", en: $"judges: {Inside(Named(judged))}");

    private string Number(double value) => Language.Write(value, Numbers.Decimals(value));
}
