// What figures tell, or why they tell nothing.
namespace Samsyn.Statistics.Effect;

/// <summary>What was learnt from a panel, or the reason why nothing can be.</summary>
/// <typeparam name="T">What there is to learn.</typeparam>
public abstract record Learnt<T>
{
    private Learnt()
    {
    }

    /// <summary>The figures tell this.</summary>
    /// <param name="Value">What they tell.</param>
    public sealed record Known(T Value) : Learnt<T>;

    /// <summary>The figures are too few, or not of the right kind.</summary>
    /// <param name="Why">The reason.</param>
    public sealed record TooLittle(EffectObstacle Why) : Learnt<T>;

    /// <summary>What is made of what is known; the reason stays where nothing is.</summary>
    /// <typeparam name="TOther">What is made.</typeparam>
    /// <param name="make">Makes it.</param>
    public Learnt<TOther> Then<TOther>(Func<T, Learnt<TOther>> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return this switch
        {
            Known { Value: var value } => make(value),
            TooLittle { Why: var why } => new Learnt<TOther>.TooLittle(why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

/// <summary>Why figures tell nothing of an effect.</summary>
public enum EffectObstacle
{
    /// <summary>The method counts cases among persons, and the figures are measured values.</summary>
    NeedsCounts,

    /// <summary>There is no other unit, or too few, to compare with.</summary>
    TooFewComparators,

    /// <summary>Too few times lie before the start.</summary>
    TooFewTimesBefore,

    /// <summary>Too few times lie at the start and after it.</summary>
    TooFewTimesAfter,

    /// <summary>No case was counted where a logarithm is taken.</summary>
    NoCases,

    /// <summary>The figures leave nothing over from which an error could be learnt, or fit many answers alike.</summary>
    Undetermined,
}
