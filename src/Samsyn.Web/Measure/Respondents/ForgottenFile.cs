// A file that lies on the disk for as long as it is read, and not a moment longer.
using System.Security.Cryptography;
using Samsyn.Loop;
using Samsyn.Sources;

namespace Samsyn.Web.Measure.Respondents;

/// <summary>A file while it is read.</summary>
internal sealed class ForgottenFile : IDisposable
{
    private ForgottenFile(string path) => Path = path;

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Puts what was sent where it can be read.</summary>
    public static async Task<ForgottenFile> Of(IFormFile sent, CancellationToken stop)
    {
        // The ending helps to tell kinds of file apart; nothing else of the name is used.
        var ending = System.IO.Path.GetExtension(sent.FileName).ToUpperInvariant() switch { ".XLSX" => ".xlsx", ".XLS" => ".xls", ".TSV" => ".tsv", _ => ".csv" };
        var file = new ForgottenFile(System.IO.Path.Combine(System.IO.Path.GetTempPath(), RandomNumberGenerator.GetHexString(32, lowercase: true) + ending));
        try
        {
            await using var bytes = sent.OpenReadStream();
            await using var to = new FileStream(file.Path, ForNobodyElse());
            await bytes.CopyToAsync(to, stop);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The names of the columns of its first table; none where there is no table.</summary>
    public IReadOnlyList<string> Columns() => SourceFile.Open(Path) is Checked<IReadOnlyList<SourceTable>>.Sound { Value: [var first, ..] }
        ? [.. first.Columns.Select(column => column.Name)]
        : [];

    private static FileStreamOptions ForNobodyElse()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    /// <inheritdoc />
    public void Dispose() => File.Delete(Path);
}
