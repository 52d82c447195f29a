// A file goes through the forms as a person sends it: sent, laid out, tried, imported, seen on the first page, taken back.
using System.Text;

namespace Samsyn.Web.Tests.Measure;

public sealed class ImportPageTests(StoreSite site) : IClassFixture<StoreSite>
{
    private const string Header = "Place,Year,Indicator,Sex,Value,Numerator,Denominator\n";

    [ReferenceFact]
    public async Task A_workbook_of_young_people_goes_all_the_way_to_the_first_page_and_back()
    {
        var bytes = await File.ReadAllBytesAsync(Reference.File("sources/municipality-files/MUCF_20241108.xlsx"));

        var map = await site.Send("MUCF_20241108.xlsx", bytes);
        Assert.Equal("What do the columns mean?", map.Heading);
        var lacking = await site.Press(map, "button[value=try]");
        Assert.Equal(422, lacking.Status);
        Assert.Contains("The file lacks an indicator", lacking.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        var check = await site.Ready(await site.Press(lacking, "button[value=try]", ("indicator-name", "Young people neither in work nor study"), ("direction", "LowerIsBetter")));
        Assert.Contains("Dalarnas Län", check.Document.QuerySelector(".places")!.TextContent, StringComparison.Ordinal);
        var added = await site.Ready(await site.Press(check, "button[value=add-places]"));
        Assert.Equal("Everything in the file can be read", added.Heading);
        Assert.Contains("Young people neither in work nor study", added.Text, StringComparison.Ordinal);
        var done = await site.Ready(await site.Press(added, "button[value=all]"));
        Assert.Equal("Imported", done.Heading);

        var start = await site.Get(done.Document.QuerySelector("a.ds-button")!.GetAttribute("href")!);
        Assert.Contains("Young people neither in work nor study", start.Text, StringComparison.OrdinalIgnoreCase);

        var again = await site.Send("MUCF_20241108.xlsx", bytes);
        var twice = await site.Ready(await site.Press(again, "button[value=try]"));
        Assert.Equal("The file has been imported already", twice.Heading);
        Assert.Null(twice.Document.QuerySelector(".commit button"));

        var ask = await site.Get(done.Document.QuerySelector(".back a")!.GetAttribute("href")!);
        var data = await site.Press(ask, "button[value=yes]");
        Assert.Contains("Taken back", data.Text, StringComparison.Ordinal);
        Assert.Contains("MUCF_20241108.xlsx", data.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_imports_once()
    {
        var check = await Tried("twice.csv", Header + "Granforsa,2023,Twice,Women,10,10,100\n");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => site.Press(check, "button[value=all]")));

        Assert.Single(await site.Data.Batches(), batch => batch.Origin.FileName == "twice.csv");
    }

    [Fact]
    public async Task Of_a_flawed_file_the_sound_rows_are_a_choice_of_their_own()
    {
        var years = string.Concat(Enumerable.Range(2010, 10).Select(year => FormattableString.Invariant($"Granforsa,{year},Flawed,Women,10,10,100\n")));

        var check = await Tried("flawed.csv", Header + "Granforsa,2023,Flawed,Women,10,10,100\nGranforsa,2023,Flawed,Men,many,10,100\n" + years);

        Assert.Equal("Part of the file can be read", check.Heading);
        Assert.Null(check.Document.QuerySelector("button[value=all]"));
        Assert.Contains("row 3, column 5 (Value)", check.Text, StringComparison.Ordinal);
        var done = await site.Ready(await site.Press(check, "button[value=sound]"));

        Assert.Contains("One row was left out.", done.Text, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(await site.Data.Batches(), batch => batch.Origin.FileName == "flawed.csv").Origin.RowsLeftOut);
    }

    [Fact]
    public async Task Next_years_file_is_read_by_the_recipe_that_was_kept()
    {
        await site.Ready(await site.Press(await Tried("year-2021.csv", Header + "Granforsa,2021,Yearly,Women,10,10,100\n"), "button[value=all]"));

        var map = await site.Send("year-2022.csv", Encoding.UTF8.GetBytes(Header + "Granforsa,2022,Yearly,Women,11,11,100\n"));

        Assert.Contains("a recipe that you have kept", map.Lead, StringComparison.Ordinal);
        var recipe = await site.Get("/en/exempellan/data/recipes/year-2021");
        Assert.Contains("\"name\": \"year-2021\"", recipe.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty.csv", "")]
    [InlineData("page.html", "<!doctype html><title>Sign in</title>")]
    [InlineData("program.exe", "MZ\u0000\u0001\u0002\u0000\u0000binary\u0000")]
    [InlineData("cut.json", "{\"class\":\"dataset\",\"id\":[\"a\"")]
    [InlineData("quote.csv", "a,b\n\"never ends,1\n2,3\n")]
    public async Task A_file_that_cannot_be_read_is_refused_with_the_reason(string name, string text)
    {
        var page = await site.Send(name, Encoding.Latin1.GetBytes(text));

        Assert.Equal((422, "The file cannot be read"), (page.Status, page.Heading));
        Assert.NotEmpty(page.Document.QuerySelectorAll("table.flaws tbody tr"));
    }

    [Fact]
    public async Task A_header_of_a_hundred_thousand_letters_is_no_trouble()
    {
        var page = await site.Send("wide.csv", Encoding.UTF8.GetBytes(new string('x', 100_000) + ",b\n1,2\n"));

        Assert.InRange(page.Status, 200, 422);
    }

    [Fact]
    public async Task A_file_whose_place_is_new_is_not_called_unreadable()
    {
        var check = await Tried("new-place.csv", "Place,Year,Indicator,Sex,Value,Numerator,Denominator\nNorrby,2024,Walks,Women,10,10,100\nNorrby,2024,Walks,Men,20,20,100\n");

        Assert.Equal("The place in the file is new here", check.Heading);
        Assert.Equal("2 rows can be read once you have added it. Nothing has been kept yet.", check.Lead);
    }

    [Fact]
    public async Task A_file_of_personal_numbers_is_refused_and_none_of_them_is_shown()
    {
        var check = await Tried("persons.csv", "Personnummer,Place,Year,Indicator,Value\n19121212-1212,Granforsa,2023,Persons,1\n19121212-1212,Granforsa,2023,Persons,2\n");

        Assert.Equal("Nothing in the file can be read", check.Heading);
        Assert.Null(check.Document.QuerySelector(".commit"));
        Assert.DoesNotContain("1212-1212", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_name_is_text_and_never_a_path_nor_a_script()
    {
        var page = await site.Send("../../<script>alert(1)</script>\u0007.csv", Encoding.UTF8.GetBytes(Header + "Granforsa,2023,Name,Women,10,10,100\n"));

        Assert.Contains("script&gt;.csv", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page.Text, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(site.Data.Path, "*.csv"));
    }

    [Theory]
    [InlineData("/en/exempellan/import/00000000000000000000000000000000")]
    [InlineData("/en/exempellan/import/..%2f..%2fsamsyn.db")]
    [InlineData("/en/exempellan/import/x/check")]
    [InlineData("/en/exempellan/data/none/roll-back")]
    [InlineData("/en/nobody/import")]
    [InlineData("/en/nobody/data")]
    public async Task What_was_never_sent_is_not_found(string path) => Assert.Equal(404, (await site.Get(path)).Status);

    [Theory]
    [InlineData("/en/exempellan/import")]
    [InlineData("/en/exempellan/import/00000000000000000000000000000000/commit")]
    [InlineData("/en/exempellan/data/none/roll-back")]
    public async Task A_form_from_elsewhere_is_refused(string path)
    {
        using var answer = await site.Forge(path);

        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_form_without_a_file_says_what_to_do()
    {
        var page = await site.Get("/sv/exempellan/import");

        var answer = await site.Press(page, ".send button");

        Assert.Equal(422, answer.Status);
        Assert.Equal("Välj en fil först.", answer.Document.QuerySelector("[role=alert]")!.TextContent);
    }

    [Fact]
    public async Task New_places_come_with_kind_and_parent_and_both_can_be_changed_before_the_import()
    {
        var tried = await Tried("places.csv", Header + "1780 Karlstad,2023,Placed,Women,10,10,100\n1715 Kil,2023,Placed,Women,20,20,100\n");
        var check = await site.Ready(await site.Press(tried, "button[value=add-places]"));

        Assert.Equal("17", check.Document.QuerySelector("#parent-0 option[selected]")!.GetAttribute("value"));
        Assert.Equal("Värmlands län (17)", check.Document.QuerySelectorAll("[aria-labelledby=new-places] legend")[2].TextContent);
        var flawed = await site.Press(check, "button[value=all]", ("parent-2", "1780"));
        Assert.Equal(422, flawed.Status);
        Assert.Contains("A place cannot be part of itself or of one of its parts.", flawed.Text, StringComparison.Ordinal);
        await site.Ready(await site.Press(flawed, "button[value=all]", ("parent-2", ""), ("level-1", "District"), ("parent-1", "1780")));

        var areas = await site.Data.Store.Areas.Of((await site.Data.Collaboration()).Key, CancellationToken.None);
        Assert.Equal((Loop.Measure.AreaLevel.Municipality, "17"), Kind(areas.Single(area => area.Code == "1780")));
        Assert.Equal((Loop.Measure.AreaLevel.District, "1780"), Kind(areas.Single(area => area.Code == "1715")));
    }

    [Fact]
    public async Task A_new_indicator_without_a_unit_is_asked_about_and_the_recipe_remembers_the_answer()
    {
        var check = await Tried("sleep.csv", "Place,Year,Indicator,Sex,Value\nGranforsa,2023,Sleep,Women,470\nGranforsa,2023,Sleep,Men,455\n");

        Assert.Contains("Nothing in the file tells the unit.", check.Text, StringComparison.Ordinal);
        Assert.Contains("Choose what the indicator is measured in.", (await site.Press(check, "button[value=all]")).Text, StringComparison.Ordinal);
        Assert.Contains("Write the unit, such as years or points.", (await site.Press(check, "button[value=all]", ("unit-0", "mean"))).Text, StringComparison.Ordinal);
        await site.Ready(await site.Press(check, "button[value=all]", ("unit-0", "mean"), ("unit-name-0", "minutes"), ("direction-0", "HigherIsBetter"), ("title-0", "Sleep at night")));

        var indicator = (await site.Data.Store.Indicators.Of((await site.Data.Collaboration()).Key, CancellationToken.None)).Single(one => one.Code == "Sleep");
        Assert.Equal(
            new Loop.Measure.Indicator("Sleep", Loop.LocalText.Same("Sleep at night"), new Loop.Measure.Unit.Mean(Loop.LocalText.Same("minutes")), Loop.Measure.Direction.HigherIsBetter),
            indicator);
        Assert.Contains("\"unitName\": \"minutes\"", (await site.Get("/en/exempellan/data/recipes/sleep")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_between_0_and_100_are_guessed_to_be_per_cent_and_the_guess_is_shown_as_one()
    {
        var check = await Tried("trust.csv", "Place,Year,Indicator,Sex,Value\nGranforsa,2023,Trusting,Women,61\nGranforsa,2023,Trusting,Men,64\n");

        Assert.Equal("100", check.Document.QuerySelector("#unit-0 option[selected]")!.GetAttribute("value"));
        Assert.Contains("The unit is our guess: all values lie between 0 and 100.", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_told_how_large_it_is_and_what_to_do()
    {
        var page = await site.Send("large.csv", new byte[201_000_000]);

        Assert.Equal(413, page.Status);
        var said = page.Document.QuerySelector("[role=alert]")!.TextContent;
        Assert.StartsWith("The file is 201.0 MB, and at most 200 MB are taken in here.", said, StringComparison.Ordinal);
        Assert.Contains("samsyn import FILE", said, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector("#file"));
    }

    private static (Loop.Measure.AreaLevel, string?) Kind(Loop.Measure.Area area) => (area.Level, area.Parent);

    private async Task<Seen> Tried(string name, string text) =>
        await site.Ready(await site.Press(await site.Send(name, Encoding.UTF8.GetBytes(text)), "button[value=try]"));
}
