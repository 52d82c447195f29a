// A letter by e-mail, and whoever sends it.
namespace Samsyn.Loop.Convene;

/// <summary>A letter by e-mail, in plain text.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">What it says.</param>
public sealed record Letter(string To, string Subject, string Text);

/// <summary>Sends letters, where a way to send them is set.</summary>
public interface ILetters
{
    /// <summary>Whether there is a way to send letters.</summary>
    bool CanSend { get; }

    /// <summary>Hands a letter over to be sent; whoever asks does not wait for it. It is tried again when the first try fails.</summary>
    void Send(Letter letter);
}
