// A table that can be downloaded: what it is called, its columns, and rows of texts and numbers.
namespace Samsyn.Web.Shared;

/// <summary>A table that can be downloaded.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Columns">What its columns are called; none for a sheet of explanations.</param>
/// <param name="Rows">Its rows.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Field>> Rows);

/// <summary>One cell: a text or a number.</summary>
public abstract record Field
{
    private Field()
    {
    }

    /// <summary>A text; empty for an empty cell.</summary>
    public sealed record Text(string Value) : Field;

    /// <summary>A number with all its digits; null for an empty cell.</summary>
    public sealed record Number(double? Value) : Field;

    public static implicit operator Field(string text) => ToField(text);

    public static implicit operator Field(double? number) => ToField(number);

    public static Field ToField(string text) => new Text(text);

    public static Field ToField(double? number) => new Number(number);
}
