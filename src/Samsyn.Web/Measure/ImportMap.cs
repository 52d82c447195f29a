// A file laid out for somebody to say what its columns mean: sheets, columns with samples, words, and what is suggested.
using Samsyn.Loop.Measure;
using Samsyn.Sources;
using Samsyn.Sources.Recipes;

namespace Samsyn.Web.Measure;

/// <summary>A file laid out for somebody to say what its columns mean.</summary>
/// <param name="Upload">The file.</param>
/// <param name="Sheets">The names of its tables.</param>
/// <param name="Table">The table that is looked at.</param>
/// <param name="Guess">What it seems to hold.</param>
/// <param name="Recipe">How it would be read: as it was sent by the form, as it was kept, or as it is guessed.</param>
public sealed record ImportMap(ImportUpload Upload, IReadOnlyList<string> Sheets, SourceTable Table, Guess Guess, Recipe Recipe)
{
    private const int Looked = 2_000;
    private const int MostWords = 60;

    /// <summary>Whether the recipe had been kept before.</summary>
    public bool Known { get; init; }

    /// <summary>The first rows.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> First { get; private init; } = [];

    /// <summary>For each column, a few different things that stand in it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Samples { get; private init; } = [];

    /// <summary>The different words in the columns of subgroups, with what each means; null where nobody has said so.</summary>
    public IReadOnlyList<(string Column, string Word, string? Meaning)> Words { get; private init; } = [];

    /// <summary>Lays out one of the tables of a file.</summary>
    /// <param name="upload">The file.</param>
    /// <param name="tables">Its tables.</param>
    /// <param name="sheet">The table wanted; null for the one that says most of itself.</param>
    /// <param name="kept">The recipes that are kept.</param>
    public static ImportMap Of(ImportUpload upload, IReadOnlyList<SourceTable> tables, string? sheet, IReadOnlyList<Recipe> kept)
    {
        var guesses = tables.Select(table => (Table: table, Guess: RecipeGuess.Of(table), Kept: Recognised(table, kept))).ToArray();
        var (table, guess, known) = guesses.FirstOrDefault(one => one.Table.Name == sheet) is { Table: not null } asked
            ? asked
            : guesses.OrderBy(one => one.Kept is null).ThenBy(one => one.Guess.Questions.Count).First();
        return new ImportMap(upload, [.. tables.Select(one => one.Name)], table, guess, known ?? ImportApart.Suggested(table, Named(guess.Recipe, upload))) { Known = known is not null }.Looking();
    }

    /// <summary>The same file, read by another recipe.</summary>
    public ImportMap By(Recipe recipe) => (this with { Recipe = recipe }).Looking();

    /// <summary>What a column holds by the recipe.</summary>
    public ColumnUse Use(SourceColumn column) =>
        Recipe.Columns.FirstOrDefault(use => use.Column == column.Name) ?? new(column.Name, ColumnRole.Ignored);

    // The file's own name is a good name to begin with.
    private static Recipe Named(Recipe recipe, ImportUpload upload) =>
        recipe.Name.Length > 0 ? recipe : recipe with { Name = Path.GetFileNameWithoutExtension(upload.FileName) };

    private static Recipe? Recognised(SourceTable table, IReadOnlyList<Recipe> kept) =>
        kept.FirstOrDefault(recipe => recipe.Fingerprint == Fingerprint.Of(table));

    private ImportMap Looking()
    {
        var rows = Table.Rows.OfType<SourceRow.Read>().Take(Looked).Select(row => row.Cells.ToArray()).ToArray();
        var words =
            from pair in Table.Columns.Index()
            where Use(pair.Item).Role is ColumnRole.Subgroup
            from word in rows.Select(row => row[pair.Index]).OfType<string>().Distinct().Take(MostWords)
            select (pair.Item.Name, word, Recipe.Words.FirstOrDefault(use => use.Column == pair.Item.Name && use.Word == word)?.Meaning);
        return this with
        {
            First = [.. rows.Take(5)],
            Samples = [.. Table.Columns.Select((_, index) => rows.Select(row => row[index]).OfType<string>().Distinct().Take(3).ToArray())],
            Words = [.. words],
        };
    }
}
