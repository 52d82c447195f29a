// How many agree with a statement, how many do not, and how many pass.
using Samsyn.Statistics.Rates;
using static System.FormattableString;

namespace Samsyn.Statistics.Agreement;

/// <summary>The last votes of some people on one statement, counted. The default is that nobody has voted.</summary>
/// <remarks>A vote is one person's: who votes again moves their vote, and is counted once.</remarks>
public readonly record struct VoteCounts
{
    /// <summary>Persons who agree.</summary>
    public int Agrees { get; init; }

    /// <summary>Persons who disagree.</summary>
    public int Disagrees { get; init; }

    /// <summary>Persons who pass.</summary>
    public int Passes { get; init; }

    /// <summary>Persons who have voted, those who pass among them.</summary>
    public int Votes => Agrees + Disagrees + Passes;

    /// <summary>The counts with one vote more.</summary>
    public VoteCounts With(Vote vote) => Moved(vote, 1);

    /// <summary>The counts with one vote less.</summary>
    /// <exception cref="ArgumentException">There is no such vote among them.</exception>
    public VoteCounts Without(Vote vote) => Moved(vote, -1) is var left && left.Agrees >= 0 && left.Disagrees >= 0 && left.Passes >= 0
        ? left
        : throw new ArgumentException(Invariant($"Nobody among {this} has voted {vote}, so that vote cannot be taken back."), nameof(vote));

    /// <summary>These people and some others together.</summary>
    public VoteCounts Plus(VoteCounts others) => new()
    {
        Agrees = Agrees + others.Agrees,
        Disagrees = Disagrees + others.Disagrees,
        Passes = Passes + others.Passes,
    };

    /// <summary>Those of these people who are not among some of them.</summary>
    /// <exception cref="ArgumentException">The others are not a part of these.</exception>
    public VoteCounts Less(VoteCounts some) => some.Agrees <= Agrees && some.Disagrees <= Disagrees && some.Passes <= Passes
        ? new() { Agrees = Agrees - some.Agrees, Disagrees = Disagrees - some.Disagrees, Passes = Passes - some.Passes }
        : throw new ArgumentException(Invariant($"{some} are not a part of {this}."), nameof(some));

    /// <summary>The share of those who have voted that agrees, from 0 to 1, with Wilson's interval; null where nobody has voted.</summary>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    public Estimate? Agreeing(double confidence = 0.95) => Votes == 0 ? null : Proportion.Of(Agrees, Votes, 1, confidence);

    /// <summary>The share of those who have voted that disagrees, from 0 to 1, with Wilson's interval; null where nobody has voted.</summary>
    /// <param name="confidence">How often the interval is to hold the truth.</param>
    public Estimate? Disagreeing(double confidence = 0.95) => Votes == 0 ? null : Proportion.Of(Disagrees, Votes, 1, confidence);

    private VoteCounts Moved(Vote vote, int by) => vote switch
    {
        Vote.Agree => this with { Agrees = Agrees + by },
        Vote.Disagree => this with { Disagrees = Disagrees + by },
        _ => this with { Passes = Passes + by },
    };
}
