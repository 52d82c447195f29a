// samsyn check: is everything that is kept as it was written?
using System.CommandLine;
using System.Globalization;
using Samsyn.Store.Operation.Checks;

namespace Samsyn.Web.Commands;

/// <summary>How <c>samsyn check</c> is called, and what it does.</summary>
internal static class CheckCommand
{
    /// <summary>The command, with all that can be said to it.</summary>
    public static Command Make(Streams streams)
    {
        var (data, database) = (DataFolder.Option(), DatabaseOption.Make());
        var command = new Command("check", "Look through everything that is kept, and say what is not as it was written. Changes nothing; the site may run.\n\nExample: samsyn check")
        {
            data, database,
        };
        command.SetAction(async (call, stop) =>
        {
            var at = DatabaseOption.Of(call.GetValue(database), DataFolder.Of(call.GetValue(data)));
            var answers = await Checking.Of(at, stop);
            foreach (var answer in answers)
            {
                var looked = answer.Looked.ToString(CultureInfo.InvariantCulture);
                var wrong = answer.Wrong.Count.ToString(CultureInfo.InvariantCulture);
                await streams.Answer.WriteLineAsync(answer.Wrong.Count == 0 ? $"sound  {answer.What} ({looked})" : $"WRONG  {answer.What} ({looked}): {wrong} wrong");
                foreach (var one in answer.Wrong)
                {
                    await streams.Talk.WriteLineAsync(one);
                }
            }

            await streams.Answer.FlushAsync(stop);
            return answers.All(answer => answer.Wrong.Count == 0) ? Ends.Done : Ends.Flawed;
        });
        return command;
    }
}
