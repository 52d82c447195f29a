// The form of a kind of thing: its fields, how a thing stands in them, and what is read out of them.
namespace Samsyn.Web.Editing;

/// <summary>The form of a kind of thing.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
public abstract class EditForm<T>
{
    /// <summary>The fields, in order.</summary>
    public abstract IReadOnlyList<EditField> Fields { get; }

    /// <summary>A thing as it stands in the form.</summary>
    public abstract Written Of(T thing);

    /// <summary>The thing that the form makes of what it was before. It counts only when the reader has found no flaw.</summary>
    public abstract T Read(EditReader read, T before);
}
