// One sentence of a PX file: KEYWORD[language]("subject","subject")=value,value;
namespace Samsyn.Sources.Px;

/// <summary>One sentence of a PX file.</summary>
/// <param name="Keyword">The keyword, in capitals.</param>
/// <param name="Language">The language in brackets, or null.</param>
/// <param name="Subjects">What it is about, in parentheses.</param>
/// <param name="Values">What is said; empty for DATA, whose cells are never held.</param>
/// <param name="Line">The line that it begins on.</param>
internal sealed record PxStatement(string Keyword, string? Language, IReadOnlyList<string> Subjects, IReadOnlyList<PxValue> Values, long Line)
{
    /// <summary>The keyword with its language and its subjects, as people know it: <c>VALUES("region")</c>.</summary>
    public string Name => Keyword
        + (Language is null ? "" : $"[{Language}]")
        + (Subjects.Count == 0 ? "" : $"(\"{string.Join("\",\"", Subjects)}\")");

    /// <summary>The keyword with its language: <c>VALUES[sv]</c>.</summary>
    public string KeywordInLanguage => Language is null ? Keyword : $"{Keyword}[{Language}]";

    /// <summary>Where it stands.</summary>
    public Loop.Where Where => new Loop.Where.Keyword(Name, Line);

    /// <summary>What is said, in one text.</summary>
    public string Text => string.Join(", ", Values.Select(value => value.Written));

    /// <summary>The texts and words that are said.</summary>
    public IReadOnlyList<string> Texts => [.. Values.Select(value => value.Written)];
}

/// <summary>A value in a PX file.</summary>
internal abstract record PxValue
{
    private PxValue()
    {
    }

    /// <summary>The value as one text.</summary>
    public abstract string Written { get; }

    /// <summary>A text in quotation marks.</summary>
    internal sealed record Quoted(string Value) : PxValue
    {
        public override string Written => Value;
    }

    /// <summary>A word or a number without quotation marks: YES, NO, 0.</summary>
    internal sealed record Word(string Value) : PxValue
    {
        public override string Written => Value;
    }

    /// <summary>Two texts with a sign between: <c>"parent":"child"</c> of a hierarchy, <c>"1994"-"1996"</c> of time.</summary>
    internal sealed record Pair(string First, char Sign, string Second) : PxValue
    {
        public override string Written => $"{First}{Sign}{Second}";
    }

    /// <summary>A word with values of its own: <c>TLIST(A1,"1994"-"1996")</c>.</summary>
    internal sealed record List(string Name, IReadOnlyList<PxValue> Values) : PxValue
    {
        public override string Written => $"{Name}({string.Join(", ", Values.Select(value => value.Written))})";
    }
}
