// What the page of a whole chain says.
using Samsyn.Loop.Follow;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Follow;

/// <summary>What the page of a whole chain says.</summary>
public sealed class TraceWords(Language language) : Words(language)
{
    public string Title(string thing) => Say(sv: $"Kedjan: {thing}", da: $"Kæden: {thing}", en: $"The chain: {thing}");

    public string Answered(string said) => Say(sv: $"Svar till den som skrev: {said}", da: $"Svar til den, der skrev: {said}", en: $"Answer to whoever wrote it: {said}");

    /// <summary>How long the chain is, and where it is broken.</summary>
    public string Lead(Trace trace, IReadOnlyList<TraceStep> broken)
    {
        ArgumentNullException.ThrowIfNull(trace);
        ArgumentNullException.ThrowIfNull(broken);
        var length = (trace.Before.Count, trace.After.Count) switch
        {
            (0, 0) => Say(sv: "Inget är kopplat hit ännu.", da: "Intet er koblet hertil endnu.", en: "Nothing is tied to it yet."),
            (var before, 0) => Say(sv: $"{Things(before)} ledde hit. Inget har kommit av det ännu.", da: $"{Things(before)} førte hertil. Intet er kommet ud af det endnu.", en: $"{Things(before)} led here. Nothing has come of it yet."),
            (0, var after) => Say(sv: $"Här börjar kedjan. {Things(after)} har kommit av det.", da: $"Her begynder kæden. {Things(after)} er kommet ud af det.", en: $"The chain begins here. {Things(after)} came of it."),
            var (before, after) => Say(sv: $"{Things(before)} ledde hit, och {Inside(Things(after))} har kommit av det.", da: $"{Things(before)} førte hertil, og {Inside(Things(after))} er kommet ud af det.", en: $"{Things(before)} led here, and {Inside(Things(after))} came of it."),
        };
        return broken.Count == 0 ? length : $"{length} " + Say(sv: $"På {Whole(broken.Count)} ställe är kedjan bruten.", da: $"Kæden er brudt {Whole(broken.Count)} sted.", en: $"It is broken in {Whole(broken.Count)} place.");
    }

    private string Things(int count) => count == 1 ? Say(sv: "En sak", da: "Én ting", en: "One thing") : Say(sv: $"{Whole(count)} saker", da: $"{Whole(count)} ting", en: $"{Whole(count)} things");
}
