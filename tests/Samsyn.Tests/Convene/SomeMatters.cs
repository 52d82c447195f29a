// Two matters with bodies, meetings, owners and a publication, for tests of the record.
using Samsyn.Loop.Convene;
using Samsyn.Store;

namespace Samsyn.Tests.Convene;

/// <summary>Matters for tests.</summary>
public static class SomeMatters
{
    /// <summary>Fills a store with two matters; the first, whose title is a formula to a spreadsheet, is answered.</summary>
    public static async Task<Matter> Fill(SamsynStore store, CollaborationKey here)
    {
        ArgumentNullException.ThrowIfNull(store);
        var matter = new Matter("m1", "=Jämlik; hälsa", new(2026, 1, 15)) { RegistryNumber = "KS 2026/00012", Retention = new(10), Closed = new(2026, 12, 1) };
        await store.Organisations.Keep(here, new("o1", "Åsvinge kommun", OrganisationKind.Municipality, "allt", Inside: true), default);
        await store.Organisations.Keep(here, new("o2", "Annat ärendes förening", OrganisationKind.Association, "idrott", Inside: false), default);
        await store.Bodies.Keep(here, new("b2", "Nämnden för välfärd", BodyKind.Committee, new HashSet<Power> { Power.Owns }), default);
        await store.Bodies.Keep(here, new("b1", "Folkhälsonämnden", BodyKind.Committee, new HashSet<Power> { Power.Decides, Power.Owns }) { Organisation = "o1" }, default);
        await store.Bodies.Keep(here, new("b3", "Annat ärendes nämnd", BodyKind.Committee, new HashSet<Power> { Power.Owns }) { Organisation = "o2" }, default);
        await store.Matters.Keep(here, matter, default);
        await store.Matters.Keep(here, new("m2", "Annat ärende", new(2026, 2, 1)), default);
        await store.Ownerships.Give(here, new("matter", "m1"), "b1", "-beslut, +1", default);
        await store.Ownerships.Give(here, new("matter", "m1"), "b2", "'citat'\r\n@rad", default);
        await store.Meetings.Keep(here, new("t1", "b1", new(2026, 3, 4), [new("Bokslut", "m1"), new("Annat ärendes punkt", "m2"), new("Beslut", "m1") { Decision = "Bifall" }]) { Place = "" }, default);
        await store.Meetings.Keep(here, new("t2", "b3", new(2026, 4, 4), [new("Annat ärende", "m2")]), default);
        await store.Publications.Publish(here, new("matter", "m1"), "Nu\tsyns det; \"så\"", default);
        return matter with { Version = 1 };
    }
}
