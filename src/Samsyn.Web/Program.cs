// Where the program begins.
using Samsyn.Web.Commands;

// Output is told as bytes in one encoding everywhere, and by the block: a thousand lines are not a thousand writes.
await using var answer = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 1 << 16);
var streams = new Streams(answer, Console.Error) { Watched = !Console.IsErrorRedirected };
return await CommandLine.Run(args, streams, CancellationToken.None);
