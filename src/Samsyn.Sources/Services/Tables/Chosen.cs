// What is asked of a table, every expression turned into the codes that the table has.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Sources.Services.Tables;

/// <summary>What is asked of a table, in its own codes.</summary>
/// <param name="Sides">Every variable of the table with the codes wanted.</param>
/// <param name="NotThere">What was asked for and the table does not have.</param>
internal sealed record Chosen(IReadOnlyList<Side> Sides, IReadOnlyList<string> NotThere)
{
    private const int Shown = 12;

    /// <summary>Resolves a question; a variable that is not there, or of which no code is left, is a flaw.</summary>
    public static Checked<Chosen> Of(TableInfo info, TableQuery query)
    {
        var missing = new List<string>();
        var flaws = query.Choices.Where(choice => !info.Variables.Any(variable => Is(variable, choice)))
            .Select(choice => new Flaw(new Where.Field(choice.Variable), FlawKind.NotThere, choice.Variable, string.Join(", ", info.Variables.Select(variable => variable.Code)))).ToList();
        var sides = new List<Side>();
        foreach (var variable in info.Variables)
        {
            var side = Resolve(variable, query.Choices.FirstOrDefault(choice => Is(variable, choice))?.Codes ?? ["*"], missing);
            if (side.Codes.Count == 0)
            {
                flaws.Add(new(new Where.Field(variable.Code), FlawKind.NotThere, string.Join(", ", Asked(query, variable)), string.Join(", ", variable.Values.Take(Shown).Select(value => value.Code))));
            }

            sides.Add(side);
        }

        return flaws.Count > 0 ? new Checked<Chosen>.Flawed(flaws) : CheckedSteps.Sound(new Chosen(sides, missing));
    }

    /// <summary>Whether a choice is of a variable: by its code, its name, or as "time".</summary>
    private static bool Is(TableVariable variable, CodeChoice choice) =>
        SearchWords.Same(variable.Code, choice.Variable) || SearchWords.Same(variable.Text, choice.Variable) || (variable.IsTime && SearchWords.Same(choice.Variable, "time"));

    private static IEnumerable<string> Asked(TableQuery query, TableVariable variable) => query.Choices.FirstOrDefault(choice => Is(variable, choice))?.Codes ?? [];

    private static Side Resolve(TableVariable variable, IReadOnlyList<string> expressions, List<string> missing)
    {
        if (expressions.Count > 0 && expressions[0] is var list && CodeExpression.IsList(list))
        {
            string[] listed = [.. expressions.Skip(1)];
            return new(variable.Code, listed) { List = list, IsOpen = listed.Any(CodeExpression.IsPattern) };
        }

        if (variable.Values.Count == 0)
        {
            return new(variable.Code, expressions) { IsOpen = expressions.Any(CodeExpression.IsPattern) };
        }

        string[] codes = [.. variable.Values.Select(value => value.Code)];
        var found = expressions.Select(expression => (Expression: expression, Codes: CodeExpression.Among(expression, codes, variable.IsTime).ToArray())).ToArray();
        missing.AddRange(found.Where(one => one.Codes.Length == 0).Select(one => one.Expression));
        return new(variable.Code, [.. found.SelectMany(one => one.Codes).Distinct()]);
    }
}
