// Writes the example county's welfare report out of its own figures and plan, freezes it, and publishes it.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Publish;
using Samsyn.Store;
using Samsyn.Web.Publish.Documents;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Commands;

/// <summary>Writes the example report.</summary>
internal static class ExampleWriting
{
    private const string Report = "bokslut";

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["foreword"] = "Det här bokslutet är påhittat, liksom länet. Det visar hur ett sådant kan se ut när det skrivs i Samsyn: texten är skriven av människor, och varje siffra, bild och lista är hämtad ur det som finns.",
        ["how-we-worked"] = "Arbetet har följt årets gång. Siffrorna lästes in och gicks igenom. På en dialogdag möttes kommunerna, regionen, föreningar och myndigheter. Det de enades om blev utmaningar, mål och insatser i planen, och i uppföljningen svarade var och en för sitt.",
        ["change"] = "- Börja tidigt: de insatser som når barnen före skolan har längst kvar att verka.\n- Ge mer där behovet är större, i stället för lika till alla.\n- Mät det som ännu inte mäts. Där det står *kan inte sägas* vet vi för lite.",
    };

    public static async Task Write(SamsynStore store, Collaboration collaboration, CancellationToken stop)
    {
        var begins = DocumentPress.Beginning(store, collaboration);
        var area = Places.Top(await store.Areas.Of(collaboration.Key, stop));
        var empty = await begins.Empty(DocumentKind.WelfareReport, Language.Swedish, area, stop);
        var (document, blocks) = await begins.Whole(empty with { Id = Report, Subtitle = area?.Name ?? "" }, stop);
        var ranking = new PartAsk(PartKind.Ranking);
        var said = await begins.Press.Propose(collaboration, document, ranking, begins.Today, stop) ?? "";
        var written = blocks.Select(one => one.Content is not { IsText: true, Basis: null } ? one
            : one.Chapter == "summary" && said.Length > 0 ? one with { Content = new() { Text = $"{said} Resten av bokslutet visar område för område var skillnaderna finns, vad som görs och hur det går.", Basis = new(ranking, said) } }
            : Texts.GetValueOrDefault(one.Chapter) is { } text ? one with { Content = new() { Text = text } } : one).ToList();
        await store.Publish.Documents.Keep(collaboration.Key, document, stop);
        await store.Publish.Blocks.Add(collaboration.Key, written, stop);
        await Freeze(store, collaboration, begins, stop);
    }

    private static async Task Freeze(SamsynStore store, Collaboration collaboration, DocumentBeginning begins, CancellationToken stop)
    {
        var of = ((await store.Publish.Documents.Find(collaboration.Key, Report, stop))!, await store.Publish.Blocks.Of(collaboration.Key, Report, stop));
        var made = await begins.Press.Seal(collaboration, of, begins.Today, stop);
        const string Why = "Första utgåvan, till den som provar.";
        await store.Publish.Editions.Make(collaboration.Key, new($"{Report}-1", Report, of.Item1.Version, of.Item1.Title, Why, made.Basis, 1, EditionMaker.Whole(made.Set.Composition, 1, Why, null)) { Meanings = made.Meanings }, stop);
        await store.Publications.Publish(collaboration.Key, new(Edition.Name, $"{Report}-1"), null, stop);
    }
}
