// A long table is read with little memory: what is held on to while it is read does not grow with it.
using System.Globalization;
using Samsyn.Loop.Measure;
using Samsyn.Sources.Drafts;
using Samsyn.Sources.Recipes;

namespace Samsyn.Tests.Sources;

[Collection(nameof(Alone))]
public sealed class TableMemoryTests
{
    [Fact]
    public void Ten_megabytes_are_read_while_a_tenth_of_them_is_held() => Assert.InRange(HeldOf(10), 0, 1);

    [Fact]
    [Trait("slow", "yes")]
    public void A_hundred_megabytes_are_read_with_no_more_held_than_ten() => Assert.InRange(HeldOf(100), 0, 1);

    // The most megabytes that are held on to while a file of so many megabytes is drafted, beyond what was held before.
    private static double HeldOf(int megabytes)
    {
        var path = Written(megabytes);
        var table = TableFiles.One(path);
        var recipe = RecipeGuess.Of(table).Recipe;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (held, rows) = (0L, 0L);
        foreach (var drafted in Drafting.Of(table, recipe))
        {
            Assert.IsType<Drafted.Sound>(drafted);
            held = ++rows % (megabytes * 5_000) == 0 ? Math.Max(held, GC.GetTotalMemory(forceFullCollection: true) - before) : held;
        }

        Assert.True(rows > megabytes * 10_000L);
        File.Delete(path);
        return held / 1e6;
    }

    private static string Written(int megabytes)
    {
        var path = TableFiles.File("");
        using var writer = new StreamWriter(path);
        writer.Write("kommunkod;år;kön;utbildning;andel;nedre;övre;antal svar\n");
        for (var row = 0; writer.BaseStream.Position < megabytes * 1_000_000L; row++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{1000 + (row % 290)};{2000 + (row / 290 % 25)};{(row % 2 == 0 ? "Kvinnor" : "Män")};Gymnasial;{1 + (row % 89)},{row % 10};0,{row % 7};99,{row % 9};{row % 4999}\n"));
        }

        return path;
    }
}
