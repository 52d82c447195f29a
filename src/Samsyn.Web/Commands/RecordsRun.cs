// Runs samsyn records: finds the matter, writes its record to a file that is whole or not there, and checks records.
using System.Globalization;
using System.Security.Cryptography;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Convene.Records;

namespace Samsyn.Web.Commands;

/// <summary>What is asked of samsyn records.</summary>
/// <param name="Door">Which store.</param>
internal sealed record RecordsCall(StoreDoor Door)
{
    /// <summary>The matter, by its registry number or its identity; null to have them listed.</summary>
    public string? Matter { get; init; }

    /// <summary>The file to make.</summary>
    public FileInfo? To { get; init; }

    public bool Replace { get; init; }

    /// <summary>The file to check; null for none.</summary>
    public FileInfo? Check { get; init; }
}

/// <summary>Runs <c>samsyn records</c>.</summary>
internal static class RecordsRun
{
    /// <summary>Answers a call.</summary>
    public static Task<int> Of(RecordsCall call, Streams streams, CancellationToken stop) => call switch
    {
        { Check: { } file, Matter: null, To: null } => Check(file, streams, stop),
        { Check: not null } => Wrong(streams, "Say --check alone: it looks at a file, and needs no store."),
        { Matter: not null, To: null } => Wrong(streams, "Say with --to which file to make."),
        { Matter: not null, To: { Exists: true } there, Replace: false } => Wrong(streams, $"{there.FullName} is there already. Name another file, or say --replace."),
        _ => call.Door.Enter(streams, (store, collaboration) => Make(call, store, collaboration, streams, stop), stop),
    };

    private static async Task<int> Make(RecordsCall call, SamsynStore store, Collaboration collaboration, Streams streams, CancellationToken stop)
    {
        var all = await store.Matters.Of(collaboration.Key, stop);
        var found = call.Matter is null ? [] : all.Where(one => one.Id == call.Matter || one.RegistryNumber == call.Matter).ToList();
        if (found.Count != 1)
        {
            return await List(call, found.Count == 0 ? all : found, streams, stop);
        }

        var goal = call.To!.FullName;
        var part = $"{goal}.{Guid.NewGuid():N}.part";
        try
        {
            var manifest = await Write(part, new(collaboration, found[0]), store, stop);
            Settle(part);
            File.Move(part, goal, overwrite: true);
            var files = manifest.Files.Count.ToString(CultureInfo.InvariantCulture);
            await streams.Answer.WriteLineAsync($"{goal}: {files} files on '{found[0].Title}', SHA-256 {await Fingerprint(goal, stop)}");
            await streams.Answer.FlushAsync(stop);
            return Ends.Done;
        }
        finally
        {
            File.Delete(part);
        }
    }

    // Read by nobody but who made it.
    private static async Task<RecordManifest> Write(string part, RecordOrder order, SamsynStore store, CancellationToken stop)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using var file = new FileStream(part, options);
        return await RecordPackage.Write(order, store.Records, file, TimeProvider.System, stop);
    }

    // On the disk before it has its name.
    private static void Settle(string part)
    {
        using var file = new FileStream(part, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    private static async Task<int> List(RecordsCall call, IReadOnlyList<Matter> matters, Streams streams, CancellationToken stop)
    {
        if (call.Matter is not null)
        {
            await streams.Talk.WriteLineAsync(matters.Count == 0 ? "There is no matter yet." : $"'{call.Matter}' is not one matter. Say one of these, by its identity:");
        }

        foreach (var matter in matters)
        {
            await (call.Matter is null ? streams.Answer : streams.Talk).WriteLineAsync($"{matter.Id}\t{matter.RegistryNumber}\t{matter.Title}");
        }

        await streams.Answer.FlushAsync(stop);
        return call.Matter is null ? Ends.Done : Ends.WrongCall;
    }

    private static async Task<int> Check(FileInfo file, Streams streams, CancellationToken stop)
    {
        if (!file.Exists)
        {
            return await Wrong(streams, $"There is no file {file.FullName}.");
        }

        await using var zip = file.OpenRead();
        var wrong = await RecordCheck.Of(zip, stop);
        foreach (var one in wrong)
        {
            await streams.Talk.WriteLineAsync(one);
        }

        await streams.Answer.WriteLineAsync(wrong.Count == 0 ? $"sound  {file.FullName}" : $"WRONG  {file.FullName}");
        await streams.Answer.FlushAsync(stop);
        return wrong.Count == 0 ? Ends.Done : Ends.Flawed;
    }

    private static async Task<string> Fingerprint(string file, CancellationToken stop)
    {
        await using var bytes = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, stop));
    }

    private static async Task<int> Wrong(Streams streams, string said)
    {
        await streams.Talk.WriteLineAsync(said);
        return Ends.WrongCall;
    }
}
