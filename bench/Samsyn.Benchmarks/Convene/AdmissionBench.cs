// How long it takes to decide whether somebody may come to an address: what each request costs.
using System.Diagnostics;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Convene;
using static System.FormattableString;

namespace Samsyn.Benchmarks.Convene;

/// <summary>Times the permission check against a store with 200 collaborations of 50 members each.</summary>
internal static class AdmissionBench
{
    private const int Times = 2_000_000;
    private const int Asked = 2_000;

    /// <summary>Prints what was measured.</summary>
    /// <param name="folder">An empty folder.</param>
    public static async Task Run(string folder)
    {
        await using var store = await SamsynStore.Open(folder, TimeProvider.System, default);
        for (var number = 0; number < 200; number++)
        {
            await store.Collaborations.Keep(new(new(Invariant($"c{number}")), Invariant($"c{number}"), Invariant($"C{number}"), Invented: false), default);
        }

        var link = LinkToken.New();
        await store.Invitations.Make(new("1", InvitationPurpose.Owner) { Roles = new HashSet<Role> { Role.Owner }, Expires = DateTimeOffset.UtcNow.AddHours(1) }, link, default);
        await store.Logins.Add(new(new("owner", "Ylva", "ylva@town.example"), "stamp"), link, default);
        var admission = new Admission(store.Collaborations, store.Members, store.Publications, store.Administrators, TimeProvider.System);
        var rules = new Rule[] { new Rule.Members(Right.Measure), new Rule.Reading(Rules.Figures) };
        await Time(Times, "as a request finds it, learnt within two seconds", number => admission.Decide(rules[number % 2], Invariant($"c7"), "owner", default));
        await Time(Asked, "asked of the store each time", number =>
        {
            admission.Forget();
            return admission.Decide(rules[0], "c7", "owner", default);
        });
    }

    private static async Task Time(int times, string what, Func<int, ValueTask<Verdict>> decide)
    {
        for (var number = 0; number < times / 10; number++)
        {
            await decide(number);
        }

        using var program = Process.GetCurrentProcess();
        var (clock, cpu) = (Stopwatch.StartNew(), program.TotalProcessorTime);
        for (var number = 0; number < times; number++)
        {
            await decide(number);
        }

        var wall = clock.Elapsed;
        program.Refresh();
        Console.WriteLine(Invariant($"{what}: {wall.TotalMicroseconds / times:F2} microseconds, {(program.TotalProcessorTime - cpu).TotalMicroseconds / times:F2} of CPU"));
    }
}
