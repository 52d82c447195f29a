// Checks a record that has left: is every file there and as it was, and is every line of the journal what was sealed?
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene.Records;

/// <summary>Checks records that have left.</summary>
internal static class RecordCheck
{
    /// <summary>What is wrong with a record, each in a sentence; none when all is as it was made.</summary>
    public static async Task<IReadOnlyList<string>> Of(Stream zip, CancellationToken stop)
    {
        try
        {
            await using var archive = await ZipArchive.CreateAsync(zip, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, stop);
            return archive.GetEntry(RecordManifest.Path) is { } list ? await Of(archive, list, stop) : [$"There is no {RecordManifest.Path}: it is no record that Samsyn made."];
        }
        catch (Exception broken) when (broken is InvalidDataException or JsonException)
        {
            return [$"The file cannot be read: {broken.Message}"];
        }
    }

    private static async Task<IReadOnlyList<string>> Of(ZipArchive archive, ZipArchiveEntry list, CancellationToken stop)
    {
        await using var written = await list.OpenAsync(stop);
        var manifest = RecordManifest.Read(written);
        var wrong = new List<string>();
        foreach (var file in manifest.Files)
        {
            wrong.AddRange(archive.GetEntry(file.Path) is not { } entry ? [$"{file.Path} is missing."] : await Changed(entry, file, stop));
        }

        var known = manifest.Files.Select(file => file.Path).Append(RecordManifest.Path).ToHashSet(StringComparer.Ordinal);
        wrong.AddRange(archive.Entries.Where(entry => !known.Contains(entry.FullName)).Select(entry => $"{entry.FullName} is not in the list."));
        if (wrong.Count == 0 && archive.GetEntry($"{RecordManifest.Folder}/convene/journal.json") is { } journal)
        {
            await using var lines = await journal.OpenAsync(stop);
            wrong.AddRange(await Unsealed(lines, stop));
        }

        return wrong;
    }

    private static async Task<IReadOnlyList<string>> Changed(ZipArchiveEntry entry, RecordFile file, CancellationToken stop)
    {
        await using var bytes = await entry.OpenAsync(stop);
        var found = Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes, stop));
        return found != file.Sha256 || entry.Length != file.Bytes ? [$"{file.Path} is not what it was: it was changed after it was made."] : [];
    }

    private static async Task<IReadOnlyList<string>> Unsealed(Stream lines, CancellationToken stop)
    {
        using var all = await JsonDocument.ParseAsync(lines, cancellationToken: stop);
        return
        [
            .. from line in all.RootElement.EnumerateArray()
               where !IsSealed(line)
               select string.Create(CultureInfo.InvariantCulture, $"Line {line.GetProperty("number").GetInt64()} of the journal is not what was sealed."),
        ];
    }

    private static bool IsSealed(JsonElement row)
    {
        string? Text(string name) => row.GetProperty(name).GetString();
        var when = DateTimeOffset.Parse(Text("at")!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var line = new JournalLine(row.GetProperty("number").GetInt64(), when, Text("act")!, new(Text("kind")!, Text("thing")!))
        {
            Who = Text("who_salt") is null ? null : new(Text("who")!, Text("login")),
            Content = Text("content_salt") is null ? null : new(Text("subject")!, Text("before"), Text("after"), Text("why")),
            Seal = new(Text("who_seal")!, Text("content_seal")!, Text("seal")!),
        };
        return (line.Who is null || JournalSeal.OfWho(Text("who_salt")!, line.Who) == line.Seal.Who)
            && (line.Content is null || JournalSeal.OfContent(Text("content_salt")!, line.Content) == line.Seal.Content)
            && JournalSeal.OfLine(Text("previous")!, line) == line.Seal.Line;
    }
}
