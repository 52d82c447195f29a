// The door of a dialogue: a whole hall types the code, some of them wrongly.
namespace Samsyn.Web.Tests.Agree;

public sealed class JoinPageTests(DialogueSite site) : IClassFixture<DialogueSite>
{
    [Fact]
    public async Task Those_who_mistype_the_code_hold_up_nobody_else_in_the_hall()
    {
        var day = await site.Open();
        using var clumsy = new SiteVisitor(site.Address);
        var page = await clumsy.Get("/en/guest");
        for (var turn = 0; turn < 12; turn++)
        {
            var told = await clumsy.Press(page, "form.person button", ("code", $"22{turn:00}-ZZ"));
            Assert.Equal((404, $"22{turn:00}ZZ"), (told.Status, told.Document.QuerySelector("input[name=code]")!.GetAttribute("value")));
        }

        using var other = new SiteVisitor(site.Address);
        var door = await other.Press(await other.Get("/en/guest"), "form.person button", ("code", $" {day.Code.Replace('-', ' ')} "));

        Assert.Equal($"/en/join/{day.Code.Replace("-", "", StringComparison.Ordinal)}", door.Address.AbsolutePath);
    }
}
