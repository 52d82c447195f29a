// Everything that is counted stands in the documentation, is counted when it happens, and tells of no person.
using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Samsyn.Web.Tests.Convene;

namespace Samsyn.Web.Tests.Operation;

public sealed partial class MeterTests
{
    [Fact]
    public void Every_count_is_documented_and_every_documented_one_is_counted()
    {
        var papers = File.ReadAllText(Path.Combine(Reference.Root, "docs", "operation.md"));
        var counted =
            from file in Directory.EnumerateFiles(Path.Combine(Reference.Root, "src"), "*.cs", SearchOption.AllDirectories)
            from Match name in Made().Matches(File.ReadAllText(file))
            select name.Groups[1].Value;

        Assert.Equal(counted.Order(StringComparer.Ordinal), Row().Matches(papers).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Signing_in_changing_something_and_being_turned_away_are_counted()
    {
        var seen = new ConcurrentDictionary<string, long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name.StartsWith("Samsyn", StringComparison.Ordinal))
                {
                    listening.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) => seen.AddOrUpdate($"{instrument.Name} {(tags.Length > 0 ? tags[0].Value : "")}".Trim(), count, (_, before) => before + count));
        listener.SetMeasurementEventCallback<int>((instrument, count, _, _) => seen.AddOrUpdate(instrument.Name, count, (_, before) => before + count));
        listener.Start();
        await using (var filled = await StoreFolder.WithCounty(anew: true))
        {
            Assert.NotEmpty(await filled.Batches());
        }

        var site = new SignInSite();
        await site.InitializeAsync();
        using var visitor = site.Stranger();

        await SignInSite.Enter(visitor);
        using var other = site.Stranger();
        using var turned = await other.Ask("/sv/exempellan/members");
        var page = await other.Get("/en/sign-in");
        using var wrong = await other.Post("/en/sign-in", ("__RequestVerificationToken", page.Token), ("email", SignInSite.Email), ("password", "not the password"));
        await site.DisposeAsync();

        Assert.All(
            (string[])["samsyn.sign_in.begun password", "samsyn.sign_in.begun link", "samsyn.sign_in.failed password", "samsyn.turned_away SignInFirst", "samsyn.store.changes", "samsyn.store.group_size", "samsyn.store.imports", "samsyn.store.figures"],
            name => Assert.True(seen.GetValueOrDefault(name) > 0, $"{name} among {string.Join(", ", seen.Keys)}"));
        Assert.All(seen.Keys, name => Assert.DoesNotContain("@", name, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"Create(?:Counter|Histogram)<\w+>\(""(samsyn[\w.]+)""")]
    private static partial Regex Made();

    [GeneratedRegex(@"^\| `(samsyn[\w.]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
