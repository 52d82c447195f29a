// samsyn source and samsyn catalogue against a made-up service: plan, add, refresh, status, and what has changed in the catalogue.
using Samsyn.Tests.Measure.Gathering;
using Samsyn.Web.Commands;
using Samsyn.Web.Measure.Gathering;

namespace Samsyn.Web.Tests.Measure.Gathering;

public sealed class SourceCommandTests
{
    [Fact]
    public async Task A_dry_run_prints_the_plan_and_fetches_nothing()
    {
        await using var data = await StoreFolder.WithCounty();
        var service = Service();

        var (end, answer, _) = await Say(new SourceCall.Add(["made-up", "RÖKER,SOVER"]) { DryRun = true }, data, service);

        Assert.Equal(Ends.Done, end);
        Assert.Contains("2 calls, an unknown number of cells, a minute at least.", answer, StringComparison.Ordinal);
        Assert.Contains("  GET https://figures.example/data?table=R%C3%96KER", answer, StringComparison.Ordinal);
        Assert.Empty(service.Requests);
        Assert.Empty(await data.Store.Gathering.Subscriptions.Of((await data.Collaboration()).Key, default));
    }

    [Fact]
    public async Task A_table_is_added_listed_refreshed_and_its_state_told()
    {
        await using var data = await StoreFolder.WithCounty();
        var service = Service();

        var added = await Say(new SourceCall.Add(["made-up", "RÖKER,SOVER"]) { Name = "Vanor", Places = ["9901"] }, data, service);
        var listed = await Say(new SourceCall.List(), data, service);
        var again = await Say(new SourceCall.Refresh(["Vanor"]) { Whole = true }, data, service);
        var status = await Say(new SourceCall.Status("Vanor"), data, service);

        Assert.Equal((Ends.Done, "Vanor: Taken in; 20 new, 0 changed, 0 gone, 0 as before"), (added.End, added.Answer.Trim()));
        Assert.Contains("\tVanor\tmade-up\tEvery night\tIn order\t", listed.Answer, StringComparison.Ordinal);
        Assert.Contains("Nothing had changed; 0 new, 0 changed, 0 gone, 20 as before", again.Answer, StringComparison.Ordinal);
        Assert.Equal(2, status.Answer.Split('\n').Count(line => line.Contains("everything was asked for", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_renamed_series_is_told_and_its_source_waits()
    {
        await using var data = await StoreFolder.WithCounty();
        var service = Service();
        await Say(new SourceCall.Add(["made-up", "RÖKER,SOVER"]) { Name = "Vanor" }, data, service);
        await Diff(data, service);
        service.Listed["SOVER"] = service.Listed["SOVER"] with { Title = "Andel som vilar" };

        var told = await Diff(data, service);
        var status = await Say(new SourceCall.Status("Vanor"), data, service);

        Assert.Equal("made-up\tSOVER\trenamed\tAndel som SOVER -> Andel som vilar", told.Trim());
        Assert.Contains("Waits for somebody to look", status.Answer, StringComparison.Ordinal);
        Assert.Contains("The series SOVER is now called “Andel som vilar”.", status.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_to_be_fetched_a_command_says_so()
    {
        await using var data = await StoreFolder.WithCounty();
        var service = Service();
        using var talk = new StringWriter();

        var end = await new SourceRun(Desk(service), new(TextWriter.Null, talk)).Of(
            new SourceCall.Refresh([]), data.Store, (await data.Collaboration(), GatheringSettings.Usual with { On = false }), default);

        Assert.Equal(Ends.WrongCall, end);
        Assert.Contains("SAMSYN_SOURCES says off", talk.ToString(), StringComparison.Ordinal);
    }

    private static FakeService Service()
    {
        var service = new FakeService();
        foreach (var table in (string[])["RÖKER", "SOVER"])
        {
            service.List(table);
            service.Rows.AddRange(Enumerable.Range(2015, 10).Select(year => new FakeRow(table, "9901", year, 20 + (year % 3))));
        }

        return service;
    }

    private static SourceDesk Desk(FakeService service) => new(service, [FakeService.Itself], _ => throw new NotSupportedException());

    private static async Task<(int End, string Answer, string Talk)> Say(SourceCall call, StoreFolder data, FakeService service)
    {
        using var answer = new StringWriter();
        using var talk = new StringWriter();
        var end = await new SourceRun(Desk(service), new(answer, talk)).Of(call, data.Store, (await data.Collaboration(), GatheringSettings.Usual), default);
        return (end, answer.ToString(), talk.ToString());
    }

    private static async Task<string> Diff(StoreFolder data, FakeService service)
    {
        using var answer = new StringWriter();
        Assert.Equal(Ends.Done, await CatalogueCommand.Diff(Desk(service), data.Store, (await data.Collaboration(), GatheringSettings.Usual), new(answer, TextWriter.Null), default));
        return answer.ToString();
    }
}
