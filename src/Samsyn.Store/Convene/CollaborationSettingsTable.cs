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

    public Task<Kept> Keep(CollaborationKey collaboration, string name, CollaborationSettings settings, long version, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(collaboration);
        return acts.In<Kept>(
            collaboration,
            async change =>
            {
                var (called, before, seen) = (await change.Rows(
                    "select name, settings, settings_version from collaboration where id = @1", [collaboration.Id],
                    row => (row.GetString(0), row.Text(1), row.GetInt64(2)), stop))[0];
                var after = Json.Write(settings);
                if (seen != version)
                {
                    return new Kept.Overtaken();
                }

                if (before == after && called == name)
                {
                    return new Kept.Done(version);
                }

                await change.Run(
                    "update collaboration set name = @1, settings = @2, settings_version = @3 where id = @4", [name, after, version + 1, collaboration.Id], stop);
                await acts.Write(
                    change, collaboration, acts.Who,
                    new("settings kept", new("collaboration", collaboration.Id), new(name, Told(called, before), Told(name, after))), stop);
                return new Kept.Done(version + 1);
            },
            stop);
    }

    // The name and the settings, as the journal tells them.
    private static string Told(string name, string? settings) => $$"""{"name":{{Json.Write(name)}},"settings":{{settings ?? "null"}}}""";
}
