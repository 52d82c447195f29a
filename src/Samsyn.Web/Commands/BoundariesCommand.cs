// samsyn boundaries FILE: the boundaries of places are read from GeoJSON, prepared and kept.
using System.CommandLine;
using System.Globalization;
using Samsyn.Loop;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Measure.Maps;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn boundaries</c> is called, and what it does.</summary>
internal static class BoundariesCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "GeoJSON in WGS 84, or a zip with one such file" }.AcceptExistingOnly();
        file.Validators.Add(GivenFile.NotAFolder);
        var credit = new Option<string>("--credit") { HelpName = "TEXT", Description = "Who drew the boundaries, as it must stand beside every map", Required = true };
        var code = new Option<string>("--code") { HelpName = "NAME", Description = "The property that holds the code of a place; found by itself when it is not said" };
        var name = new Option<string>("--name") { HelpName = "NAME", Description = "The property that holds its name, where the file has no codes" };
        var (data, database, collaboration) = (DataFolder.Option(), DatabaseOption.Make(), StoreDoor.Option());
        var command = new Command("boundaries", "Take in the boundaries of places, for maps. A flawed file is reported and nothing of it is kept.\n\nExample: samsyn boundaries municipalities.geojson --credit SCB")
        {
            file, credit, code, name, data, database, collaboration,
        };
        command.SetAction((call, stop) => StoreDoor.Of(call.GetValue(data), call.GetValue(database), call.GetValue(collaboration)).Enter(
            streams,
            (store, here) => Take(
                (call.GetRequiredValue(file), call.GetRequiredValue(credit), new(call.GetValue(code), call.GetValue(name))), store, here, streams, stop),
            stop));
        return command;
    }

    private static async Task<int> Take(
        (FileInfo File, string Credit, Loop.Measure.Boundaries.BoundaryNaming Naming) asked, SamsynStore store, Collaboration here, Streams streams, CancellationToken stop)
    {
        switch (BoundaryIntake.Read(asked.File.FullName, asked.Credit, asked.Naming, await store.Areas.Of(here.Key, stop)))
        {
            case Checked<BoundaryIntake>.Sound(var read):
                Talking.Tell(streams, asked.File.Name, read.PassedOver);
                await store.Boundaries.Keep(here.Key, read.Boundaries, stop);
                await streams.Answer.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"{asked.File.Name}: {read.Boundaries.Count} boundaries kept, {read.Elsewhere} of places elsewhere left out"));
                return Ends.Done;

            case Checked<BoundaryIntake>.Flawed(var flaws):
                return Talking.Tell(streams, asked.File.Name, flaws);

            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
