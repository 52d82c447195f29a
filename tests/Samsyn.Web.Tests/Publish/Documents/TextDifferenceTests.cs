// What is shown between two texts can be put together to both of them again, whatever they are.
using Samsyn.Web.Publish.Documents;

namespace Samsyn.Web.Tests.Publish.Documents;

public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("Det är säkert.", "Det är inte säkert.", "inte ")]
    [InlineData("", "Nytt", "Nytt")]
    public void What_was_added_is_told(string before, string after, string added) =>
        Assert.Equal([added], TextDifference.Of(before, after).Where(one => one.Kind == DifferenceKind.Added).Select(one => one.Words));

    [Fact]
    public void Both_texts_come_out_of_what_is_shown()
    {
        var random = new Random(7);
        string[] words = ["å", "bo ", "\n\n", "hälsa", " ", "för", "alla"];
        for (var round = 0; round < 500; round++)
        {
            string Text() => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => words[random.Next(words.Length)]));
            var (before, after) = (Text(), Text());
            var shown = TextDifference.Of(before, after);

            Assert.Equal(before, string.Concat(shown.Where(one => one.Kind != DifferenceKind.Added).Select(one => one.Words)));
            Assert.Equal(after, string.Concat(shown.Where(one => one.Kind != DifferenceKind.Gone).Select(one => one.Words)));
        }
    }

    [Fact]
    public void Two_long_texts_are_exchanged_rather_than_held_word_by_word()
    {
        var shown = TextDifference.Of(string.Concat(Enumerable.Repeat("gammalt ord ", 3_000)), string.Concat(Enumerable.Repeat("nytt tal ", 3_000)));

        Assert.Equal([DifferenceKind.Gone, DifferenceKind.Added], shown.Select(one => one.Kind));
    }
}
