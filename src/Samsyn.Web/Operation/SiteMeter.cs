// Counts what the site does, for whoever watches the program: few numbers, and nothing of any person.
using System.Diagnostics.Metrics;

namespace Samsyn.Web.Operation;

/// <summary>Counts what the site does.</summary>
internal sealed class SiteMeter(IMeterFactory meters)
{
    /// <summary>The meter's name.</summary>
    public const string Name = "Samsyn.Web";

    private readonly Counter<long> broken = meters.Create(Name).CreateCounter<long>("samsyn.broken", description: "Pages that broke, and showed a number to tell.");
    private readonly Counter<long> letters = meters.Create(Name).CreateCounter<long>("samsyn.letters", description: "Letters, by what became of them.");

    /// <summary>A page broke.</summary>
    public void Broke() => broken.Add(1);

    /// <summary>A letter was sent, or not.</summary>
    /// <param name="end">Which: <c>sent</c>, <c>later</c> or <c>given up</c>.</param>
    public void Letter(string end) => letters.Add(1, new KeyValuePair<string, object?>("end", end));
}
