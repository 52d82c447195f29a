// The behaviour of each of the example county's indicators, set by hand after what such indicators usually look like.
namespace Samsyn.Loop.Measure.Example;

/// <summary>The behaviour of every indicator that is a share. Life expectancy has its own file.</summary>
internal static class ExampleShapes
{
    private const string Sex = Dimension.Sex;
    private const string Age = ExampleDimensions.Age;
    private const string Education = ExampleDimensions.Education;
    private const string Income = ExampleDimensions.Income;
    private const string Birth = ExampleDimensions.Birth;

    public static IReadOnlyList<ExampleShape> All { get; } = [.. Children(), .. Grown(), .. Asked()];

    private static IEnumerable<ExampleShape> Children() =>
    [
        // The gap by schooling narrows.
        new("CARIES3", ExampleCalendar.Year, 0.0105, 3.05, 0.005, -0.35,
            [new(Sex, 0.05, -0.05), new(Education, [-0.8, -0.1, 0.5], [-0.5, -0.05, 0.3]), new(Birth, [0.25, -0.5, -1.0], [0.2, -0.4, -0.8])]),

        // Not divided by sex; a small difference between incomes that is not a slope.
        new("VACC2", ExampleCalendar.Year, 0.0105, 3.5, 0.0, -0.15,
            [new(Income, -0.3, -0.05, 0.15, 0.15, -0.1), new(Birth, 0.05, -0.2, -0.3)]),

        // The gap by schooling widens.
        new("SCH9", ExampleCalendar.SchoolYear, 0.0115, 1.86, -0.005, -0.25,
            [new(Sex, 0.15, -0.15), new(Education, [-0.85, -0.15, 0.65], [-1.3, -0.2, 0.95]), new(Birth, 0.25, -0.5, -1.1)]),

        // Girls and boys live in the same households: no difference at all.
        new("CHILDPOV", ExampleCalendar.Year, 0.2, -1.6, 0.01, 0.3,
            [new(Sex, 0, 0), new(Education, 0.65, 0.1, -0.5), new(Birth, [-0.3, 0.45, 1.2], [-0.25, 0.45, 1.0])]),
    ];

    private static IEnumerable<ExampleShape> Grown() =>
    [
        // Men are worse off in the first years, women in the last.
        new("LTU", ExampleCalendar.Year, 0.51, -3.1, 0.0, 0.35,
            [new(Sex, [-0.18, 0.18], [0.18, -0.18]), new(Education, [0.5, 0, -0.3], [0.75, 0, -0.4]), new(Birth, -0.3, 0.35, 1.0)]),
        new("VOTE", ExampleCalendar.Election, 0.775, 1.6, -0.01, -0.2,
            [new(Sex, 0.06, -0.06), new(Age, -0.35, -0.1, 0.2, 0.25), new(Education, -0.7, 0, 0.7), new(Birth, 0.35, -0.9, -0.85)]),
        new("FALL80", ExampleCalendar.Year, 0.056, -2.8, -0.012, 0.05, [new(Sex, 0.15, -0.22)]) { Women = 0.6 },
    ];

    private static IEnumerable<ExampleShape> Asked() =>
    [
        new("STRAIN", ExampleCalendar.Survey, 0.165, -1.85, 0.03, 0.05,
            [new(Sex, [0.25, -0.25], [0.4, -0.4]), new(Income, 0.25, 0.1, 0, -0.1, -0.2), new(Birth, 0, 0, 0)]),

        // Fewer smoke every year, and smoking gathers among people with short schooling.
        new("SMOKE", ExampleCalendar.Survey, 0.76, -2.5, -0.05, 0.15,
            [
                new(Sex, [0.1, -0.1], [-0.05, 0.05]), new(Age, -0.35, -0.05, 0.3, 0), new(Education, [0.4, 0.15, -0.4], [0.65, 0.2, -0.55]),
                new(Income, 0.7, 0.2, -0.05, -0.3, -0.5),
            ]),
        new("OBESE", ExampleCalendar.Survey, 0.76, -1.65, 0.025, 0.2,
            [
                new(Sex, -0.03, 0.03), new(Age, -0.7, 0, 0.3, 0.15), new(Education, [0.3, 0.1, -0.3], [0.42, 0.15, -0.42]),
                new(Income, 0.35, 0.15, 0, -0.15, -0.35),
            ]),
        new("UNSAFE", ExampleCalendar.Survey, 0.76, -2.3, 0.0, 0.2,
            [new(Sex, [0.7, -0.7], [0.5, -0.5]), new(Age, 0.1, -0.15, -0.1, 0.2), new(Education, 0.25, 0.05, -0.2), new(Birth, -0.1, 0.2, 0.4)]),
        new("TRUST", ExampleCalendar.Survey, 0.76, -1.0, 0.01, 0.15,
            [
                new(Sex, 0, 0), new(Age, 0.45, 0.1, -0.15, -0.35), new(Education, 0.4, 0.12, -0.4),
                new(Income, 0.5, 0.15, -0.05, -0.25, -0.45), new(Birth, -0.2, 0.45, 0.75),
            ]),
        new("SRH", ExampleCalendar.Survey, 0.76, 1.05, -0.005, -0.12,
            [
                new(Sex, -0.1, 0.1), new(Age, 0.4, 0.25, -0.15, -0.4), new(Education, -0.5, -0.1, 0.4),
                new(Income, -0.6, -0.2, 0.05, 0.25, 0.5), new(Birth, 0.03, -0.05, -0.15),
            ]),
        new("LONELY", ExampleCalendar.Survey, 0.16, -2.3, 0.01, 0.05,
            [new(Sex, 0.15, -0.17), new(Education, 0.2, 0, -0.2), new(Income, 0.5, 0.2, 0, -0.2, -0.45)]) { Women = 0.54 },
    ];
}
