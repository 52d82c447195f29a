// Carries the lines of the first journal over into sealed chains; part of change 2 to the tables.
using System.Data.Common;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Carries the lines of the first journal over.</summary>
internal static class JournalCarrying
{
    public static async Task Carry(DbTransaction change, CancellationToken stop)
    {
        var lines = await change.Rows(
            "select collaboration, at, who, act, subject from journal order by at, id", [],
            row => (Collaboration: new CollaborationKey(row.GetString(0)), When: row.Moment(1)!.Value, Who: row.GetString(2), Act: row.GetString(3), Subject: row.GetString(4)), stop);
        foreach (var line in lines)
        {
            await change.Write(
                line.Collaboration, (new(line.Who), line.When), new(line.Act, new(line.Act.Split(' ')[0]), new(line.Subject)), stop);
        }

        await change.Run("drop table journal", [], stop);
    }
}
