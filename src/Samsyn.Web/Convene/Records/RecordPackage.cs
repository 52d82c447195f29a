// Puts the whole record of a matter into one zip: what each step brings, as files, and a list of them that says what they are.
using System.Globalization;
using System.IO.Compression;
using System.Reflection;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Records;

/// <summary>What is to leave.</summary>
/// <param name="Collaboration">Whose.</param>
/// <param name="Matter">The matter.</param>
internal sealed record RecordOrder(Collaboration Collaboration, Matter Matter)
{
    /// <summary>A name for the file: whose, and which number it has in the registry.</summary>
    public string FileName => RecordPath.Safe($"{Collaboration.Slug}-{Matter.RegistryNumber ?? Matter.Id}.zip");
}

/// <summary>Puts records into zips. The same matter, unchanged, at the same moment makes the same bytes.</summary>
internal static class RecordPackage
{
    /// <summary>Writes a record, file after file; never more than a few rows are held at once.</summary>
    public static async Task<RecordManifest> Write(RecordOrder order, IEnumerable<IRecords> steps, Stream goal, TimeProvider clock, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var made = new Making(order, now);
        await using var zip = await ZipArchive.CreateAsync(goal, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, stop);
        foreach (var step in steps)
        {
            await foreach (var part in step.Of(order.Collaboration.Key, order.Matter, stop))
            {
                await made.Add(zip, step.Step, part, stop);
            }
        }

        var manifest = made.Manifest;
        await using var list = await Entry(zip, RecordManifest.Path, now).OpenAsync(stop);
        await list.WriteAsync(manifest.Write(), stop);
        return manifest;
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string path, DateTimeOffset made)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = made;
        return entry;
    }

    private sealed class Making(RecordOrder order, DateTimeOffset now)
    {
        private readonly RecordPath paths = new();
        private readonly List<RecordFile> files = [];

        public RecordManifest Manifest => new(
            string.Create(CultureInfo.InvariantCulture, $"{order.Collaboration.Slug}-{order.Matter.Id}-{now:yyyyMMdd'T'HHmmss'Z'}"), now,
            $"Samsyn {typeof(RecordPackage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}",
            new(order.Collaboration.Key.Id, order.Collaboration.Name, order.Collaboration.Invented),
            new(order.Matter.Id, order.Matter.RegistryNumber, order.Matter.Title, RecordRetention.Of(order.Matter)) { Opened = order.Matter.Opened, Closed = order.Matter.Closed },
            files);

        public async Task Add(ZipArchive zip, string step, RecordPart part, CancellationToken stop)
        {
            switch (part)
            {
                case RecordPart.Table table:
                    await Add(zip, (step, part), ($"{part.Name}.csv", "text/csv"), goal => RecordTables.Csv(table, goal, stop), stop);
                    await Add(zip, (step, part), ($"{part.Name}.json", "application/json"), goal => RecordTables.Json(table, goal, stop), stop);
                    break;
                case RecordPart.Document document:
                    await Add(
                        zip, (step, part), ($"{part.Name}", document.MediaType),
                        async goal =>
                        {
                            await document.Write(goal, stop);
                            return null;
                        },
                        stop);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }

        private Task Add(ZipArchive zip, (string, RecordPart) what, (string, string) file, Func<Stream, Task<long>> write, CancellationToken stop) =>
            Add(zip, what, file, async goal => (long?)await write(goal), stop);

        private async Task Add(ZipArchive zip, (string Step, RecordPart Part) what, (string Name, string MediaType) file, Func<Stream, Task<long?>> write, CancellationToken stop)
        {
            var path = paths.Of($"{RecordManifest.Folder}/{what.Step}", file.Name);
            await using var entry = await Entry(zip, path, now).OpenAsync(stop);
            await using var counted = new CountedStream(entry);
            var rows = await write(counted);
            files.Add(new(path, counted.Count, counted.Sha256, file.MediaType, what.Step, what.Part.What)
            {
                Rows = rows,
                Columns = (what.Part as RecordPart.Table)?.Columns,
                Name = what.Part is RecordPart.Document ? what.Part.Name : null,
                RegistryNumber = order.Matter.RegistryNumber,
                Retention = RecordRetention.Of(order.Matter),
            });
        }
    }
}
