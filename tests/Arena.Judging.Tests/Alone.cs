using Xunit;

namespace Arena.Judging.Tests;

/// <summary>Tests that look at all processes, or take both cores: nothing else runs beside them.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
