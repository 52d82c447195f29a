// What is said of the texts of a dialogue in several languages.
using Samsyn.Web.Shared;

namespace Samsyn.Web.Agree;

/// <summary>What is said of the texts of a dialogue in several languages.</summary>
public sealed class TranslationWords(Language language) : Words(language)
{
    public DialogueWords Dialogues => new(Language);

    public string Title => Say(sv: "Dialogens texter på andra språk", da: "Dialogens tekster på andre sprog", en: "The dialogue's texts in other languages");

    public string Lead => Say(
        sv: "Var och en läser dialogen på sitt eget språk. Under varje rubrik står texten som den är skriven. Det som inte är översatt läses som det är skrivet, och sidan säger på vilket språk. Inlägg översätts inte.",
        da: "Hver læser dialogen på sit eget sprog. Under hver overskrift står teksten, som den er skrevet. Det, der ikke er oversat, læses, som det er skrevet, og siden siger på hvilket sprog. Indlæg oversættes ikke.",
        en: "Everybody reads the dialogue in their own language. Under each heading the text stands as it was written. What is not translated is read as it was written, and the page says in which language. Contributions are not translated.");

    public string Link => Say(sv: "Språk", da: "Sprog", en: "Languages");

    /// <summary>A field that is empty while others in the language are not.</summary>
    public string AllOrNone(string field) => Say(
        sv: $"”{field}” är tomt. Skriv titel, syfte och mandat på språket, eller lämna allt tomt.",
        da: $"»{field}« er tomt. Skriv titel, formål og mandat på sproget, eller lad alt stå tomt.",
        en: $"“{field}” is empty. Write title, purpose and mandate in the language, or leave all of it empty.");

    /// <summary>A field in a language.</summary>
    public string In(string code, string label) => $"{Named(code)}: {label}";

    /// <summary>The question of an activity.</summary>
    public string Question(int position) => Say(sv: $"Fråga {Whole(position)}", da: $"Spørgsmål {Whole(position)}", en: $"Question {Whole(position)}");

    /// <summary>In which language a text is, where that is not the page's.</summary>
    public string? OnlyIn(string? code) => LangOf(code) is not { } other ? null : other switch
    {
        "sv" => Say(sv: "Texten finns på svenska.", da: "Teksten findes på svensk.", en: "This text is in Swedish."),
        "da" => Say(sv: "Texten finns på danska.", da: "Teksten findes på dansk.", en: "This text is in Danish."),
        _ => Say(sv: "Texten finns på engelska.", da: "Teksten findes på engelsk.", en: "This text is in English."),
    };

    private string Named(string code) => code switch
    {
        "sv" => Say(sv: "Svenska", da: "Svensk", en: "Swedish"),
        "da" => Say(sv: "Danska", da: "Dansk", en: "Danish"),
        _ => Say(sv: "Engelska", da: "Engelsk", en: "English"),
    };
}
