// The sign-ins that were asked for lately, so that a page does not ask the store each time; an ended one is forgotten at once.
using System.Collections.Concurrent;
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Web.Convene;

/// <summary>Knows for some seconds whether a sign-in holds.</summary>
internal sealed class SignInBoard(ISignIns signIns, TimeProvider clock)
{
    // What another program ends on the same store is over within these seconds.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(5);

    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, (SignedIn? Found, DateTimeOffset Read)> known = new();

    /// <summary>A sign-in that lasts, with its login; null when it was ended.</summary>
    public async Task<SignedIn?> Find(string id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(id, out var kept) && now - kept.Read < Fresh && now >= kept.Read)
        {
            return kept.Found;
        }

        var found = await signIns.Find(id, stop);
        if (found is not null && now - found.SignIn.Seen > Noted)
        {
            await Note(id, stop);
        }

        Keep(id, (found, now));
        return found;
    }

    /// <summary>Forgets what was known of some sign-ins, because they were ended or their login was changed.</summary>
    public void Forget(IEnumerable<SignIn> changed)
    {
        foreach (var one in changed)
        {
            known.TryRemove(one.Id, out _);
        }
    }

    /// <summary>Forgets what was known of a login's sign-ins.</summary>
    public void Forget(string login) => Forget(known.Values.Where(one => one.Found?.Login.Id == login).Select(one => one.Found!.SignIn));

    // That somebody was here is worth no page: on a full disk, whoever only reads goes on reading, and it is noted when there is room.
    private async Task Note(string id, CancellationToken stop)
    {
        try
        {
            await signIns.See(id, stop);
        }
        catch (DbException)
        {
            // Tried again in some seconds, since what is kept has not changed.
        }
    }

    private void Keep(string id, (SignedIn?, DateTimeOffset) found)
    {
        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[id] = found;
    }
}
