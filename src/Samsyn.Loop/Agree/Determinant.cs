// What health depends on, and at which level it can be influenced.
namespace Samsyn.Loop.Agree;

/// <summary>What health depends on: the eight target areas of Swedish public-health policy.</summary>
/// <remarks>Source: Swedish Government Bill 2017/18:249, Good and equitable health.</remarks>
public enum Determinant
{
    /// <summary>Conditions in early life.</summary>
    EarlyLife,

    /// <summary>Knowledge, skills and education.</summary>
    Education,

    /// <summary>Work, working conditions and work environment.</summary>
    Work,

    /// <summary>Income and means to support oneself.</summary>
    Income,

    /// <summary>Housing and neighbourhood.</summary>
    Housing,

    /// <summary>Living habits.</summary>
    Habits,

    /// <summary>Control, influence and participation.</summary>
    Participation,

    /// <summary>Equal and health-promoting health care.</summary>
    HealthCare,
}

/// <summary>At which level something can be influenced.</summary>
public enum InfluenceLevel
{
    /// <summary>By people themselves and those close to them.</summary>
    Person,

    /// <summary>Where people are: a school, a workplace, a neighbourhood.</summary>
    Arena,

    /// <summary>By the municipality.</summary>
    Municipality,

    /// <summary>By the region.</summary>
    Region,

    /// <summary>By the state.</summary>
    State,
}
