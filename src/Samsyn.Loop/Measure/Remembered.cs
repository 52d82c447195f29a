// Answers that are worked out once and remembered.
using System.Collections.Concurrent;

namespace Samsyn.Loop.Measure;

/// <summary>Answers that are worked out once. Two who ask the same thing at once wait for the same answer.</summary>
internal sealed class Remembered
{
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<string, Lazy<Task<object?>>> answers = new(StringComparer.Ordinal);

    /// <summary>The answer to a question, worked out when it is asked for the first time.</summary>
    public async Task<T> Once<T>(string question, Func<Task<T>> compute)
    {
        if (answers.Count > Most)
        {
            answers.Clear();
        }

        var answer = answers.GetOrAdd(question, _ => new(async () => await compute()));
        try
        {
            return (T)(await answer.Value)!;
        }
        catch
        {
            answers.TryRemove(question, out _); // a stopped or failed answer is asked for again
            throw;
        }
    }
}
