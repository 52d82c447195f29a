// A process with several local dialogues: each counts by itself, and what is added up tells of nobody who is too few.
using Samsyn.Loop.Agree;

namespace Samsyn.Web.Tests.Agree;

public sealed class DialoguePartsTests(DialogueSite site) : IClassFixture<DialogueSite>
{
    [Fact]
    public async Task Local_dialogues_stand_side_by_side_and_only_those_with_five_answers_are_added_up()
    {
        var whole = await site.Open();
        var (first, second, third) = (await Part(whole, 6), await Part(whole, 5), await Part(whole, 3));

        var page = await site.Leader.Get(whole.Path());
        var rows = page.Document.QuerySelectorAll("[aria-labelledby=parts] table")[0].QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToArray()).ToArray();
        var scale = page.Document.QuerySelectorAll("section[aria-labelledby=parts] > table")[0];

        Assert.Equal([["6", "0", "0", "0"], ["5", "0", "0", "0"], ["3", "0", "0", "0"], ["14", "0", "0", "0"]], rows);
        Assert.Equal(["0 of 11", "0 of 11", "11 of 11"], scale.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Contains("From 2 dialogues.", page.Text, StringComparison.Ordinal);
        Assert.Contains("A day", (await site.Leader.Get(first.Path())).Document.QuerySelector(".opening")!.TextContent.Split(':')[^1], StringComparison.Ordinal);
        Assert.NotEqual(second.Id, third.Id);
    }

    [Fact]
    public async Task A_dialogue_is_no_part_of_itself()
    {
        var day = await site.Open();

        var form = await site.Leader.Get(day.Path("change"));

        Assert.DoesNotContain(form.Document.QuerySelectorAll("[name=part-of], [name=part-of] option").Select(one => one.GetAttribute("value")), value => value == day.Id);
        Assert.DoesNotContain(form.Document.QuerySelectorAll("[name=continues], [name=continues] option").Select(one => one.GetAttribute("value")), value => value == day.Id);
    }

    // A local dialogue in which so many say whom it is about.
    private async Task<OpenDialogue> Part(OpenDialogue whole, int people)
    {
        var day = await site.Open(ActivityKind.Understanding);
        var standing = (await site.Shelf.Dialogues.Find(site.Here, day.Id, default))!;
        await site.Shelf.Dialogues.Keep(site.Here, standing with { PartOf = whole.Id, Day = new(2026, 11, 30 - people) }, default);
        await day.Next();
        for (var number = 0; number < people; number++)
        {
            using var guest = await day.Guest();
            await guest.Press(await guest.Get(day.Path("part")), "form[action$='part/judge'] button", ("who", "3"), ("why", "2"), ("how", "2"));
        }

        return day;
    }
}
