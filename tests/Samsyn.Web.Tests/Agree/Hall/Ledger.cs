// What the phones were told that the site has taken in, held against what lies in the store.
using Samsyn.Loop.Convene;
using Samsyn.Store;

namespace Samsyn.Web.Tests.Agree.Hall;

/// <summary>What lies in the store, and what the phones remember.</summary>
/// <param name="store">The store.</param>
/// <param name="here">Whose dialogue it is.</param>
/// <param name="hall">The dialogue.</param>
internal sealed class Ledger(SamsynStore store, CollaborationKey here, OpenHall hall)
{
    /// <summary>Each vote in the store: who, on what, how; a row that was there twice would be here twice.</summary>
    public async Task<IReadOnlyList<(string Who, string Item, int? Vote)>> Votes() =>
        [.. (await store.Agree.Judgements.Of(here, hall.Id, default)).Select(one => (one.Participant, one.Item, one.Value)).Order()];

    /// <summary>Each statement in the store.</summary>
    public async Task<IReadOnlyList<(string Who, string Item, string? Text)>> Statements() =>
        [.. (await store.Agree.Contributions.Of(here, hall.Id, default)).Select(one => (one.Participant, one.Id, one.Text)).Order()];

    /// <summary>Each vote that a phone was told has been taken in.</summary>
    public Task<IReadOnlyList<(string Who, string Item, int? Vote)>> VotesOf(IReadOnlyList<Phone> phones) =>
        Of(phones, (who, phone) => phone.Voted.Select(one => (who, one.Key, (int?)one.Value)));

    /// <summary>Each statement that a phone was told has been taken in.</summary>
    public Task<IReadOnlyList<(string Who, string Item, string? Text)>> StatementsOf(IReadOnlyList<Phone> phones) =>
        Of(phones, (who, phone) => phone.Written.Select(one => (who, one.Key, (string?)one.Value)));

    /// <summary>As whom the site knows a phone.</summary>
    public async Task<string> Who(Phone phone) => (await store.Guests.Here(new(phone.Secret), default))!.Id;

    private async Task<IReadOnlyList<T>> Of<T>(IReadOnlyList<Phone> phones, Func<string, Phone, IEnumerable<T>> all)
    {
        var found = new List<T>();
        foreach (var phone in phones)
        {
            found.AddRange(all(await Who(phone), phone));
        }

        return [.. found.Order()];
    }
}
