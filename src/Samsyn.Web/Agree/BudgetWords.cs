// What is said where people choose within a budget.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said where people choose within a budget.</summary>
public sealed class BudgetWords(Language language) : Words(language)
{
    public string Title => Say(sv: "Budget och kostnader", da: "Budget og udgifter", en: "Budget and costs");

    public string Lead => Say(
        sv: "Skriv vad som finns att använda och vad varje förslag kostar. Förslag utan kostnad är inte med. Allt ligger fast när momentet öppnas.",
        da: "Skriv, hvad der er at bruge, og hvad hvert forslag koster. Forslag uden udgift er ikke med. Alt ligger fast, når aktiviteten åbnes.",
        en: "Write what there is to use and what each proposal costs. Proposals without a cost are left out. All of it stands still once the activity opens.");

    public string Amount => Say(sv: "Vad finns att använda?", da: "Hvad er der at bruge?", en: "What is there to use?");

    public string Budget => Say(sv: "Att använda:", da: "At bruge:", en: "To use:");

    public string Unit => Say(sv: "I vad räknas det? Till exempel kronor eller arbetsdagar", da: "I hvad regnes det? For eksempel kroner eller arbejdsdage", en: "In what? For example kronor or days of work");

    public string NoCosts => Say(sv: "Skriv kostnaden för minst ett förslag.", da: "Skriv udgiften for mindst ét forslag.", en: "Write the cost of at least one proposal.");

    public string Standing => Say(sv: "Momentet har öppnats. Budgeten och kostnaderna ligger fast.", da: "Aktiviteten har været åbnet. Budgettet og udgifterne ligger fast.", en: "The activity has been opened. The budget and the costs stand still.");

    public string NothingWritten => Say(
        sv: "Inga förslag är skrivna ännu. Kom tillbaka när det som ska väljas bland har skrivits.",
        da: "Ingen forslag er skrevet endnu. Kom tilbage, når det, der skal vælges imellem, er skrevet.",
        en: "No proposals have been written yet. Come back when what is to be chosen among is there.");

    public string Choose => Say(
        sv: "Kryssa för allt som du tycker ska göras. Budgeten delas lika: var och en betalar sin del av det hen vill ha, så att en majoritet inte tar allt.",
        da: "Sæt kryds ved alt, du synes skal gøres. Budgettet deles lige: hver betaler sin del af det, vedkommende vil have, så et flertal ikke tager alt.",
        en: "Tick all that you think should be done. The budget is parted equally: each pays their part of what they want, so that a majority does not take all.");

    public string ToldWhenClosed => Say(sv: "Resultatet visas när momentet är stängt.", da: "Resultatet vises, når aktiviteten er lukket.", en: "The result is shown when the activity is closed.");

    public string NotChosen => Say(sv: "Valdes inte", da: "Blev ikke valgt", en: "Not chosen");

    public string Chosen => Say(sv: "Valdes", da: "Blev valgt", en: "Chosen");

    public string How => Say(
        sv: "Lika delar (Method of Equal Shares, Add1 med en tusendel av den lika delen i taget). Vid lika går det billigaste före, sedan det som fler vill ha, sedan lotten, som drogs innan någon valde. Siffrorna gäller dem som valde.",
        da: "Lige dele (Method of Equal Shares, Add1 med en tusindedel af den lige del ad gangen). Ved lighed går det billigste forud, så det, flere vil have, så lodtrækningen, som blev trukket, før nogen valgte. Tallene gælder dem, der valgte.",
        en: "Equal shares (Method of Equal Shares, Add1 by a thousandth of the equal share at a time). Ties go to what costs less, then to what more people want, then by the lot, which was drawn before anybody chose. The figures are of those who chose.");

    /// <summary>What something costs.</summary>
    public string Costs(decimal cost, string unit) => $"{Money(cost)} {unit}";

    /// <summary>What one proposal costs, as a label.</summary>
    public string CostOf(string proposal) => Say(sv: $"Kostnad: {proposal}", da: $"Udgift: {proposal}", en: $"Cost: {proposal}");

    /// <summary>What is used of the budget, and by how many it was chosen.</summary>
    public string Used((decimal Used, decimal Amount) money, string unit, int people) => Say(
        sv: $"{Money(money.Used)} av {Money(money.Amount)} {unit} används. {Whole(people)} valde.",
        da: $"{Money(money.Used)} af {Money(money.Amount)} {unit} bruges. {Whole(people)} valgte.",
        en: $"{Money(money.Used)} of {Money(money.Amount)} {unit} are used. {Whole(people)} chose.");

    /// <summary>How many want something.</summary>
    public string Want(int count) => Say(sv: $"{Whole(count)} vill ha det", da: $"{Whole(count)} vil have det", en: $"{Whole(count)} want it");

    /// <summary>In which order the lot stands.</summary>
    public string Lot(string order) => Say(sv: $"Lotten, dragen i förväg: {order}", da: $"Lodtrækningen, trukket på forhånd: {order}", en: $"The lot, drawn beforehand: {order}");

    /// <summary>A tie that was broken.</summary>
    public string Tie(string taken, IEnumerable<string> others)
    {
        var (one, rest) = (Quoted(taken), string.Join(", ", others.Select(Quoted)));
        return Say(sv: $"{one} stod lika med {rest} och togs.", da: $"{one} stod lige med {rest} og blev taget.", en: $"{one} tied with {rest} and was taken.");
    }

    private string Quoted(string text) => Say(sv: $"”{text}”", da: $"»{text}«", en: $"“{text}”");

    /// <summary>Why an amount cannot be read.</summary>
    public string NotAnAmount(string given) => Say(
        sv: $"Skriv ett tal över 0, som 12,5 eller 25 000; ”{given}” går inte att läsa så.",
        da: $"Skriv et tal over 0, som 12,5 eller 25 000; »{given}« kan ikke læses sådan.",
        en: $"Write a number above 0, such as 12.5 or 25 000; “{given}” cannot be read so.");

    private string Money(decimal amount) => Language.Write((double)amount, amount == decimal.Truncate(amount) ? 0 : 2);
}
