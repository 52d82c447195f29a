// What whoever wrote something in a dialogue was answered, for the chain that begins with it.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Store;

namespace Samsyn.Web.Follow;

/// <summary>What was answered to contributions.</summary>
internal static class Answers
{
    /// <summary>The answers, by the contribution; those that nobody has answered are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, Answer>> Of(CollaborationKey key, IReadOnlyCollection<string> ids, SamsynStore store, CancellationToken stop) =>
        (await store.Agree.Contributions.Find(key, ids, stop)).Where(one => one.Answer is not null).ToDictionary(one => one.Id, one => one.Answer!);
}
