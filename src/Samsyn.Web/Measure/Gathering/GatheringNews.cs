// Tells once that a fetch has failed or waits: in the journal, and by letter to those who answer for the figures.
using Samsyn.Loop.Convene;
using Samsyn.Loop.Measure.Gathering;
using Samsyn.Store;
using Samsyn.Web.Convene;
using Samsyn.Web.Shared;

namespace Samsyn.Web.Measure.Gathering;

/// <summary>Tells once what needs a person.</summary>
internal sealed class GatheringNews(SamsynStore store, ILetters letters, PublicAddress site)
{
    /// <summary>Tells that a subscription has failed or waits, unless it has been told; it is told again only after it has been well.</summary>
    public async Task Tell(CollaborationKey key, Subscription subscription, CancellationToken stop)
    {
        var upkeep = await store.Gathering.Upkeeps.Find(key, subscription.Id, stop);
        if (upkeep.Told || (upkeep.Failures == 0 && !upkeep.Waits))
        {
            return;
        }

        await store.Gathering.Upkeeps.Keep(key, upkeep with { Told = true }, upkeep.Waits ? "fetch waits" : "fetch failed", stop);
        if (!letters.CanSend)
        {
            return;
        }

        var collaboration = (await store.Collaborations.All(stop)).First(one => one.Key == key);
        foreach (var member in (await store.Members.Of(key, stop)).Where(one => one.Ended is null && one.Roles.Bring(Right.Measure)))
        {
            var language = Language.Of(member.Login.Language);
            var link = site.Of(new Address(language, collaboration.Slug).Sources(subscription.Id));
            letters.Send(new SourceWords(language).Letter(member.Login.Email, subscription, upkeep, link));
        }
    }
}
