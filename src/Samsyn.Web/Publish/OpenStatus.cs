// The signs that stand where there is no number: three different reasons, the same signs in every file.
using Samsyn.Loop.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Publish;

/// <summary>The signs that stand where there is no number, whatever the source's own were.</summary>
internal static class OpenStatus
{
    private static readonly Figure[] Reasons =
    [
        new Figure.Withheld(), new Figure.TooUncertain(), new Figure.Missing(MissingReason.NotAvailable),
        new Figure.Missing(MissingReason.NotApplicable), new Figure.Missing(MissingReason.NotYet),
    ];

    /// <summary>The sign of a figure; null when it has a number.</summary>
    public static string? Of(Figure figure) => figure switch
    {
        Figure.Known => null,
        Figure.Withheld => "x",
        Figure.TooUncertain => "u",
        Figure.Missing { Reason: MissingReason.NotApplicable } => ".",
        Figure.Missing { Reason: MissingReason.NotYet } => "...",
        _ => "..",
    };

    /// <summary>Every sign with what it means.</summary>
    public static IEnumerable<(string Sign, string Meaning)> All(Words words) => Reasons.Select(figure => (Of(figure)!, words.Why(figure)));
}
