// Reads numbers and amounts out of a form, and asks before it takes what is likely to be a slip.
using Samsyn.Loop;
using Samsyn.Loop.Decide;

namespace Samsyn.Web.Editing;

/// <content>Numbers, amounts and questions.</content>
public sealed partial class EditReader
{
    /// <summary>The name under which somebody says that they are sure of a field.</summary>
    internal const string SureName = "sure";

    private const int LongestNumber = 40;
    private readonly List<(string Field, string Said)> asked = [];

    /// <summary>What is asked before it is taken: the field, and what whoever wrote it is sure of.</summary>
    public IReadOnlyList<(string Field, string Said)> Asked => asked;

    /// <summary>A number with decimals, comma or point; null when nothing is written.</summary>
    public double? WithDecimals(EditField.Number field)
    {
        var text = written.At(field.Name);
        if (text.Length == 0)
        {
            Tell(field.Name, field.Optional ? null : words.Empty(field));
            return null;
        }

        if (text.Length <= LongestNumber && Numeral.Read(text, DecimalMark.Either) is { } number)
        {
            return number;
        }

        Tell(field.Name, words.NotANumber(field, text));
        return null;
    }

    /// <summary>An amount in whole kronor; null when nothing is written.</summary>
    public decimal? Money(EditField.Kronor field)
    {
        var text = written.At(field.Name);
        if (text.Length == 0)
        {
            Tell(field.Name, field.Optional ? null : words.Empty(field));
            return null;
        }

        var read = text.Length <= LongestNumber ? Kronor.Read(text) : new KronorRead.NoAmount();
        if (read is KronorRead.Amount(var kronor))
        {
            return kronor;
        }

        Tell(field.Name, words.NotMoney(field, text, read));
        return null;
    }

    /// <summary>Asks before something is taken that may be a slip: it is told as a flaw until whoever wrote it says that they are sure.</summary>
    /// <param name="field">The field.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="sure">What they then say.</param>
    public void Ask(string field, string question, string sure)
    {
        asked.Add((field, sure));
        if (!written.All(SureName).Contains(field))
        {
            Tell(field, question);
        }
    }
}
