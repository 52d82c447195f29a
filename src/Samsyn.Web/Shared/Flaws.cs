// What is wrong with a form that was sent, said for each field, so that all of it can be mended in one round.
namespace Samsyn.Web.Shared;

/// <summary>What is wrong with a form: a sentence for each field; the empty name stands for the whole form.</summary>
public sealed class Flaws
{
    private readonly List<(string Field, string Said)> all = [];

    /// <summary>Nothing is wrong.</summary>
    public static Flaws None { get; } = new();

    /// <summary>All of them, in the order of the form.</summary>
    public IReadOnlyList<(string Field, string Said)> All => all;

    public int Count => all.Count;

    /// <summary>One flaw.</summary>
    public static Flaws Of(string field, string said) => Of([(field, said)]);

    /// <summary>Those of some flaws that are any.</summary>
    public static Flaws Of(params IEnumerable<(string Field, string? Said)> flaws)
    {
        var made = new Flaws();
        made.all.AddRange(flaws.Where(flaw => flaw.Said is not null).Select(flaw => (flaw.Field, flaw.Said!)));
        return made;
    }

    /// <summary>What is wrong with a field; null for nothing.</summary>
    public string? At(string field) => all.Where(flaw => flaw.Field == field).Select(flaw => flaw.Said).FirstOrDefault();

    /// <summary>What a field's box names as its description: what is wrong with it, then what helps to fill it in; null for neither.</summary>
    public string? Describing(string field, bool hinted) => (At(field) is not null, hinted) switch
    {
        (false, false) => null,
        (false, true) => $"{field}-hint",
        (true, false) => $"{field}-flaw",
        _ => $"{field}-flaw {field}-hint",
    };

    /// <summary>The status of an answer that shows them.</summary>
    public int Status => Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
}
