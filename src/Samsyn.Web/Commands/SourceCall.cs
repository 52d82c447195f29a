// What is asked of samsyn source.
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Web.Commands;

/// <summary>What is asked of samsyn source.</summary>
internal abstract record SourceCall
{
    private SourceCall()
    {
    }

    /// <summary>List what is fetched.</summary>
    public sealed record List : SourceCall;

    /// <summary>Tell how one stands.</summary>
    public sealed record Status(string Which) : SourceCall;

    /// <summary>Add a table.</summary>
    public sealed record Add(IReadOnlyList<string> What) : SourceCall
    {
        public string? Name { get; init; }

        public IReadOnlyList<string> Places { get; init; } = [];

        public Schedule Schedule { get; init; } = Schedule.Nightly;

        public bool NewPlaces { get; init; }

        public bool DryRun { get; init; }
    }

    /// <summary>Fetch now.</summary>
    public sealed record Refresh(IReadOnlyList<string> Which) : SourceCall
    {
        public bool Whole { get; init; }

        public bool DryRun { get; init; }
    }
}
