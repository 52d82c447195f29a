// One step after another with a service: the next is taken only where the one before was sound.
using Samsyn.Loop;

namespace Samsyn.Sources.Services;

/// <summary>Takes the next step where the one before was sound, and hands on its flaws where it was not.</summary>
internal static class CheckedSteps
{
    public static Checked<TNext> Then<T, TNext>(this Checked<T> one, Func<T, Checked<TNext>> next) => one switch
    {
        Checked<T>.Sound { Value: var value } => next(value),
        Checked<T>.Flawed { Flaws: var flaws } => new Checked<TNext>.Flawed(flaws),
        _ => throw new InvalidOperationException("What is checked is sound or flawed."),
    };

    public static async Task<Checked<TNext>> Then<T, TNext>(this Task<Checked<T>> one, Func<T, Checked<TNext>> next) => (await one).Then(next);

    public static async Task<Checked<TNext>> Then<T, TNext>(this Task<Checked<T>> one, Func<T, Task<Checked<TNext>>> next) => await one switch
    {
        Checked<T>.Sound { Value: var value } => await next(value),
        Checked<T>.Flawed { Flaws: var flaws } => new Checked<TNext>.Flawed(flaws),
        _ => throw new InvalidOperationException("What is checked is sound or flawed."),
    };

    public static Checked<T> Sound<T>(T value) => new Checked<T>.Sound(value);

    public static Checked<T> Flawed<T>(Where where, FlawKind kind, string read = "", string expected = "") => new Checked<T>.Flawed(new Flaw(where, kind, read, expected));
}
