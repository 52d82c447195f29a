// Sets of choices, as they are written in a column: their names with blanks between.
namespace Samsyn.Store;

/// <summary>Writes and reads sets of choices.</summary>
internal static class Choices
{
    public static string Text<T>(IEnumerable<T> chosen)
        where T : struct, Enum => string.Join(' ', chosen.Distinct().Order());

    public static HashSet<T> Read<T>(string text)
        where T : struct, Enum => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>)];
}
