// How long a survey of a million respondents takes from its file to its groups, and the slope of 17,848 respondents with their design.
using System.Diagnostics;
using System.Globalization;
using Samsyn.Statistics.Survey;
using Samsyn.Web.Measure.Respondents;

namespace Samsyn.Benchmarks.Web;

/// <summary>Times the reading and reducing of surveys. No stopwatch of the library: a file of this size is read a few times only.</summary>
internal static class SurveyReading
{
    private const int Million = 1_000_000;
    private const int Respondents = 17_848;

    /// <summary>Writes the file where there is none, then times.</summary>
    public static void Run(string folder)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, "respondents.csv");
        if (!File.Exists(path))
        {
            Write(path);
        }

        for (var time = 0; time < 5; time++)
        {
            Time("1,000,000 respondents from CSV", () => RespondentFile.Read(path, new("y", ["education"]) { Order = "step", Weight = "weight", Stratum = "stratum", Unit = "unit" }, new(), () => { }).Survey!.Units);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
        Respondent[] some = [.. Enumerable.Range(0, Respondents).Select(Drawn)];
        for (var time = 0; time < 30; time++)
        {
            Time("17,848 respondents reduced, all measures", () => SurveySummaries.Of(Reduce(some), new()).Count);
        }
    }

    private static ReducedSurvey Reduce(Respondent[] some)
    {
        var reduction = new SurveyReduction();
        foreach (var one in some)
        {
            reduction.Add(one);
        }

        return reduction.Reduced();
    }

    private static Respondent Drawn(int index) => new($"step {index % 5}", index * 7919 % 11 < 5 - (index % 5) ? 1 : 0)
    {
        Step = index % 5,
        Stratum = (index % 67).ToString(CultureInfo.InvariantCulture),
        Unit = (index % 1967).ToString(CultureInfo.InvariantCulture),
        Weight = 0.5 + (index % 13 / 6.0),
    };

    private static void Write(string path)
    {
        using var file = new StreamWriter(path);
        file.WriteLine("id,stratum,unit,weight,education,step,y");
        for (var index = 0; index < Million; index++)
        {
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{index},{index % 40},{index % 20_000},{0.5 + (index % 13 / 6.0):F4},step {index % 5},{index % 5},{(index * 7919L % 11 < 5 - (index % 5) ? 1 : 0)}"));
        }
    }

    private static void Time(string what, Func<int> work)
    {
        var (before, clock) = (Process.GetCurrentProcess().TotalProcessorTime, Stopwatch.StartNew());
        var made = work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {clock.Elapsed.TotalMilliseconds:F1} ms, {(Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds:F1} ms of CPU ({made})"));
    }
}
