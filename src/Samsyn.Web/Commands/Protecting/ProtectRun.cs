// Runs samsyn protect: reads the rule and the table, hides, writes the answer, then says what had better be merged.
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Measure.Protecting;
using Samsyn.Statistics.Disclosure;

namespace Samsyn.Web.Commands.Protecting;

/// <summary>Runs <c>samsyn protect</c>.</summary>
internal static class ProtectRun
{
    /// <summary>Answers a call.</summary>
    public static async Task<int> Of(ProtectCall call, Streams streams, CancellationToken stop)
    {
        var rule = new TableRule();
        if (call.Rule is { } document)
        {
            switch (TableRuleJson.Read(await File.ReadAllTextAsync(document.FullName, stop)))
            {
                case Checked<TableRule>.Sound { Value: var sound }:
                    rule = sound;
                    break;
                case Checked<TableRule>.Flawed { Flaws: var flaws }:
                    return Talking.Tell(streams, document.Name, flaws);
            }

            if (ProtectFile.Misnamed(call, rule) is { Count: > 0 } misnamed)
            {
                return Talking.Tell(streams, document.Name, misnamed);
            }
        }

        return ProtectFile.Read(call) switch
        {
            Checked<IReadOnlyList<ProtectRow>>.Sound { Value: var rows } => await Protect(call, rows, rule, streams, stop),
            Checked<IReadOnlyList<ProtectRow>>.Flawed { Flaws: var flaws } => Talking.Tell(streams, call.File.Name, flaws),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static async Task<int> Protect(ProtectCall call, IReadOnlyList<ProtectRow> rows, TableRule rule, Streams streams, CancellationToken stop)
    {
        var table = ProtectFile.Table(call, rows, rule);
        if (!table.Perturbed && Protection.Places(table) is > Protection.MostPlaces and var places)
        {
            return Talking.Tell(streams, call.File.Name, [new(new Where.All(), FlawKind.TooLarge, Combinations(places), Combinations(Protection.MostPlaces))]);
        }

        if (!table.Perturbed && Broken(table, rows) is { Count: > 0 } broken)
        {
            return Talking.Tell(streams, call.File.Name, broken);
        }

        var told = Protection.Of(table, rule.Rule);
        call.Format.Write(ProtectAnswer.Of(call, rows, told), streams.Answer);
        await streams.Answer.FlushAsync(stop);
        foreach (var line in ProtectAnswer.Remarks(call, told, table.Perturbed))
        {
            await streams.Talk.WriteLineAsync(line);
        }

        return Ends.Done;
    }

    private static List<Flaw> Broken(CountedTable table, IReadOnlyList<ProtectRow> rows) =>
    [
        .. from sum in Protection.BrokenSums(table)
           let row = rows.FirstOrDefault(row => row.Cell.Codes.SequenceEqual(sum.Codes))
           select new Flaw(
               row?.Where ?? new Where.All(), FlawKind.TotalIsNotTheSum,
               Persons(sum.Count, sum.Base), $"{sum.Classification}: {Persons(sum.PartsCount, sum.PartsBase)}"),
    ];

    private static string Combinations(double places) => string.Create(CultureInfo.InvariantCulture, $"{places:#,0} combinations");

    private static string Persons(long count, long? all) =>
        all is null ? count.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{count} / {all}");
}
