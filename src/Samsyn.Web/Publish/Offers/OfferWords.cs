// What the pages say on which one collaboration offers indicators, recipes and agendas, and another chooses.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Measure;
using Samsyn.Web.Agree;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish.Offers;

/// <summary>What the pages of offers say.</summary>
public sealed class OfferWords(Language language) : Words(language)
{
    public string Offered => Say(sv: "Det vi erbjuder andra", da: "Det, vi tilbyder andre", en: "What we offer others");

    public string OfferedLead => Say(
        sv: "Indikatorer, recept för att läsa filer och upplägg för dialoger. Den som vill väljer vad som passar och ändrar det hos sig. Inga siffror och inget som någon har sagt följer med.",
        da: "Indikatorer, opskrifter til at læse filer og planer for dialoger. Den, der vil, vælger det, der passer, og ændrer det hos sig selv. Ingen tal og intet, nogen har sagt, følger med.",
        en: "Indicators, recipes for reading files and agendas of dialogues. Whoever wants to chooses what fits and changes it as theirs. No figures and nothing that anybody said go with it.");

    public string Agreed => Say(
        sv: "Upplägg erbjuds ur dialoger som är publicerade.", da: "Planer tilbydes fra dialoger, der er offentliggjort.", en: "Agendas are offered from dialogues that are published.");

    public string Choose => Say(sv: "Välj bland det andra erbjuder", da: "Vælg blandt det, andre tilbyder", en: "Choose from what others offer");

    public string ChooseLead => Say(
        sv: "Kryssa i det ni vill ha. Det blir ert eget, och ni kan ändra det. Det ni redan har skrivs aldrig över.",
        da: "Sæt kryds ved det, I vil have. Det bliver jeres eget, og I kan ændre det. Det, I allerede har, overskrives aldrig.",
        en: "Tick what you want. It becomes your own, and you can change it. What you have already is never overwritten.");

    public string Nobody => Say(
        sv: "Inget annat samarbete här erbjuder något ännu.", da: "Intet andet samarbejde her tilbyder noget endnu.", en: "No other collaboration here offers anything yet.");

    public string Empty => Say(sv: "Här finns inget att erbjuda ännu.", da: "Her er intet at tilbyde endnu.", en: "There is nothing to offer yet.");

    public string Indicators => Say(sv: "Indikatorer", da: "Indikatorer", en: "Indicators");

    public string Recipes => Say(sv: "Recept för att läsa filer", da: "Opskrifter til at læse filer", en: "Recipes for reading files");

    public string Agendas => Say(sv: "Upplägg för dialoger", da: "Planer for dialoger", en: "Agendas of dialogues");

    public string Take => Say(sv: "Hämta det valda", da: "Hent det valgte", en: "Take in what is chosen");

    public string Had => Say(sv: "ni har den redan", da: "I har den allerede", en: "you have it already");

    public string ChooseSomething => Say(sv: "Inget är valt. Kryssa i minst en sak.", da: "Intet er valgt. Sæt kryds ved mindst én ting.", en: "Nothing is chosen. Tick at least one thing.");

    public string FromWhom(string name) => Say(sv: $"Från {name}", da: $"Fra {name}", en: $"From {name}");

    /// <summary>What came of taking in.</summary>
    /// <param name="taken">So many are taken in.</param>
    /// <param name="left">So many were not: one had them already, or they are no longer offered.</param>
    public string Took(int taken, int left)
    {
        var first = taken == 1 ? Say(sv: "En sak är hämtad.", da: "Én ting er hentet.", en: "One thing is taken in.") : Say(sv: $"{Whole(taken)} saker är hämtade.", da: $"{Whole(taken)} ting er hentet.", en: $"{Whole(taken)} things are taken in.");
        return left == 0 ? first : $"{first} " + Say(
            sv: $"{Whole(left)} hade ni redan, eller erbjuds inte längre.", da: $"{Whole(left)} havde I allerede, eller de tilbydes ikke længere.", en: $"{Whole(left)} you had already, or are no longer offered.");
    }

    /// <summary>What an indicator is measured in, and what it means.</summary>
    public string Of(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var unit = indicator.Unit is Unit.Mean mean ? Name(mean.Name) : new ImportNewWords(Language).UnitOption(((Unit.Share)indicator.Unit).Scale);
        return Line(indicator.Code, unit, indicator.Definition is { } meaning ? Name(meaning) : "");
    }

    /// <summary>How many columns a recipe knows, and who made the figures it reads.</summary>
    public string Of(Recipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        return Line(Say(sv: $"{Whole(recipe.Columns.Count)} kolumner", da: $"{Whole(recipe.Columns.Count)} kolonner", en: $"{Whole(recipe.Columns.Count)} columns"), recipe.Constants.Source ?? "");
    }

    /// <summary>The steps of an agenda.</summary>
    public string Of(IReadOnlyList<Activity> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var words = new DialogueWords(Language);
        return string.Join(" → ", steps.Select(one => words.Named(one.Kind)));
    }
}
