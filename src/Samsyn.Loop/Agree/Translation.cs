// The texts of a dialogue in one more language, so that those who come read them in their own.
namespace Samsyn.Loop.Agree;

/// <summary>What whoever prepares a dialogue writes in it, in one more language.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Decides">Who decides on what comes of it.</param>
/// <param name="Influence">What can be influenced, and what cannot.</param>
/// <param name="Questions">What is asked, by activity; an activity that is not there asks in the dialogue's own language.</param>
public sealed record Translation(string Title, string Purpose, string Decides, string Influence, IReadOnlyDictionary<string, string> Questions)
{
    /// <summary>Nothing is translated.</summary>
    public static IReadOnlyDictionary<string, Translation> None { get; } = new Dictionary<string, Translation>();
}
