// Reports of faults, as they lie in the table fault_report. They are letters to an authority: a text is hidden before it is destroyed.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps reports of faults in the database.</summary>
internal sealed class FaultReportTable(Acts acts) : IFaultReports
{
    private const string Kind = "fault_report";

    public Task Add(CollaborationKey collaboration, FaultReport report, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(report);
        return acts.In(
            collaboration,
            async change =>
            {
                await change.Run(
                    "insert into fault_report (collaboration, id, page, text, contact, contact_key, made_at, closed_at) values (@1, @2, @3, @4, @5, @6, @7, null)",
                    [collaboration.Id, report.Id, report.Page, report.Text, report.Contact, report.Contact is { } contact ? EmailAddress.Key(contact) : null, acts.Now.Micros()], stop);
                await acts.Write(change, collaboration, acts.Who, new("fault reported", new(Kind, report.Id), new("")), stop);
                return true;
            },
            stop);
    }

    public Task<IReadOnlyList<FaultReport>> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.Source.Rows(
            """
            select id, page, text, contact, made_at, closed_at from fault_report where collaboration = @1
            order by case when closed_at is null then 0 else 1 end, made_at desc, id desc
            """,
            [collaboration.Id], ReportOf, stop);
    }

    public Task<bool> Close(CollaborationKey collaboration, string id, CancellationToken stop) => acts.In(
        collaboration,
        async change =>
        {
            var waited = await change.Run(
                "update fault_report set closed_at = @3 where collaboration = @1 and id = @2 and closed_at is null", [collaboration.Id, id, acts.Now.Micros()], stop) == 1;
            if (waited)
            {
                await acts.Write(change, collaboration, acts.Who, new("fault dealt with", new(Kind, id), new("")), stop);
            }

            return waited;
        },
        stop);

    /// <summary>Makes whoever reported faults from an address anonymous, and hides what they wrote, in the course of erasing them.</summary>
    public static async Task Hide(DbTransaction change, Acts acts, string emailKey, CancellationToken stop)
    {
        var written = await change.Rows(
            "select collaboration, id, text from fault_report where contact_key = @1", [emailKey],
            row => (Of: new CollaborationKey(row.GetString(0)), Id: row.GetString(1), Text: row.Text(2)), stop);
        foreach (var (of, id, text) in written)
        {
            if (text is not null)
            {
                await HiddenTextTable.Hide(change, acts, (of, new(Kind, id), "text"), text, stop);
            }

            await change.Run(
                "update fault_report set text = null, contact = null, contact_key = null where collaboration = @1 and id = @2", [of.Id, id], stop);
        }
    }

    private static FaultReport ReportOf(DbDataReader row) => new(row.GetString(0), row.GetString(1))
    {
        Text = row.Text(2),
        Contact = row.Text(3),
        Made = row.Moment(4)!.Value,
        Closed = row.Moment(5),
    };
}
