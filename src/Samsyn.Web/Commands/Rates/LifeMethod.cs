// samsyn rates --method life-expectancy: years still to be lived, at the beginning of each age band.
using System.Text.RegularExpressions;
using Samsyn.Loop;
using Samsyn.Statistics.Rates;
using Samsyn.Web.Commands.Answers;

namespace Samsyn.Web.Commands.Rates;

/// <summary>Life expectancy from deaths and persons in age bands.</summary>
internal sealed partial class LifeMethod : RatesMethod
{
    public override string Name => "life-expectancy";

    public override bool CanBeTogether => true;

    public override string At => "band";

    public override string? WrongWith(RatesCall call) => Lacking(call, RatesColumn.Count, RatesColumn.Population) ?? (call.Band is null ? "--band must be named." : null);

    public override IReadOnlyList<RatesNeed> Needs(RatesCall call) => [RatesNeed.FromZero(RatesColumn.Count), RatesNeed.AboveZero(RatesColumn.Population)];

    public override (RatesColumn Column, FlawKind Kind, string Expected)? WrongWith(RatesCall call, RatesRow row) =>
        row[RatesColumn.Count] > row[RatesColumn.Population] ? (RatesColumn.Count, FlawKind.OutOfRange, call.Words.UpTo(row.Of(RatesColumn.Population))) : null;

    public override IEnumerable<RatesFound> Compute(RatesCall call, IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong)
    {
        var told = new HashSet<int>();
        return RatesBands.Alike(call, Once(groups, wrong), wrong).SelectMany(group => Bands(call, group, wrong) is { } bands ? Or(group, wrong, () => Of(call, (group, bands), Lacking)) : []);

        // All groups have the same bands: an age at which none begins is told once.
        void Lacking(int age, IReadOnlyList<int> ages)
        {
            if (told.Add(age))
            {
                wrong(new(new Where.All(), FlawKind.NotThere, RatesAnswer.Plain(age), call.Words.Begins(ages)));
            }
        }
    }

    private static List<RatesGroup> Once(IReadOnlyList<RatesGroup> groups, Action<Flaw> wrong) => [.. groups.Where(group =>
    {
        var twice = group.Rows.GroupBy(row => row.Band).FirstOrDefault(rows => rows.Count() > 1)?.ToArray();
        if (twice is not null)
        {
            wrong(new(twice[1].At, FlawKind.Duplicate, twice[1].Band, RatesAnswer.Plain(twice[0].Number)));
        }

        return twice is null;
    })];

    // A label that is a band by both ends is taken at its word; of others the first age counts, and the band ends where the next begins.
    private static List<BandCount>? Bands(RatesCall call, RatesGroup group, Action<Flaw> wrong)
    {
        var read = group.Rows.Select(row => (Row: row, Band: AgeBand.Read(row.Band), From: FirstAge().Match(row.Band) is { Success: true } age && int.TryParse(age.Value, out var years) ? years : (int?)null)).ToArray();
        if (read.FirstOrDefault(one => one.From is null).Row is { } nothing)
        {
            wrong(new(nothing.At, FlawKind.NotThere, nothing.Band, call.Words.AgeBandOrStart));
            return null;
        }

        var sorted = read.OrderBy(one => one.Band?.From ?? one.From).ToArray();
        var isByEnds = Array.TrueForAll(sorted, one => one.Band is not null) && Array.Exists(sorted, one => one.Band!.To is null) && Array.Exists(sorted, one => one.Band!.To > one.Band.From);
        return [.. sorted.Select((one, i) => new BandCount(isByEnds ? one.Band! : new(one.From!.Value, i + 1 < sorted.Length ? Math.Max(one.From.Value, sorted[i + 1].From!.Value - 1) : null))
        {
            Events = one.Row.Of(RatesColumn.Count),
            PersonYears = one.Row.Of(RatesColumn.Population),
        })];
    }

    private static IEnumerable<RatesFound> Of(RatesCall call, (RatesGroup Group, List<BandCount> Bands) of, Action<int, IReadOnlyList<int>> lacking)
    {
        var table = LifeTable.Of(of.Bands);
        call.Ages.Except(table.Ages).ToList().ForEach(age => lacking(age, [.. table.Ages]));
        var labels = of.Group.Rows.ToDictionary(row => AgeBand.Read(row.Band)?.From ?? int.Parse(FirstAge().Match(row.Band).Value, System.Globalization.CultureInfo.InvariantCulture), row => row.Band);
        foreach (var age in table.Ages.Where(age => call.Ages.Count == 0 || call.Ages.Contains(age)))
        {
            var found = call.Confidences.Select(level => table.At(age, level)).ToArray();
            var line = new RatesFound(of.Group.Key) { At = AnswerCell.Of(labels[age]), Count = found[0].Deaths, Population = found[0].PersonYears, Method = "Chiang, Silcocks", Note = call.Words.Life(found[0].Obstacle) };
            yield return found[0].Estimate is null ? line : line.With(call.Words, [.. found.Select(one => one.Estimate!)]);
        }
    }

    [GeneratedRegex(@"\d{1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex FirstAge();
}
