// Where the causes of inequality are looked for, and how one sees whom it is about.
namespace Samsyn.Loop.Decide;

/// <summary>Where the causes of an inequality lie, or where an intervention takes hold.</summary>
/// <remarks>
/// Three layers, kept apart so that a plan can be held against the challenges it answers: causes are often agreed to lie in
/// structures, while what is chosen works on behaviour ("lifestyle drift").
/// </remarks>
public enum CauseLayer
{
    /// <summary>How people live: habits, knowledge, what each does.</summary>
    Behaviour,

    /// <summary>What people live with: housing, school, work, services, income.</summary>
    Conditions,

    /// <summary>What decides how things are shared out: rules, budgets, planning, power.</summary>
    Structures,
}

/// <summary>Whom an inequality is about. It picks how a goal is measured.</summary>
public enum Understanding
{
    /// <summary>One group that fares badly: its own level is followed.</summary>
    Group,

    /// <summary>The distance between two ends: the difference is followed.</summary>
    Gap,

    /// <summary>The whole ladder: the slope is followed.</summary>
    Gradient,
}
