// Decisions to destroy, as they lie in the table disposal, and what was destroyed under them, in the table disposal_log.
using System.Data.Common;
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps decisions to destroy, and carries them out.</summary>
internal sealed class DisposalTable(Acts acts) : IDisposals
{
    private const string Columns = "id, decided_by, decided_on, ground, registry_number, years, things, made_at";

    // What there is of a thing that can be destroyed; a step that keeps more of things adds it here.
    private static readonly (string What, Func<DbTransaction, CollaborationKey, Thing, CancellationToken, Task<int>> Destroy)[] Parts =
    [
        (JournalTable.Contents, JournalTable.EraseContents),
        ("hidden texts", HiddenTextTable.Destroy),
    ];

    public Task<IReadOnlyList<DisposalDecision>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows($"select {Columns} from disposal where collaboration = @1 order by made_at desc, id desc", [collaboration.Id], DecisionOf, stop);
    }

    public Task<IReadOnlyList<Disposed>> Log(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            "select disposal, kind, thing, what, amount, at from disposal_log where collaboration = @1 order by at desc, id desc", [collaboration.Id],
            row => new Disposed(row.GetString(0), new(row.GetString(1), row.GetString(2)), row.GetString(3), row.GetInt32(4), row.Moment(5)!.Value), stop);
    }

    public Task<Checked<DisposalDecision>> Decide(CollaborationKey collaboration, DisposalDecision decision, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return acts.In<Checked<DisposalDecision>>(
            collaboration,
            async change =>
            {
                var flaws = decision.Flaws(await MatterTable.Of(change, collaboration, stop), acts.Today);
                if (flaws.Count > 0)
                {
                    return new Checked<DisposalDecision>.Flawed(flaws);
                }

                var made = decision with { Made = acts.Now };
                await change.Run(
                    $"insert into disposal (collaboration, {Columns}) values (@1, @2, @3, @4, @5, @6, @7, @8, @9)",
                    [
                        collaboration.Id, made.Id, made.DecidedBy, made.DecidedOn.Text(), made.Ground, made.RegistryNumber, made.Years,
                        Json.Write(made.Things), made.Made.Micros(),
                    ],
                    stop);
                await acts.Write(change, collaboration, acts.Who, new("disposal decided", Thing(made.Id), new(made.DecidedBy, After: Json.Write(made), Why: made.Ground)), stop);
                return new Checked<DisposalDecision>.Sound(made);
            },
            stop);
    }

    public Task<IReadOnlyList<Disposed>> CarryOut(CollaborationKey collaboration, string decision, CancellationToken stop) => acts.In<IReadOnlyList<Disposed>>(
        collaboration,
        async change =>
        {
            var found = await change.Row($"select {Columns} from disposal where collaboration = @1 and id = @2", [collaboration.Id, decision], DecisionOf, stop)
                ?? throw new ArgumentException($"There is no decision '{decision}' to dispose of anything. Record it first.", nameof(decision));
            var gone = new List<Disposed>();
            foreach (var thing in found.Covers(await MatterTable.Of(change, collaboration, stop), acts.Today))
            {
                gone.AddRange(await Destroy(change, collaboration, (found.Id, thing), stop));
            }

            if (gone.Count > 0)
            {
                var told = gone.Select(one => new { one.Thing.Kind, one.Thing.Id, one.What, one.Amount });
                await acts.Write(change, collaboration, acts.Who, new("disposed", Thing(found.Id), new(found.DecidedBy, After: Json.Write(told), Why: found.Ground)), stop);
            }

            return gone;
        },
        stop);

    private async Task<List<Disposed>> Destroy(DbTransaction change, CollaborationKey collaboration, (string Decision, Thing Thing) of, CancellationToken stop)
    {
        var gone = new List<Disposed>();
        foreach (var (what, destroy) in Parts)
        {
            var amount = await destroy(change, collaboration, of.Thing, stop);
            if (amount == 0)
            {
                continue;
            }

            var now = acts.Now;
            await change.Run(
                "insert into disposal_log (collaboration, id, disposal, kind, thing, what, amount, at) values (@1, @2, @3, @4, @5, @6, @7, @8)",
                [collaboration.Id, Acts.NewId(now), of.Decision, of.Thing.Kind, of.Thing.Id, what, amount, now.Micros()], stop);
            gone.Add(new(of.Decision, of.Thing, what, amount, now));
        }

        return gone;
    }

    private static Thing Thing(string decision) => new(DisposalDecision.Kind, decision);

    private static DisposalDecision DecisionOf(DbDataReader row) => new(row.GetString(0), row.GetString(1), row.Day(2)!.Value, row.GetString(3))
    {
        RegistryNumber = row.Text(4),
        Years = row.IsDBNull(5) ? null : row.GetInt32(5),
        Things = Json.Read<IReadOnlyList<Thing>>(row.GetString(6)),
        Made = row.Moment(7)!.Value,
    };
}
