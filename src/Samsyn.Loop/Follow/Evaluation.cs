// An evaluation: did an intervention help? Everything that could be chosen to suit the answer is chosen, and frozen, before it is seen.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Decide;
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Effect;

namespace Samsyn.Loop.Follow;

/// <summary>An evaluation: whether an intervention helped, in one area and by one indicator.</summary>
/// <remarks>
/// The wanted way, the start, the areas to compare with and the effect aimed at are chosen beforehand. Once it is frozen nothing of
/// it changes, whoever asks; who wants another comparison makes a new evaluation that says which one it replaces, and the old one
/// stays readable. One that was never frozen has no verdict.
/// </remarks>
public sealed record Evaluation : Planned
{
    /// <summary>What kind of thing it is.</summary>
    public const string Name = "evaluation";

    /// <summary>The fall that is aimed at in counts when nothing else is said.</summary>
    public const double UsualFall = VerdictOptions.UsualRatio;

    /// <summary>The rise that is aimed at in counts when nothing else is said.</summary>
    public const double UsualRise = 1.25;

    /// <inheritdoc />
    public override string Kind => Name;

    /// <summary>The identity of the intervention that is asked about.</summary>
    public string Intervention { get; init; } = "";

    /// <summary>The code of the area in which it was begun.</summary>
    public string Area { get; init; } = "";

    /// <summary>The code of the indicator by which an effect would be seen.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>The part of the population that is looked at, as <see cref="Measure.Stratum.Key"/> has it; empty for everyone.</summary>
    public string Group { get; init; } = "";

    /// <summary>The codes of the areas to compare with.</summary>
    public IReadOnlyList<string> Comparators { get; init; } = [];

    /// <summary>The first year with the intervention.</summary>
    public int Start { get; init; }

    /// <summary>The first year before the start that is looked at.</summary>
    public int FirstYear { get; init; }

    /// <summary>Whether a rise is wanted; else a fall.</summary>
    public bool MoreIsBetter { get; init; }

    /// <summary>The effect aimed at: of counts a ratio of rates, of values a difference; null for the usual one of counts, and none of values.</summary>
    public double? Aim { get; init; }

    /// <summary>By which rule it is judged.</summary>
    public VerdictRule Rule { get; init; }

    /// <summary>The code of an indicator that should not move, counted in the same areas; null for none.</summary>
    public string? Control { get; init; }

    /// <summary>Why it should help, and by when.</summary>
    public string Theory { get; init; } = "";

    /// <summary>The identity of the evaluation it replaces; null for none.</summary>
    public string? Replaces { get; init; }

    /// <summary>When, by whom and why it was frozen, with the figures before the start as they were then; null while it can be changed.</summary>
    public Frozen? Frozen { get; init; }

    /// <summary>Whether it is frozen.</summary>
    public bool IsFrozen => Frozen is not null;

    /// <summary>Whether it was frozen only when the year of the start had begun: the figures could be seen before the choices were made.</summary>
    public bool IsChosenAfterwards => Frozen is { } frozen && IsAfterwards(frozen.When);

    /// <summary>The part of the population that is looked at.</summary>
    public Stratum Stratum => Stratum.FromKey(Group);

    /// <summary>Whether the year of the start has begun at a moment.</summary>
    public bool IsAfterwards(DateTimeOffset moment) => moment.UtcDateTime.Year >= Start;

    /// <summary>What a verdict is asked about.</summary>
    public VerdictOptions Options => new(MoreIsBetter) { AimedAt = Aim, Rule = Rule };
}

/// <summary>That an evaluation is frozen.</summary>
/// <param name="When">When.</param>
/// <param name="By">By whom.</param>
/// <param name="Why">Why then, in their own words.</param>
/// <param name="FiguresVersion">The version of the collaboration whose figures were seen.</param>
/// <param name="Baseline">The figures before the start, as they were.</param>
public sealed record Frozen(DateTimeOffset When, string By, string Why, long FiguresVersion, IReadOnlyList<YearlyFigure> Baseline);

/// <summary>What is asked when an evaluation is to be frozen.</summary>
/// <param name="Id">The evaluation.</param>
/// <param name="Version">Its version as it was seen.</param>
/// <param name="Why">Why now.</param>
public sealed record FreezeAsked(string Id, long Version, string Why)
{
    /// <summary>The version of the collaboration whose figures were seen.</summary>
    public required long FiguresVersion { get; init; }

    /// <summary>The figures before the start.</summary>
    public required IReadOnlyList<YearlyFigure> Baseline { get; init; }
}

/// <summary>Where evaluations are kept. Keeping a frozen one is refused: see <see cref="Kept.Settled"/>.</summary>
public interface IEvaluations : IPlanned<Evaluation>
{
    /// <summary>Freezes one, for good.</summary>
    /// <param name="collaboration">Whose.</param>
    /// <param name="asked">Which, as it was seen, and why.</param>
    /// <param name="stop">Gives up waiting.</param>
    /// <returns>That it is frozen; that it was frozen already; or that somebody changed it since it was seen, or it is not there.</returns>
    Task<Kept> Freeze(CollaborationKey collaboration, FreezeAsked asked, CancellationToken stop);
}
