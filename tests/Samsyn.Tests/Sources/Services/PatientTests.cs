// Services are asked one question at a time, within their limits, and again when they say so.
using Samsyn.Loop;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Sources.Services;

namespace Samsyn.Tests.Sources.Services;

public sealed class PatientTests
{
    private static readonly Uri There = new("https://service.example/data");

    private readonly QuickClock clock = new();

    [Fact]
    public async Task A_storm_of_429_is_waited_out_as_long_as_the_service_says()
    {
        var http = new RecordedHttp().Answer("data", new HttpAnswer(429, default) { RetryAfter = "30" }, new HttpAnswer(429, default) { RetryAfter = "Tue, 24 Nov 2026 03:02:00 GMT" }, new HttpAnswer(200, "[]"u8.ToArray()));

        var answer = (await new Patient(http, clock).Send(new(There), CancellationToken.None)).Sound();

        Assert.Equal(200, answer.Status);
        Assert.Equal(3, http.Asked.Count);
        Assert.Equal(TimeSpan.FromSeconds(30), clock.Waits[0]);
        Assert.Equal(TimeSpan.FromSeconds(90), clock.Waits[1]);
    }

    [Fact]
    public async Task A_storm_that_does_not_end_is_told_after_five_tries_each_later_than_the_one_before()
    {
        var http = new RecordedHttp().Answer("data", new HttpAnswer(429, "Too many"u8.ToArray()));

        var answer = (await new Patient(http, clock).Send(new(There), CancellationToken.None)).Sound();

        Assert.Equal(429, answer.Status);
        Assert.Equal(Patient.MostTries, http.Asked.Count);
        Assert.Equal(4, clock.Waits.Count);
        Assert.All(clock.Waits.Index(), wait => Assert.InRange(wait.Item.TotalSeconds, Math.Pow(2, wait.Index + 1) * 0.5, Math.Pow(2, wait.Index + 1) * 1.5));
    }

    [Fact]
    public async Task A_service_that_wants_to_rest_for_hours_is_not_stood_waiting_for()
    {
        var http = new RecordedHttp().Answer("data", new HttpAnswer(503, default) { RetryAfter = "7200" });

        var answer = (await new Patient(http, clock).Send(new(There), CancellationToken.None)).Sound();

        Assert.Equal((503, "7200"), (answer.Status, answer.RetryAfter));
        Assert.Single(http.Asked);
    }

    [Fact]
    public async Task A_page_of_a_proxy_with_417_is_tried_again_and_a_plain_refusal_is_not()
    {
        var proxy = new RecordedHttp().Answer("data", new HttpAnswer(417, "<!DOCTYPE html><html></html>"u8.ToArray()), new HttpAnswer(200, "[]"u8.ToArray()));
        var refusal = new RecordedHttp().Answer("data", new HttpAnswer(403, "Too many values selected"u8.ToArray()));

        Assert.Equal(200, (await new Patient(proxy, clock).Send(new(There), CancellationToken.None)).Sound().Status);
        Assert.Equal(403, (await new Patient(refusal, clock).Send(new(There), CancellationToken.None)).Sound().Status);
        Assert.Single(refusal.Asked);
    }

    [Fact]
    public async Task A_net_that_does_not_carry_is_told_as_a_flaw_and_not_thrown()
    {
        var http = new RecordedHttp().Answer("data", _ => throw new TimeoutException("silent"));

        var flaw = Assert.Single((await new Patient(http, clock).Send(new(There), CancellationToken.None)).Flaws());

        Assert.Equal((FlawKind.NoAnswer, "silent"), (flaw.Kind, flaw.Read));
        Assert.Equal("GET https://service.example/data", Assert.IsType<Where.Address>(flaw.Where).Asked);
        Assert.Equal(Patient.MostTries, http.Asked.Count);
    }

    [Fact]
    public async Task No_window_of_time_sees_more_calls_than_the_service_allows()
    {
        var times = new List<DateTimeOffset>();
        var http = new RecordedHttp().Answer("data", _ =>
        {
            times.Add(clock.Now);
            return new HttpAnswer(200, "[]"u8.ToArray());
        });
        var patient = new Patient(http, clock);
        patient.Keep(There, new ServiceLimits(null, 3, TimeSpan.FromSeconds(10)));

        for (var call = 0; call < 20; call++)
        {
            _ = await patient.Send(new(There), CancellationToken.None);
        }

        Assert.All(times, start => Assert.True(times.Count(time => time >= start && time < start + TimeSpan.FromSeconds(10)) <= 3));
        Assert.Equal(TimeSpan.FromSeconds(60), times[^1] - times[0]);
    }

    [Fact]
    public async Task One_host_is_asked_one_question_at_a_time()
    {
        var (inside, most) = (0, 0);
        var http = new SlowHttp(async () =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        });
        var patient = new Patient(http, clock);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => patient.Send(new(There), CancellationToken.None)));

        Assert.Equal(1, most);
    }

    private sealed class SlowHttp(Func<Task> meanwhile) : IHttp
    {
        public async Task<Checked<HttpAnswer>> Send(HttpAsk ask, CancellationToken stop)
        {
            await meanwhile();
            return new Checked<HttpAnswer>.Sound(new(200, "[]"u8.ToArray()));
        }
    }
}
