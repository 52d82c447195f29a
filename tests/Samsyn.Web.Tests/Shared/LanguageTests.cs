// Languages: which one a visitor gets, how numbers are written in each, and that nothing is left unsaid.
using System.Reflection;
using Samsyn.Loop;
using Samsyn.Loop.Measure;
using Samsyn.Web.Measure;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Tests.Shared;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("sv-SE,sv;q=0.9,en;q=0.8", "sv")]
    [InlineData("da", "da")]
    [InlineData("nb-NO,nb;q=0.9", "da")]
    [InlineData("nn;q=0.5, sv;q=0.7", "sv")]
    [InlineData("de-DE,en;q=0.3", "en")]
    [InlineData("fi", "en")]
    [InlineData("sv;q=0, da;q=0.1", "da")]
    [InlineData("*", "en")]
    [InlineData("sv;q=many", "en")]
    [InlineData(null, "en")]
    public void A_visitor_is_answered_in_the_first_language_wanted_that_we_speak(string? wanted, string code) =>
        Assert.Equal(code, Language.Wanted(wanted).Code);

    [Theory]
    [InlineData("sv", "12\u00a0345,7")]
    [InlineData("da", "12.345,7")]
    [InlineData("en", "12,345.7")]
    public void Numbers_are_written_in_the_readers_way_whatever_the_machines(string code, string written)
    {
        Assert.True(Language.TryParse(code, out var language));

        Assert.Equal(written, language.Write(12345.67, 1));
    }

    [Fact]
    public void A_number_that_rounds_to_zero_has_no_sign() => Assert.Equal("0,0", Language.Danish.Write(-0.04, 1));

    [Fact]
    public void Bounds_are_joined_by_a_word()
    {
        var words = new RankingWords(Language.English);

        Assert.Equal("−2.5 to 3.1", words.Bounds(new(-2.5, 3.1), 1));
    }

    [Theory]
    [InlineData("Kvinnor", "kvinnor")]
    [InlineData("BMI över 30", "BMI över 30")]
    [InlineData("16–29 år", "16–29 år")]
    [InlineData("Åldrar", "åldrar")]
    public void A_name_inside_a_sentence_begins_small_unless_it_is_an_abbreviation(string name, string inside) =>
        Assert.Equal(inside, new RankingWords(Language.Swedish).Inside(name));

    [Theory]
    [InlineData("2024", "2024", "2024", "2024")]
    [InlineData("2021-2024", "2021 till 2024", "2021 til 2024", "2021 to 2024")]
    [InlineData("2024/25", "läsåret 2024/25", "skoleåret 2024/25", "school year 2024/25")]
    [InlineData("2024H2", "hösten 2024", "efteråret 2024", "autumn 2024")]
    [InlineData("2024Q1", "kvartal 1 2024", "1. kvartal 2024", "quarter 1 of 2024")]
    [InlineData("2024M09", "september 2024", "september 2024", "September 2024")]
    public void A_time_is_said_as_people_say_it(string code, string sv, string da, string en)
    {
        var period = Assert.IsType<Checked<Period>.Sound>(PeriodText.Read(code, new Where.All())).Value;

        Assert.Equal([sv, da, en], Language.All.Select(language => new RankingWords(language).Time(period)));
    }

    [Fact]
    public void Nothing_is_left_unsaid_and_english_is_not_swedish()
    {
        var words = typeof(Words).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Words)) && !type.IsAbstract).ToArray();
        Assert.NotEmpty(words);

        foreach (var (type, property) in words.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.PropertyType == typeof(string)).Select(property => (type, property))))
        {
            var said = Language.All.Select(language => (string)property.GetValue(Made(type, language))!).ToArray();
            Assert.All(said, text => Assert.False(string.IsNullOrWhiteSpace(text), $"{type.Name}.{property.Name}"));
            Assert.True(said[0] != said[2], $"{type.Name}.{property.Name} is the same in Swedish and English: {said[0]}");
        }
    }

    // Some words tell of settings too: here of the usual ones.
    private static object Made(Type words, Language language)
    {
        var maker = words.GetConstructors().Single();
        return maker.Invoke([.. maker.GetParameters().Select(one => one.ParameterType == typeof(Language) ? language : Activator.CreateInstance(one.ParameterType))]);
    }
}
