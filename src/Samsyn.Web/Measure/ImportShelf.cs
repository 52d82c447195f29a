// Where files that people have sent wait while it is found out how they are to be read: a folder for each, emptied after a day.
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samsyn.Web.Measure;

/// <summary>Keeps what people have sent in the data folder, under random names.</summary>
internal sealed partial class ImportShelf(string folder, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.General);

    /// <summary>Takes in a file byte for byte, and learns its hash on the way.</summary>
    public async Task<ImportUpload> Keep(string slug, string fileName, Stream bytes, CancellationToken stop)
    {
        Expire();
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        var place = Directory.CreateDirectory(Path.Combine(folder, id)).FullName;
        var name = Shown(fileName);
        var path = Path.Combine(place, "file" + Ending(name));
        try
        {
            var upload = new ImportUpload(id, slug, name, await Write(path, bytes, stop), new FileInfo(path).Length, clock.GetUtcNow());
            Write(upload, upload);
            return upload;
        }
        catch
        {
            Directory.Delete(place, recursive: true); // half a file is of no use, and takes room that may be what was missing
            throw;
        }
    }

    // Byte for byte; what the hash of the bytes is.
    private static async Task<string> Write(string path, Stream bytes, CancellationToken stop)
    {
        using var hash = SHA256.Create();
        await using (var file = File.Create(path))
        await using (var both = new CryptoStream(file, hash, CryptoStreamMode.Write))
        {
            await bytes.CopyToAsync(both, stop);
        }

        return Convert.ToHexStringLower(hash.Hash!);
    }

    /// <summary>What was sent under a name, or null when there is no such thing in this collaboration, or no more.</summary>
    public ImportUpload? Find(string slug, string id)
    {
        Expire();
        return IdForm().IsMatch(id) && Read<ImportUpload>(Path.Combine(folder, id)) is { } upload && upload.Slug == slug ? upload : null;
    }

    /// <summary>Where the file itself lies.</summary>
    public string FilePath(ImportUpload upload) => Path.Combine(folder, upload.Id, "file" + Ending(upload.FileName));

    /// <summary>Something that is known of an upload, or null.</summary>
    public T? Read<T>(ImportUpload upload)
        where T : class => Read<T>(Path.Combine(folder, upload.Id));

    /// <summary>Remembers something of an upload, in place of what was known before.</summary>
    public void Write<T>(ImportUpload upload, T what)
    {
        var path = Path.Combine(folder, upload.Id, Name<T>());
        File.WriteAllText(path + ".new", JsonSerializer.Serialize(what, Json));
        File.Move(path + ".new", path, overwrite: true);
    }

    /// <summary>Forgets something of an upload.</summary>
    public void Forget<T>(ImportUpload upload) => File.Delete(Path.Combine(folder, upload.Id, Name<T>()));

    private static T? Read<T>(string place)
        where T : class
    {
        var path = Path.Combine(place, Name<T>());
        return File.Exists(path) ? JsonSerializer.Deserialize<T>(File.ReadAllText(path), Json) : null;
    }

    private static string Name<T>() => $"{typeof(T).Name}.json";

    // A browser may send a whole path; what is kept is the last part, without anything that cannot be seen.
    private static string Shown(string fileName)
    {
        var last = fileName.Split('/', '\\')[^1];
        var name = string.Concat(last.Where(letter => !char.IsControl(letter)).Take(200)).Trim();
        return name.Length == 0 ? "?" : name;
    }

    // The kind of a file is told by its bytes; the ending only helps between kinds that look alike.
    private static string Ending(string name) => EndingForm().Match(name).Value;

    private void Expire()
    {
        var root = Directory.CreateDirectory(folder);
        foreach (var old in root.EnumerateDirectories().Where(one => one.CreationTimeUtc < clock.GetUtcNow() - Life))
        {
            try
            {
                old.Delete(recursive: true);
            }
            catch (DirectoryNotFoundException)
            {
                // Somebody else's visit has emptied it in the same moment.
            }
        }
    }

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"\.(?:csv|tsv|txt|xlsx|xls|px|json)$", RegexOptions.IgnoreCase)]
    private static partial Regex EndingForm();
}
