// Fills an empty store with the invented county, so that there is something to look at from the first minute.
using Samsyn.Loop.Agree;
using Samsyn.Loop.Agree.Example;
using Samsyn.Loop.Convene;
using Samsyn.Loop.Convene.Example;
using Samsyn.Loop.Decide.Example;
using Samsyn.Loop.Follow.Example;
using Samsyn.Loop.Measure.Example;
using Samsyn.Store;
using Samsyn.Web.Measure.Maps;

namespace Samsyn.Web.Commands;

/// <summary>Fills an empty store with the invented county.</summary>
internal static class ExampleFilling
{
    /// <summary>Fills the store when nobody has a collaboration in it.</summary>
    public static async Task FillWhenEmpty(SamsynStore store, Streams streams, CancellationToken stop)
    {
        if ((await store.Collaborations.All(stop)).Count > 0)
        {
            return;
        }

        await streams.Talk.WriteLineAsync("The store is empty: filling it with an invented county to learn with.");
        var county = ExampleCounty.Make();
        var key = county.Collaboration.Key;
        await store.Collaborations.Keep(county.Collaboration, stop);
        await store.Areas.Keep(key, county.Areas, stop);
        await store.Boundaries.Keep(key, ExampleBoundaries.Make(county.Areas), stop);
        await store.Dimensions.Keep(key, county.Dimensions, stop);
        await store.Indicators.Keep(key, county.Indicators, stop);
        await store.Rules.Keep(key, ExampleCounty.Rule, stop);
        await store.Batches.Add(key, ExampleCounty.Origin("samsyn"), county.Observations, stop);
        var today = DateOnly.FromDateTime(DateTime.Today);
        await Cooperate(store, county.Collaboration, ExampleCooperation.Make(today), stop);
        await ExampleDay.Hold(store.Agree, key, ExampleDialogue.Make(today), stop);
        await store.Publications.Publish(key, new(Dialogue.Kind, "dialogdag"), null, stop);
        foreach (var check in ExampleSelfChecks.Make(today))
        {
            await ExampleDay.Hold(store.Agree, key, check, stop);
            await store.Publications.Publish(key, check.Dialogue.Thing, null, stop);
        }

        await ExampleDeciding.Keep(store.Decide, key, ExamplePlan.Make(today), stop);
        await ExampleFollowing.Keep(store.Follow, key, ExampleRounds.Make(today), stop);
        await ExampleEvaluating.Keep(store, key, stop);
        await ExampleWriting.Write(store, county.Collaboration, stop);
    }

    /// <summary>Enters who works together.</summary>
    public static async Task Cooperate(SamsynStore store, Collaboration here, ExampleCooperation made, CancellationToken stop)
    {
        foreach (var organisation in made.Organisations)
        {
            await store.Organisations.Keep(here.Key, organisation, stop);
        }

        foreach (var body in made.Bodies)
        {
            await store.Bodies.Keep(here.Key, body, stop);
        }

        foreach (var matter in made.Matters)
        {
            await store.Matters.Keep(here.Key, matter, stop);
        }

        foreach (var meeting in made.Meetings)
        {
            await store.Meetings.Keep(here.Key, meeting, stop);
        }

        await store.Programmes.Keep(here.Key, made.Programme, stop);
        await store.Settings.Keep(here.Key, here.Name, made.Settings, 0, stop);
    }
}
