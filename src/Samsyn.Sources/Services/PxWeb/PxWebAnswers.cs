// Opens what PxWeb answers with: JSON-stat, its own JSON, or a text table in the alphabet of its server.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.JsonStat;
using Samsyn.Sources.Text;

namespace Samsyn.Sources.Services.PxWeb;

/// <summary>Opens the answers of PxWeb.</summary>
internal static class PxWebAnswers
{
    /// <summary>The tables in an answer.</summary>
    public static Checked<IReadOnlyList<SourceTable>> Open(RawAnswer answer) => answer.Chunk.Format switch
    {
        "json" => PxWebJson.Open(answer.Bytes),
        "csv" or "csv2" or "csv3" => CsvFile.Open(answer.Bytes),
        _ => JsonStatFile.Open(answer.Bytes),
    };
}
