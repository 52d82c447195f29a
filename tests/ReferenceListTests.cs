// Lists the tests that hold our figures against those of other tools, so that ./test can count how many of them ran.
using System.Reflection;

namespace Samsyn.Tests;

public sealed class ReferenceListTests
{
    [Fact]
    public void The_tests_against_reference_figures_are_listed()
    {
        var assembly = typeof(ReferenceListTests).Assembly;
        var names =
            from type in assembly.GetTypes()
            from method in type.GetMethods()
            where method.GetCustomAttribute<ReferenceFactAttribute>() is not null || method.GetCustomAttribute<ReferenceTheoryAttribute>() is not null
            select $"{type.FullName}.{method.Name}";
        var list = names.Order(StringComparer.Ordinal).ToArray();

        File.WriteAllLines(Path.Combine(Reference.Root, "artifacts", $"reference-{assembly.GetName().Name}.txt"), list);

        Assert.NotEmpty(list);
    }
}
