// The description of the open addresses for programs: openapi.json, as it lies beside this file.
namespace Samsyn.Web.Publish;

/// <summary>The description of the open addresses, in OpenAPI 3.1.</summary>
internal static class OpenDescription
{
    /// <summary>The description, word for word.</summary>
    public static byte[] Bytes { get; } = Read();

    private static byte[] Read()
    {
        using var resource = typeof(OpenDescription).Assembly.GetManifestResourceStream("Samsyn.Web.Publish.openapi.json")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }
}
