// A small place with made-up figures: what the pages are held against, so that a golden page changes only when the page does.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure;
using Samsyn.Statistics;
using Samsyn.Statistics.Compare;
using Samsyn.Statistics.Inequality;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Measure;

/// <summary>A small place with made-up figures.</summary>
internal static class Sample
{
    public static readonly Collaboration Collaboration = new(new("sample"), "vik", "Viks län", Invented: true);
    public static readonly Area County = new("01", "Viks län", AreaLevel.Region);
    public static readonly Area Town = new("0101", "Näs", AreaLevel.Municipality, "01");

    public static readonly Area Shore = new("0102", "Strand", AreaLevel.Municipality, "01");

    public static readonly Dimension Sex = new(Dimension.Sex, new("Kön", "Køn", "Sex"), false,
        [new("women", new("Kvinnor", "Kvinder", "Women")), new("men", new("Män", "Mænd", "Men"))]);

    public static readonly Dimension Education = new("education", new("Utbildning", "Uddannelse", "Education"), true,
    [
        new("low", new("Förgymnasial utbildning", "Grundskole", "Compulsory school")),
        new("middle", new("Gymnasial utbildning", "Ungdomsuddannelse", "Upper secondary")),
        new("high", new("Eftergymnasial utbildning", "Videregående uddannelse", "Post-secondary")),
    ]);

    public static readonly Indicator Smoking = new("SMOKE", new("Röker dagligen", "Ryger dagligt", "Daily smokers"), new Unit.Share(100), Direction.LowerIsBetter)
    {
        Definition = new("Andel som röker varje dag.", "Andel, der ryger hver dag.", "Share who smoke every day."),
        LifeStage = "20-69",
        Source = "Viks hälsoenkät",
    };

    public static readonly Indicator Vaccination = new("VACC", new("Vaccinerade barn", "Vaccinerede børn", "Vaccinated children"), new Unit.Share(100), Direction.HigherIsBetter);

    public static Figure Known(double value, double error = 1) => new Figure.Known(Estimate.Normal(value, error));

    public static Split ByEducation(int year = 2024, double shift = 0) => new(Smoking, County, Period.Year(year), Education,
    [
        new(Education.Subgroups[0], Known(18.4 + shift), 4_200),
        new(Education.Subgroups[1], Known(12.1 + shift), 11_900),
        new(Education.Subgroups[2], new Figure.Withheld(), 5_100),
    ])
    {
        Everyone = Known(12.3, 0.5),
    };

    public static Split BySex { get; } = new(Smoking, County, Period.Year(2024), Sex,
        [new(Sex.Subgroups[0], Known(10.2), 10_500), new(Sex.Subgroups[1], Known(14.4), 10_700)])
    {
        Everyone = Known(12.3, 0.5),
    };

    public static Gap Gap(Split split, Certainty certainty, Turn turn = Turn.CannotSay) => new(
        split,
        new(split.Dimension.Ordered ? SummaryMeasure.SII : SummaryMeasure.D, new(9.6, new(7.1, 12), 1.25), 3, []),
        new(split.Dimension.Ordered ? SummaryMeasure.RII : SummaryMeasure.R, new(2.1, new(1.7, 2.6)), 3, []),
        new(new Estimate(37, new(12, 61)), []),
        certainty)
    {
        AdjustedP = 0.001,
        Trend = new(turn, [.. Enumerable.Range(2022, 3).Select(year => new TrendPoint(Period.Year(year), Estimate.Normal(9, 1)))]),
    };

    public static IReadOnlyList<Ranking> Rankings { get; } =
    [
        .. Enum.GetValues<RankingOrder>().Select(order => new Ranking(
            County, order, [Gap(ByEducation(), Certainty.Sure, Turn.Widening), Gap(BySex, Certainty.Probably, Turn.Narrowing)], [Vaccination])),
    ];

    public static IndicatorPicture Picture { get; } = new(Smoking, County, [Sex, Education])
    {
        Split = ByEducation(),
        OverTime = [ByEducation(2022, 2.5), ByEducation(2023, 1.2), ByEducation()],
        Gap = Gap(ByEducation(), Certainty.Sure, Turn.Narrowing),
        Summaries =
        [
            new(SummaryMeasure.SII, new(9.6, new(7.1, 12)), 2, [new(RemarkKind.SomeSubgroupsMissing)]),
            new(SummaryMeasure.RII, new(2.1, new(1.7, 2.6, promise: Promise.AtLeast)), 2, []),
            new(SummaryMeasure.RCI, null, 2, [new(RemarkKind.NoPopulation)]),
        ],
        Everyone = [new(Period.Year(2023), Known(12.9)), new(Period.Year(2024), Known(12.3))],
        Places = [new(County, Known(12.3, 0.5)), new(Town, new Figure.TooUncertain()), new(Shore, Known(15.1)) { Comparison = new(BenchmarkClass.Higher, new(2, 1, 3, 3), ((Figure.Known)Known(14.2, 0.8)).Estimate) }],
        Signals = Signals,
    };

    /// <summary>Nine years that vary as they always have but for the last one; the marker by counting alone.</summary>
    public static PlaceSignals Signals
    {
        get
        {
            double[] values = [14, 14.4, 13.7, 14.3, 14, 14.2, 14.1, 13.8, 12.3];
            SeriesPoint[] points = [.. values.Index().Select(year => new SeriesPoint(TimeRange.Years(2016 + year.Index), year.Item) { Interval = new(year.Item - 0.6, year.Item + 0.6) })];
            return new(RecentTrend.Of(points), null)
            {
                Looked = (Period.Year(2020), Period.Year(2024)),
                Chart = ControlChart.Of(values, new() { MoreIsBetter = false, Yearly = true }),
                ChartTimes = [.. Enumerable.Range(2016, 9).Select(Period.Year)],
                FollowUp = new(2.4, 2.7, 0.8, 0.95),
            };
        }
    }

    public static Profile Profile { get; } = new(Town, County,
    [
        new(Smoking, Period.Year(2024), Known(16.2), Known(12.3, 0.5), Known(15.5), Known(17), Standing.Worse),
        new(Vaccination, Period.Year(2024), new Figure.Withheld(), Known(96.1, 0.3), new Figure.Missing(MissingReason.NotAvailable), new Figure.Missing(MissingReason.NotYet), Standing.CannotSay),
    ]);

    public static Frame Frame(Language language, Section section = Section.Ranking) =>
        new(Collaboration, new(language, Collaboration.Slug), section, address => address.Ranking()) { Area = County.Code };

    public static RankingShown Shown { get; } = new(Rankings, RankingOrder.Relative, [County, Town]);
}
