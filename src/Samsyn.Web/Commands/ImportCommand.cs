// samsyn import FILE...: files are read into the store, each whole or not at all.
using System.CommandLine;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn import</c> is called.</summary>
internal static class ImportCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "The files: CSV, TSV, XLSX, PX or JSON-stat", Arity = ArgumentArity.OneOrMore }.AcceptExistingOnly();
        files.Validators.Add(GivenFile.NotAFolder);
        var recipe = new Option<string>("--recipe") { HelpName = "NAME", Description = "A recipe kept in the store, or a file with one (.json)" };
        var data = DataFolder.Option();
        var database = DatabaseOption.Make();
        var collaboration = StoreDoor.Option();
        var begin = StoreDoor.BeginOption();
        var owner = StoreDoor.OwnerOption();
        var sound = new Option<bool>("--sound-rows") { Description = "Import the sound rows of a flawed file and leave the others out" };
        var places = new Option<bool>("--new-places") { Description = "Add places that are not known, instead of counting them as flaws" };
        var command = new Command("import", "Read files into the store. A flawed file is reported and nothing of it is kept, unless its sound rows are asked for.\n\nExample: samsyn import figures-2024.xlsx --recipe \"Young people\"")
        {
            files, recipe, data, database, collaboration, begin, owner, sound, places,
        };
        command.SetAction((call, stop) => ImportRun.Of(
            new(call.GetRequiredValue(files), StoreDoor.Of(call.GetValue(data), call.GetValue(database), call.GetValue(collaboration)) with { Begin = call.GetValue(begin), Owner = call.GetValue(owner) })
            {
                Recipe = call.GetValue(recipe),
                SoundRows = call.GetValue(sound),
                NewPlaces = call.GetValue(places),
            },
            streams,
            stop));
        return command;
    }
}
