// How a dialogue was moderated, for everybody to read: how much was taken out, when and why; never what it said.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Web.Agree.Live;

namespace Samsyn.Web.Agree;

/// <summary>How a dialogue was moderated.</summary>
/// <param name="Written">How much was written, what was withdrawn too.</param>
/// <param name="Removed">How much of it was taken out and is still so.</param>
/// <param name="Out">When and why that was done, the latest first.</param>
public sealed record Moderation(int Written, int Removed, IReadOnlyList<TakenOut> Out)
{
    // So many are listed; how many there are is always told.
    private const int Most = 100;

    private const int Lines = 20;

    /// <summary>Nothing is told of it.</summary>
    public static Moderation None { get; } = new(0, 0, []);

    /// <summary>Reads it from the journal.</summary>
    internal static async Task<Moderation> Of(IJournal journal, CollaborationKey collaboration, Room room, CancellationToken stop)
    {
        var all = room.Contributions();
        var taken = new List<TakenOut>();
        foreach (var one in all.Where(one => one.Visibility == Visibility.TakenOut).TakeLast(Most))
        {
            var lines = await journal.Part(ChainKey.Of(collaboration), new("contribution", one.Id), null, Lines, stop);
            if (lines.FirstOrDefault(line => line.Act == "contribution judged") is { } line)
            {
                taken.Add(new(line.When, line.Content?.Why));
            }
        }

        return new(all.Count, all.Count(one => one.Visibility == Visibility.TakenOut), [.. taken.OrderByDescending(one => one.When)]);
    }
}

/// <summary>Something that was taken out.</summary>
/// <param name="When">When.</param>
/// <param name="Why">Why; null when the reason has been erased.</param>
public sealed record TakenOut(DateTimeOffset When, string? Why);
