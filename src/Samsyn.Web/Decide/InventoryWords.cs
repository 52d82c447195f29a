// What the page of what is done already says: how much is known and how fresh it is, gaps, overlaps, and who has not answered.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Decide;
using Samsyn.Web.Agree;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Decide;

/// <summary>What the page of what is done already says.</summary>
public sealed class InventoryWords(Language language) : Words(language)
{
    private const int MostNames = 6;

    private readonly TagWords tags = new(language);

    public string Title => Say(sv: "Det som redan görs", da: "Det, der allerede gøres", en: "What is done already");

    public string None => Say(
        sv: "Här samlas det som redan görs i alla sektorer, skilt från det som behövs. Gör en länk och skicka den till dem som arbetar med barn, skola, vård, boende, arbete och fritid. De svarar på telefonen, utan konto.",
        da: "Her samles det, der allerede gøres i alle sektorer, adskilt fra det, der er brug for. Lav et link, og send det til dem, der arbejder med børn, skole, sundhed, bolig, arbejde og fritid. De svarer på telefonen uden konto.",
        en: "Here is what is done already in all sectors, kept apart from what is needed. Make a link and send it to those who work with children, school, health care, housing, work and leisure. They answer on the phone, without an account.");

    public string MakeLink => Say(sv: "Gör en länk att skicka ut", da: "Lav et link, der kan sendes ud", en: "Make a link to send out");

    public string LinkHint => Say(
        sv: "Samma länk för alla. Den som öppnar den berättar vad som görs, och säger varje år om det fortfarande stämmer.",
        da: "Samme link til alle. Den, der åbner det, fortæller, hvad der gøres, og siger hvert år, om det stadig passer.",
        en: "One link for all. Whoever opens it tells what is done, and says every year whether it is still true.");

    public string Enter => Say(sv: "Skriv in något du har fått veta", da: "Skriv noget ind, du har fået at vide", en: "Enter something you were told");

    public string Check => Say(sv: "Svara åt någon om det stämmer", da: "Svar for nogen, om det passer", en: "Answer for somebody whether it is still true");

    public string SilentTitle => Say(sv: "Har inte svarat på ett år", da: "Har ikke svaret det sidste år", en: "Have not answered within a year");

    public string NothingTitle => Say(sv: "Har svarat att de inte gör något sådant nu", da: "Har svaret, at de intet sådant gør nu", en: "Have answered that they do nothing of this kind now");

    public string GapsTitle => Say(sv: "Luckor och överlapp", da: "Huller og overlap", en: "Gaps and overlaps");

    public string GapsNote => Say(
        sv: "Tomt betyder att ingen har berättat om något. Om det behövs något där avgör ni. Det som är för alla åldrar räknas i varje kolumn.",
        da: "Tomt betyder, at ingen har fortalt om noget. Om der er brug for noget, afgør I. Det, der er for alle aldre, tælles i hver kolonne.",
        en: "Empty means that nobody has told of anything. Whether something is needed there is for you to say. What is for all ages counts in every column.");

    public string Cells => Say(sv: "Antal insatser som görs", da: "Antal indsatser, der gøres", en: "Number of interventions that are done");

    public string Nothing => Say(sv: "inget", da: "intet", en: "none");

    public string OverlapsTitle => Say(sv: "Flera av samma slag", da: "Flere af samme slags", en: "Several of a kind");

    public string NoGaps => Say(sv: "Något görs inom varje område och för varje livsskede.", da: "Noget gøres på hvert område og for hver livsfase.", en: "Something is done in every area and for every part of life.");

    public string GroupsTitle => Say(sv: "För vem", da: "For hvem", en: "For whom");

    public string PlacesTitle => Say(sv: "Var", da: "Hvor", en: "Where");

    public string Count => Say(sv: "Antal", da: "I alt", en: "Number");

    public string Which => Say(sv: "Vilka", da: "Hvilke", en: "Which");

    public string ListsTitle => Say(sv: "Det som görs, och det som behövs", da: "Det, der gøres, og det, der er brug for", en: "What is done, and what is needed");

    public string Done => Say(sv: "Görs", da: "Gøres", en: "Done");

    public string Needed => Say(sv: "Behövs", da: "Der er brug for", en: "Needed");

    public string NothingDone => Say(sv: "Inget som någon har berättat om.", da: "Intet, som nogen har fortalt om.", en: "Nothing that anybody has told of.");

    public string NothingNeeded => Say(sv: "Inget är föreslaget.", da: "Intet er foreslået.", en: "Nothing is proposed.");

    public string ShowAll => Say(sv: "Visa allt", da: "Vis alt", en: "Show everything");

    public string Old => Say(sv: "gammal uppgift", da: "gammel oplysning", en: "old");

    public string SheetName => Say(sv: "Insatser", da: "Indsatser", en: "Interventions");

    public string SheetAbout(DateOnly day) => Say(
        sv: $"Det som görs och det som behövs, som det stod {Date(day)}. Belopp i kronor.",
        da: $"Det, der gøres, og det, der er brug for, som det stod {Date(day)}. Beløb i kroner.",
        en: $"What is done and what is needed, as it stood on {Date(day)}. Amounts in kronor.");

    public IReadOnlyList<string> Columns =>
    [
        Say(sv: "läge", da: "stadie", en: "stage"), Say(sv: "insats", da: "indsats", en: "intervention"), Say(sv: "vem svarar för den", da: "hvem svarer for den", en: "who answers for it"),
        Say(sv: "område", da: "fagområde", en: "area of health"), Say(sv: "livsskede", da: "livsfase", en: "part of life"), Say(sv: "för vem", da: "for hvem", en: "for whom"), Say(sv: "plats", da: "sted", en: "place"),
        Say(sv: "till alla eller några", da: "til alle eller nogle", en: "to all or some"), Say(sv: "kostnad, kronor", da: "udgift, kroner", en: "cost, kronor"), Say(sv: "vem betalar", da: "hvem betaler", en: "who pays"),
        Say(sv: "hur många nås, eller hur arbetet syns", da: "hvor mange nås, eller hvordan arbejdet ses", en: "how many are reached, or how the work is seen"), Say(sv: "kunskap om effekten", da: "viden om virkningen", en: "what is known of its effect"),
        Say(sv: "börjar", da: "begynder", en: "begins"), Say(sv: "slutar", da: "slutter", en: "ends"), Say(sv: "bekräftad", da: "bekræftet", en: "confirmed"), Say(sv: "berättat", da: "fortalt", en: "told"), Say(sv: "nyckel", da: "nøgle", en: "key"),
    ];

    /// <summary>How much is known, and how fresh it is.</summary>
    public string Lead(Inventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        var (all, fresh) = (inventory.Done.Count, inventory.Fresh);
        return Say(
            sv: $"{Whole(all)} {(all == 1 ? "insats görs" : "insatser görs")} i dag. {(fresh == all ? "Alla" : Whole(fresh))} har bekräftats det senaste året.",
            da: $"{Whole(all)} {(all == 1 ? "indsats gøres" : "indsatser gøres")} i dag. {(fresh == all ? "Alle" : Whole(fresh))} er bekræftet inden for det seneste år.",
            en: $"{Whole(all)} {(all == 1 ? "intervention is" : "interventions are")} done today. {(fresh == all ? "All" : Whole(fresh))} {(fresh == 1 && all != 1 ? "has" : "have")} been confirmed within a year.");
    }

    /// <summary>Who has not answered.</summary>
    public string SilentSaid(IReadOnlyList<string> silent)
    {
        ArgumentNullException.ThrowIfNull(silent);
        var names = string.Join(", ", silent.Take(MostNames));
        var more = silent.Count > MostNames ? Say(sv: $" och {Whole(silent.Count - MostNames)} till", da: $" og {Whole(silent.Count - MostNames)} til", en: $" and {Whole(silent.Count - MostNames)} more") : "";
        return silent.Count == 0
            ? Say(sv: "Alla som tillfrågas har svarat.", da: "Alle, der spørges, har svaret.", en: "All who are asked have answered.")
            : Say(sv: $"Har inte svarat: {names}{more}.", da: $"Har ikke svaret: {names}{more}.", en: $"Have not answered: {names}{more}.");
    }

    /// <summary>Where nothing is done, one sentence for each area of health.</summary>
    public IEnumerable<string> GapsSaid(Inventory inventory)
    {
        ArgumentNullException.ThrowIfNull(inventory);
        foreach (var row in inventory.Cells.GroupBy(cell => cell.Determinant))
        {
            var empty = row.Where(cell => cell.Done.Count == 0).ToList();
            if (empty.Count > 0)
            {
                var whom = string.Join(", ", empty.Select(cell => Inside(Name(cell.Stage.Name))));
                yield return empty.Count == row.Count()
                    ? Say(sv: $"{tags.Named(row.Key)}: inget alls.", da: $"{tags.Named(row.Key)}: slet intet.", en: $"{tags.Named(row.Key)}: nothing at all.")
                    : Say(sv: $"{tags.Named(row.Key)}: inget för {whom}.", da: $"{tags.Named(row.Key)}: intet for {whom}.", en: $"{tags.Named(row.Key)}: nothing for {whom}.");
            }
        }
    }

    /// <summary>What is done where an area of health meets a part of life.</summary>
    public string Cell(InventoryCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return $"{tags.Named(cell.Determinant)}, {Inside(Name(cell.Stage.Name))}: {Whole(cell.Done.Count)}";
    }

    /// <summary>An area of health; those for which none is said.</summary>
    public string Named(Determinant? determinant) => determinant is { } one ? tags.Named(one) : Say(sv: "Inget område angett", da: "Intet område angivet", en: "No area said");

    /// <summary>A part of life by its key, or the ages themselves where the collaboration has none with these.</summary>
    public string StageOf(string key, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return LifeStageKey.Find(place.Known.Settings.LifeStages, key) is { } stage ? Name(stage.Name) : key;
    }

    /// <summary>The way to those that are not shown.</summary>
    public string AllOf(int count) => Say(sv: $"Alla {Whole(count)}", da: $"Alle {Whole(count)}", en: $"All {Whole(count)}");

    /// <summary>Only some of it is shown.</summary>
    public string Only(IReadOnlyList<string> asked) => Say(sv: $"Bara: {string.Join(", ", asked)}.", da: $"Kun: {string.Join(", ", asked)}.", en: $"Only: {string.Join(", ", asked)}.");

    /// <summary>What stands under the name of what is done: who answers for it, and when that was confirmed.</summary>
    public string More(Intervention one, PlanPlace place)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(place);
        return Line(one.Lead is { } lead ? place.Parties.Name(lead) : null, one.Cost.Amount is { } amount ? new PlanWords(Language).Kronor(amount) : null, new TellWords(Language).Confirmed(one));
    }
}
