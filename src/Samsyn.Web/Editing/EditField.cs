// A field of a form on which a thing is changed: a line, a text, a number, an amount, a day, a choice of one or of several, or rows of such.
namespace Samsyn.Web.Editing;

/// <summary>A field of a form on which a thing is changed.</summary>
public abstract record EditField
{
    private EditField(string name, string label) => (Name, Label) = (name, label);

    /// <summary>Its name in what is sent.</summary>
    public string Name { get; }

    /// <summary>What it is called on the page.</summary>
    public string Label { get; }

    /// <summary>What helps to fill it in; null for nothing.</summary>
    public string? Hint { get; init; }

    /// <summary>Whether it may be left empty.</summary>
    public bool Optional { get; init; }

    /// <summary>One line of text.</summary>
    public sealed record Line(string Name, string Label, int Longest) : EditField(Name, Label);

    /// <summary>A text of several lines.</summary>
    public sealed record Prose(string Name, string Label, int Longest) : EditField(Name, Label)
    {
        /// <summary>So many lines are seen at once.</summary>
        public int Lines { get; init; } = 10;
    }

    /// <summary>A whole number, between the least and the most.</summary>
    public sealed record Whole(string Name, string Label, int Least, int Most) : EditField(Name, Label);

    /// <summary>A number with decimals, as people write it.</summary>
    public sealed record Number(string Name, string Label) : EditField(Name, Label);

    /// <summary>An amount of money in kronor, as people write it.</summary>
    public sealed record Kronor(string Name, string Label) : EditField(Name, Label);

    /// <summary>A day.</summary>
    public sealed record Day(string Name, string Label) : EditField(Name, Label);

    /// <summary>One of some options; where it is optional, the first option is none.</summary>
    public sealed record One(string Name, string Label, IReadOnlyList<EditOption> Options) : EditField(Name, Label);

    /// <summary>Several of some options.</summary>
    public sealed record Several(string Name, string Label, IReadOnlyList<EditOption> Options) : EditField(Name, Label)
    {
        // More than this cannot be looked over at once.
        private const int Most = 40;

        /// <summary>Whether the options are so many that they are folded by what they lie within.</summary>
        public bool IsFolded => Options.Count > Most && Options.Any(one => one.Within is not null);
    }

    /// <summary>Rows, each with the same few fields, and some empty ones at the end.</summary>
    public sealed record Rows(string Name, string Label, IReadOnlyList<EditField> Columns) : EditField(Name, Label)
    {
        /// <summary>So many rows there may be.</summary>
        public int Most { get; init; } = 100;
    }
}

/// <summary>Something to choose.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What it is called.</param>
public sealed record EditOption(string Value, string Label)
{
    /// <summary>What it means, in a sentence; null when its name says it.</summary>
    public string? Meaning { get; init; }

    /// <summary>What it lies within, such as the county of a municipality; null for nothing.</summary>
    public string? Within { get; init; }
}
