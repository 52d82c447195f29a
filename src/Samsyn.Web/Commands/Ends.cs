// How a command ends, as the shell is told.
namespace Samsyn.Web.Commands;

/// <summary>How a command ends, as the shell is told.</summary>
internal static class Ends
{
    /// <summary>It did what it was asked.</summary>
    public const int Done = 0;

    /// <summary>What it was given is flawed; the flaws are on the error stream.</summary>
    public const int Flawed = 1;

    /// <summary>It was called in a way it does not understand.</summary>
    public const int WrongCall = 2;

    /// <summary>It was stopped, as by Ctrl-C: what a shell calls a program that was interrupted.</summary>
    public const int Stopped = 130;
}
