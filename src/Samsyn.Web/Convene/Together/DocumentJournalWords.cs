// How acts on documents and the library are told in the journal.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Convene.Together;

/// <summary>How acts on documents and the library are told in the journal.</summary>
internal sealed class DocumentJournalWords(Language language) : Words(language)
{
    /// <summary>That something was added; null for other acts.</summary>
    public string? Added(string act) => act == "document kept" ? Say(sv: "Började på ett dokument", da: "Begyndte på et dokument", en: "Began a document") : null;

    /// <summary>What was done; null for other acts.</summary>
    public string? Act(string act) => act switch
    {
        "document kept" => Say(sv: "Ändrade ett dokuments titel, kapitel eller uppsättning", da: "Ændrede et dokuments titel, kapitler eller sammensætning", en: "Changed a document’s title, chapters or set-up"),
        "block kept" => Say(sv: "Skrev i ett dokument", da: "Skrev i et dokument", en: "Wrote in a document"),
        "block taken out" => Say(sv: "Tog bort något ur ett dokument", da: "Fjernede noget fra et dokument", en: "Took something out of a document"),
        "block put back" => Say(sv: "Lade tillbaka något i ett dokument", da: "Lagde noget tilbage i et dokument", en: "Put something back into a document"),
        "edition made" => Say(sv: "Frös en utgåva", da: "Frøs en udgave", en: "Froze an edition"),
        "material added" => Say(sv: "Lade till en fil i biblioteket", da: "Tilføjede en fil til biblioteket", en: "Added a file to the library"),
        "material taken away" => Say(sv: "Tog bort en fil ur biblioteket", da: "Fjernede en fil fra biblioteket", en: "Took a file away from the library"),
        _ => null,
    };
}
