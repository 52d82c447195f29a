// Runs the benchmarks that are named on the command line; "cubes FOLDER" reads cubes of 100 MB, "survey FOLDER" a survey of a million respondents, "files FOLDER" writes the files that the commands are timed on, "load FOLDER MEGABYTES" loads a store, "journal FOLDER", "write FOLDER" and "ask FOLDER" time the journal, a posted form and the permission check, "change" the gap then and now, "rates" the methods that make rates of counts, "effect" whether something helped, "room FOLDER SECONDS" a full hall that votes and what a connected phone costs, "plan FOLDER" the pages of a large plan, "report FOLDER" the files of a long document, "protect" the protection of tables of persons, "agreement" the agreement and the opinion map of very large dialogues, "portfolio" a budget parted by equal shares.
using BenchmarkDotNet.Running;
using Samsyn.Benchmarks.Convene;
using Samsyn.Benchmarks.Sources;
using Samsyn.Benchmarks.Statistics;
using Samsyn.Benchmarks.Store;
using Samsyn.Benchmarks.Web;
using Samsyn.Web.Tests;

namespace Samsyn.Benchmarks;

internal static class Bench
{
    private static async Task Main(string[] args)
    {
        if (args is ["files", var folder])
        {
            GeneratedFiles.Write(folder);
            return;
        }

        if (args is ["cubes", var cubes])
        {
            CubeReading.Run(cubes);
            return;
        }

        if (args is ["protect"])
        {
            ProtectBench.Run();
            return;
        }

        if (args is ["agreement"])
        {
            AgreementBench.Run();
            return;
        }

        if (args is ["portfolio"])
        {
            PortfolioBench.Run();
            return;
        }

        if (args is ["load", var disk, var megabytes])
        {
            await StoreUnderLoad.Run(disk, int.Parse(megabytes, System.Globalization.CultureInfo.InvariantCulture));
            return;
        }

        if (args is ["journal", var store])
        {
            await JournalShare.Run(store);
            return;
        }

        if (args is ["write", var kept])
        {
            await PageWriteBench.Run(kept);
            return;
        }

        if (args is ["ask", var place])
        {
            await AdmissionBench.Run(place);
            return;
        }

        if (args is ["room", var full, var seconds])
        {
            await RoomBench.Run(full, TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)));
            return;
        }

        if (args is ["plan", var planned])
        {
            await PlanBench.Run(planned);
            return;
        }

        if (args is ["room-site", var rooms])
        {
            await RoomSite.Run(rooms);
            return;
        }

        if (args is ["report", var documents])
        {
            await ReportBench.Run(documents);
            return;
        }

        if (args is ["change"])
        {
            await ChangedGapBench.Run();
            return;
        }

        if (args is ["rates"])
        {
            RatesBench.Run();
            return;
        }

        if (args is ["effect"])
        {
            EffectBench.Run();
            return;
        }

        if (args is ["survey", var survey])
        {
            SurveyReading.Run(survey);
            return;
        }

        BenchmarkSwitcher.FromAssembly(typeof(Bench).Assembly).Run(args);
    }
}
