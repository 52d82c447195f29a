// Rows of this step that are forgotten when their time is out: links, sign-ins, one-time codes, closed reports.
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Rows that are forgotten when their time is out.</summary>
/// <param name="Acts">By which it is done.</param>
/// <param name="What">What they are.</param>
/// <param name="Sql">Takes them away; @1 is the moment before which they are too old.</param>
/// <param name="Age">How old they may become.</param>
internal sealed record RetainedRows(Acts Acts, string What, string Sql, Func<RetentionPeriods, DateTimeOffset, DateTimeOffset> Age) : IRetained
{
    /// <summary>All of this step.</summary>
    public static IReadOnlyList<IRetained> All(Acts acts) =>
    [
        new RetainedRows(
            acts, "sign-ins", "delete from sign_in where ended_at < @1 or seen_at < @1", (periods, now) => now.AddDays(-periods.SignIns)),
        new RetainedRows(
            acts, "links", "delete from invitation where coalesce(used_at, withdrawn_at, expires_at) < @1", (periods, now) => now.AddDays(-periods.Links)),
        new RetainedRows(
            acts, "guests",
            "delete from guest where exists (select 1 from guest_link l where l.collaboration = guest.collaboration and l.id = guest.link and coalesce(l.withdrawn_at, l.expires_at) < @1)",
            (periods, now) => now.AddDays(-periods.Links)),
        new RetainedRows(
            acts, "guest links",
            "delete from guest_link where coalesce(withdrawn_at, expires_at) < @1 and not exists (select 1 from guest g where g.collaboration = guest_link.collaboration and g.link = guest_link.id)",
            (periods, now) => now.AddDays(-periods.Links)),
        new RetainedRows(
            acts, "changes of address", "delete from email_change where expires_at < @1", (_, now) => now),
        new RetainedRows(
            acts, "one-time codes", "delete from spent_code where spent_at < @1", (_, now) => now.AddDays(-1)),
        new RetainedRows(
            acts, "letters", "delete from letter where made_at < @1", (periods, now) => now.AddDays(-periods.Letters)),
        new RetainedRows(
            acts, "fault reports", "delete from fault_report where closed_at < @1", (periods, now) => now.AddMonths(-periods.Reports)),
    ];

    public Task<int> Forget(RetentionPeriods periods, CancellationToken stop) =>
        Acts.Engine.Whole(change => change.Run(Sql, [Age(periods, Acts.Now).Micros()], stop), stop);
}
