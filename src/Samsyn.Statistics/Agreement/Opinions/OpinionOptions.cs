// How an opinion map is made.
namespace Samsyn.Statistics.Agreement.Opinions;

/// <summary>How an opinion map is made.</summary>
public sealed record OpinionOptions
{
    /// <summary>Statements that are moderated out, or that are about the voter and not about the matter: they shape no group.</summary>
    public IReadOnlySet<int> LeftOut { get; init; } = new HashSet<int>();

    /// <summary>The seed of all chance: the same votes and seed give the same map, to the last digit.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How often votes are dealt anew for the structure test, 20 or more.</summary>
    public int Deals { get; init; } = 39;

    /// <summary>The most groups that are looked for, from 2.</summary>
    public int MostGroups { get; init; } = 5;

    internal void Verify()
    {
        if (Deals < 20 || MostGroups < 2)
        {
            throw new ArgumentException(FormattableString.Invariant($"A map deals votes 20 times or more and looks for two groups or more; {Deals} and {MostGroups} were given."));
        }
    }
}
