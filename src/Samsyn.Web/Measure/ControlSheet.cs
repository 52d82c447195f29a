// A control chart as a table to download: each point with the lines it is held against and what it says.
using Samsyn.Loop.Measure;
using Samsyn.Statistics.Trend;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure;

/// <summary>Puts the downloadable table of a control chart together.</summary>
internal static class ControlSheet
{
    /// <summary>What its files are called, without their ending.</summary>
    public const string Name = "control";

    /// <summary>The points, the earliest first.</summary>
    public static Sheet Of(IndicatorPicture picture, PlaceSignals signals, ControlChart chart, Language language)
    {
        var (words, sheet) = (new SignalWords(language), new SheetWords(language));
        return new(
            words.ChartName,
            [sheet.IndicatorColumn, sheet.Place, sheet.When, sheet.Value, words.MeanLine, words.LowerLine, words.UpperLine, words.Signal],
            [.. signals.ChartTimes.Zip(chart.Points).Select(pair => Row(picture, pair.First, pair.Second, words))]);
    }

    private static IReadOnlyList<Field> Row(IndicatorPicture picture, Period time, ControlPoint point, SignalWords words) =>
    [
        words.Name(picture.Indicator.Name), picture.Area.Name, time.Code(), (double?)point.Value,
        (double?)point.Lines.Mean, (double?)point.Lines.Lower, (double?)point.Lines.Upper, words.Said(point),
    ];
}
