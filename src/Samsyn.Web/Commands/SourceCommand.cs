// samsyn source list|search|add|refresh|status: figures that come by themselves, from a terminal.
using System.CommandLine;
using Samsyn.Loop.Measure.Gathering;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn source</c> is called.</summary>
internal static class SourceCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams) => new("source", "Figures that come by themselves: look for tables at statistical offices, add them, fetch them, and see how they stand.\n\nExample: samsyn source search kolada röker")
    {
        List(streams), Search(streams), Add(streams), Refresh(streams), Status(streams),
    };

    private static Command List(Streams streams)
    {
        var services = new Option<bool>("--services") { Description = "List the services that are known by name instead" };
        var door = new DoorOptions();
        var command = new Command("list", "List what is fetched, with how it stands and how old its figures are") { services };
        door.AddTo(command);
        command.SetAction((call, stop) => call.GetValue(services) ? SourceRun.Services(streams, stop) : SourceRun.Of(new SourceCall.List(), door.Of(call), streams, stop));
        return command;
    }

    private static Command Search(Streams streams)
    {
        var service = new Argument<string>("SERVICE") { Description = "The service, as 'samsyn source list --services' names it" };
        var words = new Argument<string[]>("WORDS") { Description = "Words from the table's title, in any order", Arity = ArgumentArity.OneOrMore };
        var command = new Command("search", "Look for tables by words from their titles; needs no store") { service, words };
        command.SetAction((call, stop) => SourceRun.Search(call.GetRequiredValue(service), string.Join(' ', call.GetRequiredValue(words)), streams, stop));
        return command;
    }

    private static Command Add(Streams streams)
    {
        var what = new Argument<string[]>("WHAT") { Description = "The address of a table, or its API query; or the service and the table", Arity = ArgumentArity.OneOrMore };
        var name = new Option<string>("--name") { HelpName = "TEXT", Description = "What it is called" };
        var places = new Option<string[]>("--place") { HelpName = "CODE", Description = "Only this place; can be said again", AllowMultipleArgumentsPerToken = true };
        var schedule = new Option<Schedule>("--schedule") { HelpName = "RHYTHM", Description = "nightly, weekly, monthly or byhand", DefaultValueFactory = _ => Schedule.Nightly };
        var newPlaces = new Option<bool>("--new-places") { Description = "Add places that are not known, the first time" };
        var dry = DryRun();
        var door = new DoorOptions();
        var command = new Command("add", "Add a table and fetch it for the first time") { what, name, places, schedule, newPlaces, dry };
        door.AddTo(command);
        command.SetAction((call, stop) => SourceRun.Of(
            new SourceCall.Add(call.GetRequiredValue(what))
            {
                Name = call.GetValue(name),
                Places = call.GetValue(places) ?? [],
                Schedule = call.GetValue(schedule),
                NewPlaces = call.GetValue(newPlaces),
                DryRun = call.GetValue(dry),
            },
            door.Of(call), streams, stop));
        return command;
    }

    private static Command Refresh(Streams streams)
    {
        var which = new Argument<string[]>("WHICH") { Description = "Names or identities; all that are due when none is said", Arity = ArgumentArity.ZeroOrMore };
        var whole = new Option<bool>("--whole") { Description = "Fetch everything, not only what has changed" };
        var dry = DryRun();
        var door = new DoorOptions();
        var command = new Command("refresh", "Fetch now what is due, or what is named") { which, whole, dry };
        door.AddTo(command);
        command.SetAction((call, stop) => SourceRun.Of(
            new SourceCall.Refresh(call.GetValue(which) ?? []) { Whole = call.GetValue(whole), DryRun = call.GetValue(dry) }, door.Of(call), streams, stop));
        return command;
    }

    private static Command Status(Streams streams)
    {
        var which = new Argument<string>("WHICH") { Description = "A name or an identity" };
        var door = new DoorOptions();
        var command = new Command("status", "Tell how one stands: its latest fetches, and what it waits for") { which };
        door.AddTo(command);
        command.SetAction((call, stop) => SourceRun.Of(new SourceCall.Status(call.GetRequiredValue(which)), door.Of(call), streams, stop));
        return command;
    }

    private static Option<bool> DryRun() => new("--dry-run") { Description = "Print the plan (calls, cells, minutes) and fetch nothing" };
}

/// <summary>The options by which a command finds its store.</summary>
internal sealed class DoorOptions
{
    private readonly Option<DirectoryInfo> data = DataFolder.Option();
    private readonly Option<string> database = DatabaseOption.Make();
    private readonly Option<string> collaboration = StoreDoor.Option();

    public void AddTo(Command command)
    {
        command.Add(collaboration);
        command.Add(data);
        command.Add(database);
    }

    public StoreDoor Of(ParseResult call) => StoreDoor.Of(call.GetValue(data), call.GetValue(database), call.GetValue(collaboration));
}
