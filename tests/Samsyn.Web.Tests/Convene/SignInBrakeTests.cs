// Whoever guesses is slowed down more and more, and nobody else is.
using Microsoft.AspNetCore.Http;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Convene;

public sealed class SignInBrakeTests
{
    private readonly Hand clock = new();

    [Fact]
    public void The_wait_doubles_with_every_failure_up_to_a_quarter_of_an_hour_and_is_forgotten_in_an_hour()
    {
        var brake = new SignInBrake(clock);
        var waits = new List<double>();
        for (var tries = 0; tries < 20; tries++)
        {
            Assert.Equal(TimeSpan.Zero, brake.Try("a"));
            var wait = brake.Try("a");
            waits.Add(wait.TotalSeconds);
            if (wait == TimeSpan.Zero)
            {
                tries++; // that was a try of its own
            }

            clock.Now += wait;
        }

        Assert.Equal([0, 0, 1, 2, 4], waits.Take(5));
        Assert.Equal(900, waits[^1]);
        clock.Now += TimeSpan.FromMinutes(61);
        Assert.Equal((TimeSpan.Zero, TimeSpan.Zero), (brake.Try("a"), brake.Try("a")));
    }

    [Fact]
    public void Another_account_another_network_and_who_has_passed_do_not_wait()
    {
        var brake = new SignInBrake(clock);
        for (var tries = 0; tries < SignInBrake.Free; tries++)
        {
            brake.Try("a network 1");
        }

        Assert.NotEqual(TimeSpan.Zero, brake.Try("a network 1"));
        Assert.Equal((TimeSpan.Zero, TimeSpan.Zero), (brake.Try("a network 2"), brake.Try("b network 1")));
        brake.Passed("a network 1");
        Assert.Equal(TimeSpan.Zero, brake.Try("a network 1"));
    }

    [Fact]
    public async Task Many_tries_at_the_same_moment_count_as_many()
    {
        var brake = new SignInBrake(clock);

        var waits = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => brake.Try("a"))));

        Assert.Equal(SignInBrake.Free, waits.Count(wait => wait == TimeSpan.Zero));
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "20010DB800010002")]
    public void A_network_is_an_address_or_a_households_half_of_one(string address, string network)
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = System.Net.IPAddress.Parse(address) } };

        Assert.Equal(network, SignInBrake.Network(context));
    }

    private sealed class Hand : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => Now;

        public override long GetTimestamp() => Now.Ticks;
    }
}
