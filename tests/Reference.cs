// The reference figures that tests read in place: other tools' inputs and results, which are never copied into the project.
namespace Samsyn.Tests;

/// <summary>Finds the folder of reference figures, beside the project. Where it is absent, the tests that need it say so and are skipped.</summary>
internal static class Reference
{
    public const string Absent = "The reference figures (../shared/reference) are not here.";

    public static string Root { get; } = FindRoot();

    public static string? Folder { get; } = Found(Path.Combine(Root, "..", "shared", "reference"));

    public static string File(string path) => Path.Combine(Folder ?? throw new DirectoryNotFoundException(Absent), path);

    private static string? Found(string folder) => Directory.Exists(folder) ? Path.GetFullPath(folder) : null;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Samsyn.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new FileNotFoundException("No Samsyn.slnx above the tests.");
        }

        return folder;
    }
}

/// <summary>A test that reads the reference figures.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReferenceFactAttribute : FactAttribute
{
    public ReferenceFactAttribute() => Skip = Reference.Folder is null ? Reference.Absent : null!;
}

/// <summary>A test that reads the reference figures, once for each case.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReferenceTheoryAttribute : TheoryAttribute
{
    public ReferenceTheoryAttribute() => Skip = Reference.Folder is null ? Reference.Absent : null!;
}
