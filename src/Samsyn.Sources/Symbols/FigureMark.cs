// What a symbol in place of a number says: seven meanings, of which only the first is a number.
using Samsyn.Loop.Measure;
using Samsyn.Statistics;

namespace Samsyn.Sources.Symbols;

/// <summary>What a symbol in place of a number says.</summary>
public enum FigureMark
{
    /// <summary>Something we have no meaning for.</summary>
    Other,

    /// <summary>Nothing was counted: a true zero.</summary>
    NilZero,

    /// <summary>It cannot exist.</summary>
    NotApplicable,

    /// <summary>It is not known; nobody says why, or the symbol has several reasons.</summary>
    NotAvailable,

    /// <summary>It is kept secret, so that nobody is recognised.</summary>
    Confidential,

    /// <summary>It is too uncertain to be shown.</summary>
    TooUncertain,

    /// <summary>It has not been published yet.</summary>
    NotYet,
}

/// <summary>What a mark means for a figure.</summary>
public static class FigureMarks
{
    /// <summary>The figure that a mark makes. Missing, withheld and too uncertain stay three different things.</summary>
    public static Figure Figure(this FigureMark mark) => mark switch
    {
        FigureMark.NilZero => new Figure.Known(new Estimate(0)),
        FigureMark.NotApplicable => new Figure.Missing(MissingReason.NotApplicable),
        FigureMark.Confidential => new Figure.Withheld(),
        FigureMark.TooUncertain => new Figure.TooUncertain(),
        FigureMark.NotYet => new Figure.Missing(MissingReason.NotYet),
        _ => new Figure.Missing(MissingReason.NotAvailable),
    };
}
