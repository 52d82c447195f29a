// One person's answer to a survey: it is read, counted in and forgotten.
namespace Samsyn.Statistics.Survey;

/// <summary>One respondent. Nothing here says who it is.</summary>
/// <param name="Group">The group that the person belongs to.</param>
/// <param name="Outcome">What is measured: 1 or 0 for yes or no, or any number whose mean is asked for, in its own unit.</param>
public sealed record Respondent(string Group, double Outcome)
{
    /// <summary>How many persons the respondent stands for, above zero. One and the same for all where no weights are known.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The stratum that the respondent's unit was drawn from; empty where nothing was stratified.</summary>
    public string Stratum { get; init; } = "";

    /// <summary>The primary sampling unit: what was drawn first, such as a school or a village, within its stratum. Null: the person was drawn alone.</summary>
    public string? Unit { get; init; }

    /// <summary>
    /// How much of the stratum was drawn: a share from 0 to 1, or, above 1, all units there are in it. Null: so small a part
    /// that it does not matter.
    /// </summary>
    public double? Drawn { get; init; }

    /// <summary>The group's step on the ladder, lowest for the worst off; null where the groups have no order.</summary>
    public double? Step { get; init; }
}
