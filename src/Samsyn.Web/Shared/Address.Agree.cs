// The addresses of dialogues: what they are, where they are led and shown, and where people come in and take part.
namespace Samsyn.Web.Shared;

/// <content>The addresses of dialogues.</content>
public sealed partial record Address
{
    /// <summary>Where somebody comes in to a dialogue by its code.</summary>
    public static string Join(Language language, string code) => $"/{language.Code}/join/{Uri.EscapeDataString(code)}";

    /// <summary>Where a guest's link leads to something that asks more of those who come; null for what does not.</summary>
    public static string? Door(Language language, Samsyn.Loop.Convene.Thing thing, string code) => thing.Kind == Samsyn.Loop.Agree.Dialogue.Kind ? Join(language, code) : null;

    /// <summary>All dialogues.</summary>
    public string Dialogues() => Of(["dialogues"], []);

    /// <summary>A dialogue; <c>new</c> for one that is not there yet.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="parts">What is done with it: <c>change</c>, <c>desk</c>, <c>screen</c>, <c>part</c>.</param>
    public string Dialogue(string id, params ReadOnlySpan<string> parts) => Of(["dialogues", id, .. parts], []);

    /// <summary>Where a dialogue is begun from a template.</summary>
    public string NewDialogue(string template) => Of(["dialogues", "new"], [("template", template)]);
}
