// The site with a dialogue that is open, a leader who is signed in, and guests who come by its code.
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Samsyn.Loop.Agree;
using Samsyn.Loop.Convene;
using Samsyn.Store;
using Samsyn.Web.Commands;
using Samsyn.Web.Convene;

namespace Samsyn.Web.Tests.Agree;

/// <summary>The site with an open dialogue.</summary>
public sealed class DialogueSite : IAsyncLifetime, IDisposable
{
    private WebApplication? site;
    private StoreFolder? data;
    private SiteVisitor? leader;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    internal SiteVisitor Leader => leader!;

    internal SamsynStore Store => data!.Store;

    internal string DataPath => data!.Path;

    internal DialogueShelf Shelf => data!.Store.Agree;

    internal CollaborationKey Here { get; private set; } = new("");

    public async Task InitializeAsync()
    {
        data = await StoreFolder.WithCounty();
        site = Site.Build(["--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], services => services.AddStore(data.Store, data.Folder));
        await site.StartAsync();
        Address = new Uri(site.Urls.Single());
        Here = (await data.Store.Collaborations.All(default)).Single(one => one.Slug == "exempellan").Key;
        leader = new(Address);
        await leader.SignIn(site, data.Store, Role.Owner, "Leader");
    }

    /// <summary>Somebody of another collaboration of the same installation, whose address is <c>vintertuna</c>.</summary>
    internal async Task<SiteVisitor> Neighbour(Role role)
    {
        await Store.Collaborations.Keep(new(new("neighbour"), "vintertuna", "Vintertuna", Invented: false), default);
        site!.Services.GetRequiredService<Admission>().Forget();
        var neighbour = new SiteVisitor(Address);
        await neighbour.SignIn(site, Store, role, "Neighbour", "vintertuna");
        return neighbour;
    }

    public async Task DisposeAsync()
    {
        await site!.DisposeAsync();
        await data!.DisposeAsync();
    }

    public void Dispose() => leader?.Dispose();

    /// <summary>A dialogue with a writing and a judging activity, open, the first of them open too.</summary>
    internal async Task<OpenDialogue> Open(ActivityKind judging = ActivityKind.Voting, bool hides = false, bool looksFirst = false)
    {
        var id = Guid.CreateVersion7().ToString("D");
        await Shelf.Dialogues.Keep(
            Here,
            new(id, "A day", "To say what we know")
            {
                Day = new(2026, 11, 29),
                Inviter = "The council",
                Mandate = new("The board", "What the municipality does", new(2027, 3, 1)),
                Groups = [new("g1", "Children", GroupKind.LifeStage), new("g2", "Adults", GroupKind.LifeStage)],
                HidesResults = hides,
            },
            default);
        Activity writing = new(Guid.CreateVersion7().ToString("D"), id, ActivityKind.Writing, "What helps?") { Position = 1, Rules = new() { LooksFirst = looksFirst } };
        Activity judged = new(Guid.CreateVersion7().ToString("D"), id, judging, "What do you say?") { Position = 2, Of = judging is ActivityKind.Understanding or ActivityKind.SelfCheck ? null : writing.Id };
        await Shelf.Activities.Keep(Here, writing, default);
        await Shelf.Activities.Keep(Here, judged, default);
        var open = new OpenDialogue(this, id, writing.Id, judged.Id);
        var desk = await Leader.Press(await Leader.Get(open.Path("desk")), "form[action$='desk/open'] button");
        await Leader.Press(desk, ".agenda.led form button");
        return open with { Code = (await Shelf.Dialogues.Find(Here, id, default))!.Code! };
    }
}

/// <summary>A dialogue that is open.</summary>
internal sealed record OpenDialogue(DialogueSite Site, string Id, string Writing, string Judging)
{
    public string Code { get; init; } = "";

    public string Path(string part = "") => $"/en/exempellan/dialogues/{Id}{(part.Length == 0 ? "" : "/" + part)}";

    /// <summary>Somebody who has come in.</summary>
    public async Task<SiteVisitor> Guest(string group = "g1")
    {
        var guest = new SiteVisitor(Site.Address);
        var door = await guest.Get($"/en/join/{Code}");
        var inside = await guest.Press(door, "form.person button", ("LifeStage", group));
        Assert.Equal(Path("part"), inside.Address.AbsolutePath);
        return guest;
    }

    /// <summary>Writes something, and shows what the page then says.</summary>
    public async Task<Seen> Write(SiteVisitor guest, string text, string kind = "Strengthens") =>
        await guest.Press(await guest.Get(Path("part")), "form[action$='part/write'] button", ("text", text), ("kind", kind));

    /// <summary>Goes on to the judging activity.</summary>
    public async Task Next() => await Site.Leader.Press(await Site.Leader.Get(Path("desk")), ".agenda.led > [data-state=waiting] form button");
}
