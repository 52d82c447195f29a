// How collaborations have set themselves up: one document each, in the table collaboration.
using Samsyn.Loop;
using Samsyn.Loop.Convene;

namespace Samsyn.Store.Convene;

/// <summary>Keeps settings in the database.</summary>
internal sealed class CollaborationSettingsTable(Acts acts) : ICollaborationSettings
{
    private const string Selected = "select settings, settings_version from collaboration where id = @1";

    public async Task<(CollaborationSettings Settings, long Version)> Of(CollaborationKey collaboration, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        var found = await acts.Source.Rows(Selected, [collaboration.Id], row => (row.Text(0), row.GetInt64(1)), stop);
        return found is [(string written, var version)] ? (Json.Read<CollaborationSettings>(written), version) : (CollaborationSettings.Usual, 0);
    }

    public Task<Kept> Keep(CollaborationKey collaboration, CollaborationSettings settings, long version, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.In<Kept>(
            collaboration,
            async change =>
            {
                var (before, seen) = (await change.Rows(Selected, [collaboration.Id], row => (row.Text(0), row.GetInt64(1)), stop))[0];
                var after = Json.Write(settings);
                if (seen != version)
                {
                    return new Kept.Overtaken();
                }

                if (before == after)
                {
                    return new Kept.Done(version);
                }

                await change.Run("update collaboration set settings = @1, settings_version = @2 where id = @3", [after, version + 1, collaboration.Id], stop);
                await acts.Write(
                    change, collaboration, acts.Who, new("settings kept", new("collaboration", collaboration.Id), new("settings", before, after)), stop);
                return new Kept.Done(version + 1);
            },
            stop);
    }
}
