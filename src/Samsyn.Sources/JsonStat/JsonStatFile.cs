// Reads JSON-stat files, versions 1 and 2, in which open interfaces of statistical offices and Eurostat answer.
using Samsyn.Loop;
using Samsyn.Sources.Cubes;

namespace Samsyn.Sources.JsonStat;

/// <summary>Reads JSON-stat files, versions 1 and 2.</summary>
/// <remarks>The bytes are held while they are read, and no longer; the long lists of values and symbols stream by. What is read, kept and refused stands in docs/sources/json-stat.md.</remarks>
public static class JsonStatFile
{
    /// <summary>The tables in a file, one for each data set: for each side its words and codes, then value, symbol and unit; a row for each cell.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The tables, or everything that is wrong with the document. A cell that cannot be read comes among the rows.</returns>
    public static Checked<IReadOnlyList<SourceTable>> Open(string path) => Open(SourceBytes.Of(path));

    /// <summary>The tables in an answer that is held.</summary>
    /// <param name="bytes">The answer as it came.</param>
    /// <returns>As for a file.</returns>
    public static Checked<IReadOnlyList<SourceTable>> Open(ReadOnlyMemory<byte> bytes) => Open(SourceBytes.Of(bytes));

    private static Checked<IReadOnlyList<SourceTable>> Open(SourceBytes source)
    {
        switch (JsonStatDocument.Open(source))
        {
            case Checked<JsonStatDocument>.Sound { Value: var document }:
                using (document)
                {
                    return Tables(source, document);
                }

            case Checked<JsonStatDocument>.Flawed { Flaws: var flaws }:
                return new Checked<IReadOnlyList<SourceTable>>.Flawed(flaws);
            default:
                throw new InvalidOperationException("A document is sound or flawed.");
        }
    }

    private static Checked<IReadOnlyList<SourceTable>> Tables(SourceBytes source, JsonStatDocument document)
    {
        var (sets, linked) = JsonStatSets.In(document.Root);
        var read = sets.Select((set, number) => Table(source, document, number, set.Name, set.Place)).ToList();
        var faults = read.SelectMany(set => set.Faults.Fatal ? set.Faults.All : []).Concat(sets.Count == 0 ? linked : []).ToList();
        return faults.Count > 0
            ? new Checked<IReadOnlyList<SourceTable>>.Flawed(faults)
            : new Checked<IReadOnlyList<SourceTable>>.Sound([.. read.Select((set, at) => at == 0 ? WithLinks(set.Table!, linked) : set.Table!)]);
    }

    // A collection may hold some of its data sets and only link to others; the links are told with the first table.
    private static SourceTable WithLinks(SourceTable table, IReadOnlyList<Flaw> linked)
    {
        var passedOver = linked.Select(flaw => flaw with { Kind = FlawKind.PassedOver }).ToList();
        return table with
        {
            Notes = [.. table.Notes, .. passedOver.Select(JsonStatNotes.Of)],
            PassedOver = [.. table.PassedOver, .. passedOver],
        };
    }

    private static (SourceTable? Table, JsonStatFaults Faults) Table(SourceBytes source, JsonStatDocument document, int number, string name, JsonPlace set)
    {
        var faults = new JsonStatFaults();
        var cube = JsonStatCube.Of(set, faults);
        if (set.Find("value") is not { } value)
        {
            faults.NotThere(set, "value");
        }
        else if (cube is not null)
        {
            JsonStatList.Check(document, value, cube.Cells, mayBeForAll: false, faults);
        }

        if (cube is not null && JsonStatRows.Status(set) is { } status)
        {
            JsonStatList.Check(document, status, cube.Cells, mayBeForAll: true, faults);
        }

        return (faults.Fatal ? null : Table(source, number, name, set, cube!, faults.All), faults);
    }

    private static SourceTable Table(SourceBytes source, int number, string name, JsonPlace set, Cube cube, IReadOnlyList<Flaw> passedOver) =>
        new(name, cube.Columns(), JsonStatRows.Read(source, number, cube))
        {
            Notes = [.. JsonStatNotes.Of(set, cube), .. passedOver.Select(JsonStatNotes.Of)],
            PassedOver = passedOver,
            Sides = cube.Dimensions,
        };
}
