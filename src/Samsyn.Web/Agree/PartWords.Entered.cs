// What is said where somebody enters for another.
namespace Samsyn.Web.Agree;

/// <content>Entering for another.</content>
public sealed partial class PartWords
{
    public string NextPerson => Say(sv: "Nästa person", da: "Næste person", en: "Next person");

    /// <summary>For whom something is entered.</summary>
    public string EnteredFor(string groups) => groups.Length == 0
        ? Say(sv: "Du skriver in åt någon annan.", da: "Du skriver ind for en anden.", en: "You are entering for somebody else.")
        : Say(sv: $"Du skriver in åt någon annan: {groups}.", da: $"Du skriver ind for en anden: {groups}.", en: $"You are entering for somebody else: {groups}.");
}
