// The persons counted for a figure, and the sum of several such counts; a part without a count leaves no sum.
namespace Samsyn.Loop.Measure.Intake;

/// <summary>The persons counted for a figure, and where it stands.</summary>
internal readonly record struct Counts(Where Where, double? Numerator, double? Population);

/// <summary>The sum of the counts of several parts. The default is the sum of no parts, which is right.</summary>
internal readonly record struct CountSum(int Parts, double Cases, double Persons, bool CasesLost, bool PersonsLost)
{
    public double? Numerator => CasesLost ? null : Cases;

    public double? Population => PersonsLost ? null : Persons;

    public CountSum With(Counts part) => new(
        Parts + 1, Cases + (part.Numerator ?? 0), Persons + (part.Population ?? 0), CasesLost || part.Numerator is null, PersonsLost || part.Population is null);
}
