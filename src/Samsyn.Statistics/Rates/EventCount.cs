// Events, and the person-years in which they came.
namespace Samsyn.Statistics.Rates;

/// <summary>Events, and the person-years in which they came.</summary>
/// <param name="Events">Events counted, none or more.</param>
/// <param name="PersonYears">Person-years in which they were counted; a rate needs more than none.</param>
public readonly record struct EventCount(double Events, double PersonYears);
