// Which columns of a file of respondents hold what.
namespace Samsyn.Web.Measure.Respondents;

/// <summary>The columns of a file of respondents.</summary>
/// <param name="Outcome">What is measured: 1 or 0, or a number.</param>
/// <param name="Groups">What divides people; several are crossed.</param>
public sealed record RespondentColumns(string Outcome, IReadOnlyList<string> Groups)
{
    /// <summary>The step of the group on the ladder, lowest for the worst off; null where the groups have no order.</summary>
    public string? Order { get; init; }

    /// <summary>How many persons the respondent stands for; null where all weigh the same.</summary>
    public string? Weight { get; init; }

    /// <summary>The stratum; null where nothing was stratified.</summary>
    public string? Stratum { get; init; }

    /// <summary>The primary sampling unit; null where persons were drawn one by one.</summary>
    public string? Unit { get; init; }

    /// <summary>How much of the stratum was drawn; null where so little that it does not matter.</summary>
    public string? Drawn { get; init; }

    /// <summary>The age, in years or bands; null where figures are not also given with the ages of all.</summary>
    public string? Age { get; init; }

    /// <summary>What people also have, which the concentration along the ladder is divided among: numbers, or 1 and 0; none where it is not.</summary>
    public IReadOnlyList<string> Determinants { get; init; } = [];

    /// <summary>The columns that must be there.</summary>
    public IReadOnlyList<string> Names => [Outcome, .. Groups, .. Determinants, .. new[] { Order, Weight, Stratum, Unit, Drawn, Age }.OfType<string>()];

    /// <summary>What people are divided by, in one name.</summary>
    public string Dimension => string.Join(" × ", Groups);
}
