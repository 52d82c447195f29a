// Tests that nothing may run beside, because what they measure, such as memory, belongs to the whole process.
namespace Samsyn.Tests;

[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
