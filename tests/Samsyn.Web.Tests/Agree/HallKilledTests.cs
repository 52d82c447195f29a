// The site itself is killed while a hall votes: what people were told has been taken in is there once when it is started again, and so is what they send again.
using System.Diagnostics;
using Samsyn.Web.Tests.Agree.Hall;
using Samsyn.Web.Tests.Commands;

namespace Samsyn.Web.Tests.Agree;

public sealed class HallKilledTests
{
    private const int People = 30;
    private const int Rounds = 3;

    [Fact]
    public async Task Every_vote_that_was_acknowledged_counts_once_after_the_site_was_killed_while_people_voted()
    {
        await using var data = await StoreFolder.WithCounty();
        var here = (await data.Collaboration()).Key;
        var hall = await OpenHall.Make(data.Store.Agree, here);
        var (ledger, random) = (new Ledger(data.Store, here, hall), new Random(20261129));
        using var crowd = new Crowd(new("http://127.0.0.1"), People);
        for (var round = 0; round <= Rounds; round++)
        {
            using var site = await Start(data, crowd);
            if (round == 0)
            {
                await crowd.Come(hall.Code);
                await crowd.Begin(10);
            }

            var before = Taken(crowd);
            var people = crowd.Phones.Select((phone, number) => Task.Run(() => round < Rounds ? VoteUntilItIsGone(phone, number) : phone.Send())).ToList();
            while (round < Rounds && Taken(crowd) < before + 60 && !people.Any(one => one.IsFaulted))
            {
                await Task.Delay(10);
            }

            await Task.Delay(round < Rounds ? random.Next(0, 100) : 0);
            if (round == Rounds)
            {
                await Task.WhenAll(people); // all that waited has been sent again
            }

            site.Kill(entireProcessTree: true);
            await Task.WhenAll(people);
            await site.WaitForExitAsync();
            await IsThere(crowd, ledger);
        }

        Assert.Empty(crowd.Failures);
        Assert.All(crowd.Phones, phone => Assert.Null(phone.Waiting));
        Assert.Equal(await ledger.VotesOf(crowd.Phones), await ledger.Votes());
        Assert.Equal(await ledger.StatementsOf(crowd.Phones), await ledger.Statements());
        Assert.Equal(0, (await Terminal.Run("check", "--data", data.Path)).End);
    }

    private static async Task<Process> Start(StoreFolder data, Crowd crowd)
    {
        var site = Child.Start(["serve", "--urls", "http://127.0.0.1:0", "--data", data.Path]);
        var address = new Uri((await site.StandardOutput.ReadLineAsync())!);
        foreach (var phone in crowd.Phones)
        {
            phone.Site = address;
        }

        return site;
    }

    // As a phone does: what waits is sent first, and what is answered by nobody waits.
    private static async Task VoteUntilItIsGone(Phone phone, int number)
    {
        try
        {
            await phone.Send();
            for (var turn = 0; ; turn++)
            {
                await Task.Delay(20);
                if (turn % 8 == 7)
                {
                    await phone.Write($"Number {number} says this: {Guid.NewGuid().ToString()[..4]}");
                }
                else
                {
                    await phone.Vote();
                }
            }
        }
        catch (Exception gone) when (gone is HttpRequestException { StatusCode: null } or IOException)
        {
            // The site is gone.
        }
    }

    private static int Taken(Crowd crowd) => crowd.Phones.Sum(one => one.Acknowledged);

    // What was acknowledged is there, as it was said last; besides it there may only be what was under way when the site was killed.
    private static async Task IsThere(Crowd crowd, Ledger ledger)
    {
        var votes = (await ledger.Votes()).ToDictionary(one => (one.Who, one.Item), one => one.Vote);
        var written = (await ledger.Statements()).ToDictionary(one => (one.Who, one.Item), one => one.Text);
        foreach (var phone in crowd.Phones)
        {
            var who = await ledger.Who(phone);
            var sent = phone.Waiting;
            Assert.All(phone.Voted, one => Assert.Contains(votes[(who, one.Key)], (int?[])[one.Value, sent is { Vote: { } under } && sent.Item == one.Key ? under : one.Value]));
            Assert.All(phone.Written, one => Assert.Equal(one.Value, written[(who, one.Key)]));
            Assert.DoesNotContain(votes.Keys, one => one.Who == who && !phone.Voted.ContainsKey(one.Item) && one.Item != sent?.Item);
            Assert.DoesNotContain(written.Keys, one => one.Who == who && !phone.Written.ContainsKey(one.Item) && one.Item != sent?.Item);
        }
    }
}
