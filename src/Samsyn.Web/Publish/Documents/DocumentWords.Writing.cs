// What the pages say on which a document is written: chapters, blocks, notes and versions.
using Samsyn.Loop.Publish;
using Samsyn.Web.Publish.Parts;

namespace Samsyn.Web.Publish.Documents;

/// <content>Writing in chapters.</content>
public sealed partial class DocumentWords
{
    public string AddText => Say(sv: "Skriv en text", da: "Skriv en tekst", en: "Write a text");

    public string AddPart => Say(sv: "Visa siffror, en bild eller en lista", da: "Vis tal, et billede eller en liste", en: "Show figures, a picture or a list");

    public string AddExplained => Say(sv: "Lägg in en förklaring", da: "Indsæt en forklaring", en: "Put in an explanation");

    public string ChangeText => Say(sv: "Ändra texten", da: "Ret teksten", en: "Change the text");

    public string ChangePart => Say(sv: "Byt vad som visas", da: "Skift, hvad der vises", en: "Change what is shown");

    public string Up => Say(sv: "Flytta upp", da: "Flyt op", en: "Move up");

    public string Down => Say(sv: "Flytta ned", da: "Flyt ned", en: "Move down");

    public string TakeOutSure => Say(sv: "Ja, ta bort", da: "Ja, fjern", en: "Yes, take out");

    public string TakeOut => Say(sv: "Ta bort", da: "Fjern", en: "Take out");

    public string TakenOut => Say(sv: "Borttaget ur dokumentet", da: "Fjernet fra dokumentet", en: "Taken out of the document");

    public string TakenOutLead => Say(
        sv: "Det som tagits bort, det senaste först. Lägg tillbaka det, så kommer det sist i sitt kapitel, eller i det första om kapitlet är borta.",
        da: "Det, der er fjernet, det seneste først. Læg det tilbage, så kommer det sidst i sit kapitel, eller i det første hvis kapitlet er væk.",
        en: "What was taken out, the latest first. Put it back, and it comes last in its chapter, or in the first where the chapter is gone.");

    public string NothingTakenOut => Say(sv: "Ingenting är borttaget.", da: "Intet er fjernet.", en: "Nothing has been taken out.");

    public string PutBack => Say(sv: "Lägg tillbaka", da: "Læg tilbage", en: "Put back");

    /// <summary>What a block is called: a text, or what it shows or explains.</summary>
    public string Named(BlockContent content) => content switch
    {
        { Part: { } part } => new PartWords(Language).Named(part.Kind),
        { Explains: { } what } => new ExplainedWords(Language).Title(what),
        _ => Text,
    };

    public string Propose => Say(sv: "Föreslå en text ur siffrorna", da: "Foreslå en tekst ud fra tallene", en: "Propose a text from the figures");

    public string NothingToPropose => Say(sv: "Siffrorna räcker inte till en mening, eller får inte visas.", da: "Tallene rækker ikke til en sætning eller må ikke vises.", en: "The figures are not enough for a sentence, or may not be shown.");

    public string FromFigures => Say(sv: "Texten är föreslagen ur siffrorna.", da: "Teksten er foreslået ud fra tallene.", en: "The text is proposed from the figures.");

    public string Changed => Say(
        sv: "Siffrorna under texten har ändrats, eller sägs nu med andra ord. Nu står det:", da: "Tallene under teksten er ændret eller siges nu med andre ord. Nu lyder det:", en: "The figures under the text have changed, or are told in other words now. Now it says:");

    public string Withheld => Say(
        sv: "Siffrorna under texten får inte längre visas. Texten skrivs inte ut, men finns kvar här.", da: "Tallene under teksten må ikke længere vises. Teksten trykkes ikke, men er her stadig.", en: "The figures under the text may no longer be shown. The text is not printed, but is still here.");

    public string TakeTheirs => Say(sv: "Byt till det nya", da: "Skift til det nye", en: "Change to the new");

    public string KeepMine => Say(sv: "Behåll min text", da: "Behold min tekst", en: "Keep my text");

    public string Text => Say(sv: "Texten", da: "Teksten", en: "The text");

    public string TextHint => Say(
        sv: "**fet**, *kursiv*, # rubrik, - punktlista, 1. numrerad lista, > citat, [länk](https://…). En tom rad börjar ett nytt stycke. Det går att klistra in från Word.",
        da: "**fed**, *kursiv*, # overskrift, - punktliste, 1. nummereret liste, > citat, [link](https://…). En tom linje begynder et nyt afsnit. Man kan indsætte fra Word.",
        en: "**bold**, *italic*, # heading, - list, 1. numbered list, > quote, [link](https://…). An empty line begins a new paragraph. You can paste from Word.");

    public string What => Say(sv: "Vad ska visas?", da: "Hvad skal vises?", en: "What is to be shown?");

    public string WhichIndicator => Say(sv: "Indikator, om det gäller en", da: "Indikator, hvis det gælder en", en: "Indicator, if it is about one");

    public string ByWhat => Say(sv: "Delas upp efter", da: "Deles op efter", en: "Divided by");

    public string WhichPlace => Say(sv: "Plats, om inte dokumentets", da: "Sted, hvis ikke dokumentets", en: "Place, if not that of the document");

    public string WhichThing => Say(sv: "Dialog, paket eller uppföljning, om det gäller en", da: "Dialog, pakke eller opfølgning, hvis det gælder en", en: "Dialogue, package or round, if it is about one");

    public string ChooseIndicator => Say(sv: "Välj en indikator: det här visar en i taget.", da: "Vælg en indikator: dette viser én ad gangen.", en: "Choose an indicator: this shows one at a time.");

    public string NotAsked(string part, string field) => Say(
        sv: $"”{part}” visas likadant vad som än väljs här ({field}). Ta bort valet, eller visa något annat.",
        da: $"»{part}« vises ens, hvad der end vælges her ({field}). Fjern valget, eller vis noget andet.",
        en: $"“{part}” is shown alike whatever is chosen here ({field}). Take the choice away, or show something else.");

    public string WhichExplanation => Say(sv: "Vad ska förklaras?", da: "Hvad skal forklares?", en: "What is to be explained?");

    public string ChapterTitle => Say(sv: "Kapitlets rubrik", da: "Kapitlets overskrift", en: "The chapter’s title");

    public string AddChapter => Say(sv: "Lägg till ett kapitel", da: "Tilføj et kapitel", en: "Add a chapter");

    public string RemoveChapter => Say(sv: "Ta bort kapitlet", da: "Fjern kapitlet", en: "Take the chapter out");

    public string EmptyTitle => Say(sv: "Skriv en rubrik.", da: "Skriv en overskrift.", en: "Write a title.");

    public string TitleTooLong(int length, int longest) => Say(
        sv: $"Rubriken har {Whole(length)} tecken. Högst {Whole(longest)} går.", da: $"Overskriften har {Whole(length)} tegn. Højst {Whole(longest)} går.", en: $"The title has {Whole(length)} signs. At most {Whole(longest)} can be taken.");

    public string CannotRemove => Say(sv: "Ett kapitel som måste finnas, eller som inte är tomt, kan inte tas bort.", da: "Et kapitel, der skal være der, eller som ikke er tomt, kan ikke fjernes.", en: "A chapter that has to be there, or that is not empty, cannot be taken out.");

    public string ToWhole => Say(sv: "Till hela dokumentet", da: "Til hele dokumentet", en: "To the whole document");

    public string Notes => Say(sv: "Anteckningar och förslag", da: "Bemærkninger og forslag", en: "Notes and suggestions");

    public string AddNote => Say(sv: "Anmärk eller föreslå en annan text", da: "Bemærk eller foreslå en anden tekst", en: "Remark, or suggest another text");

    public string Remark => Say(sv: "Vad vill du säga?", da: "Hvad vil du sige?", en: "What do you want to say?");

    public string RemarkHint => Say(sv: "Kan vara tomt om du ändrar texten nedan.", da: "Kan være tomt, hvis du retter teksten nedenfor.", en: "May be empty if you change the text below.");

    public string NothingSaid => Say(
        sv: "Här är varken något sagt eller något ändrat. Skriv vad du vill säga, eller ändra texten.",
        da: "Her er hverken noget sagt eller noget rettet. Skriv, hvad du vil sige, eller ret teksten.",
        en: "Nothing is said here and nothing is changed. Write what you want to say, or change the text.");

    public string Suggested => Say(sv: "Föreslagen text", da: "Foreslået tekst", en: "Suggested text");

    public string SuggestHint => Say(sv: "Ändra texten så som du vill ha den. Lämna den som den är om du bara vill anmärka.", da: "Ret teksten, som du vil have den. Lad den være, hvis du kun vil bemærke noget.", en: "Change the text as you would have it. Leave it as it is if you only want to remark.");

    public string Send => Say(sv: "Spara", da: "Gem", en: "Save");

    public string Take => Say(sv: "Ta in förslaget", da: "Tag forslaget", en: "Take the suggestion");

    public string Settle => Say(sv: "Markera som klar", da: "Markér som færdig", en: "Mark as done");

    public string Settled => Say(sv: "Klar", da: "Færdig", en: "Done");

    public string ChangedSince => Say(
        sv: "Texten har ändrats sedan förslaget skrevs. Skriv in det som ska med, så går inget av det nya förlorat.",
        da: "Teksten er ændret, siden forslaget blev skrevet. Skriv det ind, der skal med, så går intet af det nye tabt.",
        en: "The text has changed since the suggestion was written. Write in what is to be taken, so that nothing of the new is lost.");

    public string ByHand => Say(sv: "Inskrivet", da: "Skrevet ind", en: "Written in");

    public string TurnDown => Say(sv: "Avböj", da: "Afvis", en: "Turn down");

    public string Overtaken => Say(sv: "Någon ändrade texten under tiden. Ingenting är ändrat; läs den nya och pröva igen.", da: "Nogen rettede teksten imens. Intet er ændret; læs den nye og prøv igen.", en: "Somebody changed the text in the meantime. Nothing was changed; read the new one and try again.");

    public string TakenOutMeanwhile => Say(
        sv: "Någon tog ut det ur kapitlet medan du skrev. Det du skrev står här; tryck Spara, så kommer det sist i kapitlet.",
        da: "Nogen tog det ud af kapitlet, mens du skrev. Det, du skrev, står her; tryk Gem, så kommer det sidst i kapitlet.",
        en: "Somebody took it out of the chapter while you wrote. What you wrote stands here; press Save, and it comes last in the chapter.");

    public string Versions => Say(sv: "Vem skrev vad", da: "Hvem skrev hvad", en: "Who wrote what");

    public string VersionsLead => Say(sv: "Så som texten lämnades varje gång, den senaste först. Det tillagda är understruket, det borttagna överstruket.", da: "Sådan som teksten blev efterladt hver gang, den seneste først. Det tilføjede er understreget, det fjernede overstreget.", en: "The text as it was left each time, the latest first. What was added is underlined, what was taken out is struck through.");

    public string WrittenBy(string who, DateTimeOffset at) => Line(Person(who), DateAndTime(at));

    /// <summary>How a note was settled.</summary>
    public string Ended(Note note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Line(note.End == NoteEnd.ByHand ? ByHand : note.End == NoteEnd.TurnedDown ? Say(sv: "Avböjd", da: "Afvist", en: "Turned down") : note.Suggests is null ? Settled : Say(sv: "Intaget", da: "Taget", en: "Taken"), Person(note.EndedBy), note.Ended is { } when ? Date(when) : null);
    }

    public string Autosaved => Say(sv: "Sparas medan du skriver.", da: "Gemmes, mens du skriver.", en: "Saved while you write.");

    public string JustSaved => Say(sv: "Allt du har skrivit är sparat.", da: "Alt, hvad du har skrevet, er gemt.", en: "All you have written is saved.");

    public string AutosaveFailed => Say(sv: "Kunde inte sparas just nu. Texten finns kvar här och på enheten; tryck Spara.", da: "Kunne ikke gemmes lige nu. Teksten er her og på enheden; tryk Gem.", en: "Could not be saved just now. The text is still here and on the device; press Save.");

    public string AutosaveFlawed => Say(
        sv: "Texten kan inte sparas så här, till exempel för att den är för lång. Allt står kvar; tryck Spara för att se varför.",
        da: "Teksten kan ikke gemmes sådan, for eksempel fordi den er for lang. Alt er her stadig; tryk Gem for at se hvorfor.",
        en: "The text cannot be saved like this, for example because it is too long. All of it is still here; press Save to see why.");

    public string AutosaveGone => Say(
        sv: "Någon har tagit bort texten ur kapitlet. Det du har skrivit står kvar; tryck Spara, så kommer det som en ny text.",
        da: "Nogen har fjernet teksten fra kapitlet. Det, du har skrevet, er her stadig; tryk Gem, så kommer det som en ny tekst.",
        en: "Somebody has taken the text out of the chapter. What you have written is still here; press Save, and it comes as a new text.");

    public string AutosaveOvertaken => Say(sv: "Någon annan har ändrat samma text. Tryck Spara för att se båda.", da: "En anden har rettet samme tekst. Tryk Gem for at se begge.", en: "Somebody else has changed the same text. Press Save to see both.");
}
